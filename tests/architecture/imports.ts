import path from 'node:path'
import { isNode, isTest, lineOf, nodesOf, roomOf } from './source.ts'
import type { Source, SyntaxNode, Violation } from './source.ts'

/** The book knows nobody; advice, formats, storage and outside know only the book; actions know them; doors and web know actions. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  book: [],
  advice: ['book'],
  formats: ['book'],
  storage: ['book'],
  outside: ['book'],
  actions: ['book', 'advice', 'formats', 'storage', 'outside'],
  doors: ['book', 'formats', 'actions'],
  web: ['book', 'advice', 'actions'],
}

/** What puts the house together knows every room, and no room knows it; `config.ts` knows nothing. */
const ON_TOP = ['src/cli.ts', 'src/main.ts', 'src/serve.ts', 'src/start.ts', 'src/demo/']
const ALONE = 'src/config.ts'

/** The only format that is itself a database, which SQLite opens only from a file that it may write beside. */
const APPLE_BOOKS = 'src/formats/abbu/database.ts'

/** What only some places may touch, whatever the room. */
const KEPT_TO: readonly { names: RegExp; places: readonly string[]; why: string }[] = [
  { names: /^(pg|kysely)(\/|$)/, places: ['src/storage/'], why: 'only storage knows SQL' },
  { names: /^better-sqlite3$/, places: ['src/storage/', APPLE_BOOKS], why: 'only storage knows SQL' },
  {
    names: /^node:(https?|http2|net|tls|dgram)$/,
    places: ['src/doors/http/', 'src/outside/', ...ON_TOP],
    why: 'only doors/http listens and only outside calls',
  },
]

/** The parts of Node that a room may use, and from the larger ones by name; a room that is not listed may use all. */
const NODE_PARTS: Readonly<Record<string, Readonly<Record<string, readonly string[] | 'all'>>>> = {
  book: {},
  advice: {},
  web: {},
  formats: {
    'node:buffer': 'all',
    'node:crypto': ['createHash', 'hash'],
    'node:fs': ['createReadStream'],
    'node:fs/promises': ['open', 'readFile', 'stat'],
    'node:path': 'all',
    'node:stream': 'all',
    'node:stream/consumers': 'all',
    'node:stream/promises': 'all',
    'node:stream/web': 'all',
    'node:string_decoder': 'all',
    // To step aside for others; it tells no time.
    'node:timers/promises': ['setImmediate'],
    'node:util': 'all',
    'node:zlib': 'all',
  },
}

/** What a single file may use beyond its room. */
const MORE_PARTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [APPLE_BOOKS]: { 'node:fs/promises': ['mkdtemp', 'rm'], 'node:os': ['tmpdir'] },
}

/** Every import of a file that crosses a wall where there is no door. Tests may look into any room. */
export function wrongImports(source: Source): Violation[] {
  return importsOf(source).flatMap((found) => {
    const reasons = isTest(source.file) ? [wrongInTest(source.file, found)] : wrongInHouse(source.file, found)
    return reasons
      .filter((reason) => reason !== undefined)
      .map((reason) => ({ file: source.file, line: lineOf(source, found.node), reason: `${found.from}: ${reason}` }))
  })
}

interface Import {
  readonly node: SyntaxNode
  /** What stands in quotes. */
  readonly from: string
  readonly names: readonly string[]
  /** Gone before the code runs. */
  readonly isType: boolean
}

function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const place = quotedPlace(node)
    if (place === undefined) return []
    const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as SyntaxNode[]) : []
    const names = specifiers.map(({ type, imported }) =>
      type === 'ImportSpecifier' && isNode(imported) ? String(imported['name']) : '*',
    )
    const isType = node.type === 'TSImportType' || [node['importKind'], node['exportKind']].includes('type')
    return [{ node, from: place, names: names.length > 0 ? names : ['*'], isType }]
  })
}

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `import('x').Type` and `new URL('x', import.meta.url)`. */
function quotedPlace(node: SyntaxNode): string | undefined {
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'URL') {
    const [first, second] = node['arguments'] as (SyntaxNode | undefined)[]
    return second?.type === 'MemberExpression' ? quoted(first) : undefined
  }
  return /^(Import|ExportAll|ExportNamed)(Declaration|Expression)$|^TSImportType$/.test(node.type)
    ? quoted(node['source'] ?? node['argument'])
    : undefined
}

function quoted(value: unknown): string | undefined {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined
}

function wrongInTest(file: string, { from }: Import): string | undefined {
  const target = targetOf(file, from)
  if (target === undefined || !from.startsWith('.') || roomOf(target) === undefined) return undefined
  return roomOf(target) === roomOf(file) ? undefined : 'a wall is crossed by name (#room/file.ts), not by path'
}

function wrongInHouse(file: string, found: Import): (string | undefined)[] {
  return [wrongCrossing(file, found), ...wrongPackage(file, found.from), wrongPartOfNode(file, found)]
}

function wrongCrossing(file: string, { from, isType }: Import): string | undefined {
  const target = targetOf(file, from)
  if (target === undefined) return undefined
  if (isTest(target)) return 'a test is nobody’s to import'
  const [room, other] = [roomOf(file), roomOf(target)]
  if (room !== undefined && room === other) return from.startsWith('#') ? 'inside a room, import by path' : undefined
  const byPath = from.startsWith('.') && target.startsWith('src/') && other !== undefined
  if (byPath && !isOnTop(target)) return 'a wall is crossed by name (#room/file.ts), not by path'
  if (isOnTop(file)) return undefined
  const mayImport = file === ALONE ? [] : MAY_IMPORT[room ?? '']
  if (!mayImport) return `${room ?? file} is not in the table of rooms`
  if (other === undefined || isOnTop(target)) return 'rooms know nothing of what stands outside of them'
  if (!mayImport.includes(other)) return `${room ?? file} may not know ${other}`
  return room === 'web' && other === 'actions' && !isType ? 'screens take only types from actions' : undefined
}

function isOnTop(file: string): boolean {
  return ON_TOP.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)))
}

/** The file that an import means, from the root of the house, when it is one of ours. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : undefined
}

function wrongPackage(file: string, from: string): string[] {
  return KEPT_TO.filter(({ names, places }) => names.test(from) && !places.some((place) => file.startsWith(place))).map(
    ({ why }) => why,
  )
}

function wrongPartOfNode(file: string, { from, names, isType }: Import): string | undefined {
  const allowed = NODE_PARTS[roomOf(file) ?? '']
  if (!allowed || isType || !from.startsWith('node:')) return undefined
  const parts = allowed[from]
  if (parts === 'all') return undefined
  const more = MORE_PARTS[file]?.[from]
  const others = names.filter((name) => !parts?.includes(name) && !more?.includes(name))
  return others.length > 0
    ? `${roomOf(file)} may not use ${parts ? others.join(', ') : 'this part of Node'}`
    : undefined
}

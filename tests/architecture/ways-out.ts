import { isNode, isTest, lineOf, nodesOf } from './source.ts'
import type { Source, SyntaxNode, Violation } from './source.ts'

/** The one file that opens connections. */
const EGRESS = 'src/outside/egress.ts'

/** What listens, and opens nothing. */
const HTTP_DOOR = 'src/doors/http/'

/** The screens ask the server that they came from, and nobody else: the content security policy of the door says so too. */
const ASKS_OWN_SERVER = ['src/web/client.ts', 'src/web/data/live.ts', 'src/web/import/upload.ts']

/** Parts of Node that can open a connection. */
const NODE_WAYS = /^(node:)?(net|http|https|http2|tls|dns|dgram)(\/|$)/u

/** Of these parts, what opens none: it listens, or it only reads an address. */
const OPENS_NOTHING = ['createServer', 'isIP', 'isIPv4', 'isIPv6']

/** Packages that open connections themselves, and the one folder that may know each; others may be known nowhere. */
const PACKAGES: readonly { readonly names: RegExp; readonly folder?: string }[] = [
  { names: /^nodemailer(\/|$)/u, folder: 'src/outside/mail/' },
  { names: /^web-push(\/|$)/u, folder: 'src/outside/web-push/' },
  { names: /^(undici|axios|got|ky|node-fetch|cross-fetch|superagent|ws|socket\.io-client|https?-proxy-agent)(\/|$)/u },
]

const GLOBALS = new Set(['fetch', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'XMLHttpRequest'])
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global'])

/** P1: every place besides egress from which something could leave this machine. */
export function waysOut(source: Source): Violation[] {
  if (!source.file.startsWith('src/') || source.file === EGRESS || isTest(source.file)) return []
  const nodes = nodesOf(source)
  const names = new Set(nodes.flatMap(notRead))
  return nodes.flatMap((node) => {
    const reason = wayOfImport(source.file, node) ?? (names.has(node) ? undefined : wayOfGlobal(source.file, node))
    return reason === undefined ? [] : [{ file: source.file, line: lineOf(source, node), reason }]
  })
}

function wayOfImport(file: string, node: SyntaxNode): string | undefined {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return undefined
  const from = importedBy(node)
  if (from === undefined) return undefined
  const packaged = PACKAGES.find(({ names }) => names.test(from))
  if (packaged && !(packaged.folder !== undefined && file.startsWith(packaged.folder))) {
    return `${from}: only ${packaged.folder ?? 'egress'} sends this way`
  }
  if (!NODE_WAYS.test(from)) return undefined
  const opening = namesOf(node).filter((name) => !OPENS_NOTHING.includes(name))
  const listens = namesOf(node).includes('createServer') && !file.startsWith(HTTP_DOOR)
  if (listens) return `${from}: only doors/http listens`
  return opening.length > 0 ? `${from}: only egress opens connections (${opening.join(', ')})` : undefined
}

/** What `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')` and `getBuiltinModule('x')` take in. */
function importedBy(node: SyntaxNode): string | undefined {
  if (/^(Import|ExportAll|ExportNamed)(Declaration|Expression)$/u.test(node.type)) return quoted(node['source'])
  if (node.type !== 'CallExpression' || !isNode(node['callee'])) return undefined
  const { callee } = node
  const called = isNode(callee['property']) ? callee['property']['name'] : callee['name']
  if (called !== 'require' && called !== 'getBuiltinModule') return undefined
  return quoted((node['arguments'] as unknown[])[0])
}

function quoted(value: unknown): string | undefined {
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined
}

/** The names that are taken out of what is imported, types left out; `*` for all of it. */
function namesOf(node: SyntaxNode): string[] {
  const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as SyntaxNode[]) : undefined
  if (!specifiers) return ['*']
  return specifiers
    .filter((specifier) => specifier['importKind'] !== 'type' && specifier['exportKind'] !== 'type')
    .map((specifier) => {
      const named = specifier['imported'] ?? (specifier.type === 'ExportSpecifier' ? specifier['local'] : undefined)
      return isNode(named) ? String(named['name']) : '*'
    })
}

function wayOfGlobal(file: string, node: SyntaxNode): string | undefined {
  if (ASKS_OWN_SERVER.includes(file)) return undefined
  if (node.type === 'Identifier' && GLOBALS.has(String(node['name']))) {
    return `${String(node['name'])}: only egress opens connections`
  }
  if (node.type !== 'MemberExpression') return undefined
  const { object, property } = node
  const member = isNode(property) ? String(property['name'] ?? property['value']) : ''
  const owner = isNode(object) ? String(object['name']) : ''
  const isGlobal = GLOBAL_OBJECTS.has(owner) && GLOBALS.has(member)
  return isGlobal || member === 'sendBeacon' ? `${member}: only egress opens connections` : undefined
}

/** Where a name is one of a type; `fetch as Send` is none of these, and reads it. */
const IN_TYPES = /^TS(TypeReference|TypeQuery|QualifiedName|InterfaceDeclaration|InterfaceHeritage|FunctionType)$/u

/** Names that name something else: a member, a key, a type. */
function notRead(node: SyntaxNode): SyntaxNode[] {
  const named =
    node.type === 'MemberExpression' ||
    /^(TS)?(Property|MethodDefinition|PropertyDefinition|PropertySignature|MethodSignature)$/u.test(node.type)
      ? [node['computed'] === true ? undefined : (node['property'] ?? node['key'])]
      : IN_TYPES.test(node.type)
        ? Object.values(node).flat()
        : []
  return named.filter(isNode).filter(({ type }) => type === 'Identifier')
}

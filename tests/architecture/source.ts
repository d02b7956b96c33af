import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'

/** A file of the house, named from its root as `src/book/day.ts`. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** One place where the house does not keep its own rules. */
export interface Violation {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** A node of the syntax tree, as the parser gives it (ESTree with types). */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const ROOT = path.join(import.meta.dirname, '..', '..')

/** All code in some folders of the house; a folder that is not there yet has none. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .filter((file) => !file.includes('/samples/'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }))
}

/** What only tests use, though it stands beside them in a room. */
const TEST_SUPPORT = ['src/formats/golden.ts']

/** A test, or something that only tests use. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || TEST_SUPPORT.includes(file)
}

/** The room that a file is in: `book` for `src/book/day.ts`; nothing for a file that stands in `src` itself. */
export function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1]
}

/** Every node of a file, parents before their children. */
export function nodesOf({ file, text }: Source): SyntaxNode[] {
  return nodesUnder(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
}

/** A node with all that is in it; nothing for what is no node. */
export function nodesUnder(top: unknown): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isNode(value)) {
      nodes.push(value)
      for (const field of Object.values(value)) if (typeof field === 'object') visit(field)
    }
  }
  visit(top)
  return nodes
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

export function lineOf({ text }: Source, node: SyntaxNode): number {
  return text.slice(0, node.start).split('\n').length
}

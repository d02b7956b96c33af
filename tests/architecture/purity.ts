import { isNode, isTest, lineOf, nodesOf, roomOf } from './source.ts'
import type { Source, SyntaxNode, Violation } from './source.ts'

/** Rooms without clock, chance, network or environment: those are passed in. */
const PURE_ROOMS = ['book', 'advice', 'formats']

/** Called by their bare name, or read from as in `process.env`. */
const WORLDLY = new Set([
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
])

const WORLDLY_PARTS = new Set([
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now',
  'import.meta.env',
])

/** Every place in a pure room that asks the world instead of being told. */
export function worldlyPlaces(source: Source): Violation[] {
  if (!PURE_ROOMS.includes(roomOf(source.file) ?? '') || isTest(source.file)) return []
  return nodesOf(source).flatMap((node) => {
    const what = worldly(node)
    return what ? [{ file: source.file, line: lineOf(source, node), reason: `${what}: pass it in` }] : []
  })
}

function worldly(node: SyntaxNode): string | undefined {
  const named = nameOf(node['callee'])
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const words = node['arguments'] as SyntaxNode[]
    if (named === 'Date' && (node.type === 'CallExpression' || words.length === 0)) return 'the clock'
    return named !== undefined && WORLDLY.has(named) ? named : undefined
  }
  if (node.type !== 'MemberExpression') return undefined
  const owner = nameOf(node['object'])
  const member = nameOf(node)
  if (member !== undefined && WORLDLY_PARTS.has(member)) return member
  return owner !== undefined && WORLDLY.has(owner) ? owner : undefined
}

/** `fetch`, `Date.now`, `import.meta.env`; nothing for what has no fixed name. */
function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return String(node['name'])
  if (node.type === 'MetaProperty') return 'import.meta'
  if (node.type !== 'MemberExpression') return undefined
  const member = isNode(node['property']) ? (node['property']['name'] ?? node['property']['value']) : undefined
  const owner = nameOf(node['object'])
  return owner !== undefined && typeof member === 'string' ? `${owner}.${member}` : undefined
}

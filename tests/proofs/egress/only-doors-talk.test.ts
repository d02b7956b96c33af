import { expect, test } from 'vitest'
import { isNode, isTest, lineOf, nodesOf, sourcesIn } from '../../architecture/source.ts'
import type { Source, SyntaxNode } from '../../architecture/source.ts'

/** Parts of Node and packages that reach other machines. */
const TALKERS =
  /^(node:)?(net|http|https|http2|tls|dgram|dns|dns\/promises|inspector)$|^(undici|ws|node-fetch|axios|got)(\/|$)/

/** What browsers and Node have at hand for it. */
const CALLS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'RTCPeerConnection'])

/** The server listens here, and nothing but `outside` may ever call out. */
const MAY_TALK = ['src/doors/http/', 'src/outside/']

/** Where the web app speaks with its own server; the browser's content policy holds it to that, too. */
const ASKS_ITS_SERVER = ['src/web/client.ts', 'src/web/data/live.ts', 'src/web/import/upload.ts']

/** Every place in a file that could reach another machine and is not where that belongs. */
function waysOut(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const reason = wayOut(source.file, node)
    return reason === undefined ? [] : [`${source.file}:${lineOf(source, node)} ${reason}`]
  })
}

function wayOut(file: string, node: SyntaxNode): string | undefined {
  const from = importedFrom(node)
  if (from !== undefined && TALKERS.test(from) && !MAY_TALK.some((place) => file.startsWith(place)))
    return `imports ${from}`
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined
  const name = calledName(node['callee'])
  if (name === 'sendBeacon') return 'calls sendBeacon'
  if (name === undefined || !CALLS.has(name) || file.startsWith('src/outside/')) return undefined
  if (!ASKS_ITS_SERVER.includes(file)) return `calls ${name}`
  const address = (node['arguments'] as unknown[])[0]
  const text = isNode(address) && typeof address['value'] === 'string' ? address['value'] : '/'
  return text.startsWith('/') && !text.startsWith('//') ? undefined : `calls ${name} with ${text}`
}

function importedFrom(node: SyntaxNode): string | undefined {
  if (!/^(Import|ExportAll|ExportNamed)(Declaration|Expression)$/.test(node.type)) return undefined
  if (node['importKind'] === 'type') return undefined
  const from = node['source']
  return isNode(from) && typeof from['value'] === 'string' ? from['value'] : undefined
}

/** `fetch` of `fetch()`, `globalThis.fetch()` and `navigator.sendBeacon()`; not of `door.fetch()`, which is our own. */
function calledName(callee: unknown): string | undefined {
  if (!isNode(callee)) return undefined
  if (callee.type === 'Identifier') return String(callee['name'])
  const [object, property] = [callee['object'], callee['property']]
  if (callee.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return undefined
  const isOfTheWorld = ['globalThis', 'window', 'self', 'navigator'].includes(String(object['name']))
  return isOfTheWorld ? String(property['name']) : undefined
}

test('P1: only the door of the server listens, only outside calls, and screens ask only their own server', () => {
  const house = sourcesIn('src').filter(({ file }) => !isTest(file))
  expect(house.length).toBeGreaterThan(100)
  expect(house.flatMap(waysOut)).toEqual([])
})

test.each([
  ['src/actions/a.ts', `import { lookup } from 'node:dns/promises'`],
  ['src/storage/a.ts', `import net from 'net'`],
  ['src/doors/cli/a.ts', `const { request } = await import('undici')`],
  ['src/doors/mcp/a.ts', `export * from 'node:https'`],
  ['src/actions/a.ts', `await fetch('http://example.org')`],
  ['src/doors/http/a.ts', `globalThis.fetch(address)`],
  ['src/web/today/a.tsx', `new WebSocket('wss://example.org')`],
  ['src/web/client.ts', `fetch('//example.org/x')`],
  ['src/web/client.ts', `navigator.sendBeacon('/x')`],
])('P1: planted in %s, %s is found', (file, text) => {
  expect(waysOut({ file, text })).toHaveLength(1)
})

test.each([
  ['src/doors/http/a.ts', `import { createServer } from 'node:http'`],
  ['src/actions/a.ts', `import type { Socket } from 'node:net'`],
  ['src/doors/http/a.ts', `door.fetch(request)`],
  ['src/web/client.ts', `fetch('/api/undo')`],
  ['src/outside/mail/a.ts', `import tls from 'node:tls'`],
])('P1: in %s, %s is as it should be', (file, text) => {
  expect(waysOut({ file, text })).toEqual([])
})

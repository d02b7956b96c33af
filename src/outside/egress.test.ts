import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { OF_ANOTHER_HOST, OURS, RUN_OUT } from '../../tests/outside/self-made.ts'
import { onlyRequest, openWebServer } from '../../tests/outside/web-server.ts'
import { call, checkedLookup, reach } from './egress.ts'

test('a call brings its words and takes the answer', async () => {
  await using server = await openWebServer(() => ({ status: 201, body: 'taken' }))
  const answer = await call({ url: `${server.url}/here?x=1`, headers: { 'x-one': '1' }, body: 'grüße' })
  expect(answer).toEqual({ state: 'answered', status: 201, text: 'taken', isWhole: true })
  const { method, path, headers, body } = onlyRequest(server)
  expect([method, path, headers['x-one'], headers['content-length'], body.toString()]).toEqual([
    'POST',
    '/here?x=1',
    '1',
    '7',
    'grüße',
  ])
})

test('P1: a redirect is told, never followed', async () => {
  await using elsewhere = await openWebServer(() => ({}))
  await using server = await openWebServer(() => ({ status: 302, headers: { location: `${elsewhere.url}/canary` } }))
  expect(await call({ url: server.url })).toMatchObject({ status: 302, location: `${elsewhere.url}/canary` })
  expect(elsewhere.received).toEqual([])
})

test('V18: an answer that is lost after the words were handed over may mean that they arrived', async () => {
  await using server = await openWebServer(() => 'hang up')
  expect(await call({ url: server.url, body: 'once' })).toEqual({
    state: 'may-have-been-sent',
    why: '127.0.0.1 took it, and the connection was lost before it answered',
  })
  expect(server.received).toHaveLength(1)
})

test('V18: so does an answer that never comes', async () => {
  await using server = await openWebServer(() => 'say nothing')
  expect(await call({ url: server.url, body: 'once', timeoutMs: 100 })).toMatchObject({ state: 'may-have-been-sent' })
  expect(server.received).toHaveLength(1)
})

test('where nobody listens, nothing was sent, and later it may be', async () => {
  const gone = await openWebServer(() => ({}))
  await gone[Symbol.asyncDispose]()
  expect(await call({ url: gone.url, body: 'x' })).toEqual({
    state: 'not-sent',
    why: '127.0.0.1 does not take connections there. Is it running, and is the port right?',
    tryAgain: true,
  })
})

test('an answer that breaks off keeps its status, and is known not to be whole', async () => {
  await using server = await openWebServer(() => ({ body: 'half', breaksOff: true }))
  expect(await call({ url: server.url })).toEqual({ state: 'answered', status: 200, text: 'half', isWhole: false })
})

test('an answer is read up to its cap', async () => {
  await using server = await openWebServer(() => ({ body: 'x'.repeat(100_000) }))
  expect(await call({ url: server.url, mostBytes: 10 })).toMatchObject({ text: 'x'.repeat(10), isWhole: false })
  expect(await call({ url: server.url, mostBytes: 100_000 })).toMatchObject({ isWhole: true })
})

test('BI-25: a certificate is trusted only when the owner gave it, when it is for that host and has not run out', async () => {
  await using server = await openWebServer(() => ({}), { encryptedWith: OURS })
  expect(await call({ url: server.url, certificate: OURS.cert })).toMatchObject({ status: 200 })
  expect(await call({ url: server.url })).toMatchObject({ state: 'not-sent', tryAgain: false })
  expect(await call({ url: server.url, certificate: OF_ANOTHER_HOST.cert })).toMatchObject({ state: 'not-sent' })
  await using other = await openWebServer(() => ({}), { encryptedWith: OF_ANOTHER_HOST })
  expect(await call({ url: other.url, certificate: OF_ANOTHER_HOST.cert })).toEqual({
    state: 'not-sent',
    why: expect.stringContaining('could not prove who it is (ERR_TLS_CERT_ALTNAME_INVALID), so nothing was sent'),
    tryAgain: false,
  })
  await using old = await openWebServer(() => ({}), { encryptedWith: RUN_OUT })
  expect(await call({ url: old.url, certificate: RUN_OUT.cert })).toMatchObject({ state: 'not-sent', tryAgain: false })
  expect([server.received.length, other.received.length, old.received.length]).toEqual([1, 0, 0])
})

/** Spellings of 169.254.169.254 and of link-local addresses that a URL may hold. */
const KEY_HOLDERS = [
  '169.254.169.254',
  '0xa9.0xfe.0xa9.0xfe',
  '0251.0376.0251.0376',
  '2852039166',
  '169.254.43518',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::169.254.169.254]',
  '[2002:a9fe:a9fe::]',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '0.0.0.0',
  '[::]',
]

test.each(KEY_HOLDERS)('T20: http://%s is refused before anything is connected', async (host) => {
  expect(await call({ url: `http://${host}/latest/meta-data`, ownNetwork: 'yes' })).toEqual({
    state: 'not-sent',
    why: expect.stringContaining('is not an address that Tendril calls'),
    tryAgain: false,
  })
  const plain = { host: host.replaceAll(/[[\]]/gu, ''), isEncrypted: true, ownNetwork: 'yes', port: 25 } as const
  expect(await reach({ ...plain, timeoutMs: 1000 })).toMatchObject({
    state: 'not-sent',
    why: expect.stringContaining('is not an address that Tendril calls'),
  })
})

test.each(['file:///etc/passwd', 'ftp://example.org/', 'gopher://127.0.0.1/'])('P1: %s is not called', async (url) => {
  expect(await call({ url })).toMatchObject({ state: 'not-sent', why: expect.stringContaining('https:// or http://') })
})

test('T20: every way of writing this machine is this machine', async () => {
  await using server = await openWebServer(() => ({}))
  for (const host of ['127.1', '0x7f000001', '2130706433', '0177.0.0.1', '[::ffff:127.0.0.1]']) {
    const url = `http://${host}:${server.port}`
    expect(await call({ url, ownNetwork: 'no' })).toMatchObject({ why: expect.stringContaining('very machine') })
    expect(await call({ url })).toMatchObject({ status: 200 })
  }
  expect(server.received).toHaveLength(5)
})

test('a name is looked up, judged and called', async () => {
  await using server = await openWebServer(() => ({}))
  expect(await call({ url: `http://localhost:${server.port}` })).toMatchObject({ status: 200 })
  expect(await call({ url: `http://localhost:${server.port}`, ownNetwork: 'no' })).toMatchObject({
    state: 'not-sent',
    why: expect.stringContaining('localhost leads to'),
  })
  expect(server.received).toHaveLength(1)
})

/** A resolver that gives these addresses, one list at each question. */
function resolver(...answers: readonly (readonly string[])[]): Parameters<typeof checkedLookup>[1] {
  let asked = 0
  const resolve = (_host: string, _options: unknown, done: (...found: unknown[]) => void): void => {
    const addresses = answers[asked++ % answers.length] ?? []
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return resolve as Parameters<typeof checkedLookup>[1]
}

const PUBLIC = { host: 'hooks.example.org', isEncrypted: true, ownNetwork: 'if named' } as const

function lookedUp(lookup: ReturnType<typeof checkedLookup>): Promise<unknown> {
  return new Promise((resolve) => {
    lookup(PUBLIC.host, { all: true }, (error, found) => resolve(error?.message ?? found))
  })
}

test('BI-22: a name that changes its answer leads nowhere but where it was judged to lead', async () => {
  const lookup = checkedLookup(PUBLIC, resolver(['93.184.216.34'], ['127.0.0.1'], ['169.254.169.254'], ['fe80::1']))
  const found = await Promise.all(Array.from({ length: 1000 }, () => lookedUp(lookup)))
  const connected = found.filter((answer) => Array.isArray(answer)).flat() as { address: string }[]
  expect(new Set(connected.map(({ address }) => address))).toEqual(new Set(['93.184.216.34']))
  expect(found.filter((answer) => typeof answer === 'string')).toHaveLength(750)
})

test('BI-22: of several addresses only those that may be called remain', async () => {
  const lookup = checkedLookup(PUBLIC, resolver(['fe80::1', '127.0.0.1', '2606:4700::1']))
  expect(await lookedUp(lookup)).toEqual([{ address: '2606:4700::1', family: 6 }])
})

test('BI-22: a connection takes only what its lookup judged', async () => {
  await using server = await openWebServer(() => ({}))
  const { connect } = await import('node:net')
  const lookup = checkedLookup(PUBLIC, resolver(['127.0.0.1']))
  const error = await new Promise<Error>((resolve) => {
    connect({ host: PUBLIC.host, port: server.port, lookup }).on('error', resolve)
  })
  expect(error.message).toContain('hooks.example.org leads to 127.0.0.1, which is this very machine')
})

test('a connection that is no web call is reached in the same way', async () => {
  const server = createServer((socket) => socket.end('220 hello\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const target = { host: 'localhost', isEncrypted: false, ownNetwork: 'if named', port, timeoutMs: 5000 } as const
  const socket = await reach(target)
  if ('state' in socket) throw new Error(socket.why)
  const words = await new Promise((resolve) => socket.once('data', (data) => resolve(String(data))))
  expect(words).toBe('220 hello\r\n')
  socket.destroy()
  await new Promise((resolve) => server.close(resolve))
  expect(await reach(target)).toMatchObject({ state: 'not-sent', tryAgain: true })
  expect(await reach({ ...target, host: '127.1' })).toMatchObject({ state: 'not-sent', tryAgain: true })
})

import { expect, test } from 'vitest'
import { egressControl, egressProof, egressTrouble } from './egress.ts'
import { attemptsIn } from './trace.ts'

const trouble = egressTrouble()
if (trouble !== undefined) console.error(`skipped: watching the network, because ${trouble}`)

test('P1: a fresh install makes no connection, DNS included', { timeout: 120_000 }, async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  expect((await egressProof({ idleSeconds: 2 }).run(() => {})).faults).toEqual([])
})

test('P1: the control that calls out is seen', { timeout: 60_000 }, async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  expect((await egressControl().run(() => {})).faults).toEqual([])
})

test('P1: what counts as an attempt', () => {
  const trace = [
    '12 connect(17, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("203.0.113.9")}, 16) = -1',
    '12 connect(17, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
    '12 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0',
    '12 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0',
    '12 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT',
    '12 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/vite.sock"}, 110) = 0',
  ]
  expect(attemptsIn(trace.join('\n'))).toEqual(['203.0.113.9:80', '2001:db8::1:443', '/var/run/nscd/socket'])
})

import { expect, test } from 'vitest'
import { refusedRoute } from './route.ts'
import type { Route } from './route.ts'

const typed: Route = { host: 'ntfy.example.org', isEncrypted: true, ownNetwork: 'if named' }

test('P1: a name on the internet may lead to the internet', () => {
  expect(refusedRoute(typed, '93.184.216.34')).toBeUndefined()
})

test('T20: a name on the internet that leads into the home is refused, unless the owner says that it is theirs', () => {
  expect(refusedRoute(typed, '192.168.1.5')).toBe(
    'ntfy.example.org leads to 192.168.1.5, which is inside your own network. ' +
      'If that is what you mean, switch on “on my own network” for it',
  )
  expect(refusedRoute(typed, '127.0.0.1')).toContain('is this very machine')
  expect(refusedRoute({ ...typed, ownNetwork: 'yes' }, '192.168.1.5')).toBeUndefined()
})

test.each(['192.168.1.5', 'localhost', 'nas', 'nas.lan', 'ntfy.home.arpa', 'pi.local.', 'box.tail1234.ts.net'])(
  'P1: %s says by itself that it is near',
  (host) => {
    expect(refusedRoute({ ...typed, host }, '192.168.1.5')).toBeUndefined()
    expect(refusedRoute({ ...typed, host, isEncrypted: false }, '192.168.1.5')).toBeUndefined()
  },
)

test.each(['localhost', '127.0.0.1', 'nas.lan'])('T20: %s is not called when others told us to', (host) => {
  expect(refusedRoute({ ...typed, host, ownNetwork: 'no' }, '127.0.0.1')).toContain('this very machine')
})

test('T20: what hands out keys is never called, whatever the owner says', () => {
  for (const address of ['169.254.169.254', '::ffff:169.254.169.254', 'fe80::1', '64:ff9b::a9fe:a9fe']) {
    expect(refusedRoute({ ...typed, host: address, ownNetwork: 'yes' }, address)).toContain(
      'is not an address that Tendril calls',
    )
    expect(refusedRoute({ ...typed, host: 'metadata.internal', ownNetwork: 'yes' }, address)).toContain(
      `metadata.internal leads to ${address}`,
    )
  }
})

test('P1: nothing crosses the internet in plain text', () => {
  expect(refusedRoute({ ...typed, isEncrypted: false }, '93.184.216.34')).toContain('Use an encrypted connection')
})

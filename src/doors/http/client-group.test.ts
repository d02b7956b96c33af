import { expect, test } from 'vitest'
import { clientGroup } from './client-group.ts'

test('BI-38: clients are counted by their network, /24 or /64', () => {
  expect(clientGroup('192.0.2.7')).toBe('192.0.2.0/24')
  expect(clientGroup('::ffff:192.0.2.7')).toBe('192.0.2.0/24')
  expect(clientGroup('2001:db8:0:1:aaaa::1')).toBe('2001:db8:0:1::/64')
  expect(clientGroup('2001:0DB8::1')).toBe('2001:db8:0:0::/64')
  expect(clientGroup('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(clientGroup('::1')).toBe('0:0:0:0::/64')
  expect(clientGroup('::')).toBe('0:0:0:0::/64')
  expect(clientGroup(undefined)).toBe('unknown')
})

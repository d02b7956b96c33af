import { isIPv4, isIPv6 } from 'node:net'

/**
 * The network a client is counted by: /24 for IPv4, /64 for IPv6, since whoever has one address of it has them all.
 * @param address as the socket gives it, perhaps `::ffff:192.0.2.7`
 */
export function clientGroup(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (isIPv6(plain)) return `${expanded(plain).slice(0, 4).join(':')}::/64`
  return 'unknown'
}

/** The eight groups, without leading zeros. */
function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const start = head === '' ? [] : head.split(':')
  const end = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - start.length - end.length }, () => '0')
  return [...start, ...zeros, ...end].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
}

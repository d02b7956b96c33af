import { isIPv4, isIPv6 } from 'node:net'

/** Where an address leads. `nowhere` is never called: link-local and cloud metadata, or no single machine at all. */
export type Place = 'this machine' | 'own network' | 'the internet' | 'nowhere'

/**
 * Where an address leads, seen through the IPv6 forms that carry an IPv4 address inside (T20).
 * The ranges are those of the IANA special-purpose address registries; whatever is not known there leads nowhere.
 */
export function placeOf(address: string): Place {
  const plain = address.replace(/%.*$/u, '')
  if (isIPv4(plain)) return placeOfIPv4(bytesOfIPv4(plain))
  return isIPv6(plain) ? placeOfIPv6(groupsOf(plain)) : 'nowhere'
}

/** First bytes, how many bits of them count, and where they lead. The first that fits decides. */
const IPV4_PLACES: readonly (readonly [prefix: string, bits: number, place: Place])[] = [
  // Metadata of Azure, Alibaba and Oracle outside of the link-local range.
  ['168.63.129.16', 32, 'nowhere'],
  ['100.100.100.200', 32, 'nowhere'],
  ['192.0.0.0', 24, 'nowhere'],
  ['0.0.0.0', 8, 'nowhere'],
  ['169.254.0.0', 16, 'nowhere'],
  ['192.0.2.0', 24, 'nowhere'],
  ['192.88.99.0', 24, 'nowhere'],
  ['198.51.100.0', 24, 'nowhere'],
  ['203.0.113.0', 24, 'nowhere'],
  ['224.0.0.0', 4, 'nowhere'],
  ['240.0.0.0', 4, 'nowhere'],
  ['127.0.0.0', 8, 'this machine'],
  ['10.0.0.0', 8, 'own network'],
  // Shared by carriers, and what private overlay networks such as Tailscale give to their machines.
  ['100.64.0.0', 10, 'own network'],
  ['172.16.0.0', 12, 'own network'],
  ['192.168.0.0', 16, 'own network'],
  ['198.18.0.0', 15, 'own network'],
]

function placeOfIPv4(bytes: readonly number[]): Place {
  const found = IPV4_PLACES.find(([prefix, bits]) => {
    const shift = 2 ** (32 - bits)
    return Math.floor(numberOf(bytes) / shift) === Math.floor(numberOf(bytesOfIPv4(prefix)) / shift)
  })
  return found?.[2] ?? 'the internet'
}

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}

function bytesOfIPv4(address: string): number[] {
  return address.split('.').map(Number)
}

/** AWS and Google Cloud answer with a machine's keys here. */
const IPV6_METADATA = new Set(['fd00:ec2:0:0:0:0:0:254', 'fd20:ce:0:0:0:0:0:254'])

function placeOfIPv6(groups: readonly number[]): Place {
  const [first = 0, second = 0] = groups
  if (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1) return 'this machine'
  if (IPV6_METADATA.has(groups.map((group) => group.toString(16)).join(':'))) return 'nowhere'
  const inside = ipv4Inside(groups)
  if (inside.length > 0) return inside.map(placeOfIPv4).reduce(stricter)
  // fc00::/7
  if (first >> 9 === 0xfc00 >> 9) return 'own network'
  // Of 2000::/3, all that is on the internet, 2001::/23, 2001:db8::/32 and 3fff::/20 are set apart.
  const isSetApart = (first === 0x2001 && (second < 0x200 || second === 0xdb8)) || (first === 0x3fff && second < 0x1000)
  const outer = first >> 13 === 1 && !isSetApart ? 'the internet' : 'nowhere'
  // ISATAP: 0000:5efe or 0200:5efe before the last 32 bits
  const isTunnel = groups[5] === 0x5efe && ((groups[4] ?? 0) & 0xfdff) === 0
  return isTunnel ? stricter(outer, placeOfIPv4(bytesAt(groups, 6))) : outer
}

/** The IPv4 addresses that an IPv6 address stands for: mapped, translated, 6to4 or Teredo. */
function ipv4Inside(groups: readonly number[]): number[][] {
  const [first = 0, second = 0, third = 0] = groups
  const last = bytesAt(groups, 6)
  const zerosUntil = groups.findIndex((group) => group !== 0)
  // ::ffff:0:0/96, ::ffff:0:0:0/96 and the old ::/96
  const isMapped = zerosUntil === 5 && groups[5] === 0xffff
  const isTranslated = zerosUntil === 4 && groups[4] === 0xffff && groups[5] === 0
  if (isMapped || isTranslated || zerosUntil >= 6) return [last]
  // NAT64: 64:ff9b::/96, and 64:ff9b:1::/48 where the bits may stand further to the left (RFC 6052)
  if (first === 0x64 && second === 0xff9b) {
    return third === 1 ? [last, [...bytesAt(groups, 3).slice(0, 2), ...bytesAt(groups, 4).slice(1, 3)]] : [last]
  }
  if (first === 0x2002) return [bytesAt(groups, 1)]
  // Teredo: the server in plain, the client with all bits turned over
  return first === 0x2001 && second === 0 ? [bytesAt(groups, 2), last.map((byte) => 255 - byte)] : []
}

function bytesAt(groups: readonly number[], index: number): number[] {
  return [groups[index] ?? 0, groups[index + 1] ?? 0].flatMap((group) => [group >> 8, group & 255])
}

const BY_STRICTNESS: readonly Place[] = ['the internet', 'own network', 'this machine', 'nowhere']

function stricter(one: Place, other: Place): Place {
  return BY_STRICTNESS.indexOf(one) > BY_STRICTNESS.indexOf(other) ? one : other
}

/** The eight groups of an IPv6 address in any of its spellings. */
function groupsOf(address: string): number[] {
  // The parser of URLs writes every spelling the same way, a dotted tail too.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [before = '', after] = canonical.split('::')
  const [left, right] = [groupsIn(before), groupsIn(after ?? '')]
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}

function groupsIn(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}

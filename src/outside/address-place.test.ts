import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf } from './address-place.ts'
import type { Place } from './address-place.ts'

/** Every way of writing the address of a cloud's metadata that has led past a guard. */
const METADATA = [
  '169.254.169.254',
  '169.254.0.1',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '0:0:0:0:0:ffff:a9fe:a9fe',
  '::ffff:0:169.254.169.254',
  '::169.254.169.254',
  '64:ff9b::169.254.169.254',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b:1::a9fe:a9fe',
  '64:ff9b:1:a9fe:a9:fe00::',
  '2002:a9fe:a9fe::1',
  '2001:0:4136:e378:8000:63bf:5601:5601',
  '2001:0:a9fe:a9fe:0:0:f7f7:f7f7',
  'fe80::1',
  'fe80::a9fe:a9fe%eth0',
  'febf:ffff::1',
  'fe80::5efe:8.8.8.8',
  '2001:4860:4860::5efe:169.254.169.254',
  'fd00:ec2::254',
  'fd20:ce::254',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
]

for (const address of METADATA) {
  test(`T20: ${address} leads nowhere, however it is written`, () => {
    expect(placeOf(address)).toBe('nowhere')
  })
}

const PLACES: Record<Place, readonly string[]> = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  'own network': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.20', '100.64.1.1', '198.18.0.5', 'fd12::9'],
  'the internet': ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '64:ff9b::808:808', '2002:808:808::1'],
  nowhere: ['0.0.0.0', '::', '::2', '224.0.0.1', '255.255.255.255', 'ff02::1', 'fec0::1', '2001:db8::1', 'no address'],
}

for (const [place, addresses] of Object.entries(PLACES)) {
  test(`T20: ${addresses.join(', ')}: ${place}`, () => {
    expect(addresses.map(placeOf)).toEqual(addresses.map(() => place))
  })
}

test('T20: an IPv4 address inside IPv6 leads where it leads by itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
      const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
      const place = placeOf(address)
      expect(placeOf(`::ffff:${address}`)).toBe(place)
      expect(placeOf(`64:ff9b::${address}`)).toBe(place)
      expect(placeOf(`2002:${hex}::1`)).toBe(place)
    }),
  )
})

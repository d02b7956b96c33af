import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRaw } from './ask.ts'
import { openPlainHouse } from './plain-house.ts'
import type { House } from './open-house.ts'

let house: House
beforeAll(async () => {
  house = await openPlainHouse()
})
afterAll(() => house.close())

/** Whoever points a name of theirs at this machine is told by the name. `{port}` is ours. */
const foreignHosts = [
  'Host: evil.test:{port}',
  'Host: evil.test',
  'Host: 127.0.0.1.evil.test:{port}',
  'Host: localhost.evil:{port}',
  'Host: localhost.evil.test:{port}',
  'Host: evil-localhost:{port}',
  'Host: tendril.localhost.evil.test:{port}',
  'Host: evil.tendril.localhost:{port}',
  'Host: localhost.:{port}',
  'Host: 127.0.0.1.:{port}',
  'Host: [::1].x:{port}',
  'Host: [::1]x:{port}',
  'Host: ::1:{port}',
  'Host: [::ffff:127.0.0.1]:{port}',
  'Host: [0:0:0:0:0:0:0:1]:{port}',
  'Host: 127.0.0.2:{port}',
  'Host: 127.1:{port}',
  'Host: 2130706433:{port}',
  'Host: 0x7f000001:{port}',
  'Host: 0177.0.0.1:{port}',
  'Host: 0.0.0.0:{port}',
  'Host: localhost',
  'Host: localhost:1',
  'Host: localhost:{port}1',
  'Host: localhost:{port}:{port}',
  'Host: user@localhost:{port}',
  'Host: localhost:{port}/',
  'Host: localhost:{port}, evil.test',
  'Host: localhost%00:{port}',
  'Host: locаlhost:{port}',
  'Host:',
  'X-Forwarded-Host: localhost:{port}',
  'Host: localhost:{port}\r\nHost: evil.test',
  'Host: evil.test\r\nHost: localhost:{port}',
  'Host: localhost:{port}\r\nhost: localhost:{port}',
  'Host: evil.test\r\nX-Forwarded-Host: localhost:{port}',
] as const

const targets = ['/', '/api/dump', '/sign-in?token=x', '/nothing', '/door/page.css'] as const

/** The listeners there are: some machines have no IPv6. */
const addresses = Object.values(networkInterfaces())
  .flatMap((cards) => cards ?? [])
  .map(({ address }) => address)
  .filter((address) => address === '127.0.0.1' || address === '::1')

describe.each(addresses)('BI-26: on %s', (address) => {
  test.each(foreignHosts)('a request for "%s" is not ours', async (lines) => {
    const before = await house.dump(1)
    for (const target of targets) {
      const head = lines.replaceAll('{port}', String(house.port))
      const answer = await askRaw(house.port, `GET ${target} HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`, address)
      expect(answer).toMatch(/^HTTP\/1\.1 421 /)
      expect(answer).toContain("content-security-policy: default-src 'none'")
      expect(answer).not.toMatch(/access-control/i)
    }
    expect(await house.dump(1)).toBe(before)
  })

  test.each(['http://evil.test/', 'http://localhost:{port}/', 'https://evil.test/api/dump', '*'])(
    'a request to the target %s is not ours',
    async (target) => {
      const port = String(house.port)
      const request = `OPTIONS ${target.replace('{port}', port)} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`
      expect(await askRaw(house.port, request, address)).toMatch(/^HTTP\/1\.1 421 /)
    },
  )

  test('a request under our own name is answered', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]', 'tendril.localhost']) {
      const request = `GET /api HTTP/1.1\r\nHost: ${name}:${house.port}\r\nConnection: close\r\n\r\n`
      expect(await askRaw(house.port, request, address)).toMatch(/^HTTP\/1\.1 200 /)
    }
  })
})

test('BI-26: HTTP/1.0 without a Host is not ours', async () => {
  expect(await askRaw(house.port, 'GET /api HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /)
})

test('a tunnel is refused', async () => {
  expect(await askRaw(house.port, `CONNECT evil.test:80 HTTP/1.1\r\nHost: localhost:${house.port}\r\n\r\n`)).toBe('')
})

test('BI-40: what is no HTTP is refused with all headers, and a head that is too long with 431', async () => {
  const nonsense = await askRaw(house.port, 'HELLO\r\n\r\n')
  expect(nonsense).toMatch(/^HTTP\/1\.1 400 /)
  expect(nonsense).toContain("content-security-policy: default-src 'none'")
  const long = `GET / HTTP/1.1\r\nHost: localhost:${house.port}\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`
  expect(await askRaw(house.port, long)).toMatch(/^HTTP\/1\.1 431 /)
})

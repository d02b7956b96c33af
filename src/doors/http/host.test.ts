import { expect, test } from 'vitest'
import { listenProblem, originOf } from './host.ts'

const tls = new URL('https://tendril.example.org')

test('BI-26: the names of this machine are ours, with the port on which the request came in', () => {
  for (const name of ['localhost', '127.0.0.1', '[::1]', 'tendril.localhost', 'LOCALHOST']) {
    const head = { rawHeaders: ['Host', `${name}:8473`], url: '/', port: 8473 }
    expect(originOf(head, undefined)).toBe(`http://${name.toLowerCase()}:8473`)
  }
})

test('BI-26: on port 80 browsers leave the port out', () => {
  expect(originOf({ rawHeaders: ['host', 'localhost'], url: '/', port: 80 }, undefined)).toBe('http://localhost')
  expect(originOf({ rawHeaders: ['host', 'localhost'], url: '/', port: 8473 }, undefined)).toBeUndefined()
})

test('BI-30: behind a web server with TLS the public name is ours too, and a forwarded name is not read', () => {
  const at = (...rawHeaders: string[]) => originOf({ rawHeaders, url: '/', port: 8473 }, tls)
  expect(at('Host', 'tendril.example.org')).toBe('https://tendril.example.org')
  expect(at('Host', 'evil.test', 'X-Forwarded-Host', 'tendril.example.org')).toBeUndefined()
  expect(at('Host', 'localhost:8473', 'X-Forwarded-Host', 'evil.test')).toBe('http://localhost:8473')
})

test('only loopback addresses are listened on', () => {
  for (const address of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]']) {
    expect(listenProblem(address)).toBeUndefined()
  }
  for (const address of ['0.0.0.0', '::', '192.168.1.4', 'tendril.example.org', '127.0.0.1.evil.test', '']) {
    expect(listenProblem(address)).toContain('TLS')
  }
})

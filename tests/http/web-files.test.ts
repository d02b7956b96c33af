import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askRaw } from './ask.ts'
import type { House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'

let root: string
let house: House
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'tendril-web-'))
  const web = path.join(root, 'web')
  mkdirSync(path.join(web, 'assets'), { recursive: true })
  writeFileSync(path.join(root, 'secret.txt'), 'the secret beside it')
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>the app</title>')
  writeFileSync(path.join(web, 'assets', 'app-1a2b.js'), 'start()')
  writeFileSync(path.join(web, 'assets', 'app-1a2b.js.gz'), gzipSync('start()'))
  symlinkSync(path.join(root, 'secret.txt'), path.join(web, 'assets', 'link.txt'))
  house = await openPlainHouse({ webFolder: web })
})
afterAll(async () => {
  await house.close()
  rmSync(root, { recursive: true })
})

test('the app’s page is at every address of the app, and needs no sign-in since it holds no data', async () => {
  for (const address of ['/', '/people', '/people/01ABC', '/settings', '/sign-in?token=x', '/api-notes']) {
    const answer = await house.ask({ path: address })
    expect([address, answer.status, answer.text]).toEqual([address, 200, '<!doctype html><title>the app</title>'])
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
})

test('a file named by its content is kept for a year, and goes out compressed where that is understood', async () => {
  const plain = await house.ask({ path: '/assets/app-1a2b.js' })
  expect([plain.text, plain.headers['content-type']]).toEqual(['start()', 'text/javascript; charset=utf-8'])
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  const packed = await house.ask({ path: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'gzip, br' } })
  expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual(['gzip', 'accept-encoding'])
  const etag = String(plain.headers['etag'])
  const known = await house.ask({ path: '/assets/app-1a2b.js', headers: { 'if-none-match': etag } })
  expect([known.status, known.text]).toEqual([304, ''])
})

test('nothing is listed, and what is not there is not there', async () => {
  for (const address of [
    '/assets',
    '/assets/',
    '/assets/old-3c4d.js',
    '/favicon.ico',
    '/index.php',
    '/assets/link.txt',
  ]) {
    expect([address, (await house.ask({ path: address })).status]).toEqual([address, 404])
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS']) {
    expect([method, (await house.ask({ path: '/', method })).status]).toEqual([method, 405])
  }
})

/** Ways to spell a path out of a folder, or one under a guard. */
const dots = ['..', '%2e%2e', '.%2e', '%2e.', '%252e%252e', '..%00', '..;', '%c0%ae%c0%ae', '．．']
const slashes = ['/', '%2f', '\\', '%5c', '//', '/./', '%252f']

test('BI-37: no spelling of a path leads out of the folder', async () => {
  for (const dot of dots) {
    for (const slash of slashes) {
      const target = `/assets${slash}${dot}${slash}${dot}${slash}secret.txt`
      const request = `GET ${target} HTTP/1.1\r\nHost: localhost:${house.port}\r\nConnection: close\r\n\r\n`
      const answer = await askRaw(house.port, Buffer.from(request).toString())
      expect(answer, target).not.toContain('the secret beside it')
      expect(answer, target).toMatch(/^HTTP\/1\.1 40[04] /)
    }
  }
})

test('BI-37: no spelling of a guarded path gets past the sign-in', async () => {
  const spellings = [
    '/api/dump',
    '//api/dump',
    '/api//dump',
    '/api/./dump',
    '/./api/dump',
    '/x/../api/dump',
    '/api/dump/',
    '/api/dump/.',
    '/api/dump?',
    '/api/dump#x',
    '/api/dump;x',
    '/api/dump%00',
    '/api/dump%20',
    '/api/dump.json',
    '/api/%64ump',
    '/%61pi/dump',
    '/%2561pi/dump',
    '/api%2fdump',
    '/api%5cdump',
    '/api\\dump',
    '/API/DUMP',
    '/api/Dump',
    '/api/x/%2e%2e/dump',
    '/sign-in/../api/dump',
    '/sign-in/%2e%2e/api/dump',
    '/assets/..%2fapi/dump',
    '/door/page.css/../../api/dump',
    '/api/openapi.json/../dump',
    '/api/../api/dump',
    '/api/dump%3f',
    '/api/dump/../dump',
  ]
  const recordOfTheBook = '"recordKind'
  for (const target of spellings) {
    for (const method of ['GET', 'POST']) {
      const head = `${method} ${target} HTTP/1.1\r\nHost: localhost:${house.port}\r\nConnection: close\r\n`
      const answer = await askRaw(house.port, `${head}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`)
      expect(answer, `${method} ${target}`).not.toContain(recordOfTheBook)
      const isApp = answer.includes('<title>the app</title>')
      expect(isApp || /^HTTP\/1\.1 4\d\d /.test(answer), `${method} ${target}: ${answer.slice(0, 40)}`).toBe(true)
    }
  }
})

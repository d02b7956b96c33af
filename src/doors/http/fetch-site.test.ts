import { expect, test } from 'vitest'
import { isFromElsewhere } from './fetch-site.ts'
import type { Asker } from './fetch-site.ts'

const ours = 'http://localhost:8473'
const program: Asker = {
  method: 'POST',
  path: '/api/undo',
  site: undefined,
  mode: undefined,
  destination: undefined,
  origin: undefined,
}

test('BI-27: our own pages, the address bar and programs may ask', () => {
  expect(isFromElsewhere(program, ours)).toBe(false)
  expect(isFromElsewhere({ ...program, site: 'same-origin', origin: ours }, ours)).toBe(false)
  expect(isFromElsewhere({ ...program, method: 'GET', path: '/', site: 'none' }, ours)).toBe(false)
})

test('BI-27, BI-28: other sites and other ports of this host may not', () => {
  for (const site of ['cross-site', 'same-site', 'nonsense']) {
    expect(isFromElsewhere({ ...program, site }, ours)).toBe(true)
  }
  for (const origin of ['null', 'http://evil.test', 'http://localhost:9999', 'https://localhost:8473', '']) {
    expect(isFromElsewhere({ ...program, origin }, ours)).toBe(true)
  }
})

test('a link in a mail may lead to a page, and to nothing else', () => {
  const link = { ...program, method: 'GET', site: 'cross-site', mode: 'navigate', destination: 'document' }
  expect(isFromElsewhere({ ...link, path: '/people/ada' }, ours)).toBe(false)
  expect(isFromElsewhere({ ...link, path: '/api/dump' }, ours)).toBe(true)
  expect(isFromElsewhere({ ...link, path: '/people/ada', destination: 'iframe' }, ours)).toBe(true)
  expect(isFromElsewhere({ ...link, path: '/', method: 'POST' }, ours)).toBe(true)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlainHouse } from './plain-house.ts'
import { browserOf } from './open-house.ts'
import type { House } from './open-house.ts'

let house: House
beforeAll(async () => {
  house = await openPlainHouse({ publicUrl: new URL('https://tendril.example.org') })
})
afterAll(() => house.close())

test('BI-30: behind TLS the link names the configured address, whatever a request says', async () => {
  expect(await house.server.signInLink()).toMatch(/^https:\/\/tendril\.example\.org\/sign-in\?token=/)
})

test('behind TLS the cookie is kept to TLS and to this host', async () => {
  const host = { host: 'tendril.example.org' }
  const token = new URL(await house.server.signInLink()).searchParams.get('token')
  const origin = { origin: 'https://tendril.example.org', 'sec-fetch-site': 'same-origin' }
  const answer = await house.ask({ path: '/auth/link', json: { token }, headers: { ...host, ...origin } })
  expect(answer.headers['set-cookie']?.[0]).toMatch(/^__Host-tendril=[\w-]+; .*; Secure; SameSite=Strict$/)
  expect(answer.headers['strict-transport-security']).toBe('max-age=15552000')
  const browser = browserOf(answer, house.ask)
  expect((await browser.ask({ path: '/api/overview', json: {}, headers: host })).status).toBe(200)
  expect((await browser.ask({ path: '/api/overview', json: {} })).status).toBe(401)
})

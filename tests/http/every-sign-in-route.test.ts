import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signInRoutes } from '#doors/http/sign-in/index.ts'
import type { Browser, House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'
import { foreignVectors, formTypes } from './vectors.ts'

let house: House
let ada: Browser
beforeAll(async () => {
  house = await openPlainHouse()
  ada = await house.signIn()
})
afterAll(() => house.close())

/** Whether somebody came or went is seen in the list of what opens the book. */
async function access(): Promise<object> {
  return (await ada.ask({ path: '/auth/access', json: {} })).body
}

describe.each(signInRoutes.map((route) => [route.name, route] as const))('/auth/%s', (name, route) => {
  const path = `/auth/${name}`

  test('BI-27: does nothing for another site, and reads JSON only', async () => {
    const before = await access()
    for (const [why, headers, method] of foreignVectors(house.port)) {
      const answer = await ada.ask({ path, method, bytes: '{}', headers })
      expect([why, answer.status]).toEqual([why, 403])
    }
    for (const type of formTypes) {
      const answer = await ada.ask({ path, method: 'POST', bytes: '{}', headers: { 'content-type': type } })
      expect([type, answer.status]).toEqual([type, 415])
    }
    expect(await access()).toEqual(before)
  })

  test('BI-34: takes POST only, and no field that it has no word for', async () => {
    const before = await access()
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      expect([method, (await ada.ask({ path, method })).status]).toEqual([method, 405])
    }
    for (const json of [{ isAdmin: true }, { owner: 2 }, [], null]) {
      expect([json, (await ada.ask({ path, json })).status]).toEqual([json, 400])
    }
    expect(await access()).toEqual(before)
  })

  if (route.for === 'session') {
    test('BI-28: needs a session and the secret of its page', async () => {
      const before = await access()
      expect((await house.ask({ path, json: {} })).status).toBe(401)
      expect((await house.ask({ path, json: {}, headers: { cookie: ada.cookie } })).status).toBe(403)
      expect((await house.ask({ path, json: {}, headers: { 'x-tendril-csrf': ada.csrf } })).status).toBe(401)
      expect(await access()).toEqual(before)
    })
  }
})

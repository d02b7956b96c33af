import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeAuthenticator } from './authenticator.ts'
import { browserOf } from './open-house.ts'
import type { Browser, House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'

let house: House
let ada: Browser
beforeEach(async () => {
  house = await openPlainHouse()
  ada = await house.signIn()
})
afterEach(() => house.close())

async function registered(origin = `http://localhost:${house.port}`) {
  const phone = makeAuthenticator(origin)
  const options = (await ada.ask({ path: '/auth/passkey/register-options', json: {} })).body
  const answer = await ada.ask({
    path: '/auth/passkey/register',
    json: { label: 'My phone', response: phone.register(options) },
  })
  return { phone, answer }
}

async function challenge() {
  return (await house.ask({ path: '/auth/passkey/options', json: {} })).body
}

test('a passkey made in the settings opens the book later', async () => {
  const { phone, answer } = await registered()
  expect([answer.status, answer.body.label]).toEqual([200, 'My phone'])
  await ada.ask({ path: '/auth/sign-out', json: {} })
  const opened = await house.ask({ path: '/auth/passkey/verify', json: { response: phone.answer(await challenge()) } })
  const browser = browserOf(opened, house.ask)
  expect((await browser.run('overview')).status).toBe(200)
  expect((await browser.ask({ path: '/auth/access', json: {} })).body.passkeys).toEqual([
    {
      id: answer.body.id,
      label: 'My phone',
      host: 'localhost',
      createdAt: expect.any(String),
      lastUsedAt: expect.any(String),
    },
  ])
})

test('an answer counts once, and only to a riddle that we gave in the last five minutes', async () => {
  const { phone } = await registered()
  const verify = async (response: object) =>
    (await house.ask({ path: '/auth/passkey/verify', json: { response } })).status
  const answered = phone.answer(await challenge())
  expect(await verify(answered)).toBe(200)
  expect(await verify(answered)).toBe(401)
  expect(await verify(phone.answer({ challenge: 'b3VyIG93biByaWRkbGU', rpId: 'localhost' }))).toBe(401)
  const old = await challenge()
  house.wait(301)
  expect(await verify(phone.answer(old))).toBe(401)
})

test('a passkey of another origin, a stranger’s and a removed one open nothing', async () => {
  expect((await registered('http://localhost:9999')).answer.status).toBe(400)
  const { phone, answer } = await registered()
  const verify = async (response: object) =>
    (await house.ask({ path: '/auth/passkey/verify', json: { response } })).status
  expect(await verify(makeAuthenticator(`http://localhost:${house.port}`).answer(await challenge()))).toBe(401)
  const other = await house.signIn()
  expect((await ada.ask({ path: '/auth/passkey/remove', json: { id: answer.body.id } })).status).toBe(200)
  expect(await verify(phone.answer(await challenge()))).toBe(401)
  // BI-29: whoever came in by it may still be there, so the other browsers are signed out.
  expect([(await other.run('overview')).status, (await ada.run('overview')).status]).toEqual([401, 200])
})

test('a passkey needs a name: under a bare address we say where to go', async () => {
  const refused = await ada.ask({
    path: '/auth/passkey/register-options',
    json: {},
    headers: { host: `127.0.0.1:${house.port}` },
  })
  expect([refused.status, refused.body.error.message]).toEqual([
    400,
    `Passkeys need a name: open http://localhost:${house.port} instead`,
  ])
})

test('BI-38: riddles and answers are counted', async () => {
  const riddles = []
  for (let tries = 0; tries < 7; tries += 1) {
    riddles.push((await house.ask({ path: '/auth/passkey/options', json: {} })).status)
  }
  expect(riddles).toEqual([200, 200, 200, 200, 200, 429, 429])
  const stranger = makeAuthenticator(`http://localhost:${house.port}`)
  const answers = []
  for (let tries = 0; tries < 7; tries += 1) {
    const response = stranger.answer({ challenge: 'Z3Vlc3M', rpId: 'localhost' })
    answers.push((await house.ask({ path: '/auth/passkey/verify', json: { response } })).status)
  }
  expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlainHouse } from './plain-house.ts'
import { ADA, BERT, browserOf } from './open-house.ts'
import type { Browser, House } from './open-house.ts'

let house: House
beforeEach(async () => {
  house = await openPlainHouse()
})
afterEach(() => house.close())

async function linkToken(): Promise<string> {
  return new URL(await house.server.signInLink()).searchParams.get('token') ?? ''
}

test('the link from the terminal opens one session, when its button is pressed', async () => {
  const link = new URL(await house.server.signInLink())
  expect(link.origin).toBe(`http://localhost:${house.port}`)
  for (let looks = 0; looks < 3; looks += 1) {
    const page = await house.ask({ path: `${link.pathname}${link.search}` })
    expect([page.status, page.headers['set-cookie']]).toEqual([200, undefined])
    expect(page.text).not.toContain(link.searchParams.get('token'))
  }
  const token = link.searchParams.get('token') ?? ''
  const first = await house.ask({ path: '/auth/link', json: { token } })
  expect(first.headers['set-cookie']).toEqual([
    expect.stringMatching(
      new RegExp(`^tendril-${house.port}=[\\w-]{22}; Max-Age=15552000; Path=/; HttpOnly; SameSite=Strict$`),
    ),
  ])
  expect((await browserOf(first, house.ask).run('overview')).status).toBe(200)
  const second = await house.ask({ path: '/auth/link', json: { token } })
  expect([second.status, second.headers['set-cookie']]).toEqual([401, undefined])
})

test('a link is good for fifteen minutes', async () => {
  const [early, late] = [await linkToken(), await linkToken()]
  house.wait(14 * 60)
  expect((await house.ask({ path: '/auth/link', json: { token: early } })).status).toBe(200)
  house.wait(2 * 60)
  expect((await house.ask({ path: '/auth/link', json: { token: late } })).status).toBe(401)
})

test('BI-39: a guessed link opens nothing, and guesses are counted', async () => {
  const tries: number[] = []
  for (let guess = 0; guess < 7; guess += 1) {
    tries.push((await house.ask({ path: '/auth/link', json: { token: `guess-${guess}` } })).status)
  }
  expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429])
  const locked = await house.ask({ path: '/auth/link', json: { token: await linkToken() } })
  expect([locked.status, locked.headers['retry-after']]).toEqual([429, '60'])
  house.wait(61)
  expect((await house.ask({ path: '/auth/link', json: { token: await linkToken() } })).status).toBe(200)
})

test('BI-28: a planted cookie is not taken over, and an old session of the browser ends', async () => {
  const planted = `tendril-${house.port}=planted-by-a-neighbour1`
  const answer = await house.ask({
    path: '/auth/link',
    json: { token: await linkToken() },
    headers: { cookie: planted },
  })
  const browser = browserOf(answer, house.ask)
  expect(browser.cookie).not.toBe(planted)
  const again = await house.ask({
    path: '/auth/link',
    json: { token: await linkToken() },
    headers: { cookie: browser.cookie },
  })
  expect((await browser.run('overview')).status).toBe(401)
  expect((await browserOf(again, house.ask).run('overview')).status).toBe(200)
})

test('BI-28: a stolen cookie without the secret of the page opens nothing', async () => {
  const { cookie } = await house.signIn()
  const other = await house.signIn()
  for (const headers of [{ cookie }, { cookie, 'x-tendril-csrf': 'guess' }, { cookie, 'x-tendril-csrf': other.csrf }]) {
    expect((await house.ask({ path: '/api/overview', json: {}, headers })).status).toBe(403)
    expect((await house.ask({ path: '/api/overview', headers })).status).toBe(403)
    expect((await house.ask({ path: '/api/events', headers })).status).toBe(403)
    expect((await house.ask({ path: '/auth/access', json: {}, headers })).status).toBe(403)
  }
})

test('a session rests after thirty days without use, and ends after half a year', async () => {
  const browser = await house.signIn()
  for (let week = 0; week < 25; week += 1) {
    house.wait(7 * 86_400)
    expect((await browser.run('overview')).status).toBe(200)
  }
  house.wait(6 * 86_400)
  expect((await browser.run('overview')).status).toBe(401)
  const idle = await house.signIn()
  house.wait(31 * 86_400)
  expect((await idle.run('overview')).status).toBe(401)
})

test('only hashes of secrets are kept', async () => {
  const { cookie, csrf } = await house.signIn()
  const [session] = await house.store.sessionsOfOwner(ADA)
  expect(JSON.stringify(session)).not.toContain(cookie.split('=')[1])
  expect(JSON.stringify(session)).not.toContain(csrf)
})

test('BI-38: a wrong password is told like a password nobody set, and both are counted', async () => {
  const tryOnce = () => house.ask({ path: '/auth/sign-in-password', json: { password: 'not the password' } })
  const unset = await tryOnce()
  const browser = await house.signIn()
  expect((await browser.ask({ path: '/auth/password/set', json: { password: 'correct horse battery' } })).status).toBe(
    200,
  )
  const wrong = await tryOnce()
  expect([wrong.status, wrong.text]).toEqual([401, unset.text])
  expect(unset.status).toBe(401)
  const further = []
  for (let tries = 0; tries < 4; tries += 1) further.push((await tryOnce()).status)
  expect(further).toEqual([401, 401, 401, 429])
  const right = { path: '/auth/sign-in-password', json: { password: 'correct horse battery' } }
  expect((await house.ask(right)).status).toBe(429)
  house.wait(61)
  expect((await browserOf(await house.ask(right), house.ask).run('overview')).status).toBe(200)
})

test('a password has ten characters, and changing it needs the present one or a fresh link', async () => {
  const browser = await house.signIn()
  const set = (json: object) => browser.ask({ path: '/auth/password/set', json })
  expect((await set({ password: 'short one' })).status).toBe(400)
  expect((await set({ password: 'correct horse battery' })).status).toBe(200)
  expect((await set({ password: 'the link is fresh' })).status).toBe(200)
  house.wait(16 * 60)
  expect((await set({ password: 'third password' })).status).toBe(403)
  expect((await set({ password: 'third password', current: 'wrong password' })).status).toBe(403)
  expect((await set({ password: 'third password', current: 'the link is fresh' })).status).toBe(200)
  expect((await browser.ask({ path: '/auth/password/remove', json: {} })).status).toBe(403)
  expect((await browser.ask({ path: '/auth/password/remove', json: { current: 'third password' } })).status).toBe(200)
  expect((await browser.ask({ path: '/auth/access', json: {} })).body.hasPassword).toBe(false)
})

test('a token may look, or look and change, never manage who comes in, and is shown once', async () => {
  const browser = await house.signIn()
  const made = []
  for (const scope of ['read', 'write']) {
    made.push((await browser.ask({ path: '/auth/tokens/create', json: { label: `My ${scope} script`, scope } })).body)
  }
  const [reads, writes] = made.map(({ token }) => ({ authorization: `Bearer ${token}` }))
  if (reads === undefined || writes === undefined) throw new Error('Two tokens were made')
  const group = { path: '/api/add-person', json: { name: 'Ana Kovač' } }
  expect((await house.ask({ path: '/api/overview', headers: reads })).status).toBe(200)
  expect((await house.ask({ ...group, headers: reads })).status).toBe(403)
  expect((await house.ask({ ...group, headers: writes })).status).toBe(200)
  expect(
    (await house.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'write' }, headers: writes })).status,
  ).toBe(403)
  const access = await browser.ask({ path: '/auth/access', json: {} })
  expect(access.body.tokens).toHaveLength(2)
  expect(access.text).not.toContain(made[0].token)
  expect((await browser.ask({ path: '/auth/tokens/revoke', json: { id: made[1].id } })).status).toBe(200)
  expect((await house.ask({ ...group, headers: writes })).status).toBe(401)
})

test('BI-38: wrong tokens are counted, and lock nobody out who has a right one', async () => {
  const browser = await house.signIn()
  const { token } = (await browser.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body
  const tried = []
  for (let guess = 0; guess < 7; guess += 1) {
    tried.push(
      (await house.ask({ path: '/api/overview', headers: { authorization: `Bearer tendril_${guess}` } })).status,
    )
  }
  expect(tried).toEqual([401, 401, 401, 401, 401, 429, 429])
  expect((await house.ask({ path: '/api/overview', headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
})

/** Who is still in after something happened: the browser that did it, another browser, a program's token, a link. */
test.each([
  ['a password is set', '/auth/password/set', { password: 'correct horse battery' }, [true, false, true, true]],
  ['the password is removed', '/auth/password/remove', {}, [true, false, true, true]],
  ['the other browser is sent out', '/auth/sessions/end', 'the other', [true, false, true, true]],
  ['this browser signs out', '/auth/sign-out', {}, [false, true, true, true]],
  ['everybody is signed out', '/auth/sign-out-everywhere', {}, [false, false, false, false]],
] as const)('BI-29: after %s exactly the right ones are still in', async (...[, path, input, expected]) => {
  const [mine, other, stranger] = [await house.signIn(), await house.signIn(), await house.signIn(BERT)]
  const { token } = (await mine.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body
  const link = await linkToken()
  const json = input === 'the other' ? { id: await idOf(other) } : input
  expect((await mine.ask({ path, json })).status).toBe(200)
  const survivors = [
    (await mine.run('overview')).status,
    (await other.run('overview')).status,
    (await house.ask({ path: '/api/overview', headers: { authorization: `Bearer ${token}` } })).status,
    (await house.ask({ path: '/auth/link', json: { token: link } })).status,
  ]
  expect(survivors.map((status) => status === 200)).toEqual(expected)
  expect((await stranger.run('overview')).status).toBe(200)
})

test('BI-31: nobody ends the session or token of somebody else', async () => {
  const [ada, bert] = [await house.signIn(), await house.signIn(BERT)]
  const bertsSession = await idOf(bert)
  const bertsToken = (await bert.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body
  const tries = [
    { path: '/auth/sessions/end', json: { id: bertsSession } },
    { path: '/auth/tokens/revoke', json: { id: bertsToken.id } },
  ]
  for (const { path, json } of tries) {
    const refused = await ada.ask({ path, json })
    const random = await ada.ask({ path, json: { id: 'aaaaaaaaaaaaaaaaaaaaaa' } })
    expect([refused.status, refused.text]).toEqual([404, random.text])
  }
  expect((await bert.ask({ path: '/auth/access', json: {} })).body.tokens).toHaveLength(1)
})

async function idOf(browser: Browser): Promise<string> {
  const { sessions } = (await browser.ask({ path: '/auth/access', json: {} })).body
  return sessions.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne).id
}

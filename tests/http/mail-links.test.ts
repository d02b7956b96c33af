import { expect, test } from 'vitest'
import { served, wordsOf } from './served-reminders.ts'

test('an address of a mail changes nothing until its button is pressed, does one thing once, and needs no session', async () => {
  const { ask, dump, links, goTo } = await served()
  const { done, later } = links
  const before = await dump()
  for (let times = 0; times < 3; times += 1) {
    const page = await ask({ path: done, headers: { 'sec-fetch-site': 'cross-site', ...FOLLOWED } })
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(page.text).toContain('Note that you were in touch with Marisol Vega?')
    expect(page.text).toContain('<meta name="referrer" content="same-origin" />')
    await ask({ path: done, method: 'HEAD' })
  }
  expect(await dump()).toBe(before)
  const followed = await ask({ path: done, method: 'POST', headers: FORM })
  expect([followed.status, wordsOf(followed)]).toEqual([200, expect.stringContaining('that is written down')])
  const after = await dump()
  expect(after).toContain('"prompted":true')
  const again = await ask({ path: done, method: 'POST', headers: FORM })
  expect([again.status, wordsOf(again)]).toEqual([410, expect.stringContaining('was used already')])
  expect((await ask({ path: done })).status).toBe(410)
  const answered = await ask({ path: later, method: 'POST', headers: FORM })
  expect([answered.status, wordsOf(answered)]).toEqual([409, expect.stringContaining('answered already')])
  expect(await dump()).toBe(after)
  goTo('2026-05-27T08:00:00.000Z')
  expect((await ask({ path: later })).status).toBe(410)
})

test('a link is over after a week, and one that nobody made leads nowhere, a few times a minute', async () => {
  const { ask, dump, links, goTo } = await served()
  const before = await dump()
  goTo('2026-05-26T07:29:00.000Z')
  expect((await ask({ path: links.done })).status).toBe(200)
  goTo('2026-05-26T07:31:30.000Z')
  expect((await ask({ path: links.done, method: 'POST', headers: FORM })).status).toBe(410)
  const forged = [
    `${links.done.slice(0, -1)}_`,
    '/do/x',
    `/do/${'a'.repeat(22)}.${'b'.repeat(22)}`,
    '/do/%00',
    '/do/..',
  ]
  const statuses = []
  for (const path of [...forged, ...forged]) statuses.push((await ask({ path, method: 'POST', headers: FORM })).status)
  expect(statuses.slice(0, 5).every((status) => status === 404 || status === 405)).toBe(true)
  expect(statuses.at(-2)).toBe(429)
  expect((await ask({ path: links.done })).status).toBe(410)
  expect(await dump()).toBe(before)
})

test('BI-27: no other site can press the button', async () => {
  const { ask, dump, links } = await served()
  const before = await dump()
  for (const headers of [
    { ...FORM, origin: 'https://evil.test' },
    { ...FORM, origin: 'null' },
    { ...FORM, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    { ...FORM, 'sec-fetch-site': 'same-site' },
  ]) {
    expect((await ask({ path: links.done, method: 'POST', headers })).status).toBe(403)
  }
  expect(await dump()).toBe(before)
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const FOLLOWED = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

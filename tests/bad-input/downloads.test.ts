import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../http/ask.ts'
import { BERTS_SECRET, openFilledHouse } from '../http/filled-house.ts'
import type { FilledHouse } from '../http/filled-house.ts'

let house: FilledHouse
beforeAll(async () => {
  house = await openFilledHouse()
})
afterAll(() => house.close())

/** Every way to have a file made. */
const EXPORTS: readonly [action: string, input: object][] = [
  ...(['vcard-3', 'vcard-4', 'jcard', 'jscontact', 'table'] as const).map((as): [string, object] => [
    'export-people',
    { as },
  ]),
  ['export-calendar', { dueDays: true }],
  ['export-archive', {}],
]

async function made(action: string, input: object): Promise<{ path: string; size: number }> {
  const { status, body } = await house.ada.run(action, input)
  expect(status).toBe(200)
  return { path: `/api/exports/${body.file.id}`, size: body.file.size }
}

test.each(EXPORTS)(
  'BI-05: what %s %j makes is taken away, never shown, and never guessed at',
  async (action, input) => {
    const { path, size } = await made(action, input)
    const answer = await ask(house.port, { path, headers: house.ada.headers })
    expect(answer.status).toBe(200)
    expect(Number(answer.headers['content-length'])).toBe(size)
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(answer.headers['content-type']).not.toMatch(/html|svg|xml|javascript/)
    expect(answer.headers['cache-control']).toContain('no-store')
    expect(answer.text).not.toContain(BERTS_SECRET)
  },
)

test('BI-05: a file is there for whoever is signed in and for nobody else', async () => {
  const { path } = await made('export-archive', {})
  const { cookie, csrf, headers } = house.ada
  house.wait(60)
  expect((await house.ask({ path })).status).toBe(401)
  expect((await house.ask({ path, headers: { cookie: 'tendril=x', 'x-tendril-csrf': csrf } })).status).toBe(401)
  expect((await house.ask({ path, headers: { cookie } })).status).toBe(403)
  expect((await house.ask({ path, headers: { ...headers, 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await house.ask({ path, method, headers })).status).toBe(405)
})

test('BI-05, BI-31: another owner’s file is not there, as one that never was, whatever its id is made of', async () => {
  const { path } = await made('export-people', { as: 'table' })
  const foreign = await house.bert.ask({ path })
  const unknown = await house.bert.ask({ path: '/api/exports/0190aaaa-0000-7000-8000-000000000000' })
  expect([foreign.status, foreign.text]).toEqual([404, unknown.text])
  for (const id of [
    '..%2F..%2Fbook.sqlite',
    '%2e%2e',
    '.',
    'a'.repeat(5000),
    '%00',
    `${path.split('/').at(-1)}.part`,
  ]) {
    expect((await house.ada.ask({ path: `/api/exports/${id}` })).status).toBe(404)
  }
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { action } from '#actions/action.ts'
import type { Action } from '#actions/action.ts'
import { Refusal } from '#book/refusal.ts'
import type { Browser, House } from './open-house.ts'
import { openPlainHouse } from './plain-house.ts'

const codes = ['invalid', 'not-allowed', 'not-found', 'conflict', 'too-many', 'unavailable'] as const

const refuse = action({
  name: 'refuse',
  summary: 'Says no',
  effect: 'writes',
  input: z.strictObject({ code: z.enum(codes) }),
  run: async (_context, { code }): Promise<never> => {
    throw new Refusal(code, 'Vera is away', { who: 'vera' })
  },
})

const stumble = action({
  name: 'stumble',
  summary: 'Has a bug',
  effect: 'writes',
  input: z.strictObject({}),
  run: async (): Promise<never> => {
    throw new TypeError('Vera Lovelace in /home/ada/book.db is not a function')
  },
})

const nothing = action({
  name: 'say-nothing',
  summary: 'Answers nothing',
  effect: 'reads',
  input: z.strictObject({}),
  run: async () => undefined,
})

let house: House
let ada: Browser
beforeAll(async () => {
  house = await openPlainHouse({ extra: [refuse, stumble, nothing] as unknown as Action[] })
  ada = await house.signIn()
})
afterAll(() => house.close())

test('a refusal reaches the asker with its words, its details and its status', async () => {
  const answers = []
  for (const code of codes) {
    const { status, body } = await ada.run('refuse', { code })
    expect(body).toEqual({ error: { code, message: 'Vera is away', details: { who: 'vera' } } })
    answers.push(status)
  }
  expect(answers).toEqual([400, 403, 404, 409, 429, 503])
})

test('BI-40: a bug tells the asker a number, and the log the place, and nobody what it said', async () => {
  const { status, body, text } = await ada.run('stumble')
  expect([status, body.error.code]).toEqual([500, 'broken'])
  const line = house.logged.at(-1) ?? ''
  const number = /^fault ([0-9a-f]{8}) TypeError at /.exec(line)?.[1]
  expect(body.error.message).toContain(number)
  for (const secret of ['Vera', 'Lovelace', '/home/ada', 'book.db', 'node_modules']) {
    expect(text).not.toContain(secret)
    if (secret !== 'node_modules') expect(line).not.toContain(secret)
  }
})

test('an action that answers nothing answers an empty object', async () => {
  expect((await ada.run('say-nothing')).body).toEqual({})
})

test('BI-34: a field that no schema knows is refused inside another field too', async () => {
  const { status, body } = await ada.run('add-person', { name: { full: 'Ana Kovač', isAdmin: true } })
  expect([status, body.error.message]).toEqual([400, 'name.isAdmin: there is no such field'])
})

test('a wrong input is told field by field', async () => {
  const { body } = await ada.run('refuse', { code: 'whatever' })
  expect(body.error.details.problems).toEqual([{ where: 'code', message: expect.stringContaining('"not-found"') }])
  expect(body.error.message).toMatch(/^code: /)
})

test('what is nowhere is told to those who signed in; others hear only that they did not', async () => {
  for (const path of ['/api/nowhere', '/api/', '/api/overview/more', '/auth/nowhere', '/auth/']) {
    expect([path, (await ada.ask({ path })).status, (await house.ask({ path })).status]).toEqual([path, 404, 401])
  }
})

test('the page behind the link has no script or style of its own in it, and loads what it names', async () => {
  const page = await house.ask({ path: '/sign-in?token=abc' })
  expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|javascript:/i)
  for (const [, address] of page.text.matchAll(/(?:src|href)="(\/door[^"]+)"/g)) {
    expect((await house.ask({ path: String(address) })).status).toBe(200)
  }
})

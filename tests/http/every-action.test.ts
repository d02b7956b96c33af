import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Action } from '#actions/action.ts'
import { actionList } from '#actions/index.ts'
import { askRaw } from './ask.ts'
import type { Question } from './ask.ts'
import { BERTS_SECRET, openFilledHouse } from './filled-house.ts'
import type { FilledHouse } from './filled-house.ts'
import { BERT } from './open-house.ts'
import { foreignVectors, formTypes } from './vectors.ts'
import { idPlaces, kindAt, sampleInput } from './sample-input.ts'
import type { IdPlace } from './sample-input.ts'

/*
 * Made from the list of actions, so that each new one is covered the day it is born. Every question goes through a
 * client that compares both owners' books after each refusal (BI-32).
 */

let house: FilledHouse
beforeAll(async () => {
  house = await openFilledHouse()
})
afterAll(() => house.close())

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']

/** Where an id that nobody has does no harm: it is a new one, can be taken away, or goes for "all of them". */
const TAKES_ANY_ID: ReadonlySet<string> = new Set([
  'capture-card id',
  'decide-preview decision.same',
  'place-people removeGroup',
])

test.each([...TAKES_ANY_ID].map((entry) => entry.split(' ') as [string, string]))(
  'BI-31: %s with a foreign id in %s leaves the other book alone',
  async (name, place) => {
    const fresh = await openFilledHouse()
    const bertsBook = await fresh.dump(BERT)
    const action = actionList.find((one) => one.name === name)
    if (action === undefined) throw new Error(`There is no action ${name}`)
    for (const id of [fresh.berts.circle, fresh.berts.group, fresh.berts.person]) {
      const answer = await fresh.ada.run(name, sampleInput(action, fresh.adas, { place, id }))
      expect(answer.text).not.toContain(BERTS_SECRET)
    }
    expect(await fresh.dump(BERT)).toBe(bertsBook)
    await fresh.close()
  },
)

describe.each(actionList.map((action) => [action.name, action] as const))('%s', (name, action) => {
  const path = `/api/${name}`
  const takes = (method: string): boolean =>
    method === 'POST' || (action.effect === 'reads' && (method === 'GET' || method === 'HEAD'))
  const valid = (): object => sampleInput(action, house.adas)
  const refused = async (question: Question, status: number, why: string): Promise<void> => {
    const answer = await house.ask(question)
    expect([why, answer.status]).toEqual([why, status])
    if (question.method !== 'HEAD') expect(Object.keys(answer.body ?? {})).toEqual(['error'])
  }

  test('BI-26: is not there under another name', async () => {
    for (const host of ['evil.test', `localhost.evil:${house.port}`, '']) {
      const body = JSON.stringify(valid())
      const head = `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${house.ada.cookie}\r\nX-Tendril-Csrf: ${house.ada.csrf}\r\n`
      const type = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`
      expect(await askRaw(house.port, head + type + body)).toMatch(/^HTTP\/1\.1 421 /)
    }
  })

  test('BI-27: does nothing for another site, whatever a browser can be made to send', async () => {
    for (const [why, headers, method] of foreignVectors(house.port)) {
      const question = { path, method, bytes: JSON.stringify(valid()), headers: { ...house.ada.headers, ...headers } }
      await refused(question, 403, why)
    }
  })

  test('BI-27: reads JSON only', async () => {
    for (const type of formTypes) {
      const headers = { ...house.ada.headers, 'content-type': type }
      await refused({ path, method: 'POST', bytes: JSON.stringify(valid()), headers }, 415, type)
    }
    await refused({ path, method: 'POST', bytes: JSON.stringify(valid()), headers: house.ada.headers }, 415, 'no type')
  })

  test('BI-28: needs a session and the secret of its page, for every method', async () => {
    const { cookie, csrf } = house.ada
    house.wait(60)
    await refused({ path, json: valid(), headers: { authorization: 'Basic YTpi' } }, 401, 'a password in the head')
    for (const method of METHODS) {
      const json = method === 'GET' || method === 'HEAD' ? {} : { json: valid() }
      await refused({ path, method, ...json }, 401, `${method} by nobody`)
      await refused(
        { path, method, ...json, headers: { cookie: `tendril-${house.port}=x`, 'x-tendril-csrf': csrf } },
        401,
        method,
      )
      await refused({ path, method, ...json, headers: { cookie } }, 403, `${method} with a stolen cookie`)
      if (!takes(method)) await refused({ path, method, ...json, headers: house.ada.headers }, 405, method)
    }
  })

  test('BI-34: takes no field that it has no word for, at any depth', async () => {
    for (const input of [...withExtraKeys(valid()), { ...valid(), paths: ['/etc/passwd'] }]) {
      await refused({ path, json: input, headers: house.ada.headers }, 400, JSON.stringify(input))
    }
    const smuggled = [
      `{"__proto__":{"isAdmin":true}}`,
      `{"constructor":{"prototype":{}}}`,
      `[]`,
      `null`,
      `"x"`,
      `{`,
      ``,
      `\xff`,
    ]
    for (const bytes of smuggled) {
      const headers = { ...house.ada.headers, 'content-type': 'application/json' }
      await refused({ path, method: 'POST', bytes: Buffer.from(bytes, 'latin1'), headers }, 400, bytes)
    }
    if (action.effect === 'reads') {
      for (const query of ['extra=1', '__proto__=1', 'paths=/etc/passwd']) {
        await refused({ path: `${path}?${query}`, headers: house.ada.headers }, 400, query)
      }
    }
  })

  test('BI-18: takes a megabyte and no more, with either framing', async () => {
    const headers = { ...house.ada.headers, 'content-type': 'application/json' }
    const piece = Buffer.alloc(64 * 1024, ' ')
    await refused({ path, method: 'POST', bytes: Buffer.alloc(1024 * 1024 + 1, ' '), headers }, 413, 'announced')
    await refused({ path, method: 'POST', pieces: Array.from({ length: 20 }, () => piece), headers }, 413, 'arriving')
  })

  test('BI-31: shows and changes nothing of another owner’s, and their ids are like random ones to it', async () => {
    const bertsBook = await house.dump(BERT)
    const places = idPlaces(action).filter((place) => !TAKES_ANY_ID.has(`${name} ${place}`))
    for (const place of places) {
      for (const [kind, id] of foreignIds(action, place)) {
        const random = id.replaceAll(/[a-z0-9]/gi, (letter) => (/\d/.test(letter) ? '7' : 'Q'))
        const asked = (given: string) => house.ada.run(name, sampleInput(action, house.adas, { place, id: given }))
        const [foreign, unknown] = [await asked(id), await asked(random)]
        expect(foreign.text).not.toContain(BERTS_SECRET)
        expect(foreign.text.replaceAll(id, random)).toBe(unknown.text)
        const wanted = action.effect === 'reads' ? [200, 404] : [404]
        expect([place, kind, foreign.status]).toEqual([place, kind, expect.toBeOneOf(wanted)])
      }
    }
    expect(await house.dump(BERT)).toBe(bertsBook)
  })

  if (action.effect === 'writes') {
    test('is not for a token that may only look', async () => {
      await refused({ path, json: valid(), headers: { authorization: `Bearer ${await readToken()}` } }, 403, 'read')
    })
  }
})

/** What the place is for, somebody, and one more kind that differs from place to place: all of all would take minutes. */
function foreignIds(action: Action, place: IdPlace): readonly (readonly [string, string])[] {
  const all = Object.entries(house.berts).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'personName',
  )
  const turn = [...`${action.name} ${place}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % all.length
  const kinds = new Set([kindAt(action, place), 'person', all[turn]?.[0]])
  return all.filter(([kind]) => kinds.has(kind))
}

/** Only a book with nothing in it takes over another. */
const NOT_FOR_A_FILLED_BOOK: ReadonlySet<string> = new Set(['load-archive', 'load-dump'])

/** What has to have happened for an action to have anything to do. */
const BEFORE: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
  'end-busy': [['set-mode', { mode: 'busy', until: '2026-06-17' }]],
}
const forAFilledBook = actionList.filter(({ name }) => !NOT_FOR_A_FILLED_BOOK.has(name))

test.each(forAFilledBook.map((action) => [action.name, action] as const))(
  'R123: with everything right %s does what it should, so the refusals above mean something',
  async (name, action) => {
    const isShared = action.effect === 'reads'
    const fresh = isShared ? house : await openFilledHouse()
    for (const [before, input] of BEFORE[name] ?? []) await fresh.ada.run(before, input)
    const [adas, berts] = [await fresh.dump(1), await fresh.dump(BERT)]
    const answer = await fresh.ada.run(name, sampleInput(action, fresh.adas))
    expect([answer.status, answer.body?.error]).toEqual([200, undefined])
    if (action.effect === 'reads') {
      const query = queryOf(sampleInput(action, fresh.adas))
      const got = await fresh.ada.ask({ path: `/api/${name}?${query}` })
      expect([got.status, got.body]).toEqual([200, answer.body])
      expect((await fresh.ada.ask({ path: `/api/${name}?${query}`, method: 'HEAD' })).status).toBe(200)
      expect(await fresh.dump(1)).toBe(adas)
    }
    expect(await fresh.dump(BERT)).toBe(berts)
    if (!isShared) await fresh.close()
  },
)

let token: string | undefined
async function readToken(): Promise<string> {
  token ??= (await house.ada.ask({ path: '/auth/tokens/create', json: { label: 'x', scope: 'read' } })).body.token
  return token ?? ''
}

function* withExtraKeys(value: unknown): Generator<object> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const inner of withExtraKeys(item)) yield value.with(at, inner)
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, isAdmin: true }
    for (const [key, item] of Object.entries(value)) {
      for (const inner of withExtraKeys(item)) yield { ...value, [key]: inner }
    }
  }
}

function queryOf(input: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)])).toString()
}

import { expect, test } from 'vitest'
import { openStorage } from '#storage/open.ts'
import { addPerson } from './add-person.ts'
import { contextOf } from './context.ts'
import { startBook } from './new-book.ts'
import { understandLog } from './understand-log.ts'
import type { Context } from './action.ts'
import type { UnderstoodLog } from './views.ts'

const NOW = new Date('2026-05-20T12:00:00.000Z')

interface Someone {
  readonly name: string
  readonly place?: 'pool' | 'network'
  readonly nickname?: string
  readonly email?: string
}

async function bookWith(...everybody: readonly Someone[]): Promise<Context> {
  const { storage } = await openStorage({ file: ':memory:' }, () => NOW.toISOString())
  await startBook(storage, { timeZone: 'UTC', country: 'PT', today: '2026-05-01' })
  const context = contextOf({ storage, now: () => NOW, imports: undefined as never, exports: undefined as never })
  for (const { name, place = 'network', nickname, email } of everybody) {
    const input = addPerson.input.parse({
      name: { full: name, ...(nickname === undefined ? {} : { nickname }) },
      place,
      emails: email === undefined ? [] : [{ address: email }],
      force: true,
    })
    await addPerson.run(context, input)
  }
  return context
}

async function understood(context: Context, line: string): Promise<UnderstoodLog> {
  return understandLog.run(context, understandLog.input.parse({ line }))
}

async function meant(context: Context, line: string): Promise<string[][]> {
  const { people } = await understood(context, line)
  return people.map(({ candidates }) => candidates.map(({ name }) => name))
}

test('R123: a line from the terminal reaches the right person, and says so before it is saved', async () => {
  const context = await bookWith({ name: 'Ana Kovač' }, { name: 'Bert Ngata' }, { name: 'Mariana Costa' })
  const { people, ...rest } = await understood(context, 'coffee with Ana, her mother is ill')
  expect(people).toEqual([
    { words: 'Ana', candidates: [{ id: expect.any(String), name: 'Ana Kovač', work: undefined, place: 'network' }] },
  ])
  expect(rest).toEqual({
    kind: 'met',
    direction: 'both',
    day: '2026-05-20',
    whatTheyTold: 'her mother is ill',
    notes: 'coffee',
    purposes: [],
    minutes: undefined,
    minutesSaved: undefined,
    promises: [],
    questions: [],
    happened: true,
    sentence: 'Met Ana Kovač today. They told you: her mother is ill. Note: coffee.',
  })
})

test('R123: a name that two people bear asks which', async () => {
  const context = await bookWith({ name: 'Ana Kovač' }, { name: 'Ana Ruiz' })
  expect(await meant(context, 'coffee with Ana')).toEqual([['Ana Kovač', 'Ana Ruiz']])
  expect(await meant(context, 'coffee with Ana Ruiz')).toEqual([['Ana Ruiz']])
  expect((await understood(context, 'coffee with Ana')).sentence).toBe('Met Ana today. Note: coffee.')
})

test('a name nobody bears has no candidates', async () => {
  const context = await bookWith({ name: 'Ana Kovač' })
  expect(await meant(context, 'lunch with Ana and Zoltan')).toEqual([['Ana Kovač'], []])
})

test('the network is meant before the pool, and the whole name before a part of it', async () => {
  const context = await bookWith(
    { name: 'Ana Kovač' },
    { name: 'Ana Silva', place: 'pool' },
    { name: 'Kim', place: 'pool' },
    { name: 'Kim Park' },
  )
  expect(await meant(context, 'coffee with Ana')).toEqual([['Ana Kovač']])
  expect(await meant(context, 'coffee with Ana Silva')).toEqual([['Ana Silva']])
  expect(await meant(context, 'coffee with Kim')).toEqual([['Kim']])
})

test('nicknames, small letters, missing marks, beginnings and addresses reach their people', async () => {
  const context = await bookWith(
    { name: 'Robert Stone' },
    { name: 'Elizabeth Ndiaye', nickname: 'Zizi' },
    { name: 'Łukasz Żak' },
    { name: 'Alexander Vogt' },
    { name: '王伟' },
    { name: 'Jo March', email: 'jo@march.example' },
  )
  expect(await meant(context, 'called bob')).toEqual([['Robert Stone']])
  expect(await meant(context, 'called Bob Stone')).toEqual([['Robert Stone']])
  expect(await meant(context, 'call with zizi')).toEqual([['Elizabeth Ndiaye']])
  expect(await meant(context, 'call with lukasz zak')).toEqual([['Łukasz Żak']])
  expect(await meant(context, 'call with Alexand')).toEqual([['Alexander Vogt']])
  expect(await meant(context, 'coffee with 王伟')).toEqual([['王伟']])
  expect(await meant(context, 'email from jo@march.example')).toEqual([['Jo March']])
})

test('R60, T15: what was promised is shown before it is saved, with whose it is; a thing to do is no contact', async () => {
  const context = await bookWith({ name: 'Ana Kovač' }, { name: 'Bert Ngata' })
  expect(await understood(context, 'coffee with Ana and Bert, Bert will send the paper by Friday')).toMatchObject({
    happened: true,
    promises: [{ whose: 'theirs', words: 'send the paper by Friday', day: '2026-05-22', daySaid: true, who: 'Bert' }],
  })
  expect(await understood(context, 'reach out to Ana')).toMatchObject({
    happened: false,
    people: [{ candidates: [{ name: 'Ana Kovač' }] }],
    promises: [{ whose: 'mine', words: 'reach out to Ana', day: '2026-05-27', daySaid: false }],
    sentence: 'Nothing has happened yet: this is for later.',
  })
})

test('T14: a day that has not come yet is refused, kindly', async () => {
  const context = await bookWith({ name: 'Ana Kovač' })
  await expect(understood(context, 'coffee with Ana tomorrow')).rejects.toMatchObject({
    code: 'invalid',
    message: '21 May 2026 has not come yet; log it once it has happened',
  })
})

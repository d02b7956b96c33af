import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDemo } from '#demo/open-demo.ts'
import { tiesThatDiffer } from '#storage/ties.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'
import { addAda, addBert } from '../cast.ts'
import { importFiles, SAMPLES } from '../importing.ts'

/** A book in which there is something of every kind. */
async function aFullBook(): Promise<TestBook> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-whole-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const where = { file: path.join(folder, 'demo.sqlite') }
  await openDemo(where, folder, () => new Date(`${A_TUESDAY}T12:00:00Z`))
  const book = await openTestBook({ where })
  await importFiles(book, path.join(SAMPLES, 'linkedin/samples/2021-early/Connections.csv'))
  await importFiles(book, path.join(SAMPLES, 'vcard/samples/icloud-export.vcf'))
  const { cards } = await book.act('open-day', {})
  await book.act('answer-card', { promptId: cards[0]?.promptId ?? '', response: 'done', note: 'spoke of the “tide”' })
  const { circles } = await book.act('overview', {})
  const widest = circles.at(-1)
  if (widest === undefined) throw new Error('There are four circles')
  await book.act('remove-circle', { id: widest.id, version: widest.version })
  await book.act('add-circle', { name: 'Далёкие', order: 7, cadenceDays: 700, importance: 0.5 })
  return book
}

/** Numbers of changes are not what a book says. */
function said(view: object): unknown {
  const isNumbering = (key: string) => key === 'version' || key === 'seq'
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (isNumbering(key) ? undefined : value)))
}

test('D15: a whole book taken over by an empty one is the same book, and gives the same plan', async () => {
  const book = await aFullBook()
  const { lines } = await book.act('dump', {})
  const kinds = new Set((await book.dump()).map((line) => JSON.parse(line).recordKind))
  expect(kinds.size).toBeGreaterThanOrEqual(13)

  const other = await openTestBook()
  const before = await other.dump()
  const { records, step } = await other.act('load-dump', { lines })
  expect(records).toBe(lines.split('\n').length)
  expect(await other.dump()).toEqual(await book.dump())
  expect(await tiesThatDiffer(other.context.storage, A_TUESDAY)).toEqual([])
  for (const name of ['plan-today', 'overview', 'list-people', 'propose-network'] as const) {
    expect(said(await other.act(name, {}))).toEqual(said(await book.act(name, {})))
  }
  expect((await other.act('search', { query: 'bees' })).rows).toEqual(
    (await book.act('search', { query: 'bees' })).rows,
  )

  await other.act('undo', { step })
  expect(await other.dump()).toEqual(before)
})

test('D15: only an empty book takes one over, and of a damaged dump nothing', async () => {
  const book = await openTestBook()
  await addAda(book)
  const { lines } = await book.act('dump', {})
  await expect(book.act('load-dump', { lines })).rejects.toMatchObject({ code: 'conflict' })

  const empty = await openTestBook()
  const before = await empty.dump()
  const last = lines.split('\n').length + 1
  const damages: [string, RegExp][] = [
    [`${lines}\n{"recordKind":"person"`, new RegExp(`^Line ${last} of the dump cannot be read: it is no JSON object`)],
    [`${lines}\n{"recordKind":"spaceship","id":"x"}`, new RegExp(`^Line ${last} .* of no kind`)],
    [`${lines}\n{"recordKind":"group","id":"x"}`, new RegExp(`^Line ${last} .* name`)],
    [`${lines}\n{"recordKind":"group","id":"x","name":"X","colour":"red"}`, new RegExp(`^Line ${last} .*colour`)],
    [`${lines}\n${lines.split('\n').at(-2)}`, /stands there twice/],
    ['\n', /no line of settings/],
  ]
  for (const [damaged, words] of damages) {
    await expect(empty.act('load-dump', { lines: damaged })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(words),
    })
  }
  expect(await empty.dump()).toEqual(before)
})

test('T19: whoever was removed is nowhere, and undo brings everything back as it was', async () => {
  const book = await openTestBook()
  const { group } = await book.act('add-group', { name: 'Beekeepers' })
  const ada = await addAda(book, { groupIds: [group.id] })
  const bert = await addBert(book)
  await book.act('log-interaction', { kind: 'met', personIds: [ada.id], day: '2026-01-03', notes: 'alone with Ada' })
  await book.act('log-interaction', { kind: 'event', personIds: [ada.id, bert.id], day: '2026-02-03' })
  await book.act('make-promise', { personId: ada.id, whose: 'mine', words: 'send honey', day: A_TUESDAY })
  await book.act('open-day', { minutes: 60 })
  const before = await book.dump()
  const overviewBefore = await book.act('overview', {})

  const current = await book.act('show-person', { id: ada.id })
  const { step } = await book.act('remove-person', { id: ada.id, version: current.person.version })
  const overview = await book.act('overview', {})
  expect([overview.network, overview.circles[0]?.people, overview.groups[0]?.people]).toEqual([1, 1, 0])
  expect((await book.act('list-people', {})).total).toBe(1)
  expect((await book.act('list-people', { group: group.id })).total).toBe(0)
  expect((await book.act('search', { query: 'ada' })).rows).toEqual([])
  expect((await book.act('plan-today', { minutes: 60 })).cards.map(({ name }) => name)).toEqual(['Bert Vandenberghe'])
  expect((await book.dump()).join('\n')).not.toMatch(new RegExp(`${ada.id}|Ada|honey`))
  await expect(book.act('show-person', { id: ada.id })).rejects.toMatchObject({ code: 'not-found' })
  expect((await book.act('person-history', { id: bert.id })).entries[0]?.withNames).toEqual([])

  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
  expect(said(await book.act('overview', {}))).toEqual(said(overviewBefore))
  expect(await tiesThatDiffer(book.context.storage, A_TUESDAY)).toEqual([])
})

test('T19: somebody who came without an address and was removed is new when the file comes again', async () => {
  const book = await openTestBook()
  const file = path.join(SAMPLES, 'linkedin/samples/2021-early/Connections.csv')
  await importFiles(book, file)
  const people = (await book.act('list-people', {})).rows
  for (const { id } of people) {
    const { person } = await book.act('show-person', { id })
    await book.act('remove-person', { id, version: person.version })
  }
  expect((await book.dump()).filter((line) => /"recordKind":"(person|match-answer)"/.test(line))).toEqual([])
  const again = await importFiles(book, file)
  expect(again.counts.new).toBe(people.length)
  expect((await book.act('list-people', {})).total).toBe(people.length)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectionOf } from '#book/connection.ts'
import { strangerKey } from '#book/match-answer.ts'
import { Person } from '#book/person.ts'
import { schemaByKind } from '#book/record-schemas.ts'
import { RecordKind } from '#book/record.ts'
import type { RecordId } from '#book/record.ts'
import { tableOf } from '#storage/kinds.ts'
import { people } from '#storage/people.ts'
import { createRecord, createRecords, findRecord, getRecord, updateRecord } from '#storage/records.ts'
import { tiesThatDiffer } from '#storage/ties.ts'
import { A_TUESDAY, openTestBook } from '../book.ts'
import type { TestBook } from '../book.ts'

const STEP = { label: 'Made for a test', today: A_TUESDAY }

function person(id: string, full: string, facts: object = {}): Person {
  return Person.parse({ id, name: { full }, addedOn: '2024-01-01', ...facts })
}

async function bookWith(...everybody: readonly Person[]): Promise<TestBook> {
  const book = await openTestBook()
  await book.context.storage.write(STEP, (writer) => createRecords(writer, people, everybody))
  return book
}

const MAIL = { emails: [{ address: 'ana@kovac.example' }] }
const ANA = person('ana', 'Ana Kovač', { ...MAIL, place: 'network', circleId: 'warm', notes: 'Keeps bees.' })
const ANA_AGAIN = person('ana2', 'Ana Kovac', {
  emails: [{ address: 'ANA@kovac.example' }, { address: 'ana@acme.example' }],
  phones: [{ number: '+351 912 345 678' }],
  circleId: 'close',
  cadenceDays: 40,
  notes: 'Sister in Porto.',
  keptVerbatim: { vcard: ['X-ODD:1'] },
  addedOn: '2020-02-02',
})
const BERT = person('bert', 'Bert Ngata', { emails: [{ address: 'bert@ngata.example' }] })

test('D1: who is twice is found, side by side, with why, and merged keeps everything of both', async () => {
  const book = await bookWith(ANA, ANA_AGAIN, BERT)
  const { pairs, certain, questions } = await book.act('find-duplicates', {})
  expect({ certain, questions }).toEqual({ certain: 1, questions: 0 })
  expect(pairs).toMatchObject([
    { keep: { id: 'ana' }, other: { id: 'ana2' }, because: ['Both use ana@kovac.example', 'Same name'] },
  ])
  const standing = Object.fromEntries(pairs[0]?.sides.map((side) => [side.field, side.standing]) ?? [])
  expect(standing).toMatchObject({ name: 'different', emails: 'different', phones: 'only-other', notes: 'different' })
  const { person: merged } = await book.act('merge-people', { keep: 'ana', other: 'ana2' })
  expect(merged).toMatchObject({
    id: 'ana',
    name: { full: 'Ana Kovač' },
    place: 'network',
    circleId: 'close',
    cadenceDays: 40,
    addedOn: '2020-02-02',
    notes: 'Keeps bees.\n\nSister in Porto.',
    keptVerbatim: { vcard: ['X-ODD:1'] },
  })
  expect(merged.emails.map(({ address }) => address)).toEqual(['ana@kovac.example', 'ana@acme.example'])
  expect(await book.act('find-duplicates', {})).toMatchObject({ pairs: [], certain: 0, questions: 0 })
})

test('D1: the owner chooses field by field', async () => {
  const one = person('one', 'Jonh Ashley', { birthday: '1980-01-02', emails: [{ address: 'a@a.example' }] })
  const other = person('two', 'John Ashley', {
    birthday: '1981-01-02',
    emails: [{ address: 'b@b.example' }],
    place: 'network',
  })
  const book = await bookWith(one, other)
  const take = { name: 'other', emails: 'other', place: 'keep' } as const
  const { person: merged } = await book.act('merge-people', { keep: 'one', other: 'two', take })
  expect(merged).toMatchObject({
    name: { full: 'John Ashley', formerly: 'Jonh Ashley' },
    birthday: '1980-01-02',
    notes: 'Another birthday was written down: 1981-01-02',
    place: 'pool',
  })
  expect(merged.emails.map(({ address }) => address)).toEqual(['b@b.example'])
})

test('D1: two who are two are never asked about again, and later asks again on its day', async () => {
  const shared = { positions: [{ organisation: 'Acme' }] }
  const book = await bookWith(
    person('a', 'Robert Ashley', shared),
    person('b', 'Bob Ashley', shared),
    person('c', 'Rob Ashley', shared),
  )
  expect((await book.act('find-duplicates', {})).questions).toBe(3)
  await book.act('answer-pair', { one: 'b', other: 'a', answer: 'different' })
  const { step } = await book.act('answer-pair', { one: 'b', other: 'c', answer: 'later', days: 10 })
  const left = async () =>
    (await book.act('find-duplicates', {})).pairs.map(({ keep, other }) => [keep.id, other.id].toSorted())
  expect(await left()).toEqual([['a', 'c']])
  book.goTo('2026-05-29')
  expect(await left()).toEqual(
    expect.arrayContaining([
      ['a', 'c'],
      ['b', 'c'],
    ]),
  )
  await book.act('undo', { step })
  book.goTo('2026-05-20')
  expect(await left()).toHaveLength(2)
})

test('D1: whoever is put away is in no pair', async () => {
  const book = await bookWith(ANA, { ...ANA_AGAIN, place: 'archive' })
  expect((await book.act('find-duplicates', {})).pairs).toEqual([])
})

/** One record of each kind, as far as it names people; the compiler asks for any new kind. */
const NAMING: Readonly<Record<RecordKind, ((personId: RecordId) => { id: RecordId }) | 'names nobody'>> = {
  activity: 'names nobody',
  ask: (personId) =>
    record({ personId, words: 'a word with her team', day: '2026-05-01', state: 'open', overrode: [] }),
  circle: 'names nobody',
  clipping: (personId) =>
    record({ url: 'https://example.org/bees', topics: [], savedOn: '2026-05-01', sent: [], notForIds: [personId] }),
  connection: (personId) => ({ ...connectionOf(personId, 'bert'), as: 'sisters' }),
  draft: (personId) =>
    record({ personId, kind: 'other', channel: 'email', text: '', state: 'open', changedOn: '2026-05-01' }),
  event: (personId) => record({ name: 'A fair', day: '2026-05-01', metIds: ['bert', personId], state: 'been' }),
  'file-answer': 'names nobody',
  forgotten: 'names nobody',
  group: 'names nobody',
  import: 'names nobody',
  interaction: (personId) =>
    record({
      kind: 'met',
      direction: 'both',
      day: '2026-05-01',
      personIds: [personId, 'bert'],
      purposes: [],
      prompted: false,
    }),
  'kind-word': (personId) => record({ personId, words: 'She is the best.' }),
  material: (personId) =>
    record({ kind: 'resume', name: 'Resume', updatedOn: '2026-05-01', sent: [{ personId, day: '2026-05-01' }] }),
  'match-answer': (personId) =>
    record({ personId, strangerKey: 'name ana kovac', answer: 'same', answeredOn: '2026-05-01' }),
  mode: 'names nobody',
  'my-news': (personId) =>
    record({ words: 'We moved', mood: 'good', day: '2026-05-01', told: [{ personId, day: '2026-05-02' }] }),
  news: (personId) =>
    record({
      personId,
      kind: 'new-position',
      learnedOn: '2026-05-01',
      after: { organisation: 'Acme' },
      source: 'linkedin',
    }),
  'pair-answer': (personId) => record({ personIds: ['bert', personId], answer: 'different', answeredOn: '2026-05-01' }),
  person: 'names nobody',
  photo: (personId) => ({ id: personId, mediaType: 'image/webp', width: 1, height: 1, base64: 'AAAA' }),
  plan: (personId) => record({ words: '', focus: [{ personId }], from: '2026-05-01', reviewOn: '2026-08-01' }),
  promise: (personId) => record({ personId, whose: 'mine', words: 'send the talk', day: '2026-06-01', state: 'open' }),
  prompt: (personId) => record({ personId, day: '2026-05-01', kind: 'due', minutes: 5, response: 'done' }),
  question: (personId) =>
    record({ personId, whose: 'mine', words: 'Does it fly?', askedOn: '2026-05-01', state: 'open' }),
  'reminder-channel': 'names nobody',
  review: (personId) => record({ span: 'week', from: '2026-05-04', keptIds: [personId], startedOn: '2026-05-08' }),
  'saved-list': 'names nobody',
  settings: 'names nobody',
  thread: (personId) =>
    record({ personId, words: 'her mother’s operation', sensitive: true, state: 'open', notedOn: '2026-05-01' }),
  trip: 'names nobody',
}

function record(said: object): { id: RecordId } {
  return { id: 'theirs', ...said }
}

async function bookWithEverything(): Promise<TestBook> {
  const book = await bookWith(ANA, ANA_AGAIN, BERT)
  for (const kind of RecordKind.options) {
    const make = NAMING[kind]
    if (make === 'names nobody') continue
    await book.context.storage.write(STEP, (writer) =>
      createRecord(writer, tableOf(kind), schemaByKind[kind].parse(make('ana2'))),
    )
  }
  return book
}

test('T12: every kind of record that can name a person is known to name one', () => {
  for (const kind of RecordKind.options) {
    const schema = JSON.stringify(z.toJSONSchema(schemaByKind[kind], { io: 'input' }).properties ?? {})
    const names = /"\w*(?:person|people|metId|keptId|mayComeId)\w*":/i.test(schema) || kind === 'photo'
    expect({ kind, names }).toEqual({ kind, names: NAMING[kind] !== 'names nobody' })
  }
})

test('T12: a merge leaves nothing behind: whatever named the other names the one who stays', async () => {
  const book = await bookWithEverything()
  const before = await book.dump()
  const { step } = await book.act('merge-people', { keep: 'ana', other: 'ana2' })
  const after = await book.dump()
  expect(after.filter((line) => line.includes('ana2"'))).toEqual([])
  for (const [kind, make] of Object.entries(NAMING)) {
    if (make === 'names nobody' || kind === 'connection' || kind === 'photo') continue
    const moved = await findRecord(book.context.storage, tableOf(kind as RecordKind), 'theirs')
    expect(JSON.stringify(moved), kind).toContain('"ana"')
  }
  expect(await findRecord(book.context.storage, tableOf('photo'), 'ana')).toBeDefined()
  expect(await findRecord(book.context.storage, tableOf('connection'), connectionOf('ana', 'bert').id)).toBeDefined()
  expect(await tiesThatDiffer(book.context.storage, A_TUESDAY)).toEqual([])
  await book.act('undo', { step })
  expect(await book.dump()).toEqual(before)
  expect(await tiesThatDiffer(book.context.storage, A_TUESDAY)).toEqual([])
})

test('T12: what happened with both happened once with the one, and nobody knows themselves', async () => {
  const book = await bookWith(ANA, ANA_AGAIN, BERT)
  await book.act('log-interaction', { kind: 'met', personIds: ['ana', 'ana2', 'bert'] })
  await book.context.storage.write(STEP, async (writer) => {
    await createRecord(writer, tableOf('connection'), connectionOf('ana', 'ana2'))
    await createRecord(writer, tableOf('connection'), { ...connectionOf('ana', 'bert'), as: 'neighbours' } as never)
    await createRecord(writer, tableOf('connection'), { ...connectionOf('ana2', 'bert'), as: 'cousins' } as never)
  })
  await book.act('merge-people', { keep: 'ana', other: 'ana2' })
  const { history } = await book.act('show-person', { id: 'ana' })
  expect(history.entries.map(({ personIds }) => personIds)).toEqual([['ana', 'bert']])
  const connections = (await book.dump()).filter((line) => line.includes('"connection"'))
  expect(connections).toHaveLength(1)
  expect(connections[0]).toContain('neighbours; cousins')
})

test('T12: a file that brings the other again finds the one who stays', async () => {
  const book = await bookWith(ANA, ANA_AGAIN)
  await book.act('merge-people', { keep: 'ana', other: 'ana2', take: { emails: 'keep', phones: 'keep' } })
  const answers = (await book.dump()).filter((line) => line.includes('"strangerKey"'))
  expect(answers).toHaveLength(1)
  expect(answers[0]).toContain(strangerKey(ANA_AGAIN, 'US'))
  expect(answers[0]).toContain('"personId":"ana"')
})

test('D1: the certain ones become one in a step, which undo takes back', async () => {
  const book = await bookWithEverything()
  const third = person('ana3', 'Ana Kovač', MAIL)
  await book.context.storage.write(STEP, (writer) => createRecord(writer, people, third))
  const before = await book.dump()
  expect(
    await book.act('merge-all-certain', {
      except: [
        ['ana3', 'ana'],
        ['ana', 'ana2'],
        ['ana2', 'ana3'],
      ],
    }),
  ).toMatchObject({ merged: 0 })
  const { merged, step } = await book.act('merge-all-certain', {})
  expect(merged).toBe(2)
  expect((await book.dump()).filter((line) => /"ana[23]"/.test(line))).toEqual([])
  expect(await tiesThatDiffer(book.context.storage, A_TUESDAY)).toEqual([])
  await book.act('undo', { step: step ?? 0 })
  expect(await book.dump()).toEqual(before)
})

test('D1: a merge is undone 29 days and many edits later: edits stay, and both have their own again', async () => {
  const book = await bookWithEverything()
  const { step } = await book.act('merge-people', { keep: 'ana', other: 'ana2' })
  const { storage } = book.context
  await storage.write({ label: 'Edited', today: '2026-06-01' }, async (writer) => {
    const ana = await getRecord(writer, people, 'ana')
    const emails = [...ana.emails, { address: 'new@ana.example', state: 'works' as const }]
    await updateRecord(writer, people, {
      ...ana,
      emails,
      notes: `${ana.notes ?? ''}\n\nMoved to Faro.`,
      tags: ['faro'],
    })
  })
  book.goTo('2026-06-10')
  const { interaction } = await book.act('log-interaction', { kind: 'met', personIds: ['ana'] })
  book.goTo('2026-06-17')
  await book.act('undo', { step })
  const ana = await getRecord(storage, people, 'ana')
  const again = await getRecord(storage, people, 'ana2')
  expect(ana.emails.map(({ address }) => address)).toEqual(['ana@kovac.example', 'new@ana.example'])
  expect(ana).toMatchObject({ notes: 'Keeps bees.\n\nMoved to Faro.', tags: ['faro'], circleId: 'warm', phones: [] })
  expect(ana.cadenceDays).toBeUndefined()
  expect(again).toEqual({ ...ANA_AGAIN, version: again.version })
  const page = await book.act('show-person', { id: 'ana' })
  expect(page.history.entries.map(({ id }) => id)).toEqual([interaction.id])
  expect((await book.act('show-person', { id: 'ana2' })).history.entries.map(({ id }) => id)).toEqual(['theirs'])
  expect(await tiesThatDiffer(storage, '2026-06-17')).toEqual([])
})

const address = fc.constantFrom('a@a.example', 'b@b.example', 'c@c.example', 'd@d.example')
const facts = fc.record({
  emails: fc.uniqueArray(address, { maxLength: 3 }),
  tags: fc.uniqueArray(fc.constantFrom('bees', 'chess', 'choir', 'law'), { maxLength: 3 }),
  notes: fc.option(fc.constantFrom('Keeps bees.', 'Sister in Porto.', 'Met at the fair.'), { nil: undefined }),
  birthday: fc.option(fc.constantFrom('1980-01-02', '01-02', '1990-05-06'), { nil: undefined }),
})
type Facts = typeof facts extends fc.Arbitrary<infer F> ? F : never

function drawn(id: string, { emails, tags, notes, birthday }: Facts): Person {
  return person(id, 'Ana Kovač', {
    emails: emails.map((each) => ({ address: each })),
    tags,
    ...(notes === undefined ? {} : { notes }),
    ...(birthday === undefined ? {} : { birthday }),
  })
}

test('D1: whatever two people say, a merge and its undo leave both as they were, and what was added since stays', async () => {
  const book = await openTestBook()
  const { storage } = book.context
  let number = 0
  const law = fc.asyncProperty(
    facts,
    facts,
    fc.constantFrom('emails', 'tags', 'notes', 'nothing'),
    async (one, other, edit) => {
      number += 1
      const [keep, gone] = [`keep${number}`, `gone${number}`]
      const before = [drawn(keep, one), drawn(gone, other)] as const
      await storage.write(STEP, (writer) => createRecords(writer, people, before))
      const { step, person: merged } = await book.act('merge-people', { keep, other: gone })
      for (const { address: each } of [...before[0].emails, ...before[1].emails])
        expect(merged.emails.map((email) => email.address)).toContain(each)
      await storage.write(STEP, async (writer) => {
        const now = await getRecord(writer, people, keep)
        if (edit === 'emails')
          await updateRecord(writer, people, {
            ...now,
            emails: [...now.emails, { address: 'new@e.example', state: 'works' }],
          })
        if (edit === 'tags') await updateRecord(writer, people, { ...now, tags: [...now.tags, 'new'] })
        if (edit === 'notes')
          await updateRecord(writer, people, { ...now, notes: [now.notes, 'New.'].filter(Boolean).join('\n\n') })
      })
      await book.act('undo', { step })
      const { version: _one, ...back } = await getRecord(storage, people, keep)
      const { version: _two, ...returned } = await getRecord(storage, people, gone)
      expect(returned).toEqual(before[1])
      expect(back).toEqual({
        ...before[0],
        ...(edit === 'emails' ? { emails: [...before[0].emails, { address: 'new@e.example', state: 'works' }] } : {}),
        ...(edit === 'tags' ? { tags: [...before[0].tags, 'new'] } : {}),
        ...(edit === 'notes' ? { notes: [before[0].notes, 'New.'].filter(Boolean).join('\n\n') } : {}),
      })
    },
  )
  await fc.assert(law, { numRuns: 60 })
})

test('D1: somebody who is in the book is named while they are typed', async () => {
  const book = await bookWith(
    person('ana', 'Ana Kovač', { ...MAIL, positions: [{ organisation: 'Acme', title: 'Editor' }] }),
    person('rob', 'Robert Ashley', { phones: [{ number: '+351 912 345 678' }] }),
  )
  const like = async (input: { name: string; email?: string; phone?: string }) =>
    (await book.act('who-is-like', input)).people.map(({ name, work }) => [name, work])
  expect(await like({ name: 'ana kovac' })).toEqual([['Ana Kovač', 'Editor at Acme']])
  expect(await like({ name: 'Bob Ashley' })).toEqual([['Robert Ashley', undefined]])
  expect(await like({ name: 'A. K.', email: 'Ana@Kovac.example' })).toEqual([['Ana Kovač', 'Editor at Acme']])
  expect(await like({ name: 'Robert', phone: '+351912345678' })).toEqual([['Robert Ashley', undefined]])
  expect(await like({ name: 'Zoltan Berg' })).toEqual([])
})

test('BI-01: a name that looks like code is merged as the text it is', async () => {
  const name = '<script>alert(1)</script> "; drop table person; --'
  const book = await bookWith(person('a', name, MAIL), person('b', name, MAIL))
  const { pairs } = await book.act('find-duplicates', {})
  expect(pairs[0]?.keep.name).toBe(name)
  const { person: merged } = await book.act('merge-people', { keep: 'a', other: 'b' })
  expect(merged.name).toEqual({ full: name })
})

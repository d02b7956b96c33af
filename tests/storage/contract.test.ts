import { describe, expect, test } from 'vitest'
import type { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { changesSince } from '#storage/changes.ts'
import { listCircles } from '#storage/circles.ts'
import { dumpLines } from '#storage/dump.ts'
import { groups } from '#storage/groups.ts'
import {
  allWith,
  historyDays,
  historyLength,
  historyOf,
  interactions,
  knownSourceKeys,
  liveConversationsSince,
} from '#storage/interactions.ts'
import { countGroupMembers, countPeople, listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { readPlanningView } from '#storage/planning.ts'
import { prompts, promptsFor } from '#storage/prompts.ts'
import {
  createRecord,
  createRecords,
  deleteRecord,
  findRecord,
  findRecords,
  getRecord,
  updateRecord,
} from '#storage/records.ts'
import { searchPeople } from '#storage/search.ts'
import { readSettings } from '#storage/settings.ts'
import { listSteps } from '#storage/steps.ts'
import type { Storage } from '#storage/storage.ts'
import { readTie, tiesOfPool, tiesThatDiffer } from '#storage/ties.ts'
import { undoStep } from '#storage/undo.ts'
import { DATABASES, openDatabase, TODAY } from './databases.ts'

const NOW = new Date(`${TODAY}T12:00:00Z`)

const ana = Person.parse({
  id: 'ana',
  name: { full: 'Ana Kovač' },
  emails: [{ address: 'ana@example.org' }],
  positions: [{ organisation: 'Acme', title: 'Head of Data' }],
  notes: 'keeps bees',
  place: 'network',
  circleId: 'close',
  addedOn: '2026-01-01',
})
const bert = Person.parse({ id: 'bert', name: { full: 'Bert Müller' }, addedOn: '2026-01-01' })

function talk(id: string, day: string, more: Partial<Interaction> = {}): Interaction {
  return { id, kind: 'call', direction: 'both', day, personIds: ['ana'], purposes: [], prompted: false, ...more }
}

async function withAnaAndBert(storage: Storage): Promise<void> {
  await storage.write({ label: 'Added two', today: TODAY }, (writer) => createRecords(writer, people, [ana, bert]))
}

async function dumpOf(storage: Storage): Promise<string> {
  return (await Array.fromAsync(dumpLines(storage))).join('\n')
}

describe.each(DATABASES)('the book in %s', (name) => {
  test('a new book has four circles and settings of its own', async () => {
    const { storage } = await openDatabase(name)
    expect((await listCircles(storage)).map((circle) => circle.name)).toEqual(['Inner', 'Close', 'Warm', 'Wide'])
    expect((await readSettings(storage)).country).toBe('PT')
  })

  test('what is written is read back the same, and numbered', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    const { version, ...read } = await getRecord(storage, people, 'ana')
    expect(read).toEqual(ana)
    expect(version).toBe((await storage.seq()) - 1)
    expect(await countPeople(storage, { place: 'pool' })).toBe(1)
  })

  test('a refused step leaves nothing behind', async () => {
    const { storage } = await openDatabase(name)
    const before = await dumpOf(storage)
    const seq = await storage.seq()
    const step = storage.write({ label: 'Fails halfway', today: TODAY }, async (writer) => {
      await createRecord(writer, people, ana)
      throw new Error('halfway')
    })
    await expect(step).rejects.toThrow('halfway')
    expect(await dumpOf(storage)).toBe(before)
    expect(await storage.seq()).toBe(seq)
  })

  test('V8: an update over an older version is refused and shows both', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    const read = await getRecord(storage, people, 'ana')
    const change = (notes: string) =>
      storage.write({ label: 'Changed', today: TODAY }, (writer) => updateRecord(writer, people, { ...read, notes }))
    await change('first')
    await expect(change('second')).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { notes: 'first' }, yours: { notes: 'second' } },
    })
  })

  test('V8: a hundred steps at once lose no change', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    const addTag = (tag: string) =>
      storage.write({ label: 'Tagged', today: TODAY }, async (writer) => {
        const current = await getRecord(writer, people, 'bert')
        await updateRecord(writer, people, { ...current, tags: [...current.tags, tag] })
      })
    await Promise.all(Array.from({ length: 100 }, (_, index) => addTag(`t${index}`)))
    expect((await getRecord(storage, people, 'bert')).tags).toHaveLength(100)
  })

  test('every change gets the next number, and a deletion leaves its mark in the feed', async () => {
    const { storage } = await openDatabase(name)
    const start = await storage.seq()
    await withAnaAndBert(storage)
    await storage.write({ label: 'Removed', today: TODAY }, async (writer) => {
      await deleteRecord(writer, people, await getRecord(writer, people, 'bert'))
    })
    const changes = await changesSince(storage, start, 100)
    expect(changes.map(({ id, op }) => `${op} ${id}`)).toEqual(['created ana', 'created bert', 'deleted bert'])
    expect(changes.map((change) => change.seq)).toEqual([start + 1, start + 2, start + 3])
  })

  test('D10, T13: a back-dated entry never moves the last contact backwards', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    for (const [id, day] of [
      ['late', '2026-05-01'],
      ['early', '2026-02-01'],
    ] as const) {
      await storage.write({ label: 'Logged', today: TODAY }, (writer) =>
        createRecord(writer, interactions, talk(id, day)),
      )
    }
    expect(await readTie(storage, 'ana', TODAY)).toMatchObject({ lastContactDay: '2026-05-01', contactDays: 2 })
    expect(await tiesThatDiffer(storage, TODAY)).toEqual([])
  })

  test('T14: what is still to come counts once its day has come, and not before', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    const entries = [talk('past', '2026-05-01'), talk('to-come', '2026-05-25')]
    await storage.write({ label: 'Logged', today: TODAY }, (writer) => createRecords(writer, interactions, entries))
    expect((await readTie(storage, 'ana', TODAY)).lastContactDay).toBe('2026-05-01')
    expect((await readTie(storage, 'ana', '2026-05-26')).lastContactDay).toBe('2026-05-25')
    const view = await readPlanningView(storage, '2026-05-26')
    expect(view.ties.map((planned) => planned.tie.lastContactDay)).toEqual(['2026-05-25'])
  })

  test('search finds people by the beginning of any word, without marks, and never by a private note', async () => {
    const { storage } = await openDatabase(name)
    await storage.write({ label: 'Added', today: TODAY }, (writer) =>
      createRecords(writer, people, [ana, { ...bert, privateNotes: 'secret illness' }]),
    )
    const found = async (query: string) => (await searchPeople(storage, query, 10)).map((hit) => hit.id)
    expect(await found('kovac')).toEqual(['ana'])
    expect(await found('mull')).toEqual(['bert'])
    expect(await found('acme dat')).toEqual(['ana'])
    expect(await found('bee')).toEqual(['ana'])
    expect(await found('secret')).toEqual([])
    expect(await found(`a'b" OR * NEAR(`)).toEqual([])
  })

  test('search finds somebody of the network before any number of namesakes in the pool', async () => {
    const { storage } = await openDatabase(name)
    const namesakes = Array.from({ length: 500 }, (_, index) => ({
      ...bert,
      id: `b${index}`,
      name: { full: `Ana A${index}` },
    }))
    await storage.write({ label: 'Added', today: TODAY }, (writer) =>
      createRecords(writer, people, [...namesakes, { ...ana, id: 'zana', name: { full: 'Zoë Ana' } }]),
    )
    expect((await searchPeople(storage, 'ana', 3))[0]).toMatchObject({ id: 'zana', place: 'network' })
  })

  test('a step is undone as one, and undoing is a step too', async () => {
    const { storage } = await openDatabase(name)
    const before = await dumpOf(storage)
    await withAnaAndBert(storage)
    await storage.write({ label: 'Logged', today: TODAY }, (writer) =>
      createRecord(writer, interactions, talk('call', '2026-05-01', { personIds: ['ana', 'bert'] })),
    )
    expect(await undoStep(storage, undefined, NOW)).toMatchObject({ label: 'Logged', undone: 1, kept: [] })
    expect(await readTie(storage, 'ana', TODAY)).toMatchObject({ contactDays: 0 })
    expect(await undoStep(storage, undefined, NOW)).toMatchObject({ label: 'Added two', undone: 2, kept: [] })
    expect(await dumpOf(storage)).toBe(before)
    expect((await listSteps(storage, 1))[0]?.label).toBe('Undid: Added two')
  })

  test('undo puts a field back and leaves what somebody changed since', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    const change = (fields: Partial<Person>) =>
      storage.write({ label: 'Changed', today: TODAY }, async (writer) => {
        await updateRecord(writer, people, { ...(await getRecord(writer, people, 'ana')), ...fields })
        return writer.step
      })
    const step = await change({ notes: 'sold the bees', tags: ['honey'], birthday: '03-04' })
    await change({ tags: ['honey', 'retired'], birthday: '1980-03-04' })
    const undone = await undoStep(storage, step, NOW)
    expect(undone.kept).toEqual(['Part of a person was changed again since and stays as it is'])
    // Of a list goes what the step added; what was added since stays.
    expect(await getRecord(storage, people, 'ana')).toMatchObject({
      notes: 'keeps bees',
      tags: ['retired'],
      birthday: '1980-03-04',
    })
  })

  test('a step is undone within 30 days, once', async () => {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    await expect(undoStep(storage, undefined, new Date('2026-07-01'))).rejects.toMatchObject({ code: 'invalid' })
    const { step } = await undoStep(storage, undefined, NOW)
    const added = (await listSteps(storage, 5)).find((one) => one.label === 'Added two')
    await expect(undoStep(storage, added?.id, NOW)).rejects.toMatchObject({ code: 'invalid' })
    expect(step).toBeGreaterThan(added?.id ?? 0)
  })

  test('BI-31: an owner reads, finds and changes nothing of another owner', async () => {
    const { storage, otherOwner } = await openDatabase(name)
    const other = await otherOwner()
    await withAnaAndBert(storage)
    const before = await dumpOf(storage)
    expect(await findRecord(other, people, 'ana')).toBeUndefined()
    expect(await countPeople(other, {})).toBe(0)
    expect(await searchPeople(other, 'ana', 10)).toEqual([])
    const theft = other.write({ label: 'Stole', today: TODAY }, async (writer) =>
      updateRecord(writer, people, { ...ana, version: (await getRecord(storage, people, 'ana')).version }),
    )
    await expect(theft).rejects.toMatchObject({ code: 'not-found' })
    expect(await dumpOf(storage)).toBe(before)
  })

  test('no statement touches more than one owner', async () => {
    const { storage, statementsAcrossOwners } = await openDatabase(name)
    await withAnaAndBert(storage)
    await storage.write({ label: 'Everything', today: TODAY }, async (writer) => {
      await createRecord(writer, groups, { id: 'choir', name: 'Choir', shielded: false })
      await updateRecord(writer, people, { ...(await getRecord(writer, people, 'bert')), groupIds: ['choir'] })
      await createRecord(writer, interactions, talk('note', '2026-05-01', { sourceKey: 'k1' }))
      await createRecord(writer, prompts, {
        id: 'p1',
        personId: 'ana',
        day: TODAY,
        kind: 'due',
        minutes: 5,
        response: 'open',
      })
    })
    await readPlanningView(storage, TODAY)
    await listPeople(storage, { place: 'network', groupId: 'choir', name: 'ana' }, { sort: 'last-contact', limit: 5 })
    await Promise.all([countGroupMembers(storage), tiesOfPool(storage), historyDays(storage, 'ana')])
    await Promise.all([historyLength(storage, 'ana'), allWith(storage, 'ana'), knownSourceKeys(storage, ['k1', 'k2'])])
    await Promise.all([promptsFor(storage, 'ana'), liveConversationsSince(storage, '2026-05-01', TODAY)])
    await Promise.all([
      findRecords(storage, people, ['ana', 'bert']),
      historyOf(storage, 'ana', { offset: 0, limit: 5 }),
    ])
    await Promise.all([searchPeople(storage, 'ana', 5), changesSince(storage, 0, 10), tiesThatDiffer(storage, TODAY)])
    await storage.write({ label: 'Removed', today: TODAY }, async (writer) =>
      deleteRecord(writer, interactions, await getRecord(writer, interactions, 'note')),
    )
    await undoStep(storage, undefined, NOW)
    await dumpOf(storage)
    expect(await statementsAcrossOwners()).toEqual([])
  })
})

test('the check for one owner catches a statement that forgets its owner', async () => {
  const { storage, statementsAcrossOwners } = await openDatabase('PostgreSQL split by owner')
  await storage.db.selectFrom('person').select('id').where('id', '=', 'ana').execute()
  expect(await statementsAcrossOwners()).toEqual(['select "id" from "person" where "id" = $1'])
})

test('the three databases hold the same after the same story', async () => {
  const dumps = []
  for (const name of DATABASES) {
    const { storage } = await openDatabase(name)
    await withAnaAndBert(storage)
    await storage.write({ label: 'Logged', today: TODAY }, (writer) =>
      createRecord(writer, interactions, talk('call', '2026-05-01', { notes: 'grüße “ž” 王 🚀' })),
    )
    dumps.push(await dumpOf(storage))
  }
  expect(new Set(dumps).size).toBe(1)
})

import { describe, expect, test } from 'vitest'
import { Interaction } from '#book/interaction.ts'
import { KindWord } from '#book/kind-word.ts'
import { Person } from '#book/person.ts'
import { PromiseMade } from '#book/promise.ts'
import { Thread } from '#book/thread.ts'
import { emptySearch, fillSearch } from '#storage/search-again.ts'
import { facetsThatDiffer } from '#storage/facets-check.ts'
import { listFacetWords, peopleWithWord } from '#storage/facet-words.ts'
import { togetherIn } from '#storage/group-together.ts'
import { groups } from '#storage/groups.ts'
import { interactions } from '#storage/interactions.ts'
import { kindWords } from '#storage/kind-words.ts'
import { countGroupMembers, countPeople, listPeople, scanPeople } from '#storage/people-list.ts'
import type { PeopleFilter } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { createRecord, createRecords, deleteRecord, getRecord, updateRecord } from '#storage/records.ts'
import { searchThatDiffers } from '#storage/search-check.ts'
import { findEntries } from '#storage/search-entries.ts'
import { findOrganisations } from '#storage/search-organisations.ts'
import { findPeople } from '#storage/search.ts'
import type { Storage } from '#storage/storage.ts'
import { threads } from '#storage/threads.ts'
import { undoStep } from '#storage/undo.ts'
import { DATABASES, openDatabase, TODAY } from './databases.ts'

const step = { label: 'Filled', today: TODAY }
const NOW = new Date(`${TODAY}T12:00:00Z`)
const person = (id: string, full: string, facts: object = {}) =>
  Person.parse({ id, name: { full }, addedOn: '2026-01-01', place: 'network', ...facts })

const EVERYBODY = [
  person('ana', 'Ana Kovač', {
    addresses: [
      { city: 'Denver', until: '2024-05-01' },
      { city: 'Lisbon', country: 'Portugal' },
    ],
    positions: [{ organisation: 'Acme Inc.', title: 'Head of Data' }],
    howWeMet: { where: 'a market in Lisbon', hook: 'She keeps bees on her roof' },
    groupIds: ['choir'],
    tags: ['Honey'],
    privateNotes: 'quarrel',
  }),
  person('bert', 'Bert Müller', {
    positions: [{ organisation: 'ACME', until: '2023-01-01' }, { organisation: 'Globex' }],
    groupIds: ['choir'],
    kinds: ['Supplier', 'former colleague'],
    place: 'pool',
  }),
  person('zoe', 'Zoë Kovač', { positions: [{ organisation: 'Acme' }], groupIds: ['choir'], place: 'archive' }),
]

async function fill(storage: Storage): Promise<void> {
  const talk = (id: string, facts: object) =>
    Interaction.parse({ id, kind: 'met', direction: 'both', day: '2026-05-01', personIds: ['ana'], ...facts })
  await storage.write(step, async (writer) => {
    await createRecord(writer, groups, { id: 'choir', name: 'Cathedral Choir', shielded: false })
    await createRecords(writer, people, EVERYBODY)
    await createRecords(writer, interactions, [
      talk('roof', { notes: 'We talked about the orchard', day: '2025-03-01' }),
      talk('rehearsal', { subject: 'Rehearsal in the orchard', personIds: ['ana', 'bert'] }),
      talk('put-away', { whatITold: 'About the orchard', personIds: ['zoe'] }),
      talk('bare', { kind: 'like', personIds: ['bert'] }),
    ])
    const words = { personId: 'ana', day: TODAY, notedOn: TODAY }
    await createRecords(writer, promises, [
      PromiseMade.parse({ id: 'p', whose: 'mine', words: 'send the honey recipe', ...words }),
    ])
    await createRecords(writer, threads, [
      Thread.parse({ id: 't', ...words, words: 'how the exhibition went' }),
      Thread.parse({ id: 's', ...words, words: 'her operation', sensitive: true }),
    ])
    await createRecords(writer, kindWords, [KindWord.parse({ id: 'k', personId: 'bert', words: 'A patient listener' })])
  })
}

describe.each(DATABASES)('finding in %s', (name) => {
  test('what is kept for finding equals the records, after changes, removals, undo, and when it is made anew', async () => {
    const { storage, otherOwner } = await openDatabase(name)
    const other = await otherOwner()
    const differ = async (of: Storage) => [...(await searchThatDiffers(of)), ...(await facetsThatDiffer(of))]
    await fill(storage)
    await fill(other)
    expect([await differ(storage), await differ(other)]).toEqual([[], []])
    await storage.write(step, async (writer) => {
      const ana = await getRecord(writer, people, 'ana')
      await updateRecord(writer, people, { ...ana, name: { full: 'Ana Silva' }, tags: [], place: 'pool' })
      const roof = await getRecord(writer, interactions, 'roof')
      await updateRecord(writer, interactions, { ...roof, notes: 'Only the weather' })
      await deleteRecord(writer, interactions, await getRecord(writer, interactions, 'rehearsal'))
      await deleteRecord(writer, promises, await getRecord(writer, promises, 'p'))
      const thread = await getRecord(writer, threads, 't')
      await updateRecord(writer, threads, { ...thread, sensitive: true })
    })
    expect(await differ(storage)).toEqual([])
    expect((await findEntries(storage, 'entry_search', 'exhibition')).entries).toEqual([])
    await undoStep(storage, undefined, NOW)
    expect(await differ(storage)).toEqual([])
    await storage.write(step, emptySearch)
    expect((await differ(storage)).length).toBeGreaterThan(5)
    await storage.write(step, fillSearch)
    expect([await differ(storage), await differ(other)]).toEqual([[], []])
    expect(await storage.driver.integrityProblems()).toEqual([])
  })

  test('R86: people are found by their names, work, places, groups and story, typed right or nearly so', async () => {
    const { storage } = await openDatabase(name)
    await fill(storage)
    const found = async (query: string) => (await findPeople(storage, query, { limit: 9 })).hits.map(({ id }) => id)
    expect(await found('the one from Lisbon who keeps bees')).toEqual(['ana'])
    expect(await found('kovac')).toEqual(['ana'])
    expect(await found('kvoac')).toEqual(['ana'])
    expect(await found('Mueler')).toEqual(['bert'])
    expect(await found('bona kovac')).toEqual([])
    expect(await found('lisbn honney')).toEqual(['ana'])
    expect((await found('cathedral')).toSorted()).toEqual(['ana', 'bert'])
    expect(await found('choir globex')).toEqual(['bert'])
    expect(await found('beekeeping in lisbon')).toEqual([])
    expect(await found('quarrel')).toEqual([])
    const putAway = await findPeople(storage, 'zoe', { limit: 9, places: ['network', 'archive'] })
    expect(putAway.hits.map(({ id }) => id)).toEqual(['zoe'])
  })

  test('what happened, promises, threads, kind words and organisations are found, sensitive threads never', async () => {
    const { storage, statementsAcrossOwners, otherOwner } = await openDatabase(name)
    await fill(storage)
    await fill(await otherOwner())
    const happened = async (query: string) =>
      (await findEntries(storage, 'interaction_search', query)).entries.map(({ id }) => id)
    expect(await happened('orchard')).toEqual(['put-away', 'rehearsal', 'roof'])
    expect(await happened('orch 2025')).toEqual(['roof'])
    expect(await happened('orchrad')).toEqual(['put-away', 'rehearsal', 'roof'])
    expect(await happened('the')).toEqual([])
    const said = async (query: string) => (await findEntries(storage, 'entry_search', query)).entries
    expect(await said('recipe')).toEqual([{ kind: 'promise', id: 'p' }])
    expect(await said('exhib')).toEqual([{ kind: 'thread', id: 't' }])
    expect(await said('listener')).toEqual([{ kind: 'kind-word', id: 'k' }])
    expect(await said('operation')).toEqual([])
    expect(await findOrganisations(storage, 'acm', 5)).toMatchObject([{ key: 'acme', people: 2 }])
    expect(await findOrganisations(storage, 'gloxeb', 5)).toEqual([])
    expect(await findOrganisations(storage, 'globx', 5)).toMatchObject([{ key: 'globex', personIds: ['bert'] }])
    expect(await statementsAcrossOwners()).toEqual([])
  })

  test('T19: filters find who fits, and whoever was put away is in no list, count, word or group', async () => {
    const { storage, statementsAcrossOwners } = await openDatabase(name)
    await fill(storage)
    const fits = async (filter: PeopleFilter) => {
      const ids = (await listPeople(storage, filter, { sort: 'name' })).map(({ id }) => id)
      expect([await countPeople(storage, filter), (await scanPeople(storage, filter)).length]).toEqual([
        ids.length,
        ids.length,
      ])
      return ids
    }
    expect(await fits({})).toEqual(['ana', 'bert'])
    expect(await fits({ facets: [{ facet: 'city', key: 'denver' }] })).toEqual([])
    expect(await fits({ facets: [{ facet: 'city', key: 'denver', ever: true }] })).toEqual(['ana'])
    expect(await fits({ facets: [{ facet: 'organisation', key: 'acme' }] })).toEqual(['ana'])
    expect(await fits({ facets: [{ facet: 'organisation', key: 'acme', ever: true }] })).toEqual(['ana', 'bert'])
    expect(await fits({ groupId: 'choir', facets: [{ facet: 'tag', key: 'honey' }] })).toEqual(['ana'])
    expect(await fits({ place: 'archive', facets: [{ facet: 'organisation', key: 'acme' }] })).toEqual(['zoe'])
    expect(await fits({ lastSince: '2026-01-01' })).toEqual(['ana', 'bert'])
    expect(await fits({ lastBefore: '2026-01-01' })).toEqual([])
    expect(await fits({ neverTalked: true, addedSince: '2026-01-01' })).toEqual([])
    const reversed = await listPeople(storage, {}, { sort: 'name', reversed: true })
    expect(reversed.map(({ id }) => id)).toEqual(['bert', 'ana'])
    const words = await listFacetWords(storage, { facet: 'organisation', offset: 0, limit: 9 })
    expect(words).toEqual({
      words: [
        { key: 'acme', word: expect.stringMatching(/^A/) as string, people: 2 },
        { key: 'globex', word: 'Globex', people: 1 },
      ],
      total: 2,
    })
    expect(await peopleWithWord(storage, { facet: 'organisation', key: 'acme', limit: 9 })).toMatchObject([
      { personId: 'ana', isNow: true },
      { personId: 'bert', isNow: false },
    ])
    expect(await countGroupMembers(storage)).toEqual(new Map([['choir', 2]]))
    const together = await togetherIn(storage, 'choir', { offset: 0, limit: 9 })
    expect([together.total, together.entries.map(({ id }) => id)]).toEqual([1, ['rehearsal']])
    expect(await statementsAcrossOwners()).toEqual([])
  })
})

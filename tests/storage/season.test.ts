import { describe, expect, test } from 'vitest'
import { Group } from '#book/circle.ts'
import { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { groups } from '#storage/groups.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecords } from '#storage/records.ts'
import {
  arrivalsByMonth,
  contactDaysOfNetwork,
  entriesThatSavedTime,
  exchangesByMonth,
  firstRealExchange,
  shieldedFromViews,
  titleIn,
  whereTheNetworkIs,
} from '#storage/season.ts'
import type { Storage } from '#storage/storage.ts'
import { DATABASES, openDatabase, TODAY } from './databases.ts'

async function fill(storage: Storage): Promise<void> {
  const person = (id: string, facts: object) =>
    Person.parse({ id, name: { full: id }, addedOn: '2026-03-02', ...facts })
  const talk = (id: string, day: string, facts: object = {}) =>
    Interaction.parse({ id, kind: 'call', direction: 'both', day, personIds: ['ana'], ...facts })
  await storage.write({ label: 'Filled', today: TODAY }, async (writer) => {
    await createRecords(writer, groups, [Group.parse({ id: 'family', name: 'Family', shielded: true })])
    await createRecords(writer, people, [
      person('ana', { place: 'network', positions: [{ title: 'Head of Data', organisation: 'Acme Inc.' }] }),
      person('bert', { place: 'network', positions: [{ organisation: 'ACME' }], groupIds: ['family'] }),
      person('chidi', { place: 'pool', addedOn: '2026-04-02' }),
      person('dana', { place: 'archive' }),
    ])
    await createRecords(writer, interactions, [
      talk('second', '2026-05-02'),
      talk('same-day', '2026-05-02', { minutesSaved: 20 }),
      talk('first', '2026-04-30'),
      talk('like', '2026-04-01', { kind: 'like' }),
      talk('before', '2025-01-01'),
      talk('of-pool', '2026-04-02', { personIds: ['chidi'] }),
      talk('ahead', '2026-06-01', { minutesSaved: 5 }),
    ])
  })
}

describe.each(DATABASES)('on %s', (name) => {
  test('R65: contact days are those of real exchanges with the network in the span, the earliest first', async () => {
    const { storage, statementsAcrossOwners } = await openDatabase(name)
    await fill(storage)
    const days = await contactDaysOfNetwork(storage, '2026-01-01', TODAY)
    expect([...days]).toEqual([['ana', ['2026-04-30', '2026-05-02', '2026-05-02']]])
    expect([...(await exchangesByMonth(storage, '2026-01-01', TODAY))].toSorted()).toEqual([
      ['2026-04', 2],
      ['2026-05', 2],
    ])
    expect(await firstRealExchange(storage)).toBe('2025-01-01')
    expect((await entriesThatSavedTime(storage, '2026-01-01', TODAY)).map(({ id }) => id)).toEqual(['same-day'])
    expect(await statementsAcrossOwners()).toEqual([])
  })

  test('R54: who is where comes from columns, one organisation in one spelling, and arrivals by place', async () => {
    const { storage, otherOwner, statementsAcrossOwners } = await openDatabase(name)
    await fill(storage)
    const where = await whereTheNetworkIs(storage)
    expect(where.map(({ personId, title }) => [personId, title]).toSorted()).toEqual([
      ['ana', 'Head of Data'],
      ['bert', undefined],
    ])
    expect(new Set(where.flatMap(({ organisations }) => organisations)).size).toBe(1)
    const arrivals = (await arrivalsByMonth(storage)).map(({ month, place, people: came }) => [month, place, came])
    expect(arrivals.toSorted()).toEqual([
      ['2026-03', 'network', 2],
      ['2026-04', 'pool', 1],
    ])
    const shielded = await shieldedFromViews(storage)
    expect([[...shielded.groups], [...shielded.people]]).toEqual([['family'], ['bert']])
    expect(await whereTheNetworkIs(await otherOwner())).toEqual([])
    expect(await statementsAcrossOwners()).toEqual([])
  })
})

test.each([
  ['Head of Data at Acme', ['Acme'], 'Head of Data'],
  ['Acme', ['Acme'], undefined],
  ['Cook at Work at Sea', ['Sea'], 'Cook at Work'],
  ['Gardener', [], 'Gardener'],
  [null, [], undefined],
])('of %j with %j the title is %j', (work, organisations, title) => {
  expect(titleIn(work, organisations)).toBe(title)
})

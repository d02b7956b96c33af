import { describe, expect, test } from 'vitest'
import { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { interactions, maybeHelpWith } from '#storage/interactions.ts'
import { answersAbout, matchAnswers } from '#storage/match-answers.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { readPlanningView } from '#storage/planning.ts'
import { promises } from '#storage/promises.ts'
import { createRecords } from '#storage/records.ts'
import type { Storage } from '#storage/storage.ts'
import { DATABASES, openDatabase, TODAY } from './databases.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).toSorted()

async function fill(storage: Storage): Promise<void> {
  const person = (id: string, facts: object) => Person.parse({ id, name: { full: id }, addedOn: TODAY, ...facts })
  const talk = (id: string, facts: object) =>
    Interaction.parse({ id, kind: 'message', direction: 'out', day: '2026-05-01', personIds: ['a_b'], ...facts })
  const answer = (id: string, personId: string) =>
    ({ id, personId, strangerKey: 'name x', answer: 'same', answeredOn: TODAY }) as const
  await storage.write({ label: 'Filled', today: TODAY }, async (writer) => {
    await createRecords(writer, people, [
      person('a_b', { emails: [{ address: 'a@example.org', state: 'bounced' }], place: 'network' }),
      person('axb', { emails: [{ address: 'x@example.org' }], whyTheyMatter: '"broken":' }),
    ])
    await createRecords(writer, interactions, [
      talk('intro', { kind: 'introduction' }),
      talk('answered', { purposes: ['answered'] }),
      talk('shared', { purposes: ['shared', 'asked'] }),
      talk('asked', { purposes: ['asked'] }),
      talk('long-ago', { kind: 'introduction', day: '2020-05-01' }),
      talk('of-another', { kind: 'introduction', personIds: ['axb'] }),
    ])
    await createRecords(writer, matchAnswers, [answer('one', 'a_b'), answer('two', 'axb')])
    const promise = { id: 'p', personId: 'axb', whose: 'mine', words: 'call', day: TODAY, state: 'open' } as const
    await createRecords(writer, promises, [promise])
  })
}

describe.each(DATABASES)('what is asked of a person in %s', (name) => {
  test('help, answers, what needs repair and promises to the pool are found, each for one owner', async () => {
    const { storage, otherOwner, statementsAcrossOwners } = await openDatabase(name)
    await fill(storage)
    await fill(await otherOwner())
    expect(ids(await maybeHelpWith(storage, 'a_b', '2025-01-01'))).toEqual(['answered', 'intro', 'shared'])
    expect(ids(await answersAbout(storage, 'a_b'))).toEqual(['one'])
    expect(ids(await listPeople(storage, { needsRepair: true }, { sort: 'name' }))).toEqual(['a_b'])
    expect(ids(await listPeople(storage, {}, { sort: 'name' }))).toEqual(['a_b', 'axb'])
    const { ties, othersPromised } = await readPlanningView(storage, TODAY)
    expect([ties, othersPromised].map((some) => some.map(({ personId }) => personId))).toEqual([['a_b'], ['axb']])
    expect(ties[0]?.brokenChannels).toEqual(['email', 'video'])
    expect(await statementsAcrossOwners()).toEqual([])
  })
})

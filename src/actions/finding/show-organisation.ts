import { z } from 'zod'
import { tieInWords } from '#advice/tie-words.ts'
import { organisationKey } from '#book/match-organisations.ts'
import type { Person } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import { countInteractionsWith, peopleWithWord } from '#storage/facet-words.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import { action } from '../action.ts'
import { cadenceInNetwork, personRow } from '../people-rows.ts'
import type { OrganisationPage, OrganisationPerson } from '../views.ts'

/** More people of one organisation than anybody has. */
const MOST_PEOPLE = 2000

export const showOrganisation = action({
  name: 'show-organisation',
  summary: 'An organisation: who of your people is there now, who was before, and how you stand with them',
  effect: 'reads',
  input: z.strictObject({ key: z.string().trim().min(1).max(500) }),

  async run({ storage, today }, { key: asked }): Promise<OrganisationPage> {
    const key = organisationKey(asked)
    const found = await peopleWithWord(storage, { facet: 'organisation', key, limit: MOST_PEOPLE })
    if (found.length === 0) throw new Refusal('not-found', `Nobody in your book is or was at “${asked}”`)
    const ids = found.map(({ personId }) => personId)
    const [day, circles, records, listed] = await Promise.all([
      today(),
      listCircles(storage),
      findRecords(storage, people, ids),
      listPeople(storage, { ids }, { sort: 'name' }),
    ])
    const recordById = new Map(records.map((record) => [record.id, record]))
    const isThere = new Set(found.filter(({ isNow }) => isNow).map(({ personId }) => personId))
    const lines = listed.map((person): OrganisationPerson => {
      const words = tieInWords(person.tie, cadenceInNetwork(person, circles), day)
      const positions = positionsAt(key, recordById.get(person.id))
      return { ...personRow(person, circles, day), positions, tieInWords: words.sentences[0] }
    })
    const [name = asked, ...alsoWritten] = writings(found.map(({ word }) => word))
    return {
      key,
      name,
      alsoWritten,
      now: lines.filter(({ id }) => isThere.has(id)),
      before: lines.filter(({ id }) => !isThere.has(id)),
      interactions: await countInteractionsWith(storage, ids),
      lastContactDay: lines
        .flatMap(({ lastContactDay }) => lastContactDay ?? [])
        .toSorted()
        .at(-1),
    }
  },
})

function positionsAt(key: string, person: Person | undefined): OrganisationPerson['positions'] {
  const there = person?.positions.filter(({ organisation }) => organisationKey(organisation ?? '') === key) ?? []
  return there.map(({ title, department, from, until }) => ({ title, department, from, until }))
}

/** Each way in which it is written, the most frequent first. */
function writings(words: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times]
    .toSorted(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .map(([w]) => w)
}

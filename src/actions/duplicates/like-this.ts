import { emailKey } from '#book/match-keys.ts'
import { createMatcher } from '#book/match.ts'
import { nameKey } from '#book/name-key.ts'
import { firstNamesBehind } from '#book/nicknames.ts'
import { workOf } from '#book/person.ts'
import type { PersonFacts } from '#book/person.ts'
import { peopleReachedBy, phoneEnding } from '#storage/facets.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import { searchPeople } from '#storage/search.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import type { LikeThis } from './views.ts'

const MOST_LOOKED_AT = 30

/** Who in the book may be somebody of whom little is known yet, likeliest first. A few lookups, however large the book. */
export async function likeThis(
  reader: Reader,
  stranger: Pick<PersonFacts, 'name'> & Partial<PersonFacts>,
): Promise<readonly LikeThis[]> {
  const { country } = await readSettings(reader)
  const ids = new Set(
    await peopleReachedBy(reader, {
      emails: (stranger.emails ?? []).map(({ address }) => emailKey(address)),
      phones: (stranger.phones ?? []).map(({ number }) => phoneEnding(number)).filter((ending) => ending !== ''),
      limit: MOST_LOOKED_AT,
    }),
  )
  for (const query of queriesFor(stranger.name.full)) {
    for (const { id } of await searchPeople(reader, query, MOST_LOOKED_AT)) ids.add(id)
  }
  const known = (await findRecords(reader, people, [...ids])).filter(({ place }) => place !== 'archive')
  const matcher = createMatcher({ country, answers: [] })
  for (const person of known) matcher.add(person)
  const match = matcher.match(stranger)
  if (match.kind === 'new') return []
  const candidates = match.kind === 'same' ? [match] : match.candidates
  return candidates.flatMap(({ personId, because }) => {
    const person = known.find(({ id }) => id === personId)
    return person === undefined ? [] : [{ personId, name: person.name.full, work: workOf(person), because }]
  })
}

/** The name, and what its first word may be short for. */
function queriesFor(name: string): readonly string[] {
  const words = nameKey(name).split(' ').filter(Boolean)
  const [first = '', ...rest] = words
  if (rest.length === 0) return words
  return [words.join(' '), ...firstNamesBehind(first).map((full) => [full, ...rest].join(' '))].slice(0, 4)
}

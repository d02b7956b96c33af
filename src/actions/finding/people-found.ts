import type { Person, Place } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { findPeople } from '#storage/search.ts'
import type { Sought } from '#storage/search-query.ts'
import type { Context } from '../action.ts'
import { personRow } from '../people-rows.ts'
import type { FoundIn, PersonFound, Snippet } from '../views.ts'
import { foundIn } from './snippet.ts'

/** People by what is known of them, each with the words that were found and where. */
export async function peopleFound(
  { storage, today }: Context,
  { query, limit, places }: { readonly query: string; readonly limit: number; readonly places: readonly Place[] },
): Promise<PersonFound[]> {
  const { hits, sought } = await findPeople(storage, query, { limit, places })
  if (hits.length === 0) return []
  const ids = hits.map(({ id }) => id)
  const day = await today()
  const circles = await listCircles(storage)
  const listed = new Map((await listPeople(storage, { ids }, { sort: 'name' })).map((person) => [person.id, person]))
  const records = new Map((await findRecords(storage, people, ids)).map((person) => [person.id, person]))
  const groupNames = new Map((await allRecords(storage, groups)).map(({ id, name }) => [id, name]))
  return ids.flatMap((id) => {
    const [person, record] = [listed.get(id), records.get(id)]
    if (person === undefined || record === undefined) return []
    return [{ ...personRow(person, circles, day), ...whyFound(textsOf(record, groupNames), sought) }]
  })
}

/** What is searched of a person, part by part; what tells most comes first. */
function textsOf(person: Person, groupNames: ReadonlyMap<RecordId, string>): [FoundIn, string | undefined][] {
  const { name, positions, addresses, howWeMet } = person
  const story = [howWeMet.when, howWeMet.where, howWeMet.throughWhom, howWeMet.aboutWhat, howWeMet.hook]
  return [
    ['name', name.full],
    ['name', [name.nickname, name.phonetic, name.formerly].filter(isSaid).join(' · ')],
    ...positions.map(({ title, department, organisation }): [FoundIn, string] => [
      'work',
      [title, department, organisation].filter(isSaid).join(', '),
    ]),
    ...addresses.map(({ city, country }): [FoundIn, string] => ['place', [city, country].filter(isSaid).join(', ')]),
    ['work', person.workStatus?.status],
    ['tag', person.tags.join(' · ')],
    ['kind', person.kinds.join(' · ')],
    ['group', person.groupIds.flatMap((id) => groupNames.get(id) ?? []).join(' · ')],
    ['how we met', story.filter(isSaid).join(' · ')],
    ['why they matter', person.whyTheyMatter],
    ['notes', person.notes],
    ['email', person.emails.map(({ address }) => address).join(' · ')],
  ]
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

/** The part in which most of the words stand. */
function whyFound(
  texts: readonly [FoundIn, string | undefined][],
  sought: Sought,
): { inWhat: FoundIn; snippet: Snippet } {
  const found = texts.flatMap(([inWhat, text]) => {
    // Only names are shown for words of a group that stands for its name.
    const one = foundIn(text, inWhat === 'group' ? asStarts(sought) : sought)
    return one === undefined ? [] : [{ inWhat, ...one }]
  })
  const best = found.toSorted((one, other) => other.met - one.met)[0]
  if (best === undefined) return { inWhat: 'name', snippet: [{ text: texts[0]?.[1] ?? '', isHit: false }] }
  return { inWhat: best.inWhat, snippet: best.snippet }
}

function asStarts(sought: Sought): Sought {
  return sought.map((group) => group.filter(({ isStart }) => isStart))
}

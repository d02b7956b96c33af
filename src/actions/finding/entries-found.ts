import type { Interaction } from '#book/interaction.ts'
import type { Place } from '#book/person.ts'
import type { RecordId, RecordKind } from '#book/record.ts'
import { interactions } from '#storage/interactions.ts'
import { kindWords } from '#storage/kind-words.ts'
import { listPeople } from '#storage/people-list.ts'
import { promises } from '#storage/promises.ts'
import { findRecords } from '#storage/records.ts'
import { findEntries, latestOf } from '#storage/search-entries.ts'
import type { EntriesFound } from '#storage/search-entries.ts'
import type { Sought } from '#storage/search-query.ts'
import type { Reader } from '#storage/storage.ts'
import { threads } from '#storage/threads.ts'
import type { InteractionFound, WordsFound } from '../views.ts'
import { foundIn } from './snippet.ts'

export interface Asked {
  readonly query: string
  readonly limit: number
  /** What happened only with people who are elsewhere is left out. */
  readonly places: readonly Place[]
}

/** What happened, the newest first, with whom, and the words around the hit. */
export async function interactionsFound(reader: Reader, { query, limit, places }: Asked): Promise<InteractionFound[]> {
  const { entries, sought } = await findEntries(reader, 'interaction_search', query)
  // Some are left out below, so a few more are looked at.
  const latest = await latestOf(
    reader,
    entries.map(({ id }) => id),
    limit * 3,
  )
  const byId = new Map((await findRecords(reader, interactions, latest)).map((entry) => [entry.id, entry]))
  const found = latest.flatMap((id) => byId.get(id) ?? [])
  const names = await namesOf(
    reader,
    found.flatMap(({ personIds }) => personIds),
    places,
  )
  return found
    .map((entry) => {
      const people = entry.personIds.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []))
      const { id, kind, day, personIds } = entry
      return { id, kind, day, personIds, people, ...whereIn(entry, sought) }
    })
    .filter(({ people }) => people.length > 0)
    .slice(0, limit)
}

function whereIn(entry: Interaction, sought: Sought): Pick<InteractionFound, 'inWhat' | 'snippet'> {
  const texts: [InteractionFound['inWhat'], string | undefined][] = [
    ['subject', entry.subject],
    ['notes', entry.notes],
    ['what they told', entry.whatTheyTold],
    ['what I told', entry.whatITold],
  ]
  const found = texts.flatMap(([inWhat, text]) => {
    const one = foundIn(text, sought)
    return one === undefined ? [] : [{ inWhat, ...one }]
  })
  const best = found.toSorted((one, other) => other.met - one.met)[0]
  if (best !== undefined) return { inWhat: best.inWhat, snippet: best.snippet }
  // Found by what it was for, or by its year: the whole is shown as far as it goes.
  const [inWhat, text] = texts.find(([, one]) => one !== undefined && one !== '') ?? ['notes', '']
  return { inWhat, snippet: [{ text: (text ?? '').slice(0, 160), isHit: false }] }
}

export interface OtherEntries {
  readonly promises: readonly WordsFound[]
  readonly threads: readonly WordsFound[]
  readonly kindWords: readonly WordsFound[]
}

/** Promises, open threads and kind words, each with whose they are. */
export async function otherEntriesFound(reader: Reader, asked: Asked): Promise<OtherEntries> {
  const found = await findEntries(reader, 'entry_search', asked.query)
  const about = { reader, asked, found }
  return {
    promises: await wordsFound(about, await findRecords(reader, promises, idsOf(found, 'promise')), (one) => one.day),
    threads: await wordsFound(about, await findRecords(reader, threads, idsOf(found, 'thread')), (one) => one.askFrom),
    kindWords: await wordsFound(
      about,
      await findRecords(reader, kindWords, idsOf(found, 'kind-word')),
      (one) => one.day,
    ),
  }
}

function idsOf({ entries }: EntriesFound, kind: RecordKind): RecordId[] {
  return entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
}

interface About {
  readonly reader: Reader
  readonly asked: Asked
  readonly found: EntriesFound
}

async function wordsFound<T extends { readonly id: RecordId; readonly personId: RecordId; readonly words: string }>(
  { reader, asked, found }: About,
  records: readonly T[],
  dayOf: (record: T) => string | undefined,
): Promise<WordsFound[]> {
  const order = new Map(found.entries.map(({ id }, at) => [id, at]))
  const names = await namesOf(
    reader,
    records.map(({ personId }) => personId),
    asked.places,
  )
  return records
    .toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
    .flatMap((record) => {
      const name = names.get(record.personId)
      if (name === undefined) return []
      const { snippet } = foundIn(record.words, found.sought) ?? { snippet: [{ text: record.words, isHit: false }] }
      return [{ id: record.id, personId: record.personId, name, day: dayOf(record), snippet }]
    })
    .slice(0, asked.limit)
}

async function namesOf(
  reader: Reader,
  ids: readonly RecordId[],
  places: readonly Place[],
): Promise<Map<RecordId, string>> {
  const unique = [...new Set(ids)]
  if (unique.length === 0) return new Map()
  const listed = await listPeople(reader, { ids: unique }, { sort: 'name' })
  return new Map(listed.filter(({ place }) => places.includes(place)).map(({ id, name }) => [id, name]))
}

import type { Day } from '#book/day.ts'
import { connectionOf } from '#book/connection.ts'
import { nameKey } from '#book/name-key.ts'
import type { Person } from '#book/person.ts'
import { connections } from '#storage/connections.ts'
import { groups } from '#storage/groups.ts'
import { kindWords } from '#storage/kind-words.ts'
import { knownBySource, knownIds } from '#storage/known.ts'
import { photos } from '#storage/photos.ts'
import { promises } from '#storage/promises.ts'
import { allRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import type { Entity } from './entity.ts'
import type { Preview } from './preview.ts'
import type { Read } from './reading.ts'
import type { ImportCounts, PreviewRow } from './views.ts'
import { emailWay, markedAsFailed } from './ways.ts'

/** What an import would add beside people and what happened with them. */
export type Additions = Pick<
  ImportCounts,
  'newPromises' | 'newConnections' | 'newKindWords' | 'newGroups' | 'photos' | 'brokenAddresses'
>

export function countsOf(read: Read, preview: Preview, additions: Additions): ImportCounts {
  const of = (state: PreviewRow['state']) => preview.count(state)
  const { people: peopleRecords, interactions: interactionRecords, me: meRecords } = read.records
  const { promise, connection, 'kind-word': kindWord, 'address-failed': failed, offer } = read.extras.records
  const extras = promise + connection + kindWord + failed + offer
  return {
    records: peopleRecords + interactionRecords + meRecords + extras + read.asides.length,
    peopleRecords,
    interactionRecords,
    meRecords,
    promises: promise,
    connections: connection,
    kindWords: kindWord,
    failedAddresses: failed,
    offers: offer,
    leftOut: of('left-out'),
    problems: of('problem'),
    new: of('new'),
    matched: of('matched') + of('conflict'),
    questions: of('question'),
    conflicts: of('conflict'),
    newInteractions: read.newInteractions,
    news: 0,
    unreadPhotos: 0,
    ...additions,
    openOffers: of('offer'),
  }
}

/** Who of the book is seen on the way through it has an address that failed. */
export class BrokenAddresses {
  readonly #read: Read
  /** When each address was last used, by anybody of the files. */
  readonly #usedOn = new Map<string, Day>()
  readonly #inBook = new Set<string>()
  readonly #broken = new Set<string>()

  constructor(read: Read) {
    this.#read = read
    for (const { used } of read.entities) {
      for (const [way, day] of used ?? []) if ((this.#usedOn.get(way) ?? '') < day) this.#usedOn.set(way, day)
    }
  }

  see(person: Pick<Person, 'emails'>): void {
    const { failedOn } = this.#read.extras
    for (const email of failedOn.size === 0 ? [] : person.emails) {
      const way = emailWay(email)
      if (!failedOn.has(way)) continue
      this.#inBook.add(way)
      const lastConfirmed = [email.lastConfirmed ?? '', this.#usedOn.get(way) ?? ''].toSorted().at(-1)
      const [asItWillBe] = [{ ...email, ...(lastConfirmed ? { lastConfirmed } : {}) }]
      const marked = markedAsFailed({ emails: [asItWillBe] }, failedOn)
      if (marked.emails[0] !== asItWillBe) this.#broken.add(way)
    }
  }

  count(): number {
    const { failedOn } = this.#read.extras
    for (const { stranger } of failedOn.size === 0 ? [] : this.#read.entities) {
      for (const { address } of stranger.emails ?? []) {
        const way = emailWay({ address })
        const on = failedOn.get(way)
        if (on !== undefined && !this.#inBook.has(way) && (this.#usedOn.get(way) ?? '') < on) this.#broken.add(way)
      }
    }
    return this.#broken.size
  }
}

/** What of the files is not in the book yet. Asked after everybody is compared with it. */
export async function additionsOf(reader: Reader, read: Read, brokenAddresses: number): Promise<Additions> {
  const { promises: promised, kindWords: said } = read.extras
  const promisesKnown = await knownBySource(reader, promises, [...promised.keys()])
  const kindWordsKnown = await knownBySource(reader, kindWords, [...said.keys()])
  return {
    newPromises: promised.size - promisesKnown.size,
    newConnections: await newConnections(reader, read),
    newKindWords: said.size - kindWordsKnown.size,
    newGroups: await newGroups(reader, read),
    photos: await newPhotos(reader, read),
    brokenAddresses,
  }
}

async function newConnections(reader: Reader, { extras }: Read): Promise<number> {
  const kept = [...extras.connections.values()]
  const ids = kept.flatMap(({ between: [one, other] }) => {
    const [first, second] = [personOf(one), personOf(other)]
    return first === undefined || second === undefined || first === second ? [] : [connectionOf(first, second).id]
  })
  return kept.length - (await knownIds(reader, connections, ids)).size
}

async function newGroups(reader: Reader, { entities }: Read): Promise<number> {
  const named = new Set(entities.flatMap(({ groups: names }) => names.map(groupKey)))
  if (named.size === 0) return 0
  const known = new Set((await allRecords(reader, groups)).map(({ name }) => groupKey(name)))
  return named.difference(known).size
}

async function newPhotos(reader: Reader, { photoOf }: Read): Promise<number> {
  const ids = [...photoOf.values()].map(personOf)
  const known = await knownIds(
    reader,
    photos,
    ids.flatMap((id) => id ?? []),
  )
  return ids.filter((id) => id === undefined || !known.has(id)).length
}

/** Two groups of one name are one, however it is written. */
export function groupKey(name: string): string {
  return nameKey(name) || name.trim().toLowerCase()
}

function personOf({ match }: Entity) {
  return match.kind === 'same' ? match.personId : undefined
}

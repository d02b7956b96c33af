import type { Where } from '#book/finding.ts'
import type { KnownPerson, Match, Matcher } from '#book/match.ts'
import { createMatcher } from '#book/match.ts'
import { strangerKey } from '#book/match-answer.ts'
import { combineStrangers } from '#book/match-merge.ts'
import type { Stranger } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import type { Entity } from './entity.ts'

/** Without an address that tells them apart, only a remembered answer knows a person again. */
function isNameOnly(key: string): boolean {
  return key.startsWith('name ')
}

/** Brings together what the files say of each person, and finds out who of them is in the book. */
export class Gathering {
  readonly entities: Entity[] = []
  readonly #country: string
  readonly #within: Matcher
  #book: Matcher
  readonly #indexByKey = new Map<string, number>()
  /** People whom earlier imports made from records without any address, by the record's key. */
  #rememberedByKey: ReadonlyMap<string, readonly RecordId[]>
  readonly #timesTaken = new Map<string, number>()

  constructor(options: { country: string; book: Matcher; remembered: ReadonlyMap<string, readonly RecordId[]> }) {
    this.#country = options.country
    this.#within = createMatcher({ country: options.country, answers: [] })
    this.#book = options.book
    this.#rememberedByKey = options.remembered
  }

  /** A record about a person. Answers the person it is about, new or met before in these files. */
  person(stranger: Stranger, where: Where): Entity {
    const key = this.#keyOf(stranger)
    const entity = isNameOnly(key) ? undefined : this.#known(stranger, key)
    if (entity === undefined) return this.#add(stranger, where, key)
    entity.stranger = combineStrangers(entity.stranger, stranger, this.#country)
    entity.records += 1
    this.#indexByKey.set(key, entity.index)
    this.#within.add(asKnown(entity))
    return entity
  }

  /** Somebody whom an interaction names: looked up, or added as a person in their own right. */
  participant(stranger: Stranger, where: Where): Entity {
    const key = this.#keyOf(stranger)
    const entity = this.#known(stranger, key) ?? this.#add(stranger, where, key)
    return entity
  }

  /** Somebody named before, when the files are read a second time. */
  find(stranger: Stranger): Entity | undefined {
    return this.#known(stranger, this.#keyOf(stranger))
  }

  /** Everything read: now each is compared with the book. */
  compare(): void {
    this.#timesTaken.clear()
    for (const entity of this.entities) {
      entity.match = this.#matchOf(entity)
      if (entity.match.kind === 'new') entity.likelyWith = this.#likelyWithin(entity)
    }
  }

  /** Compares once more, with what another gathering knows of the book. */
  compareWith(fresh: Gathering): void {
    this.#book = fresh.#book
    this.#rememberedByKey = fresh.#rememberedByKey
    this.compare()
  }

  #keyOf(stranger: Stranger): string {
    return strangerKey(stranger, this.#country)
  }

  #known(stranger: Stranger, key: string): Entity | undefined {
    const byKey = this.#indexByKey.get(key)
    if (byKey !== undefined) return this.entities[byKey]
    const match = this.#within.match(stranger)
    return match.kind === 'same' ? this.entities[Number(match.personId)] : undefined
  }

  #add(stranger: Stranger, where: Where, key: string): Entity {
    const entity: Entity = {
      index: this.entities.length,
      stranger,
      where,
      key,
      records: 1,
      interactions: 0,
      match: { kind: 'new' },
      likelyWith: [],
    }
    this.entities.push(entity)
    if (!this.#indexByKey.has(key)) this.#indexByKey.set(key, entity.index)
    this.#within.add(asKnown(entity))
    return entity
  }

  #matchOf(entity: Entity): Match {
    if (!isNameOnly(entity.key)) return this.#book.match(entity.stranger)
    const remembered = this.#rememberedByKey.get(entity.key) ?? []
    const taken = this.#timesTaken.get(entity.key) ?? 0
    this.#timesTaken.set(entity.key, taken + 1)
    const personId = remembered[taken]
    if (personId !== undefined) return { kind: 'same', personId, because: ['Came with an earlier import'] }
    return this.#book.match(entity.stranger)
  }

  #likelyWithin(entity: Entity): Entity['likelyWith'] {
    const match = this.#within.match(entity.stranger)
    if (match.kind !== 'likely') return []
    return match.candidates
      .map((candidate) => ({ index: Number(candidate.personId), because: candidate.because }))
      // A file does not list anybody twice, so only what another file says can be about the same person.
      .filter(({ index }) => index < entity.index && this.entities[index]?.where.file !== entity.where.file)
  }
}

function asKnown(entity: Entity): KnownPerson {
  return { ...entity.stranger, id: String(entity.index) }
}

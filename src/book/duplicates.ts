import { consistentPairs, MOST_COPIES } from './duplicates-groups.ts'
import { areSurelyTwo, judgePair } from './duplicates-judge.ts'
import type { Crowd } from './duplicates-judge.ts'
import { SlipIndex } from './duplicates-slips.ts'
import { MatchIndex } from './match-index.ts'
import { profileOf } from './match-profile.ts'
import type { KnownPerson } from './match.ts'
import type { RecordId } from './record.ts'

/** Two people of the book who may be one. `same` is certain enough to be merged without looking; `likely` is a question. */
export interface DuplicatePair {
  /** In the order of their ids. */
  readonly personIds: readonly [RecordId, RecordId]
  readonly kind: 'same' | 'likely'
  /** Sentences for the owner, strongest first. */
  readonly because: readonly [string, ...string[]]
  /** From 0 to 1, for the order only. */
  readonly strength: number
}

/** Of somebody who resembles more than these, only those are worth a question. */
const MOST_QUESTIONS_EACH = 6

/**
 * Who is in the book twice? Learns people one by one, compares only those who share a key or a block of like names, and
 * knows at any time which pairs are left to look at. 30,000 people take seconds; a changed person takes a moment.
 * `country` is the owner's, as `DE`, for telephone numbers written without a prefix.
 */
export class DuplicateFinder {
  readonly #country: string | undefined
  readonly #index = new MatchIndex()
  readonly #slips = new SlipIndex()
  readonly #waiting = new Set<RecordId>()
  readonly #pairsByPerson = new Map<RecordId, Map<RecordId, DuplicatePair>>()

  constructor(country: string | undefined) {
    this.#country = country
  }

  get size(): number {
    return this.#index.size
  }

  /** Learns a person, or what is new of them; `search` then compares them with everybody. */
  add(person: KnownPerson): void {
    this.remove(person.id)
    const profile = profileOf(person, this.#country)
    this.#index.add(person.id, profile)
    this.#slips.add(person.id, profile)
    this.#waiting.add(person.id)
  }

  remove(id: RecordId): void {
    const profile = this.#index.profile(id)
    if (profile === undefined) return
    this.#index.remove(id)
    this.#slips.remove(id, profile)
    this.#waiting.delete(id)
    this.#forgetPairsOf(id)
  }

  /** Compares whoever is new or changed, one person a turn, so that the caller can let others run in between. */
  *search(): Generator<undefined, void> {
    for (const id of [...this.#waiting]) {
      if (!this.#waiting.has(id)) continue
      this.#waiting.delete(id)
      this.#compare(id)
      yield undefined
    }
  }

  /** All pairs found, the certain ones first, then the likelier first. */
  pairs(): readonly DuplicatePair[] {
    const found: DuplicatePair[] = []
    for (const [id, pairs] of this.#pairsByPerson) {
      for (const [otherId, pair] of strongest(pairs)) {
        const isTold = id > otherId && strongest(this.#pairsByPerson.get(otherId) ?? new Map()).has(id)
        if (!isTold) found.push(pair)
      }
    }
    return consistentPairs(found, (one, other) => this.#areSurelyTwo(one, other)).toSorted(inOrder)
  }

  #compare(id: RecordId): void {
    const profile = this.#index.profile(id)
    if (profile === undefined) return
    this.#forgetPairsOf(id)
    for (const otherId of this.#index.candidates(profile).union(this.#slips.candidates(profile))) {
      // Whoever waits too compares the pair when it is their turn.
      if (otherId === id || this.#waiting.has(otherId)) continue
      const evidence = this.#judge(id, otherId)
      if (evidence === undefined || evidence.verdict === 'unlikely') continue
      const { verdict: kind, because, strength } = evidence
      const personIds = id < otherId ? ([id, otherId] as const) : ([otherId, id] as const)
      this.#keep({ personIds, kind, because, strength })
    }
  }

  #judge(id: RecordId, otherId: RecordId) {
    const [first, second] = id < otherId ? [id, otherId] : [otherId, id]
    const one = this.#index.profile(first)
    const other = this.#index.profile(second)
    return one === undefined || other === undefined ? undefined : judgePair(one, other, this.#crowd())
  }

  #crowd(): Crowd {
    const index = this.#index
    return {
      size: index.size,
      peopleCalled: (sound) => index.peopleCalled(sound),
      isSharedByMany: (key) => index.isSharedByMany(key) && !this.#areCopies(index.sharers(key)),
    }
  }

  /** Several cards of one person share an address as well as several people do. */
  #areCopies(ids: readonly RecordId[]): boolean {
    if (ids.length > MOST_COPIES) return false
    return ids.every((one, at) => ids.slice(at + 1).every((other) => !this.#areSurelyTwo(one, other)))
  }

  #areSurelyTwo(oneId: RecordId, otherId: RecordId): boolean {
    const [one, other] = [this.#index.profile(oneId), this.#index.profile(otherId)]
    return one === undefined || other === undefined || areSurelyTwo(one, other)
  }

  #keep(pair: DuplicatePair): void {
    const [one, other] = pair.personIds
    for (const [id, otherId] of [
      [one, other],
      [other, one],
    ] as const) {
      const pairs = this.#pairsByPerson.get(id)
      if (pairs === undefined) this.#pairsByPerson.set(id, new Map([[otherId, pair]]))
      else pairs.set(otherId, pair)
    }
  }

  #forgetPairsOf(id: RecordId): void {
    for (const otherId of this.#pairsByPerson.get(id)?.keys() ?? []) this.#pairsByPerson.get(otherId)?.delete(id)
    this.#pairsByPerson.delete(id)
  }
}

function strongest(pairs: ReadonlyMap<RecordId, DuplicatePair>): ReadonlyMap<RecordId, DuplicatePair> {
  if (pairs.size <= MOST_QUESTIONS_EACH) return pairs
  const entries = [...pairs].toSorted(([, one], [, other]) => inOrder(one, other))
  return new Map(entries.slice(0, MOST_QUESTIONS_EACH))
}

function inOrder(one: DuplicatePair, other: DuplicatePair): number {
  if (one.kind !== other.kind) return one.kind === 'same' ? -1 : 1
  if (one.strength !== other.strength) return other.strength - one.strength
  return one.personIds.join(' ') < other.personIds.join(' ') ? -1 : 1
}

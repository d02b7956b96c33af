import { z } from 'zod'
import { Connection } from '#book/connection.ts'
import { addDays, Day } from '#book/day.ts'
import type { Finding, FoundConnection, FoundKindWord, FoundPromise, Where } from '#book/finding.ts'
import { KindWord } from '#book/kind-word.ts'
import { Stranger } from '#book/person.ts'
import { PromiseMade } from '#book/promise.ts'
import { nextInSeries } from '#book/repeats.ts'
import type { Aside } from './asides.ts'
import type { Entity } from './entity.ts'
import { FORGOTTEN } from './forgotten-people.ts'
import type { Gathering } from './gather.ts'
import { emailWay } from './ways.ts'

/** What a record beside people and what happened is, once it is kept: with the person in the files whom it is about. */
export interface KeptPromise extends Omit<FoundPromise, 'to'> {
  readonly entity: Entity
}

export interface KeptConnection {
  readonly between: readonly [Entity, Entity]
  readonly as: string | undefined
  readonly source: string
}

export interface KeptKindWord extends Omit<FoundKindWord, 'by'> {
  readonly entity: Entity
  readonly source: string
}

export interface KeptOffer {
  readonly stranger: Stranger
  /** Where the latest stood. */
  from: string
  where: Where
  readonly source: string
  records: number
  /** Whom it is about; known when everything is read. */
  entity: Entity | undefined
}

type Extra = Extract<Finding, { kind: 'promise' | 'connection' | 'kind-word' | 'address-failed' | 'offer' }>

export function isExtra(finding: Finding): finding is Extra {
  return EXTRAS.has(finding.kind)
}

const EXTRAS = new Set<Finding['kind']>(['promise', 'connection', 'kind-word', 'address-failed', 'offer'])

/** Promises, connections, kind words, failed addresses and offers of the files, each once however often it is said. */
export class Extras {
  readonly promises = new Map<string, KeptPromise>()
  readonly connections = new Map<string, KeptConnection>()
  readonly kindWords = new Map<string, KeptKindWord>()
  /** The last day on which each address did not take a letter, by `emailWay`. */
  readonly failedOn = new Map<string, Day>()
  readonly records = { promise: 0, connection: 0, 'kind-word': 0, 'address-failed': 0, offer: 0 }
  readonly #offers = new Map<string, KeptOffer>()
  readonly #gathering: Gathering
  readonly #today: Day

  constructor(gathering: Gathering, today: Day) {
    this.#gathering = gathering
    this.#today = today
  }

  get offers(): KeptOffer[] {
    return [...this.#offers.values()]
  }

  /** Keeps a record. Answers why not, where it is not kept. */
  add(finding: Extra, format: string): Aside | undefined {
    const aside = this.#keep(finding, format)
    if (aside === undefined) this.records[finding.kind] += 1
    return aside
  }

  /** Everything is read: now it is known whom the offers are about. Those about nobody are answered as not taken. */
  settleOffers(): Aside[] {
    const about = (offer: KeptOffer): Entity | undefined => this.#gathering.find(offer.stranger)
    const asides: Aside[] = []
    for (const [key, offer] of this.#offers) {
      offer.entity = about(offer)
      if (offer.entity !== undefined) continue
      this.#offers.delete(key)
      this.records.offer -= offer.records
      const aside = leftOut(offer.where, 'It is about somebody whom nothing else in the files names.')
      asides.push(...Array.from({ length: offer.records }, () => aside))
    }
    return asides
  }

  #keep(finding: Extra, format: string): Aside | undefined {
    const { where } = finding
    if (finding.kind === 'promise') return this.#keepPromise(finding.promise, where, format)
    if (finding.kind === 'connection') return this.#keepConnection(finding.connection, where, format)
    if (finding.kind === 'kind-word') return this.#keepKindWord(finding.kindWord, where, format)
    if (finding.kind === 'offer') {
      if (!Stranger.safeParse(finding.offer.stranger).success) return unusable(where)
      return this.#keepOffer(finding.offer, where, format)
    }
    const { email, on, isFinal } = finding.failed
    if (!Day.safeParse(on).success || on > this.#today)
      return problem(where, `It is dated ${on}, which has not come yet.`)
    const way = emailWay({ address: email })
    if (isFinal && (this.failedOn.get(way) ?? '') < on) this.failedOn.set(way, on)
    return undefined
  }

  #keepPromise({ to, ...promise }: FoundPromise, where: Where, format: string): Aside | undefined {
    if (!PromiseWords.safeParse(promise).success) return unusable(where)
    const { day, repeats, sourceKey } = promise
    if (repeats === undefined && day < this.#today) return leftOut(where, `It was for ${day}, which has passed.`)
    const entity = this.#gathering.participant(to, where, format)
    if (entity === undefined) return leftOut(where, FORGOTTEN)
    const series = promise.seriesFrom ?? day
    const isOver = repeats !== undefined && day < this.#today
    const next = isOver ? nextInSeries(series, repeats, addDays(this.#today, -1)) : day
    const seriesFrom = next === series ? {} : { seriesFrom: series }
    if (!this.promises.has(sourceKey)) this.promises.set(sourceKey, { ...promise, day: next, entity, ...seriesFrom })
    return undefined
  }

  #keepConnection({ between, as }: FoundConnection, where: Where, format: string): Aside | undefined {
    if (!Connection.shape.as.safeParse(as).success) return unusable(where)
    const one = this.#gathering.participant(between[0], where, format)
    const other = this.#gathering.participant(between[1], where, format)
    if (one === undefined || other === undefined) return leftOut(where, FORGOTTEN)
    if (one === other) return leftOut(where, 'It says that somebody knows themselves.')
    const key = [one.index, other.index].toSorted((first, second) => first - second).join(' ')
    const known = this.connections.get(key)
    if (known?.as === undefined) this.connections.set(key, { between: [one, other], as, source: format })
    return undefined
  }

  #keepKindWord({ by, ...said }: FoundKindWord, where: Where, format: string): Aside | undefined {
    if (!SaidWords.safeParse(said).success) return unusable(where)
    const entity = this.#gathering.participant(by, where, format)
    if (entity === undefined) return leftOut(where, FORGOTTEN)
    if (!this.kindWords.has(said.sourceKey)) this.kindWords.set(said.sourceKey, { ...said, entity, source: format })
    return undefined
  }

  #keepOffer({ stranger, from }: { stranger: Stranger; from: string }, where: Where, format: string): undefined {
    const key = JSON.stringify(stranger)
    const known = this.#offers.get(key)
    if (known === undefined) {
      this.#offers.set(key, { stranger, from, where, source: format, records: 1, entity: undefined })
    } else {
      known.records += 1
      known.from = from
      known.where = where
    }
  }
}

const PromiseWords = PromiseMade.pick({ whose: true, words: true, day: true, repeats: true, seriesFrom: true }).extend({
  sourceKey: z.string().min(1).max(300),
})
const SaidWords = KindWord.pick({ words: true, day: true }).extend({ sourceKey: z.string().min(1).max(300) })

function leftOut(where: Where, reason: string): Aside {
  return { state: 'left-out', where, reason }
}

function problem(where: Where, reason: string): Aside {
  return { state: 'problem', where, reason }
}

function unusable(where: Where): Aside {
  return problem(where, 'It holds something that the book cannot keep.')
}

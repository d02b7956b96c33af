import type { Where } from '#book/finding.ts'
import { createMatcher } from '#book/match.ts'
import type { Matcher } from '#book/match.ts'
import { strangerKey } from '#book/match-answer.ts'
import { combineStrangers } from '#book/match-merge.ts'
import type { Stranger } from '#book/person.ts'
import { Entity, isNameOnly } from './entity.ts'
import type { IsForgotten } from './forgotten-people.ts'
import type { KnownBook } from './known-book.ts'
import { PackedStrangers } from './packed-strangers.ts'
import type { SideFile } from './side-file.ts'
import { toldBy } from './told-by.ts'

/** Brings together what the files say of each person, and finds out who of them is in the book. */
export class Gathering {
  readonly entities: Entity[] = []
  readonly #country: string
  readonly #strangers: PackedStrangers
  /** Most are told of by one file, so most share a list. */
  readonly #onlyFormat = new Map<string, readonly string[]>()
  readonly #indexByKey = new Map<string, number>()
  /** A reader names the same person by the same object thousands of times. */
  readonly #entityOf = new WeakMap<Stranger, Entity>()
  readonly #isForgotten: IsForgotten
  /** Compares within the files; made when somebody comes who is not known by their LinkedIn page. */
  #within: Matcher | undefined

  constructor(around: {
    readonly country: string
    readonly isForgotten: IsForgotten
    readonly side?: SideFile | undefined
  }) {
    this.#country = around.country
    this.#isForgotten = around.isForgotten
    this.#strangers = new PackedStrangers(around.side)
  }

  /** A record about a person. Answers whom it is about, new or met before; nobody, if they were erased for good. */
  person(stranger: Stranger, where: Where, format: string): Entity | undefined {
    if (this.#isForgotten(stranger)) return undefined
    const told = toldBy(format, stranger)
    const key = strangerKey(told, this.#country)
    const entity = isNameOnly(key) ? undefined : this.#known(told, key)
    if (entity === undefined) return this.#add(told, where, { key, format })
    const combined = combineStrangers(entity.stranger, told, this.#country)
    entity.stranger = combined
    entity.records += 1
    noteFormat(entity, format)
    this.#indexByKey.set(key, entity.index)
    this.#within?.add({ ...combined, id: String(entity.index) })
    return entity
  }

  /** Somebody whom a record only names: looked up, or added as a person in their own right. */
  participant(stranger: Stranger, where: Where, format: string): Entity | undefined {
    const cached = this.#entityOf.get(stranger)
    if (cached !== undefined) return cached
    if (this.#isForgotten(stranger)) return undefined
    const key = strangerKey(stranger, this.#country)
    const entity = this.#known(stranger, key) ?? this.#add(toldBy(format, stranger), where, { key, format })
    noteFormat(entity, format)
    this.#entityOf.set(stranger, entity)
    return entity
  }

  /** Somebody named before, when the files are read a second time. */
  find(stranger: Stranger): Entity | undefined {
    const cached = this.#entityOf.get(stranger)
    if (cached !== undefined) return cached
    if (this.#isForgotten(stranger)) return undefined
    const entity = this.#known(stranger, strangerKey(stranger, this.#country))
    if (entity !== undefined) this.#entityOf.set(stranger, entity)
    return entity
  }

  /** Everything read: now each is compared with the book. */
  async compare(book: KnownBook): Promise<void> {
    const [first] = this.entities
    // A file does not list anybody twice, so only what another file says can be about the same person.
    const isOfSeveral = this.entities.some(({ where }) => where.file !== first?.where.file)
    for (const entity of this.entities) {
      entity.match = await book.match(entity)
      entity.likelyWith = isOfSeveral && entity.match.kind === 'new' ? this.#likelyWithin(entity) : []
    }
    book.done()
  }

  #known(stranger: Stranger, key: string): Entity | undefined {
    const byKey = this.#indexByKey.get(key)
    if (byKey !== undefined) return this.entities[byKey]
    if (this.#within === undefined && key.startsWith('linkedin ')) return undefined
    const match = this.#comparison().match(stranger)
    return match.kind === 'same' ? this.entities[Number(match.personId)] : undefined
  }

  #add(stranger: Stranger, where: Where, { key, format }: { key: string; format: string }): Entity {
    const formats = this.#onlyFormat.get(format) ?? [format]
    this.#onlyFormat.set(format, formats)
    const entity = new Entity({
      index: this.entities.length,
      stranger,
      where,
      key,
      formats,
      strangers: this.#strangers,
    })
    this.entities.push(entity)
    if (!this.#indexByKey.has(key)) this.#indexByKey.set(key, entity.index)
    const within = key.startsWith('linkedin ') ? this.#within : this.#comparison()
    within?.add({ ...stranger, id: String(entity.index) })
    return entity
  }

  #comparison(): Matcher {
    if (this.#within === undefined) {
      this.#within = createMatcher({ country: this.#country, answers: [] })
      for (const { stranger, index } of this.entities) this.#within.add({ ...stranger, id: String(index) })
    }
    return this.#within
  }

  #likelyWithin(entity: Entity): Entity['likelyWith'] {
    const match = this.#within?.match(entity.stranger)
    if (match?.kind !== 'likely') return []
    return match.candidates
      .map((candidate) => ({ index: Number(candidate.personId), because: candidate.because }))
      .filter(({ index }) => index < entity.index && this.entities[index]?.where.file !== entity.where.file)
  }
}

function noteFormat(entity: Entity, format: string): void {
  if (!entity.formats.includes(format)) entity.formats = [...entity.formats, format]
}

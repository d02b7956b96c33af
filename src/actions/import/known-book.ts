import { createMatcher } from '#book/match.ts'
import type { Match, Matcher } from '#book/match.ts'
import { linkedInSlug } from '#book/match-keys.ts'
import type { Person, Stranger } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { matchAnswers } from '#storage/match-answers.ts'
import { people } from '#storage/people.ts'
import { allRecords, recordPages } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { isNameOnly } from './entity.ts'
import type { Entity } from './entity.ts'

/**
 * Who is in the book, for comparing strangers with. Nearly everybody of a second LinkedIn export is known by their
 * page, which takes one look; the matcher, which knows everything and weighs as much, is made for the others only.
 */
export class KnownBook {
  readonly country: string
  readonly #reader: Reader
  readonly #personByPage: ReadonlyMap<string, RecordId>
  /** People whom earlier imports made from records without any address, by the record's key. */
  readonly #rememberedByKey: ReadonlyMap<string, readonly RecordId[]>
  readonly #timesTaken = new Map<string, number>()
  #matcher: Matcher | undefined

  private constructor(
    reader: Reader,
    known: { country: string; pages: Map<string, RecordId>; remembered: Map<string, RecordId[]> },
  ) {
    this.#reader = reader
    this.country = known.country
    this.#personByPage = known.pages
    this.#rememberedByKey = known.remembered
  }

  /** `see` is shown everybody on the way, so that nobody has to walk through the whole book a second time. */
  static async of(reader: Reader, see: (person: Person) => void = () => {}): Promise<KnownBook> {
    const { country } = await readSettings(reader)
    const pages = new Map<string, RecordId>()
    const there = new Set<RecordId>()
    for await (const page of recordPages<Person>(reader, people)) {
      for (const person of page) {
        there.add(person.id)
        see(person)
        const slug = slugOf(person)
        if (slug !== undefined && !pages.has(slug)) pages.set(slug, person.id)
      }
    }
    const remembered = new Map<string, RecordId[]>()
    for (const { answer, strangerKey, personId } of await allRecords(reader, matchAnswers)) {
      if (answer === 'same' && there.has(personId))
        remembered.set(strangerKey, [...(remembered.get(strangerKey) ?? []), personId])
    }
    return new KnownBook(reader, { country, pages, remembered })
  }

  /** Who they are in the book. Two records that say exactly the same name two people, in the order they came. */
  async match(entity: Entity): Promise<Match> {
    const { stranger } = entity
    const slug = slugOf(stranger)
    const bySlug = slug === undefined ? undefined : this.#personByPage.get(slug)
    if (bySlug !== undefined) return { kind: 'same', personId: bySlug, because: ['The same LinkedIn page'] }
    if (isNameOnly(entity.key)) {
      const personId = this.#nextRemembered(entity.key)
      if (personId !== undefined) return { kind: 'same', personId, because: ['Came with an earlier import'] }
    }
    this.#matcher ??= await this.#makeMatcher()
    return this.#matcher.match(stranger)
  }

  /** Everybody is compared: what the matcher knew may go. */
  done(): void {
    this.#matcher = undefined
    this.#timesTaken.clear()
  }

  #nextRemembered(key: string): RecordId | undefined {
    const taken = this.#timesTaken.get(key) ?? 0
    this.#timesTaken.set(key, taken + 1)
    return this.#rememberedByKey.get(key)?.[taken]
  }

  async #makeMatcher(): Promise<Matcher> {
    const matcher = createMatcher({ country: this.country, answers: await allRecords(this.#reader, matchAnswers) })
    for await (const page of recordPages<Person>(this.#reader, people)) for (const person of page) matcher.add(person)
    return matcher
  }
}

function slugOf(person: Pick<Stranger, 'links'>): string | undefined {
  for (const link of person.links ?? []) {
    const slug = linkedInSlug(link.url)
    if (slug !== undefined) return slug
  }
  return undefined
}

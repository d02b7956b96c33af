import type { Day } from '#book/day.ts'
import { addDays, wallClock } from '#book/day.ts'
import type { Finding, FoundInteraction } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { recognise } from '#formats/index.ts'
import { sourceFileAt } from '#formats/source-file.ts'
import { knownSourceKeys } from '#storage/interactions.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { aboutOwner } from './about.ts'
import type { FileToImport } from './desk.ts'
import type { Entity } from './entity.ts'
import { Gathering } from './gather.ts'
import { KnownBook } from './known-book.ts'

/** A record that becomes neither a person nor an interaction, with the reason. */
export interface Aside {
  readonly state: 'left-out' | 'problem'
  readonly where: { readonly file: string; readonly line: number }
  readonly reason: string
}

/** Everything that the files say, but for the interactions themselves, which are read again when they are saved. */
export interface Read {
  readonly files: readonly { readonly name: string; readonly format: string; readonly title: string }[]
  readonly gathering: Gathering
  readonly entities: readonly Entity[]
  readonly asides: readonly Aside[]
  readonly me: Partial<Stranger>
  readonly records: {
    readonly people: number
    readonly interactions: number
    readonly me: number
  }
  readonly newInteractions: number
}

export interface ReadingOptions {
  readonly files: readonly FileToImport[]
  readonly today: Day
  /** Called now and then with the number of records read so far; may throw to stop. */
  readonly onProgress: (done: number) => void
}

const KEYS_AT_ONCE = 500
const PROGRESS_EVERY = 500

/** Reads the files and compares every person in them with the book. Changes nothing. */
export async function readFiles(reader: Reader, options: ReadingOptions): Promise<Read> {
  const { country, timeZone } = await readSettings(reader)
  const about = await aboutOwner(reader, { today: options.today })
  const gathering = new Gathering(country)
  const files = []
  const asides: Aside[] = []
  const counts = { people: 0, interactions: 0, me: 0 }
  const keys = new NewKeys(reader)
  let me: Partial<Stranger> = {}
  let done = 0
  for (const file of options.files) {
    const source = await sourceFileAt(file.path, file.name)
    const format = await recognise(source)
    files.push({ name: file.name, format: format.name, title: format.title })
    for await (const finding of format.read(source, about)) {
      done += 1
      if (done % PROGRESS_EVERY === 0) options.onProgress(done)
      const aside = asideOf(finding, { today: options.today, timeZone })
      if (aside !== undefined) asides.push(aside)
      else if (finding.kind === 'me') {
        counts.me += 1
        me = { ...me, ...finding.me }
      } else if (finding.kind === 'person') {
        counts.people += 1
        gathering.person(finding.stranger, finding.where)
      } else if (finding.kind === 'interaction') {
        counts.interactions += 1
        for (const stranger of finding.interaction.with) {
          gathering.participant(stranger, finding.where).interactions += 1
        }
        await keys.add(finding.interaction.sourceKey)
      }
    }
  }
  options.onProgress(done)
  await gathering.compare(await KnownBook.of(reader))
  return {
    files,
    gathering,
    entities: gathering.entities,
    asides,
    me,
    records: counts,
    newInteractions: await keys.count(),
  }
}

/** What is not taken, among it what claims to have happened after today. */
export function asideOf(finding: Finding, { today, timeZone }: { today: Day; timeZone: string }): Aside | undefined {
  if (finding.kind === 'left-out' || finding.kind === 'problem') {
    return { state: finding.kind, where: finding.where, reason: finding.reason }
  }
  if (finding.kind !== 'interaction') return undefined
  const { day } = hasPassed(finding.interaction, today) ? { day: today } : momentOf(finding.interaction, timeZone)
  if (day > today)
    return { state: 'problem', where: finding.where, reason: `It is dated ${day}, which has not come yet.` }
  if (finding.interaction.with.length === 0) {
    return { state: 'left-out', where: finding.where, reason: 'It names nobody but you.' }
  }
  return undefined
}

/** Two days ago it is in the past in every time zone, without asking a clock. */
function hasPassed({ at }: FoundInteraction, today: Day): boolean {
  return at.slice(0, 10) < addDays(today, -2)
}

/** The owner's day and time of something that happened. */
export function momentOf(interaction: FoundInteraction, timeZone: string): { day: Day; time?: string } {
  const { at } = interaction
  if (at.length === 10) return { day: at }
  const clock = wallClock(at, timeZone)
  return { day: clock.slice(0, 10), time: clock.slice(11) }
}

/** Counts the interactions that the book does not have yet, each once. */
class NewKeys {
  readonly #reader: Reader
  /** Hashes instead of keys: hundreds of thousands of them are held until the end. */
  readonly #seen = new Set<number>()
  #waiting: string[] = []
  #known = 0

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async add(key: string): Promise<void> {
    const sizeBefore = this.#seen.size
    if (this.#seen.add(hashOf(key)).size === sizeBefore) return
    this.#waiting.push(key)
    if (this.#waiting.length >= KEYS_AT_ONCE) await this.#lookUp()
  }

  async count(): Promise<number> {
    await this.#lookUp()
    return this.#seen.size - this.#known
  }

  async #lookUp(): Promise<void> {
    this.#known += (await knownSourceKeys(this.#reader, this.#waiting)).size
    this.#waiting = []
  }
}

/** 53 bits of two interleaved FNV-1a sums: it only counts, so one meeting in a billion does no harm. */
function hashOf(key: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15)
  }
  return (high >>> 11) * 4_294_967_296 + (low >>> 0)
}

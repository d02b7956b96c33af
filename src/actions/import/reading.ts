import type { Day } from '#book/day.ts'
import type { About, Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import { aboutOwner } from './about.ts'
import { Asides } from './asides.ts'
import type { Entity } from './entity.ts'
import { Extras, isExtra } from './extras.ts'
import { FORGOTTEN, forgottenPeople } from './forgotten-people.ts'
import type { IsForgotten } from './forgotten-people.ts'
import { Gathering } from './gather.ts'
import type { Inquiries } from './inquiring.ts'
import { NewKeys } from './new-keys.ts'
import type { ShowProgress } from './progress.ts'
import { Walked } from './progress.ts'
import { SideFile } from './side-file.ts'
import type { OpenedFiles, Source } from './sources.ts'
import { alsoOfMe, asideOf, momentOf } from './taking.ts'
import type { OfMe } from './taking.ts'
import type { ImportedFile } from './views.ts'
import { Ways } from './ways.ts'

/** Everything that the files say, but for the interactions and pictures, which are read again when they are saved. */
export interface Read {
  readonly files: readonly ImportedFile[]
  /** What could be read to its end, in the order in which it is read again. */
  readonly sources: readonly Source[]
  readonly gathering: Gathering
  readonly entities: readonly Entity[]
  readonly asides: Asides
  readonly extras: Extras
  readonly me: OfMe
  readonly records: { readonly people: number; readonly interactions: number; readonly me: number }
  /** Whose picture a finding brings, by its number among all findings; the first of each person. */
  readonly photoOf: ReadonlyMap<number, Entity>
  readonly newInteractions: number
}

export interface ReadingOptions {
  readonly opened: OpenedFiles
  readonly inquiries: Inquiries
  readonly today: Day
  /** Where a file may be made for what is too much to hold. */
  readonly sidePath: string | undefined
  /** May throw to stop. */
  readonly onProgress: ShowProgress
}

/**
 * Reads the files. Changes nothing. A file that turns out to be unreadable is left out with its reason, and the others
 * are read anew without it, so that no half of it stays behind.
 * @throws Refusal when none of them can be read
 */
export async function readFiles(reader: Reader, options: ReadingOptions): Promise<Read> {
  const { opened } = options
  const problems = new Map<Source, string>()
  const isForgotten = await forgottenPeople(reader)
  for (;;) {
    const sources = opened.sources.filter((source) => !problems.has(source))
    const files = filesOf(opened, problems)
    if (sources.length === 0) throw noneReadable(files)
    const reading = await Reading.of(reader, { ...options, isForgotten })
    const failed = await reading.readAll(sources)
    if (failed === undefined) return reading.result({ files, sources, problems })
    problems.set(failed.source, failed.reason)
  }
}

function filesOf({ files, sources }: OpenedFiles, problems: ReadonlyMap<Source, string>): ImportedFile[] {
  return files.map((file, at) => {
    const ones = sources.filter((source) => source.at === at)
    const reasons = ones.flatMap((source) => problems.get(source) ?? [])
    const [first] = reasons
    return first === undefined || reasons.length < ones.length ? file : { ...file, problem: first }
  })
}

function noneReadable(files: readonly ImportedFile[]): Refusal {
  const reasons = files.map(({ problem }) => problem ?? 'It holds nothing that we read.')
  const [first = 'There is nothing to read.'] = reasons
  if (reasons.length === 1) return new Refusal('invalid', first)
  return new Refusal('invalid', `None of the files could be read. ${[...new Set(reasons)].slice(0, 10).join(' ')}`)
}

interface Around {
  readonly reader: Reader
  readonly about: About
  readonly options: ReadingOptions
  readonly gathering: Gathering
}

/** One walk through all the files. */
class Reading {
  readonly #around: Around
  readonly #asides = new Asides()
  readonly #extras: Extras
  readonly #keys: NewKeys
  readonly #ways: Ways
  readonly #records = { people: 0, interactions: 0, me: 0 }
  readonly #photoOf = new Map<number, Entity>()
  readonly #withPhoto = new Set<Entity>()
  #me: OfMe = {}

  private constructor(around: Around) {
    this.#around = around
    this.#extras = new Extras(around.gathering, around.options.today)
    this.#keys = new NewKeys(around.reader)
    this.#ways = new Ways(around.about.country)
  }

  static async of(reader: Reader, options: ReadingOptions & { readonly isForgotten: IsForgotten }): Promise<Reading> {
    const { country } = await readSettings(reader)
    const about = await aboutOwner(reader, { today: options.today })
    const { isForgotten, sidePath } = options
    const side = sidePath === undefined ? undefined : new SideFile(sidePath)
    return new Reading({ reader, about, options, gathering: new Gathering({ country, isForgotten, side }) })
  }

  /** Answers which of them cannot be read, if one cannot. */
  async readAll(sources: readonly Source[]): Promise<{ source: Source; reason: string } | undefined> {
    const walked = new Walked(sources, this.#around.options.onProgress)
    for (const source of sources) {
      try {
        await this.#read(source, walked)
      } catch (error) {
        // What stops the work is a Refusal as well, and no fault of the file.
        if (!(error instanceof Refusal) || walked.wasStopped) throw error
        return { source, reason: error.message }
      }
    }
    walked.tell()
    return undefined
  }

  async result({
    files,
    sources,
    problems,
  }: Pick<Read, 'files' | 'sources'> & { problems: ReadonlyMap<Source, string> }) {
    const { opened } = this.#around.options
    for (const aside of this.#extras.settleOffers()) this.#asides.push(aside)
    for (const aside of opened.asides) this.#asides.push(aside)
    for (const [source, reason] of problems) {
      if (files[source.at]?.problem === undefined)
        this.#asides.push({ state: 'problem', where: { file: source.file.name, line: 1 }, reason })
    }
    const { gathering } = this.#around
    return {
      files,
      sources,
      gathering,
      entities: gathering.entities,
      asides: this.#asides,
      extras: this.#extras,
      me: this.#me,
      records: this.#records,
      photoOf: this.#photoOf,
      newInteractions: await this.#keys.count(),
    }
  }

  async #read(source: Source, walked: Walked): Promise<void> {
    const { about, options } = this.#around
    const answers = options.inquiries.answersFor(source)
    for await (const finding of source.format.read(walked.watched(source), { ...about, answers })) {
      const number = walked.step()
      const aside = await this.#take(finding, source.format.name, number)
      if (aside !== undefined) this.#asides.push(aside)
    }
  }

  /** Takes one finding. Answers why not, where it is not taken. */
  async #take(finding: Finding, format: string, number: number) {
    const { about, gathering } = this.#around
    const aside = asideOf(finding, about)
    if (aside !== undefined) return aside
    if (isExtra(finding)) return this.#extras.add(finding, format)
    if (finding.kind === 'me') {
      this.#records.me += 1
      this.#me = alsoOfMe(this.#me, finding.me)
      return undefined
    }
    const forgotten = { state: 'left-out', where: finding.where, reason: FORGOTTEN } as const
    if (finding.kind === 'person') {
      const entity = gathering.person(finding.stranger, finding.where, format)
      if (entity === undefined) return forgotten
      this.#records.people += 1
      this.#noteChoices(entity, finding, number)
    } else if (finding.kind === 'interaction') {
      const { interaction, where } = finding
      const entities = interaction.with.map((stranger) => gathering.participant(stranger, where, format))
      if (entities.every((entity) => entity === undefined)) return forgotten
      this.#records.interactions += 1
      for (const entity of entities) if (entity !== undefined) entity.interactions += 1
      const [sender] = entities
      if (sender !== undefined) this.#ways.noteUse(sender, interaction, momentOf(interaction, about.timeZone).day)
      await this.#keys.add(interaction.sourceKey)
    }
    return undefined
  }

  #noteChoices(
    entity: Entity,
    { groups = [], cadenceDays, photo }: Extract<Finding, { kind: 'person' }>,
    number: number,
  ) {
    for (const group of groups) {
      const name = group.trim().slice(0, 200).trim()
      if (name !== '' && !entity.groups.includes(name)) entity.groups = [...entity.groups, name]
    }
    if (cadenceDays !== undefined && cadenceDays >= 1) entity.cadenceDays ??= Math.min(3650, Math.round(cadenceDays))
    if (photo === undefined || this.#withPhoto.has(entity)) return
    this.#withPhoto.add(entity)
    this.#photoOf.set(number, entity)
  }
}

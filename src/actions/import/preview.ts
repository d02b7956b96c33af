import { PersonFacts, Stranger, workOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { Day } from '#book/day.ts'
import { whatChanges } from '#book/match-merge.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import type { Entity } from './entity.ts'
import { newPersonName } from './entity.ts'
import type { KeptOffer } from './extras.ts'
import { whatOffers } from './offers.ts'
import type { Read } from './reading.ts'
import type { PreviewRow } from './views.ts'

/** A line of the preview, with the person in the files that it is about and the person of the book that they are. */
export interface PreviewLine extends Omit<PreviewRow, 'decision'> {
  readonly entity?: number
  readonly personId?: string
  /** Which of the offers it is. */
  readonly offerNumber?: number
}

type State = PreviewRow['state']

/** What asks comes first, then what is new. */
const ORDER: readonly State[] = ['question', 'conflict', 'offer', 'new', 'matched', 'problem', 'left-out']

/** Lines compared with the book at once. */
const AT_ONCE = 300

/**
 * Every line of the preview, as little of it as can be kept: what a line says is made when it is looked at, because
 * nobody looks at thirty thousand of them.
 */
export class Preview {
  readonly #reader: Reader
  readonly #read: Read
  readonly #today: Day
  /** The entity of each line; below zero, from -1 down, the asides and then the offers. */
  #lines = new Int32Array(0)
  readonly #from = new Map<State, number>()

  constructor(reader: Reader, read: Read, today: Day) {
    this.#reader = reader
    this.#read = read
    this.#today = today
  }

  /** Finds out the state of every line. */
  async prepare(): Promise<this> {
    const byState = new Map<State, number[]>(ORDER.map((state) => [state, []]))
    const { entities, asides } = this.#read
    for (let start = 0; start < entities.length; start += AT_ONCE) {
      for (const line of await this.#personLines(entities.slice(start, start + AT_ONCE))) {
        byState.get(line.state)?.push(line.entity ?? 0)
      }
    }
    for (const number of await this.#openOffers()) byState.get('offer')?.push(-1 - asides.length - number)
    for (let position = 0; position < asides.length; position += 1) {
      byState.get(asides.stateOf(position))?.push(-1 - position)
    }
    let from = 0
    for (const [state, lines] of byState) {
      this.#from.set(state, from)
      from += lines.length
    }
    this.#lines = Int32Array.from([...byState.values()].flat())
    return this
  }

  count(state: State): number {
    const next = ORDER[ORDER.indexOf(state) + 1]
    const end = next === undefined ? this.#lines.length : (this.#from.get(next) ?? 0)
    return end - (this.#from.get(state) ?? 0)
  }

  get total(): number {
    return this.#lines.length
  }

  /** Lines from a position on, of one state or of all. */
  async lines({
    state,
    offset,
    limit,
  }: {
    state?: State | undefined
    offset: number
    limit: number
  }): Promise<PreviewLine[]> {
    const start = (state === undefined ? 0 : (this.#from.get(state) ?? 0)) + offset
    const end = state === undefined ? this.total : (this.#from.get(state) ?? 0) + this.count(state)
    const wanted = [...this.#lines.subarray(start, Math.max(start, Math.min(end, start + limit)))]
    const entities = wanted.flatMap((line) => this.#read.entities[line] ?? [])
    const byEntity = new Map((await this.#personLines(entities)).map((line) => [line.entity, line]))
    const offers = await this.#offerLines(wanted.flatMap((line) => this.#offerNumber(line) ?? []))
    return wanted.flatMap((line, position) => {
      const number = this.#offerNumber(line)
      const other = number === undefined ? this.#asideLine(-1 - line) : offers.get(number)
      const said = line < 0 ? other : byEntity.get(line)
      return said === undefined ? [] : [{ ...said, index: start + position }]
    })
  }

  #offerNumber(line: number): number | undefined {
    const number = -1 - line - this.#read.asides.length
    return number >= 0 ? number : undefined
  }

  /** Those that would add something to what the book, or else the files, know. */
  async #openOffers(): Promise<number[]> {
    return [...(await this.#offerLines(this.#read.extras.offers.keys())).keys()]
  }

  async #offerLines(numbers: Iterable<number>): Promise<Map<number, Omit<PreviewLine, 'index'>>> {
    const { offers } = this.#read.extras
    const wanted = [...numbers].flatMap((number) => {
      const offer = offers[number]
      return offer?.entity === undefined ? [] : [{ number, offer, entity: offer.entity }]
    })
    const known = await knownPeople(
      this.#reader,
      wanted.map(({ entity }) => entity),
    )
    const { country } = await readSettings(this.#reader)
    const lines = wanted.flatMap(({ number, offer, entity }) => {
      const person = entity.match.kind === 'same' ? known.get(entity.match.personId) : undefined
      const says = whatOffers(offer, person ?? PersonFacts.parse(entity.stranger), {
        today: this.#today,
        country,
      }).added
      return says.length === 0 ? [] : [[number, offerLine(offer, entity, { number, says })] as const]
    })
    return new Map(lines)
  }

  /** The persons in the files that the lines of a state are about. */
  entitiesOf(state: State): Int32Array {
    const start = this.#from.get(state) ?? 0
    return this.#lines.subarray(start, start + this.count(state))
  }

  async #personLines(entities: readonly Entity[]): Promise<Omit<PreviewLine, 'index'>[]> {
    const known = await knownPeople(this.#reader, entities)
    const { country } = await readSettings(this.#reader)
    const around = { known, entities: this.#read.entities, today: this.#today, country }
    return entities.map((entity) => personLine(entity, around))
  }

  #asideLine(position: number): Omit<PreviewLine, 'index'> | undefined {
    const aside = this.#read.asides.at(position)
    if (aside === undefined) return undefined
    const { state, where, reason } = aside
    return { ...NOTHING_TO_ASK, state, name: where.file, detail: reason, where, interactions: 0 }
  }
}

const NOTHING_TO_ASK = { because: [], candidates: [], conflicts: [] } as const

function offerLine(
  { from, where }: KeptOffer,
  { stranger }: Entity,
  { number, says }: { readonly number: number; readonly says: readonly string[] },
): Omit<PreviewLine, 'index'> {
  return {
    ...NOTHING_TO_ASK,
    state: 'offer',
    offerNumber: number,
    name: stranger.name.full,
    detail: `${from}: ${says.join(', ')}`,
    where,
    interactions: 0,
    offer: { from, says },
  }
}

interface Surroundings {
  readonly known: ReadonlyMap<string, Person>
  readonly entities: readonly Entity[]
  readonly today: Day
  readonly country: string
}

/** A line names the person in the files by its `entity`, so that an answer finds them again. */
function personLine(entity: Entity, around: Surroundings): Omit<PreviewLine, 'index'> {
  const { stranger, where, interactions, match } = entity
  const line = {
    ...NOTHING_TO_ASK,
    entity: entity.index,
    name: stranger.name.full,
    detail: detailOf(stranger),
    where,
    interactions,
  }
  if (match.kind === 'same')
    return { ...line, because: match.because, ...comparedWithBook(entity, match.personId, around) }
  const candidates = candidatesOf(entity, around)
  return candidates.length > 0 ? { ...line, state: 'question', candidates } : { ...line, state: 'new' }
}

function detailOf(stranger: Entity['stranger']): string | undefined {
  return workOf({ positions: stranger.positions ?? [] }) ?? stranger.emails?.[0]?.address
}

function comparedWithBook(entity: Entity, personId: string, { known, today, country }: Surroundings) {
  const person = known.get(personId)
  if (person === undefined) return { state: 'matched' as const, personId }
  const { conflicts } = whatChanges(person, Stranger.parse(entity.stranger), { today, country })
  const said = conflicts.map(({ field, ours, theirs }) => ({ field, ours: String(ours), theirs: String(theirs) }))
  return { state: conflicts.length > 0 ? ('conflict' as const) : ('matched' as const), personId, conflicts: said }
}

function candidatesOf(entity: Entity, { known, entities }: Surroundings): PreviewRow['candidates'] {
  const inBook = entity.match.kind === 'likely' ? entity.match.candidates : []
  return [
    ...inBook.flatMap(({ personId, because }) => {
      const person = known.get(personId)
      return person === undefined ? [] : [{ id: personId, name: person.name.full, work: workOf(person), because }]
    }),
    ...entity.likelyWith.flatMap(({ index, because }) => {
      const other = entities[index]
      if (other === undefined) return []
      const work = workOf({ positions: other.stranger.positions ?? [] })
      return [{ id: newPersonName(index), name: other.stranger.name.full, work, because }]
    }),
  ]
}

async function knownPeople(reader: Reader, entities: readonly Entity[]): Promise<ReadonlyMap<string, Person>> {
  const ids = entities.flatMap(({ match }) => {
    if (match.kind === 'same') return [match.personId]
    return match.kind === 'likely' ? match.candidates.map((candidate) => candidate.personId) : []
  })
  return new Map((await findRecords(reader, people, ids)).map((person) => [person.id, person]))
}

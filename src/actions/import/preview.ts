import { Stranger, workOf } from '#book/person.ts'
import type { Person } from '#book/person.ts'
import type { Day } from '#book/day.ts'
import { whatChanges } from '#book/match-merge.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Reader } from '#storage/storage.ts'
import type { ImportCounts, PreviewRow } from '../views.ts'
import type { Entity } from './entity.ts'
import { newPersonName } from './entity.ts'
import type { Read } from './reading.ts'

/** A line of the preview, with the person in the files that it is about and the person of the book that they are. */
export interface PreviewLine extends Omit<PreviewRow, 'decision'> {
  readonly entity?: number
  readonly personId?: string
}

/** Every line of the preview, in the order in which the owner wants to look: what asks first, then what is new. */
export async function previewRows(reader: Reader, read: Read, today: Day): Promise<PreviewLine[]> {
  const known = await knownPeople(reader, read.entities)
  const { country } = await readSettings(reader)
  const rows: Omit<PreviewLine, 'index'>[] = []
  for (const entity of read.entities) rows.push(personLine(entity, { known, entities: read.entities, today, country }))
  for (const { state, where, reason } of read.asides) {
    rows.push({ ...NOTHING_TO_ASK, state, name: where.file, detail: reason, where, interactions: 0 })
  }
  const order: readonly PreviewRow['state'][] = ['question', 'conflict', 'new', 'matched', 'problem', 'left-out']
  return rows
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map((row, index) => ({ ...row, index }))
}

const NOTHING_TO_ASK = { because: [], candidates: [], conflicts: [] } as const

export function countsOf(read: Read, rows: readonly PreviewLine[]): ImportCounts {
  const of = (state: PreviewRow['state']) => rows.reduce((count, row) => count + (row.state === state ? 1 : 0), 0)
  const { people: peopleRecords, interactions: interactionRecords, me: meRecords } = read.records
  return {
    records: peopleRecords + interactionRecords + meRecords + read.asides.length,
    peopleRecords,
    interactionRecords,
    meRecords,
    leftOut: of('left-out'),
    problems: of('problem'),
    new: of('new'),
    matched: of('matched') + of('conflict'),
    questions: of('question'),
    conflicts: of('conflict'),
    newInteractions: read.newInteractions,
    news: 0,
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
  if (match.kind === 'same') return { ...line, because: match.because, ...comparedWithBook(entity, match.personId, around) }
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

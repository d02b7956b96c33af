import type { Day } from '#book/day.ts'
import { InteractionKind, isRealExchange } from '#book/interaction.ts'
import type { Interaction } from '#book/interaction.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import { readSettings } from './settings.ts'
import type { Reader } from './storage.ts'

/** Everything that happened from one day to another, the oldest first. */
export async function interactionsBetween(reader: Reader, from: Day, until: Day): Promise<Stored<Interaction>[]> {
  const rows = await reader.db
    .selectFrom('interaction')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('kind', 'in', InteractionKind.options)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute()
  return inOrder(rows.map((row) => fromBody<Interaction>(row)))
}

/** What the owner gave a purpose, and introductions, from one day to another, the oldest first. */
export async function withPurposeSince(reader: Reader, from: Day, until: Day): Promise<Stored<Interaction>[]> {
  const given = await reader.db
    .selectFrom('interaction')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('purposes', 'is not', null)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute()
  const introductions = await reader.db
    .selectFrom('interaction')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('kind', '=', 'introduction')
    .where('purposes', 'is', null)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute()
  return inOrder([...given, ...introductions].map((row) => fromBody<Interaction>(row)))
}

/** The last day, today included, with a real exchange with anybody. */
export async function lastRealExchange(reader: Reader, today: Day): Promise<Day | undefined> {
  const { weights } = await readSettings(reader)
  const days: Day[] = []
  for (const kind of InteractionKind.options) {
    if (!isRealExchange(kind, weights)) continue
    const row = await reader.db
      .selectFrom('interaction')
      .select('day')
      .where('owner_id', '=', reader.owner)
      .where('kind', '=', kind)
      .where('day', '<=', today)
      .orderBy('day', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) days.push(row.day)
  }
  return days.toSorted().at(-1)
}

/** Of these people, those whom the owner invited to connect since a day. */
export async function invitedSince(reader: Reader, ids: readonly RecordId[], day: Day): Promise<Set<RecordId>> {
  if (ids.length === 0) return new Set()
  const rows = await reader.db
    .selectFrom('interaction_person')
    .select('person_id')
    .where('owner_id', '=', reader.owner)
    .where('person_id', 'in', ids)
    .where('day', '>=', day)
    .where('kind', '=', 'invitation')
    .where('direction', '=', 'out')
    .execute()
  return new Set(rows.map((row) => row.person_id))
}

function inOrder(all: Stored<Interaction>[]): Stored<Interaction>[] {
  return all.toSorted((one, other) =>
    one.day === other.day ? (one.id < other.id ? -1 : 1) : one.day < other.day ? -1 : 1,
  )
}

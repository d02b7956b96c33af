import type { Day } from '#book/day.ts'
import type { Prompt } from '#book/prompt.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const prompts: RecordTable<Prompt> = {
  kind: 'prompt',
  table: 'prompt',
  noun: 'card',
  columns: (record) => ({ person_id: record.personId, day: record.day }),
}

/** The cards shown from a day on, oldest first: at most a month of them are ever needed. */
export async function promptsSince(reader: Reader, day: Day): Promise<Stored<Prompt>[]> {
  const rows = await reader.db
    .selectFrom('prompt')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('day', '>=', day)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Prompt>(row))
}

/** Every card ever shown for a person. */
export async function promptsFor(reader: Reader, personId: RecordId): Promise<Stored<Prompt>[]> {
  const rows = await reader.db
    .selectFrom('prompt')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Prompt>(row))
}

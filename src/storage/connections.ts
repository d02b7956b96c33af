import type { Connection } from '#book/connection.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const connections: RecordTable<Connection> = {
  kind: 'connection',
  table: 'connection',
  noun: 'connection',
  columns: ({ personIds }) => ({ one_id: personIds[0], other_id: personIds[1] }),
}

/** Whom of the owner's people a person knows. */
export async function connectionsOf(reader: Reader, personId: RecordId): Promise<Stored<Connection>[]> {
  const found = []
  // One column at a time, so that each look walks its own index.
  for (const side of ['one_id', 'other_id'] as const) {
    found.push(
      ...(await reader.db
        .selectFrom('connection')
        .select(['body', 'version'])
        .where('owner_id', '=', reader.owner)
        .where(side, '=', personId)
        .orderBy('id')
        .execute()),
    )
  }
  return found.map((row) => fromBody<Connection>(row))
}

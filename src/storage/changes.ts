import { addDays } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { RecordId, RecordKind } from '#book/record.ts'
import type { Reader, Writer } from './storage.ts'

export interface Change {
  readonly seq: number
  readonly kind: RecordKind
  readonly id: RecordId
  readonly op: 'created' | 'updated' | 'deleted'
}

/** The changes after a number of the owner's sequence, in order. */
export async function changesSince(reader: Reader, seq: number, limit: number): Promise<Change[]> {
  const rows = await reader.db
    .selectFrom('change')
    .select(['seq', 'record_kind', 'record_id', 'op'])
    .where('owner_id', '=', reader.owner)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    kind: row.record_kind as RecordKind,
    id: row.record_id,
    op: row.op as Change['op'],
  }))
}

/** How long what records said before is kept: for undo, and for whoever was overwritten. */
const KEEP_EARLIER_VERSIONS_DAYS = 90

/** Forgets what records said before, once it is old. The changes themselves, tombstones above all, stay for ever. */
export async function forgetEarlierVersions(writer: Writer, today: Day): Promise<void> {
  const before = addDays(today, -KEEP_EARLIER_VERSIONS_DAYS)
  const last = await writer.db
    .selectFrom('step')
    .select('id')
    .where('owner_id', '=', writer.owner)
    .where('at', '<', before)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return
  await writer.db
    .updateTable('change')
    .set({ before: null })
    .where('owner_id', '=', writer.owner)
    .where('step_id', '<=', last.id)
    .where('before', 'is not', null)
    .execute()
}

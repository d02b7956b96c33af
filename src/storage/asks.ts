import type { Ask } from '#book/ask.ts'
import type { RecordTable } from './records.ts'

export const asks: RecordTable<Ask> = {
  kind: 'ask',
  table: 'ask',
  noun: 'ask',
  columns: ({ personId, day }) => ({ person_id: personId, day }),
}

import type { Draft } from '#book/draft.ts'
import type { RecordTable } from './records.ts'

export const drafts: RecordTable<Draft> = {
  kind: 'draft',
  table: 'draft',
  noun: 'draft',
  columns: ({ personId, state }) => ({ person_id: personId, state }),
}

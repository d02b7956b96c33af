import type { SavedList } from '#book/saved-list.ts'
import type { RecordTable } from './records.ts'

export const savedLists: RecordTable<SavedList> = {
  kind: 'saved-list',
  table: 'saved_list',
  noun: 'list',
  columns: () => ({}),
}

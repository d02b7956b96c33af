import type { Group } from '#book/circle.ts'
import type { RecordTable } from './records.ts'

export const groups: RecordTable<Group> = {
  kind: 'group',
  table: 'people_group',
  noun: 'group',
  columns: () => ({}),
}

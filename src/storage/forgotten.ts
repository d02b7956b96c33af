import type { Forgotten } from '#book/forgotten.ts'
import type { RecordTable } from './records.ts'

export const forgotten: RecordTable<Forgotten> = {
  kind: 'forgotten',
  table: 'forgotten',
  noun: 'mark',
  columns: () => ({}),
}

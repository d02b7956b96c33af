import type { Clipping } from '#book/clipping.ts'
import type { RecordTable } from './records.ts'

export const clippings: RecordTable<Clipping> = {
  kind: 'clipping',
  table: 'clipping',
  noun: 'clipping',
  columns: ({ state }) => ({ state }),
}

import type { Material } from '#book/material.ts'
import type { RecordTable } from './records.ts'

export const materials: RecordTable<Material> = {
  kind: 'material',
  table: 'material',
  noun: 'material',
  columns: () => ({}),
}

import type { ImportRecord } from '#book/import-record.ts'
import type { RecordTable } from './records.ts'

export const importRecords: RecordTable<ImportRecord> = {
  kind: 'import',
  table: 'import_record',
  noun: 'import',
  columns: () => ({}),
}

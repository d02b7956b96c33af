import type { ModeSpell } from '#book/mode.ts'
import type { RecordTable } from './records.ts'

export const modes: RecordTable<ModeSpell> = {
  kind: 'mode',
  table: 'mode',
  noun: 'mode',
  columns: () => ({}),
}

import type { RecordId, RecordKind } from '#book/record.ts'
import { circles } from './circles.ts'
import { groups } from './groups.ts'
import { importRecords } from './import-records.ts'
import { interactions } from './interactions.ts'
import { matchAnswers } from './match-answers.ts'
import { news } from './news.ts'
import { people } from './people.ts'
import { promises } from './promises.ts'
import { prompts } from './prompts.ts'
import type { RecordTable } from './records.ts'
import { settingsTable } from './settings.ts'

/** The table of each kind of record, for what walks over all of them: undo and the canonical dump. */
export const tableByKind = {
  circle: circles,
  group: groups,
  import: importRecords,
  interaction: interactions,
  'match-answer': matchAnswers,
  news,
  person: people,
  promise: promises,
  prompt: prompts,
  settings: settingsTable,
} as const satisfies Record<RecordKind, unknown>

/** A record of any kind, as far as undo and the dump need to know it. */
export type AnyRecord = { readonly id: RecordId }

export function tableOf(kind: RecordKind): RecordTable<AnyRecord> {
  return tableByKind[kind] as unknown as RecordTable<AnyRecord>
}

import type { RecordId, RecordKind } from '#book/record.ts'
import { circles } from './circles.ts'
import { connections } from './connections.ts'
import { fileAnswers } from './file-answers.ts'
import { forgotten } from './forgotten.ts'
import { groups } from './groups.ts'
import { importRecords } from './import-records.ts'
import { interactions } from './interactions.ts'
import { kindWords } from './kind-words.ts'
import { matchAnswers } from './match-answers.ts'
import { news } from './news.ts'
import { pairAnswers } from './pair-answers.ts'
import { people } from './people.ts'
import { photos } from './photos.ts'
import { promises } from './promises.ts'
import { prompts } from './prompts.ts'
import type { RecordTable } from './records.ts'
import { savedLists } from './saved-lists.ts'
import { settingsTable } from './settings.ts'
import { threads } from './threads.ts'

/** The table of each kind of record, for what walks over all of them: undo and the canonical dump. */
export const tableByKind = {
  circle: circles,
  connection: connections,
  'file-answer': fileAnswers,
  forgotten,
  group: groups,
  import: importRecords,
  interaction: interactions,
  'kind-word': kindWords,
  'match-answer': matchAnswers,
  news,
  'pair-answer': pairAnswers,
  person: people,
  photo: photos,
  promise: promises,
  prompt: prompts,
  'saved-list': savedLists,
  settings: settingsTable,
  thread: threads,
} as const satisfies Record<RecordKind, unknown>

/** A record of any kind, as far as undo and the dump need to know it. */
export type AnyRecord = { readonly id: RecordId }

export function tableOf(kind: RecordKind): RecordTable<AnyRecord> {
  return tableByKind[kind] as unknown as RecordTable<AnyRecord>
}

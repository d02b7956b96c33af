import type { RecordId, RecordKind } from '#book/record.ts'
import { activities } from './activities.ts'
import { asks } from './asks.ts'
import { circles } from './circles.ts'
import { clippings } from './clippings.ts'
import { connections } from './connections.ts'
import { drafts } from './drafts.ts'
import { events } from './events.ts'
import { fileAnswers } from './file-answers.ts'
import { forgotten } from './forgotten.ts'
import { groups } from './groups.ts'
import { importRecords } from './import-records.ts'
import { interactions } from './interactions.ts'
import { kindWords } from './kind-words.ts'
import { matchAnswers } from './match-answers.ts'
import { materials } from './materials.ts'
import { modes } from './modes.ts'
import { myNews } from './my-news.ts'
import { news } from './news.ts'
import { pairAnswers } from './pair-answers.ts'
import { people } from './people.ts'
import { photos } from './photos.ts'
import { planDocuments } from './plan-documents.ts'
import { promises } from './promises.ts'
import { prompts } from './prompts.ts'
import { questions } from './questions.ts'
import type { RecordTable } from './records.ts'
import { reminderChannels } from './reminder-channels.ts'
import { reviews } from './reviews.ts'
import { savedLists } from './saved-lists.ts'
import { settingsTable } from './settings.ts'
import { threads } from './threads.ts'
import { trips } from './trips.ts'

/** The table of each kind of record, for what walks over all of them: undo and the canonical dump. */
export const tableByKind = {
  activity: activities,
  ask: asks,
  circle: circles,
  clipping: clippings,
  connection: connections,
  draft: drafts,
  event: events,
  'file-answer': fileAnswers,
  forgotten,
  group: groups,
  import: importRecords,
  interaction: interactions,
  'kind-word': kindWords,
  'match-answer': matchAnswers,
  material: materials,
  mode: modes,
  'my-news': myNews,
  news,
  'pair-answer': pairAnswers,
  person: people,
  photo: photos,
  plan: planDocuments,
  promise: promises,
  prompt: prompts,
  question: questions,
  'reminder-channel': reminderChannels,
  review: reviews,
  'saved-list': savedLists,
  settings: settingsTable,
  thread: threads,
  trip: trips,
} as const satisfies Record<RecordKind, unknown>

/** A record of any kind, as far as undo and the dump need to know it. */
export type AnyRecord = { readonly id: RecordId }

export function tableOf(kind: RecordKind): RecordTable<AnyRecord> {
  return tableByKind[kind] as unknown as RecordTable<AnyRecord>
}

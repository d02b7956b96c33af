import type { Interaction } from '#book/interaction.ts'
import { withoutPerson } from '#book/naming.ts'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
import { asks } from '#storage/asks.ts'
import { clippings } from '#storage/clippings.ts'
import { connections, connectionsOf } from '#storage/connections.ts'
import { drafts } from '#storage/drafts.ts'
import { events } from '#storage/events.ts'
import { allWith, interactions } from '#storage/interactions.ts'
import { kindWords, kindWordsOf } from '#storage/kind-words.ts'
import { answersAbout, matchAnswers } from '#storage/match-answers.ts'
import { materials } from '#storage/materials.ts'
import { myNews } from '#storage/my-news.ts'
import { news, newsAbout } from '#storage/news.ts'
import { pairAnswers, pairAnswersAbout } from '#storage/pair-answers.ts'
import { photos } from '#storage/photos.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { prompts, promptsFor } from '#storage/prompts.ts'
import { questions } from '#storage/questions.ts'
import { recordsAbout, recordsNaming } from '#storage/records-naming.ts'
import { deleteRecords, findRecords, updateRecord } from '#storage/records.ts'
import type { RecordTable } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import type { Reader, Writer } from '#storage/storage.ts'
import { threads, threadsWith } from '#storage/threads.ts'

type Anything = Stored<{ readonly id: RecordId }>

/** The records of one kind that hang on a person. */
interface Hanging {
  readonly table: RecordTable<{ readonly id: RecordId }>
  readonly records: readonly Anything[]
  /** They only name the person, among others or in passing: they stay, without the name. */
  readonly stays?: true
}

type Find = (reader: Reader, id: RecordId) => Promise<Hanging>

/** Of each kind, what hangs on a person; named one by one, so that a new kind is never forgotten when somebody goes. */
const HANGS_ON: Readonly<Record<RecordKind, Find | 'names nobody' | 'apart'>> = {
  activity: 'names nobody',
  ask: hanging(asks, about(asks)),
  circle: 'names nobody',
  clipping: naming(clippings),
  connection: hanging(connections, connectionsOf),
  draft: hanging(drafts, about(drafts)),
  event: naming(events),
  'file-answer': 'names nobody',
  forgotten: 'names nobody',
  group: 'names nobody',
  import: 'names nobody',
  interaction: 'apart',
  'kind-word': hanging(kindWords, kindWordsOf),
  'match-answer': hanging(matchAnswers, answersAbout),
  material: naming(materials),
  mode: 'names nobody',
  'my-news': naming(myNews),
  news: hanging(news, newsAbout),
  'pair-answer': hanging(pairAnswers, pairAnswersAbout),
  person: 'apart',
  photo: hanging(photos, (reader, id) => findRecords(reader, photos, [id])),
  plan: naming(planDocuments),
  promise: hanging(promises, promisesWith),
  prompt: hanging(prompts, promptsFor),
  question: hanging(questions, about(questions)),
  'reminder-channel': 'names nobody',
  review: naming(reviews),
  'saved-list': 'names nobody',
  settings: 'names nobody',
  thread: hanging(threads, threadsWith),
  trip: 'names nobody',
}

export interface EverythingAbout {
  readonly alone: readonly Stored<Interaction>[]
  /** What others took part in, too; it stays with them. */
  readonly withOthers: readonly Stored<Interaction>[]
  /** Everything else, but for their own record. */
  readonly hanging: readonly Hanging[]
}

/** Every record that is about a person or names them. `undo` brings back whatever is removed of it. */
export async function everythingAbout(reader: Reader, id: RecordId): Promise<EverythingAbout> {
  const history = await allWith(reader, id)
  const isAlone = ({ personIds }: Interaction) => personIds.every((personId) => personId === id)
  const found: Hanging[] = []
  for (const find of Object.values(HANGS_ON)) if (typeof find === 'function') found.push(await find(reader, id))
  return {
    alone: history.filter(isAlone),
    withOthers: history.filter((interaction) => !isAlone(interaction)),
    hanging: found,
  }
}

function hanging<T extends { readonly id: RecordId }>(
  table: RecordTable<T>,
  find: (reader: Reader, id: RecordId) => Promise<readonly Stored<T>[]>,
): Find {
  return async (reader, id) => ({
    table: table as unknown as Hanging['table'],
    records: await find(reader, id),
  })
}

/** Records that name people in passing. */
function naming<T extends { readonly id: RecordId }>(table: RecordTable<T>): Find {
  return async (reader, id) => ({
    table: table as unknown as Hanging['table'],
    records: await recordsNaming(reader, table, id),
    stays: true,
  })
}

function about<T extends { readonly id: RecordId }>(table: RecordTable<T>) {
  return (reader: Reader, id: RecordId) => recordsAbout(reader, table, id)
}

/** Removes all of it. What happened with others too stays with them. */
export async function removeAllOf(writer: Writer, id: RecordId): Promise<void> {
  const { alone, withOthers, hanging: others } = await everythingAbout(writer, id)
  await deleteRecords(writer, interactions, alone)
  for (const interaction of withOthers) {
    const personIds = interaction.personIds.filter((personId) => personId !== id)
    await updateRecord(writer, interactions, { ...interaction, personIds })
  }
  for (const { table, records, stays } of others) {
    if (stays === undefined) await deleteRecords(writer, table, records)
    else for (const record of records) await updateRecord(writer, table, withoutPerson(record, id))
  }
}

/** How much there is of each kind. */
export function countsOf({ alone, withOthers, hanging: others }: EverythingAbout): Partial<Record<RecordKind, number>> {
  const counts: Partial<Record<RecordKind, number>> = { interaction: alone.length + withOthers.length }
  for (const { table, records } of others) if (records.length > 0) counts[table.kind] = records.length
  return counts
}

import { connectionOf } from '#book/connection.ts'
import { strangerKey } from '#book/match-answer.ts'
import type { MatchAnswer } from '#book/match-answer.ts'
import { withPersonRenamed } from '#book/naming.ts'
import { inOrder } from '#book/pair-answer.ts'
import type { Person } from '#book/person.ts'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
import { asks } from '#storage/asks.ts'
import { clippings } from '#storage/clippings.ts'
import { connections, connectionsOf } from '#storage/connections.ts'
import { drafts } from '#storage/drafts.ts'
import { events } from '#storage/events.ts'
import { allWith, interactions } from '#storage/interactions.ts'
import { kindWords, kindWordsOf } from '#storage/kind-words.ts'
import { matchAnswers } from '#storage/match-answers.ts'
import { materials } from '#storage/materials.ts'
import { myNews } from '#storage/my-news.ts'
import { news, newsAbout } from '#storage/news.ts'
import { pairAnswers, pairAnswersAbout } from '#storage/pair-answers.ts'
import { photos } from '#storage/photos.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { prompts, promptsFor } from '#storage/prompts.ts'
import { questions } from '#storage/questions.ts'
import { recordsNaming } from '#storage/records-naming.ts'
import { createRecord, deleteRecords, findRecord, updateRecord } from '#storage/records.ts'
import type { RecordTable } from '#storage/records.ts'
import { reviews } from '#storage/reviews.ts'
import type { Reader, Writer } from '#storage/storage.ts'
import { threads, threadsWith } from '#storage/threads.ts'

/** Two people on their way to being one. */
export interface Merging {
  readonly writer: Writer
  readonly keep: Stored<Person>
  readonly other: Stored<Person>
  /** Whose photo is kept where both have one. */
  readonly photoOf: 'keep' | 'other'
  readonly country: string
  newId(): RecordId
  /** What was answered about somebody; looked up once for all, where many are merged. */
  answersAbout(id: RecordId): Promise<readonly Stored<MatchAnswer>[]>
}

type MoveReferences = (merging: Merging) => Promise<void>

/** Of each kind, how what named the other names the one who stays; a kind that names nobody says so. */
const MOVE: Readonly<Record<RecordKind, MoveReferences | 'names nobody'>> = {
  activity: 'names nobody',
  ask: moveNaming(asks),
  circle: 'names nobody',
  clipping: moveNaming(clippings),
  connection: moveConnections,
  draft: moveNaming(drafts),
  event: moveNaming(events),
  'file-answer': 'names nobody',
  forgotten: 'names nobody',
  group: 'names nobody',
  import: 'names nobody',
  interaction: moveInteractions,
  'kind-word': (merging) => moveEach(kindWords, kindWordsOf, merging),
  'match-answer': moveMatchAnswers,
  material: moveNaming(materials),
  mode: 'names nobody',
  'my-news': moveNaming(myNews),
  news: (merging) => moveEach(news, newsAbout, merging),
  'pair-answer': movePairAnswers,
  person: 'names nobody',
  photo: movePhoto,
  plan: moveNaming(planDocuments),
  promise: (merging) => moveEach(promises, promisesWith, merging),
  prompt: movePrompts,
  question: moveNaming(questions),
  'reminder-channel': 'names nobody',
  review: moveNaming(reviews),
  'saved-list': 'names nobody',
  settings: 'names nobody',
  thread: (merging) => moveEach(threads, threadsWith, merging),
  trip: 'names nobody',
}

/** T12: everything in the book that names the other names the one who stays. */
export async function moveReferences(merging: Merging): Promise<void> {
  for (const move of Object.values(MOVE)) if (typeof move === 'function') await move(merging)
}

async function moveEach<T extends { readonly id: RecordId; readonly personId: RecordId }>(
  table: RecordTable<T>,
  find: (reader: Reader, id: RecordId) => Promise<readonly Stored<T>[]>,
  { writer, keep, other }: Merging,
): Promise<void> {
  for (const record of await find(writer, other.id))
    await updateRecord(writer, table, { ...record, personId: keep.id } as Stored<T>)
}

/** Records that name people in passing, wherever they do. */
function moveNaming<T extends { readonly id: RecordId }>(table: RecordTable<T>): MoveReferences {
  return async ({ writer, keep, other }) => {
    for (const record of await recordsNaming(writer, table, other.id))
      await updateRecord(writer, table, withPersonRenamed(record, other.id, keep.id))
  }
}

async function moveInteractions({ writer, keep, other }: Merging): Promise<void> {
  for (const interaction of await allWith(writer, other.id)) {
    const personIds = interaction.personIds.map((id) => (id === other.id ? keep.id : id))
    await updateRecord(writer, interactions, { ...interaction, personIds: [...new Set(personIds)] })
  }
}

/** Of two open cards on one day one is enough. */
async function movePrompts({ writer, keep, other }: Merging): Promise<void> {
  const days = new Set((await promptsFor(writer, keep.id)).map(({ day }) => day))
  for (const prompt of await promptsFor(writer, other.id)) {
    if (prompt.response === 'open' && days.has(prompt.day)) await deleteRecords(writer, prompts, [prompt])
    else await updateRecord(writer, prompts, { ...prompt, personId: keep.id })
  }
}

/** Nobody knows themselves, and who knows both knows one. */
async function moveConnections({ writer, keep, other }: Merging): Promise<void> {
  for (const connection of await connectionsOf(writer, other.id)) {
    await deleteRecords(writer, connections, [connection])
    const third = connection.personIds.find((id) => id !== other.id)
    if (third === undefined || third === keep.id) continue
    const { id: _id, version: _version, personIds: _ids, ...said } = connection
    const moved = { ...connectionOf(keep.id, third), ...said }
    const known = await findRecord(writer, connections, moved.id)
    if (known === undefined) await createRecord(writer, connections, moved)
    else if (known.as === undefined || (said.as !== undefined && !known.as.includes(said.as))) {
      const as = [known.as, said.as].filter((words) => words !== undefined).join('; ')
      if (as !== '' && as.length <= 500) await updateRecord(writer, connections, { ...known, as })
    }
  }
}

/** Whoever was told apart from the other is told apart from the one who stays. */
async function movePairAnswers({ writer, keep, other }: Merging): Promise<void> {
  const known = await pairAnswersAbout(writer, keep.id)
  const answered = new Map(known.map((answer) => [answer.personIds.find((id) => id !== keep.id), answer]))
  for (const answer of await pairAnswersAbout(writer, other.id)) {
    const third = answer.personIds.find((id) => id !== other.id)
    const before = third === undefined ? undefined : answered.get(third)
    if (third === undefined || third === keep.id || before?.answer === 'different') {
      await deleteRecords(writer, pairAnswers, [answer])
      continue
    }
    if (before !== undefined) await deleteRecords(writer, pairAnswers, [before])
    const moved = await updateRecord(writer, pairAnswers, { ...answer, personIds: inOrder([keep.id, third]) })
    answered.set(third, moved)
  }
}

/**
 * A file's stranger who was the other is now the one who stays. Two records of one file that say no more than the same
 * name keep their two answers: both are this person now.
 */
async function moveMatchAnswers(merging: Merging): Promise<void> {
  const { writer, keep, other, country, newId } = merging
  const ours = await merging.answersAbout(keep.id)
  const theirs = await merging.answersAbout(other.id)
  const isSame = new Set([...ours, ...theirs].filter(({ answer }) => answer === 'same').map((each) => each.strangerKey))
  const contrary = ours.filter((each) => each.answer === 'different' && isSame.has(each.strangerKey))
  await deleteRecords(writer, matchAnswers, contrary)
  for (const answer of theirs) {
    if (answer.answer === 'different' && isSame.has(answer.strangerKey))
      await deleteRecords(writer, matchAnswers, [answer])
    else await updateRecord(writer, matchAnswers, { ...answer, personId: keep.id })
  }
  const key = strangerKey(other, country)
  // By a name alone a namesake would be taken for them.
  if (key.startsWith('name ') || isSame.has(key)) return
  const answeredOn = writer.today
  await createRecord(writer, matchAnswers, {
    id: newId(),
    strangerKey: key,
    personId: keep.id,
    answer: 'same',
    answeredOn,
  })
}

/** A photo's id is its person's. */
async function movePhoto({ writer, keep, other, photoOf }: Merging): Promise<void> {
  const theirs = await findRecord(writer, photos, other.id)
  if (theirs === undefined) return
  const ours = await findRecord(writer, photos, keep.id)
  await deleteRecords(writer, photos, [theirs])
  if (ours === undefined) await createRecord(writer, photos, { ...theirs, id: keep.id })
  else if (photoOf === 'other') {
    const { id: _id, version: _version, ...picture } = theirs
    await updateRecord(writer, photos, { id: ours.id, version: ours.version, ...picture })
  }
}

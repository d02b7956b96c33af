import type { Interaction } from '#book/interaction.ts'
import type { RecordId, RecordKind, Stored } from '#book/record.ts'
import { connections, connectionsOf } from '#storage/connections.ts'
import { allWith, interactions } from '#storage/interactions.ts'
import { kindWords, kindWordsOf } from '#storage/kind-words.ts'
import { answersAbout, matchAnswers } from '#storage/match-answers.ts'
import { news, newsAbout } from '#storage/news.ts'
import { pairAnswers, pairAnswersAbout } from '#storage/pair-answers.ts'
import { photos } from '#storage/photos.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { prompts, promptsFor } from '#storage/prompts.ts'
import { deleteRecords, findRecords, updateRecord } from '#storage/records.ts'
import type { RecordTable } from '#storage/records.ts'
import type { Reader, Writer } from '#storage/storage.ts'
import { threads, threadsWith } from '#storage/threads.ts'

type Anything = Stored<{ readonly id: RecordId }>

/** Everything in the book that hangs on one person, besides their own record and what happened. */
interface HangsOn {
  readonly table: RecordTable<{ readonly id: RecordId }>
  readonly records: readonly Anything[]
}

export interface EverythingAbout {
  readonly alone: readonly Stored<Interaction>[]
  /** What others took part in, too; it stays with them. */
  readonly withOthers: readonly Stored<Interaction>[]
  readonly hanging: readonly HangsOn[]
}

/** Every record that is about a person or names them. `undo` brings back whatever is removed of it. */
export async function everythingAbout(reader: Reader, id: RecordId): Promise<EverythingAbout> {
  const history = await allWith(reader, id)
  const isAlone = ({ personIds }: Interaction) => personIds.every((personId) => personId === id)
  return {
    alone: history.filter(isAlone),
    withOthers: history.filter((interaction) => !isAlone(interaction)),
    hanging: [
      hangsOn(promises, await promisesWith(reader, id)),
      hangsOn(news, await newsAbout(reader, id)),
      hangsOn(prompts, await promptsFor(reader, id)),
      hangsOn(matchAnswers, await answersAbout(reader, id)),
      hangsOn(threads, await threadsWith(reader, id)),
      hangsOn(kindWords, await kindWordsOf(reader, id)),
      hangsOn(connections, await connectionsOf(reader, id)),
      hangsOn(pairAnswers, await pairAnswersAbout(reader, id)),
      hangsOn(photos, await findRecords(reader, photos, [id])),
    ],
  }
}

function hangsOn<T extends { readonly id: RecordId }>(table: RecordTable<T>, records: readonly Stored<T>[]): HangsOn {
  return { table: table as unknown as HangsOn['table'], records }
}

/** Removes all of it. What happened with others too stays with them. */
export async function removeAllOf(writer: Writer, id: RecordId): Promise<void> {
  const { alone, withOthers, hanging } = await everythingAbout(writer, id)
  await deleteRecords(writer, interactions, alone)
  for (const interaction of withOthers) {
    const personIds = interaction.personIds.filter((personId) => personId !== id)
    await updateRecord(writer, interactions, { ...interaction, personIds })
  }
  for (const { table, records } of hanging) await deleteRecords(writer, table, records)
}

/** How much there is of each kind. */
export function countsOf({ alone, withOthers, hanging }: EverythingAbout): Partial<Record<RecordKind, number>> {
  const counts: Partial<Record<RecordKind, number>> = { interaction: alone.length + withOthers.length }
  for (const { table, records } of hanging) if (records.length > 0) counts[table.kind] = records.length
  return counts
}

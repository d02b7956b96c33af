import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { connections, connectionsOf } from '#storage/connections.ts'
import { allWith, interactions } from '#storage/interactions.ts'
import { kindWords, kindWordsOf } from '#storage/kind-words.ts'
import { answersAbout, matchAnswers } from '#storage/match-answers.ts'
import { news, newsAbout } from '#storage/news.ts'
import { pairAnswers, pairAnswersAbout } from '#storage/pair-answers.ts'
import { people } from '#storage/people.ts'
import { photos } from '#storage/photos.ts'
import { promises, promisesWith } from '#storage/promises.ts'
import { prompts, promptsFor } from '#storage/prompts.ts'
import { deleteRecord, deleteRecords, findRecords, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { threads, threadsWith } from '#storage/threads.ts'
import { action } from './action.ts'

export const removePerson = action({
  name: 'remove-person',
  summary: 'Removes a person and what happened with them alone; undo brings all of it back',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    const person = await getRecord(storage, people, id)
    const day = await today()
    return storage.write({ label: `Removed ${person.name.full}`, today: day, frees: true }, async (writer) => {
      await deleteRecord(writer, people, { id, version })
      await removeHistory(writer, id)
      await deleteRecords(writer, promises, await promisesWith(writer, id))
      await deleteRecords(writer, news, await newsAbout(writer, id))
      await deleteRecords(writer, prompts, await promptsFor(writer, id))
      await deleteRecords(writer, matchAnswers, await answersAbout(writer, id))
      await deleteRecords(writer, threads, await threadsWith(writer, id))
      await deleteRecords(writer, kindWords, await kindWordsOf(writer, id))
      await deleteRecords(writer, connections, await connectionsOf(writer, id))
      await deleteRecords(writer, pairAnswers, await pairAnswersAbout(writer, id))
      await deleteRecords(writer, photos, await findRecords(writer, photos, [id]))
      return { step: writer.step }
    })
  },
})

/** What happened with others too stays with them. */
async function removeHistory(writer: Writer, id: RecordId): Promise<void> {
  const history = await allWith(writer, id)
  const alone = history.filter((interaction) => interaction.personIds.every((personId) => personId === id))
  await deleteRecords(writer, interactions, alone)
  for (const interaction of history) {
    if (alone.includes(interaction)) continue
    const personIds = interaction.personIds.filter((personId) => personId !== id)
    await updateRecord(writer, interactions, { ...interaction, personIds })
  }
}

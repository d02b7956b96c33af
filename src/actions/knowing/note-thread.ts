import { z } from 'zod'
import { Thread } from '#book/thread.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { threads } from '#storage/threads.ts'
import { action } from '../action.ts'

export const noteThread = action({
  name: 'note-thread',
  summary: 'Keeps something to ask about or to come back to with a person, from a day on if that is too early',
  effect: 'writes',
  input: z.strictObject(
    Thread.pick({ personId: true, words: true, askFrom: true, sensitive: true, interactionId: true }).shape,
  ),

  async run({ storage, today, newId }, given) {
    const person = await getRecord(storage, people, given.personId)
    if (given.interactionId !== undefined) await getRecord(storage, interactions, given.interactionId)
    const day = await today()
    return storage.write({ label: `Noted what to ask ${person.name.full}`, today: day }, async (writer) => ({
      thread: await createRecord(writer, threads, Thread.parse({ ...given, id: newId(), notedOn: day })),
      step: writer.step,
    }))
  },
})

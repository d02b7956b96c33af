import { z } from 'zod'
import { KindWord } from '#book/kind-word.ts'
import { kindWords } from '#storage/kind-words.ts'
import { people } from '#storage/people.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const keepKindWord = action({
  name: 'keep-kind-word',
  summary: 'Keeps something good that somebody said of you, in their words',
  effect: 'writes',
  input: z.strictObject(KindWord.pick({ personId: true, words: true, day: true }).shape),

  async run({ storage, today, newId }, given) {
    const person = await getRecord(storage, people, given.personId)
    return storage.write(
      { label: `Kept a kind word of ${person.name.full}`, today: await today() },
      async (writer) => ({
        kindWord: await createRecord(writer, kindWords, { ...given, id: newId() }),
        step: writer.step,
      }),
    )
  },
})

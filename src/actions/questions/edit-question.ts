import { z } from 'zod'
import { Question } from '#book/question.ts'
import { RecordId, Version } from '#book/record.ts'
import { questions } from '#storage/questions.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { refuseFuture } from '../log-interaction.ts'

export const editQuestion = action({
  name: 'edit-question',
  summary: 'Changes the words, the day, whose it is or the answer of a question; a field set to null is emptied',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Question.pick({ whose: true, words: true, askedOn: true, answer: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const day = await today()
    if (typeof change.askedOn === 'string') refuseFuture(change.askedOn, day)
    return storage.write({ label: 'Changed a question', today: day }, async (writer) => {
      const before = await getRecord(writer, questions, id)
      const changed = Question.parse(withChanges(before, change))
      return { question: await updateRecord(writer, questions, { ...changed, version }), step: writer.step }
    })
  },
})

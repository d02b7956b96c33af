import { z } from 'zod'
import { Question } from '#book/question.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { questions } from '#storage/questions.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'

export const askQuestion = action({
  name: 'ask-question',
  summary: 'Keeps a question that was put to somebody, or that they put, until it is answered or dropped',
  effect: 'writes',
  input: z.strictObject({
    ...Question.pick({ personId: true, whose: true, words: true, interactionId: true }).shape,
    /** Today, when left out. */
    askedOn: Question.shape.askedOn.optional(),
  }),

  async run({ storage, today, newId }, { askedOn, ...given }) {
    const now = await today()
    const day = askedOn ?? now
    refuseFuture(day, now)
    const person = await getRecord(storage, people, given.personId)
    if (given.interactionId !== undefined) await getRecord(storage, interactions, given.interactionId)
    const label = `Wrote down a question ${given.whose === 'mine' ? 'to' : 'from'} ${person.name.full}`
    return storage.write({ label, today: now }, async (writer) => ({
      question: await createRecord(writer, questions, Question.parse({ ...given, id: newId(), askedOn: day })),
      step: writer.step,
    }))
  },
})

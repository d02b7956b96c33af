import { z } from 'zod'
import { addDays } from '#book/day.ts'
import { inOrder } from '#book/pair-answer.ts'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { pairAnswers, pairAnswersAbout } from '#storage/pair-answers.ts'
import { people } from '#storage/people.ts'
import { createRecord, deleteRecords, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const answerPair = action({
  name: 'answer-pair',
  summary: 'Says of two people who look alike that they are two, or asks again another day',
  effect: 'writes',
  input: z.strictObject({
    one: RecordId,
    other: RecordId,
    answer: z.enum(['different', 'later']),
    /** With `later`, after how many days to ask again. */
    days: z.int().min(1).max(3650).default(30),
  }),

  async run({ storage, today, newId }, { one: oneId, other: otherId, answer, days }) {
    const pair = inOrder([oneId, otherId])
    if (pair[0] === pair[1]) throw new Refusal('invalid', 'That is one person, and not two')
    const [one, other] = [await getRecord(storage, people, pair[0]), await getRecord(storage, people, pair[1])]
    const day = await today()
    const said = answer === 'different' ? 'are two people' : 'can wait'
    return storage.write({ label: `${one.name.full} and ${other.name.full} ${said}`, today: day }, async (writer) => {
      const before = await pairAnswersAbout(writer, pair[0])
      await deleteRecords(
        writer,
        pairAnswers,
        before.filter((each) => each.personIds.includes(pair[1])),
      )
      const askAgainOn = answer === 'later' ? { askAgainOn: addDays(day, days) } : {}
      const stored = await createRecord(writer, pairAnswers, {
        id: newId(),
        personIds: pair,
        answer,
        answeredOn: day,
        ...askAgainOn,
      })
      return { answer: stored, step: writer.step }
    })
  },
})

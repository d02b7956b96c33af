import { z } from 'zod'
import { Question } from '#book/question.ts'
import { RecordId } from '#book/record.ts'
import { questions } from '#storage/questions.ts'
import { recordsAbout, recordsInState } from '#storage/records-naming.ts'
import { action } from '../action.ts'
import { withNames } from '../promises/naming.ts'

export const listQuestions = action({
  name: 'list-questions',
  summary: 'Questions put either way: the open ones, those that have waited longest first; or those with one person',
  effect: 'reads',
  input: z.strictObject({
    personId: RecordId.optional(),
    state: Question.shape.state.removeDefault().default('open'),
    limit: z.int().min(1).max(1000).default(200),
  }),

  async run({ storage }, { personId, state, limit }) {
    const found =
      personId === undefined
        ? await recordsInState(storage, questions, [state])
        : (await recordsAbout(storage, questions, personId)).filter((one) => one.state === state)
    const newestFirst = state === 'open' ? 1 : -1
    const sorted = found.toSorted((one, other) => newestFirst * one.askedOn.localeCompare(other.askedOn))
    return { questions: await withNames(storage, sorted.slice(0, limit)), total: found.length }
  },
})

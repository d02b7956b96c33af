import { z } from 'zod'
import { Question } from '#book/question.ts'
import { RecordId, Version } from '#book/record.ts'
import { action } from '../action.ts'
import { settleQuestion } from './settling.ts'

export const answerQuestion = action({
  name: 'answer-question',
  summary: 'Says that an open question is answered, with the answer if it is worth keeping',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, answer: Question.shape.answer }),

  run: (context, { id, version, answer }) =>
    settleQuestion(context, { id, version, state: 'answered', ...(answer === undefined ? {} : { answer }) }),
})

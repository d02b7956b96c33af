import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { action } from '../action.ts'
import { settleQuestion } from './settling.ts'

export const dropQuestion = action({
  name: 'drop-question',
  summary: 'Lets an open question go',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  run: (context, { id, version }) => settleQuestion(context, { id, version, state: 'dropped' }),
})

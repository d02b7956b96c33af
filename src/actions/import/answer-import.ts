import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'
import type { ImportView } from './views.ts'

export const answerImport = action({
  name: 'answer-import',
  summary: 'Answers what files leave open, such as which column is the name; then they are read',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    /** Whatever is not answered stays as our guess. The answers are remembered once the import is saved. */
    answers: z
      .array(
        z.strictObject({
          /** Its place in the import's `inquiries`, from 0. */
          inquiry: z.int().min(0).max(1000),
          answers: z.record(z.string().max(200), z.string().max(500)),
        }),
      )
      .max(1000)
      .default([]),
  }),
  run: async ({ imports }, { id, answers }): Promise<ImportView> => imports.answer(id, answers),
})

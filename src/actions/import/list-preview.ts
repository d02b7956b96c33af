import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'

export const listPreview = action({
  name: 'list-preview',
  summary: 'What an import would do, line by line',
  effect: 'reads',
  input: z.strictObject({
    id: RecordId,
    state: z.enum(['new', 'matched', 'question', 'conflict', 'offer', 'left-out', 'problem']).optional(),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(100),
  }),
  run: async ({ imports }, { id, ...page }) => imports.rows(id, page),
})

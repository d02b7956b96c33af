import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'

export const showImport = action({
  name: 'show-import',
  summary: 'How far an import is, and what it would change',
  effect: 'reads',
  input: z.strictObject({ id: RecordId }),
  run: async ({ imports }, { id }) => imports.show(id),
})

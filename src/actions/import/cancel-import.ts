import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'

export const cancelImport = action({
  name: 'cancel-import',
  summary: 'Stops an import; nothing of it is kept',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId }),
  run: async ({ imports }, { id }) => imports.cancel(id),
})

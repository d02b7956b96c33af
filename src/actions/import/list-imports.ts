import { z } from 'zod'
import { action } from '../action.ts'

export const listImports = action({
  name: 'list-imports',
  summary: 'The imports of this run of the program, newest first',
  effect: 'reads',
  input: z.strictObject({}),
  run: async ({ imports }) => ({ imports: imports.list() }),
})

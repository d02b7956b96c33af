import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { action } from '../action.ts'

export const saveImport = action({
  name: 'save-import',
  summary: 'Saves an import as one step, all of it or nothing; `show-import` tells when it is done',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    id: RecordId,
    /** Answers only once it is saved. */
    wait: z.boolean().default(false),
  }),
  async run({ imports }, { id, wait }) {
    const view = imports.save(id)
    return wait ? imports.settled(id) : view
  },
})

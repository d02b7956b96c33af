import { z } from 'zod'
import { dumpLines } from '#storage/dump.ts'
import { action } from './action.ts'

export const dump = action({
  name: 'dump',
  summary: 'All data, sorted, as JSON lines: two books with equal dumps hold the same',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({
    /** The only form there is; named so that scripts say what they rely on. */
    canonical: z.boolean().default(true),
  }),

  async run({ storage }) {
    const lines = await Array.fromAsync(dumpLines(storage))
    return { lines: lines.join('\n') }
  },

  print: ({ lines }) => lines,
})

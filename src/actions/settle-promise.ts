import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { promises } from '#storage/promises.ts'
import { getRecord } from '#storage/records.ts'
import { action } from './action.ts'
import { settle } from './settling.ts'

export const settlePromise = action({
  name: 'settle-promise',
  summary: 'Marks a promise as kept, or lets it go; of one that comes again, the next is made',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    state: z.enum(['kept', 'dropped']),
    /** When letting go of one that comes again: it does not come again. */
    stop: z.boolean().default(false),
  }),

  async run({ storage, today, newId }, { id, version, state, stop }) {
    if (stop && state === 'kept') throw new Refusal('invalid', 'Only a promise that is let go can end its series')
    const on = await today()
    const label = state === 'kept' ? 'Kept a promise' : 'Let a promise go'
    return storage.write({ label, today: on }, async (writer) => {
      const found = await getRecord(writer, promises, id)
      const { promise, next } = await settle(
        writer,
        { ...found, version },
        { state, on, newId, ...(stop ? { isLast: true } : {}) },
      )
      return { promise, ...(next === undefined ? {} : { next }), step: writer.step }
    })
  },
})

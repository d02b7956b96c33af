import { z } from 'zod'
import { PromiseMade } from '#book/promise.ts'
import { RecordId, Version } from '#book/record.ts'
import { promises } from '#storage/promises.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'

export const editPromise = action({
  name: 'edit-promise',
  summary: 'Changes the words, the day, whose it is or how often it comes again; a field set to null is emptied',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(PromiseMade.pick({ whose: true, words: true, day: true, remindOn: true, repeats: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    return storage.write({ label: 'Changed a promise', today: await today() }, async (writer) => {
      const before = await getRecord(writer, promises, id)
      // A new day or another rhythm begins the series anew.
      const beginsAnew = change.day !== undefined || change.repeats !== undefined
      const changed = PromiseMade.parse(withChanges(before, { ...change, ...(beginsAnew ? { seriesFrom: null } : {}) }))
      return { promise: await updateRecord(writer, promises, { ...changed, version }), step: writer.step }
    })
  },
})

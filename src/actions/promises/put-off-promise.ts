import { z } from 'zod'
import { sayDay } from '#advice/say.ts'
import { Day } from '#book/day.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { promises } from '#storage/promises.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const putOffPromise = action({
  name: 'put-off-promise',
  summary: 'Puts a promise off until a day: it is not shown before, and its own day stays what it was',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, until: Day }),

  async run({ storage, today }, { id, version, until }) {
    const now = await today()
    if (until <= now) throw new Refusal('invalid', `${sayDay(until)} is no later day; name one that is to come`)
    return storage.write({ label: `Put a promise off until ${sayDay(until)}`, today: now }, async (writer) => {
      const found = await getRecord(writer, promises, id)
      if (found.state !== 'open') throw new Refusal('conflict', 'This promise is settled already')
      const promise = await updateRecord(writer, promises, { ...found, version, remindOn: until })
      return { promise, step: writer.step }
    })
  },
})

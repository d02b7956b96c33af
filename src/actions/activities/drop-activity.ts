import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const dropActivity = action({
  name: 'drop-activity',
  summary: 'Lets an activity go: it comes no more, and whom you met there stays',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    const { name } = await getRecord(storage, activities, id)
    return storage.write({ label: `Let go of ${name}`, today: await today() }, async (writer) => {
      const activity = await getRecord(writer, activities, id)
      return {
        activity: await updateRecord(writer, activities, { ...activity, version, state: 'dropped' }),
        step: writer.step,
      }
    })
  },
})

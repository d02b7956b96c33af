import { z } from 'zod'
import { Activity } from '#book/activity.ts'
import { RecordId, Version } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { groups } from '#storage/groups.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'

export const editActivity = action({
  name: 'edit-activity',
  summary: 'Changes an activity: how much you enjoy it, what it costs, when it comes; a field set to null is emptied',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Activity.omit({ id: true, since: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const { name } = await getRecord(storage, activities, id)
    return storage.write({ label: `Changed ${name}`, today: await today() }, async (writer) => {
      if (typeof change.groupId === 'string') await getRecord(writer, groups, change.groupId)
      const changed = Activity.parse(withChanges(await getRecord(writer, activities, id), change))
      return { activity: await updateRecord(writer, activities, { ...changed, version }), step: writer.step }
    })
  },
})

import { z } from 'zod'
import { Activity } from '#book/activity.ts'
import { activities } from '#storage/activities.ts'
import { groups } from '#storage/groups.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const addActivity = action({
  name: 'add-activity',
  summary: 'Keeps something you enjoy and at which ties grow, with its next day and how often it comes again',
  effect: 'writes',
  input: z.strictObject(Activity.omit({ id: true, state: true, since: true }).shape),

  async run({ storage, today, newId }, given) {
    if (given.groupId !== undefined) await getRecord(storage, groups, given.groupId)
    const day = await today()
    return storage.write({ label: `Added ${given.name}`, today: day }, async (writer) => ({
      activity: await createRecord(writer, activities, Activity.parse({ ...given, id: newId(), since: day })),
      step: writer.step,
    }))
  },
})

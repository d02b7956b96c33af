import { z } from 'zod'
import { Group } from '#book/circle.ts'
import { groups } from '#storage/groups.ts'
import { createRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const addGroup = action({
  name: 'add-group',
  summary: 'Adds a group: work, friends, a club, a cause',
  effect: 'writes',
  input: z.strictObject(Group.omit({ id: true }).shape),

  async run({ storage, today, newId }, given) {
    return storage.write({ label: `Added the group ${given.name}`, today: await today() }, async (writer) => ({
      group: await createRecord(writer, groups, { ...given, id: newId() }),
      step: writer.step,
    }))
  },
})

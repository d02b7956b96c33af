import { z } from 'zod'
import { Group } from '#book/circle.ts'
import { RecordId, Version } from '#book/record.ts'
import { groups } from '#storage/groups.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'
import { partialOf, withChanges } from './changing.ts'

export const editGroup = action({
  name: 'edit-group',
  summary: "Changes a group's name, or shields it",
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version, change: partialOf(Group.omit({ id: true })) }),

  async run({ storage, today }, { id, version, change }) {
    return storage.write({ label: 'Changed a group', today: await today() }, async (writer) => {
      const changed = Group.parse(withChanges(await getRecord(writer, groups, id), change))
      return { group: await updateRecord(writer, groups, { ...changed, version }), step: writer.step }
    })
  },
})

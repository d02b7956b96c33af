import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { deleteRecord, findRecords, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const removeGroup = action({
  name: 'remove-group',
  summary: 'Removes a group; its people stay in the book',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    return storage.write({ label: 'Removed a group', today: await today(), frees: true }, async (writer) => {
      await deleteRecord(writer, groups, { id, version })
      const members = await listPeople(writer, { groupId: id, anyPlace: true }, { sort: 'name' })
      for (const person of await findRecords(
        writer,
        people,
        members.map((member) => member.id),
      )) {
        await updateRecord(writer, people, { ...person, groupIds: person.groupIds.filter((groupId) => groupId !== id) })
      }
      return { step: writer.step }
    })
  },
})

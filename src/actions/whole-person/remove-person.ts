import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { deleteRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { removeAllOf } from './everything-about.ts'

export const removePerson = action({
  name: 'remove-person',
  summary: 'Removes a person and what happened with them alone; undo brings all of it back',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    const person = await getRecord(storage, people, id)
    const day = await today()
    return storage.write({ label: `Removed ${person.name.full}`, today: day, frees: true }, async (writer) => {
      await deleteRecord(writer, people, { id, version })
      await removeAllOf(writer, id)
      return { step: writer.step }
    })
  },
})

import { z } from 'zod'
import { Person } from '#book/person.ts'
import { RecordId, Version } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'
import { withChanges, partialOf } from './changing.ts'
import { refuseUnknownPlaces } from './placing.ts'

export const editPerson = action({
  name: 'edit-person',
  summary: "Changes a person's facts, circle or rhythm; a field set to null is emptied",
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Person.omit({ id: true, addedOn: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const person = await getRecord(storage, people, id)
    const day = await today()
    return storage.write({ label: `Changed ${person.name.full}`, today: day }, async (writer) => {
      const current = await getRecord(writer, people, id)
      await refuseUnknownPlaces(writer, change)
      const changed = Person.parse(withChanges(current, change))
      return { person: await updateRecord(writer, people, { ...changed, version }), step: writer.step }
    })
  },
})

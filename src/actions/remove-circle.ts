import { z } from 'zod'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { circles, listCircles } from '#storage/circles.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { deleteRecord, findRecords, getRecord, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'
import { action } from './action.ts'

export const removeCircle = action({
  name: 'remove-circle',
  summary: 'Removes a circle; its people stay in the network, in no circle',
  effect: 'writes',
  input: z.strictObject({ id: RecordId, version: Version }),

  async run({ storage, today }, { id, version }) {
    const { name } = await getRecord(storage, circles, id)
    const step = { label: `Removed the circle ${name}`, today: await today(), frees: true } as const
    return storage.write(step, async (writer) => {
      if ((await listCircles(writer)).every((circle) => circle.id === id)) {
        throw new Refusal('invalid', `${name} is the last circle; add another before removing it`)
      }
      await deleteRecord(writer, circles, { id, version })
      await emptyCircle(writer, id)
      return { step: writer.step }
    })
  },
})

async function emptyCircle(writer: Writer, circleId: RecordId): Promise<void> {
  const members = await listPeople(writer, { circleId, anyPlace: true }, { sort: 'name' })
  const ids = members.map((member) => member.id)
  for (const { circleId: _gone, ...person } of await findRecords(writer, people, ids)) {
    await updateRecord(writer, people, person)
  }
}

import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { listCircles } from '#storage/circles.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const acceptProposals = action({
  name: 'accept-proposals',
  summary: 'Brings chosen people into the network, each into a circle',
  effect: 'writes',
  input: z.strictObject({
    accept: z.array(z.strictObject({ personId: RecordId, circleId: RecordId })).max(5000),
  }),

  async run({ storage, today }, { accept }) {
    const known = new Set((await listCircles(storage)).map((circle) => circle.id))
    for (const { circleId } of accept) {
      if (!known.has(circleId)) throw new Refusal('not-found', 'One of these circles is no longer in the book')
    }
    const label = `Brought ${accept.length === 1 ? 'one person' : `${accept.length} people`} into the network`
    return storage.write({ label, today: await today() }, async (writer) => {
      for (const { personId, circleId } of accept) {
        const person = await getRecord(writer, people, personId)
        await updateRecord(writer, people, { ...person, place: 'network', circleId })
      }
      return { changed: accept.length, step: writer.step }
    })
  },
})

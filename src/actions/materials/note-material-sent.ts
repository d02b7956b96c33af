import { z } from 'zod'
import { Day } from '#book/day.ts'
import { RecordId, Version } from '#book/record.ts'
import { materials } from '#storage/materials.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'

export const noteMaterialSent = action({
  name: 'note-material-sent',
  summary: 'Writes down who has which edition of a material of yours, and since when',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    personId: RecordId,
    /** Today, when left out. */
    day: Day.optional(),
    /** Which edition they have, as you count; the present one, when left out. */
    edition: z.string().trim().min(1).max(200).optional(),
  }),

  async run({ storage, today }, { id, version, personId, day, edition }) {
    const now = await today()
    const sentOn = day ?? now
    refuseFuture(sentOn, now)
    const person = await getRecord(storage, people, personId)
    const material = await getRecord(storage, materials, id)
    const label = `Noted that ${person.name.full} has ${material.name}`
    return storage.write({ label, today: now }, async (writer) => {
      const current = await getRecord(writer, materials, id)
      const theirs = edition ?? current.edition
      const entry = { personId, day: sentOn, ...(theirs === undefined ? {} : { edition: theirs }) }
      const sent = [...current.sent, entry]
      return { material: await updateRecord(writer, materials, { ...current, sent, version }), step: writer.step }
    })
  },
})

import { z } from 'zod'
import { Day } from '#book/day.ts'
import { Interaction } from '#book/interaction.ts'
import { Person } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import { interactions } from '#storage/interactions.ts'
import { people } from '#storage/people.ts'
import { createRecord, findRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'

export const captureCard = action({
  name: 'capture-card',
  summary:
    'Writes somebody new down in a breath: a name, where it was, and one line; what becomes of it is decided later',
  effect: 'writes',
  input: z.strictObject({
    /** Minted by whoever asks, so that asking twice makes one person. */
    id: RecordId.optional(),
    name: z.string().trim().min(1).max(500),
    where: z.string().trim().max(500).default(''),
    line: z.string().trim().max(2000).default(''),
    email: z.string().trim().max(500).default(''),
    phone: z.string().trim().max(200).default(''),
    /** Today, when left out. */
    day: Day.optional(),
  }),

  async run({ storage, today, newId }, { id = newId(), name, where, line, email, phone, day }) {
    const now = await today()
    const metOn = day ?? now
    refuseFuture(metOn, now)
    const known = await findRecord(storage, people, id)
    if (known !== undefined) return { person: known, step: undefined }
    const person = Person.parse({
      id,
      name: { full: name },
      howWeMet: { when: metOn, ...(where === '' ? {} : { where }), ...(line === '' ? {} : { hook: line }) },
      emails: email === '' ? [] : [{ address: email }],
      phones: phone === '' ? [] : [{ number: phone }],
      place: 'pool',
      cardFrom: now,
      addedOn: now,
    })
    return storage.write({ label: `Wrote down ${name}`, today: now }, async (writer) => {
      const saved = await createRecord(writer, people, person)
      const exchange = { id: newId(), kind: 'card-exchange', direction: 'both', day: metOn, personIds: [id] }
      await createRecord(writer, interactions, Interaction.parse(exchange))
      return { person: saved, step: writer.step }
    })
  },
})

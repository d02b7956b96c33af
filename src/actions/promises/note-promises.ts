import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { keepStillOpen, StillOpenInput } from './still-open.ts'

/** T15: a thing to do is no contact, so no entry is made of it. */
export const notePromises = action({
  name: 'note-promises',
  summary: 'Writes down promises and questions in one step, where nothing has happened yet',
  effect: 'writes',
  input: z.strictObject({
    /** With whom, unless one of them says otherwise. */
    personId: RecordId,
    ...StillOpenInput,
  }),

  async run({ storage, today, newId }, { personId, promises, questions }) {
    const person = await getRecord(storage, people, personId)
    const day = await today()
    return storage.write({ label: `Wrote down what is open with ${person.name.full}`, today: day }, async (writer) => {
      const about = { personIds: [personId], day }
      return { ...(await keepStillOpen(writer, { promises, questions }, { about, newId })), step: writer.step }
    })
  },
})

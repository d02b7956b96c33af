import { z } from 'zod'
import { PromiseMade } from '#book/promise.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from './action.ts'

export const makePromise = action({
  name: 'make-promise',
  summary: 'Keeps a promise or an invitation in its exact words, with its day',
  effect: 'writes',
  input: z.strictObject(PromiseMade.omit({ id: true, remindOn: true, state: true, settledOn: true }).shape),

  async run({ storage, today, newId }, given) {
    const person = await getRecord(storage, people, given.personId)
    const label = `Wrote down a promise with ${person.name.full}`
    return storage.write({ label, today: await today() }, async (writer) => ({
      promise: await createRecord(writer, promises, { ...given, id: newId(), state: 'open' }),
      step: writer.step,
    }))
  },
})

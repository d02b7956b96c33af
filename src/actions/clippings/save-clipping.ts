import { z } from 'zod'
import { quoteNotice } from '#advice/activities/clippings.ts'
import { Clipping } from '#book/clipping.ts'
import { clippings } from '#storage/clippings.ts'
import { people } from '#storage/people.ts'
import { createRecord, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const saveClipping = action({
  name: 'save-clipping',
  summary: 'Keeps a link that may interest somebody, with your own words and what it is about; nothing is fetched',
  effect: 'writes',
  input: z.strictObject(Clipping.pick({ url: true, title: true, words: true, topics: true, fromPersonId: true }).shape),

  async run({ storage, today, newId }, given) {
    if (given.fromPersonId !== undefined) await getRecord(storage, people, given.fromPersonId)
    const day = await today()
    const clipping = Clipping.parse({ ...given, id: newId(), savedOn: day })
    const notice = quoteNotice(given.words ?? '')
    return storage.write({ label: 'Kept a link', today: day }, async (writer) => ({
      clipping: await createRecord(writer, clippings, clipping),
      notices: notice === undefined ? [] : [notice],
      step: writer.step,
    }))
  },
})

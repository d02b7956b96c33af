import { z } from 'zod'
import { quoteNotice } from '#advice/activities/clippings.ts'
import { Clipping } from '#book/clipping.ts'
import { RecordId, Version } from '#book/record.ts'
import { clippings } from '#storage/clippings.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { knownPeople } from '../placing.ts'

export const editClipping = action({
  name: 'edit-clipping',
  summary: 'Changes what a kept link is about, or says for whom it is not; a field set to null is emptied',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    change: partialOf(Clipping.omit({ id: true, savedOn: true, sent: true })),
  }),

  async run({ storage, today }, { id, version, change }) {
    const notice = quoteNotice(change.words ?? '')
    return storage.write({ label: 'Changed a kept link', today: await today() }, async (writer) => {
      const before = await getRecord(writer, clippings, id)
      if (typeof change.fromPersonId === 'string') await getRecord(writer, people, change.fromPersonId)
      await knownPeople(
        writer,
        (change.notForIds ?? []).filter((one) => !before.notForIds.includes(one)),
      )
      const changed = Clipping.parse(withChanges(before, change))
      return {
        clipping: await updateRecord(writer, clippings, { ...changed, version }),
        notices: notice === undefined ? [] : [notice],
        step: writer.step,
      }
    })
  },
})

import { z } from 'zod'
import { Person } from '#book/person.ts'
import { ReachState } from '#book/reach.ts'
import { RecordId, Version } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export const markReach = action({
  name: 'mark-reach',
  summary: 'Says that an address or number works, came back, or is wrong',
  effect: 'writes',
  input: z.strictObject({
    id: RecordId,
    version: Version,
    list: z.enum(['emails', 'phones', 'links', 'addresses']),
    /** Its place in the list, from 0. */
    at: z.int().min(0),
    state: ReachState,
  }),

  async run({ storage, today }, { id, version, list, at, state }) {
    const day = await today()
    const person = await getRecord(storage, people, id)
    return storage.write({ label: `Checked how to reach ${person.name.full}`, today: day }, async (writer) => {
      const current = await getRecord(writer, people, id)
      if (current[list][at] === undefined) throw new Refusal('not-found', 'There is no such address or number any more')
      const marked = current[list].map((entry, place) => {
        if (place !== at) return entry
        if (state === 'works') return { ...entry, state, lastConfirmed: day }
        // A letter that comes from there later says that it works after all.
        return state === 'bounced' ? { ...entry, state, failedOn: day } : { ...entry, state }
      })
      const changed = Person.parse({ ...current, [list]: marked })
      return { person: await updateRecord(writer, people, { ...changed, version }), step: writer.step }
    })
  },
})

import { z } from 'zod'
import { cadenceOf } from '#advice/plan/cadence.ts'
import { Day } from '#book/day.ts'
import { PromiseMade } from '#book/promise.ts'
import { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { people } from '#storage/people.ts'
import { promises } from '#storage/promises.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { understoodRhythm } from './rhythm.ts'

/** R165: “how you two can stay closer - and do it”. Agreeing on it is choosing to keep up, so it brings into the network. */
export const agreeRhythm = action({
  name: 'agree-rhythm',
  summary: 'Makes what two people agreed on, such as “monthly call”, their rhythm, with a first dated promise',
  effect: 'writes',
  input: z.strictObject({
    personId: RecordId,
    words: z.string().trim().min(1).max(500),
    /** Otherwise one turn from today, or the day that the words name. */
    firstDay: Day.optional(),
  }),

  async run({ storage, today, newId }, { personId, words, firstDay }) {
    const now = await today()
    const { name } = await getRecord(storage, people, personId)
    return storage.write({ label: `Agreed with ${name.full}: ${words}`, today: now }, async (writer) => {
      const current = await getRecord(writer, people, personId)
      const understood = understoodRhythm(current, { words, firstDay }, now)
      const { channel, repeats } = understood
      const circles = await listCircles(writer)
      const before = cadenceOf({ circleId: current.circleId, cadenceDays: current.cadenceDays }, circles)
      // What comes once a year, such as a card at Christmas, does not slow down a closer rhythm.
      const isBeside = repeats.unit === 'year' && before !== undefined && before < understood.cadenceDays
      const welcome = new Set([...current.welcomeChannels, ...(channel === undefined ? [] : [channel])])
      const person = await updateRecord(writer, people, {
        ...current,
        place: 'network',
        ...(isBeside ? {} : { cadenceDays: understood.cadenceDays }),
        welcomeChannels: [...welcome],
        unwelcomeChannels: current.unwelcomeChannels.filter((way) => way !== channel),
      })
      const agreed = { id: newId(), personId, whose: 'mine', words, day: understood.firstDay, repeats }
      const promise = await createRecord(writer, promises, PromiseMade.parse(agreed))
      return { understood, person, promise, step: writer.step }
    })
  },
})

import { z } from 'zod'
import { Day } from '#book/day.ts'
import { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { understoodRhythm } from './rhythm.ts'

export const understandRhythm = action({
  name: 'understand-rhythm',
  summary: 'What words such as “monthly call” or “lunch each quarter” agree on, before anything is saved',
  effect: 'reads',
  input: z.strictObject({ personId: RecordId, words: z.string().max(500), firstDay: Day.optional() }),

  async run({ storage, today }, { personId, ...agreed }) {
    return understoodRhythm(await getRecord(storage, people, personId), agreed, await today())
  },
})

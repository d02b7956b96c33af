import { z } from 'zod'
import { nextOccasion } from '#advice/activities/occasions.ts'
import { isGiven } from '#advice/ledger.ts'
import { planProgress } from '#advice/plan-progress.ts'
import { mondayOf } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { activities } from '#storage/activities.ts'
import { withPurposeSince } from '#storage/interactions-by-day.ts'
import { countNewInNetwork } from '#storage/people-new.ts'
import { people } from '#storage/people.ts'
import { planDocuments } from '#storage/plan-documents.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'
import { readTie } from '#storage/ties.ts'
import { action } from '../action.ts'
import { planInForce } from './in-force.ts'

export const showPlan = action({
  name: 'show-plan',
  summary: 'The plan in its own words and parts, how it is coming along, and the plans before it',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage, today }) {
    const day = await today()
    const plan = await planInForce(storage)
    const ended = (await allRecords(storage, planDocuments)).filter(({ state }) => state === 'ended')
    const earlier = ended.toSorted((one, other) => (one.from < other.from ? 1 : -1))
    if (plan === undefined) return { earlier }
    const known = await findRecords(
      storage,
      people,
      plan.focus.map(({ personId }) => personId),
    )
    const progress = planProgress({
      plan,
      today: day,
      people: await Promise.all(
        known.map(async ({ id, name }) => {
          return { personId: id, name: name.full, lastTalk: (await readTie(storage, id, day)).lastContactDay }
        }),
      ),
      activities: await activitiesOn(storage, day),
      givesThisWeek: (await withPurposeSince(storage, mondayOf(day), day)).filter(isGiven).length,
      newPeopleThisMonth: await countNewInNetwork(storage, `${day.slice(0, 7)}-01`, day),
    })
    return { plan, progress, earlier }
  },
})

async function activitiesOn(reader: Reader, today: Day) {
  const all = await allRecords(reader, activities)
  return all.map((one) => ({ id: one.id, name: one.name, nextDay: nextOccasion(one, today) }))
}

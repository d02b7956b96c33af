import { z } from 'zod'
import { nextOccasion } from '#advice/activities/occasions.ts'
import { sayEnjoyment, worthOf } from '#advice/activities/worth.ts'
import type { Activity } from '#book/activity.ts'
import type { EventHeld } from '#book/event.ts'
import type { RecordId } from '#book/record.ts'
import { activities } from '#storage/activities.ts'
import { events } from '#storage/events.ts'
import { groups } from '#storage/groups.ts'
import { listPeople } from '#storage/people-list.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { action } from '../action.ts'
import type { ActivitiesPage } from './views.ts'

const MOST_NAMED = 6

export const listActivities = action({
  name: 'list-activities',
  summary: 'What you enjoy: its next day, whom you met there, and whether it was worth it',
  effect: 'reads',
  input: z.strictObject({
    /** `dropped` for those that were let go. */
    state: z.enum(['kept', 'dropped']).default('kept'),
  }),

  async run({ storage, today }, { state }): Promise<ActivitiesPage> {
    const day = await today()
    const listed = (await allRecords(storage, activities)).filter((activity) => activity.state === state)
    const held = await allRecords(storage, events)
    const metIds = new Map(listed.map(({ id }) => [id, metAt(held, id)]))
    const named = await listPeople(storage, { ids: [...metIds.values()].flatMap(first) }, { sort: 'name' })
    const nameById = new Map(named.map(({ id, name }) => [id, name]))
    const groupIds = listed.flatMap(({ groupId }) => groupId ?? [])
    const groupById = new Map((await findRecords(storage, groups, groupIds)).map((group) => [group.id, group]))
    const views = listed.map((activity) => {
      const met = metIds.get(activity.id) ?? []
      const group = groupById.get(activity.groupId ?? '')
      return {
        activity,
        nextDay: nextOccasion(activity, day),
        enjoyed: sayEnjoyment(activity.enjoyment),
        group: group === undefined ? undefined : { id: group.id, name: group.name },
        met: first(met).flatMap((id) => ({ id, name: nameById.get(id) ?? 'Somebody' })),
        metTotal: met.length,
        worth: activity.state === 'kept' ? worthOf(activity, held) : undefined,
      }
    })
    return { today: day, activities: views.toSorted((one, other) => mostEnjoyedFirst(one.activity, other.activity)) }
  },
})

/** Whom the owner met at its occasions, the latest first. */
export function metAt(held: readonly EventHeld[], activityId: RecordId): RecordId[] {
  const occasions = held.filter((event) => event.activityId === activityId)
  const latestFirst = occasions.toSorted((one, other) => (one.day < other.day ? 1 : -1))
  return [...new Set(latestFirst.flatMap((event) => event.metIds))]
}

function first(ids: readonly RecordId[]): readonly RecordId[] {
  return ids.slice(0, MOST_NAMED)
}

const COSTS = ['free', 'little', 'much', undefined] as const

/** R80, R72: what is enjoyed more comes first; of two alike, what costs less. */
function mostEnjoyedFirst(one: Activity, other: Activity): number {
  const enjoyed = (other.enjoyment ?? 3) - (one.enjoyment ?? 3)
  if (enjoyed !== 0) return enjoyed
  const cost = COSTS.indexOf(one.cost) - COSTS.indexOf(other.cost)
  return cost === 0 ? one.name.localeCompare(other.name, 'en') : cost
}

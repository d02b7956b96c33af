import { z } from 'zod'
import { Place } from '#book/person.ts'
import { RecordId } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { countPeople, listAliveness, listPeople as listFromStorage } from '#storage/people-list.ts'
import type { PeopleFilter } from '#storage/people-list.ts'
import { searchPeople } from '#storage/search.ts'
import { action } from './action.ts'
import { alivenessWord, personRow } from './people-rows.ts'
import type { PeoplePage, PersonRow } from './views.ts'

/** Finds more than anybody scrolls through; a longer search text narrows it. */
const MOST_FOUND = 400

export const listPeople = action({
  name: 'list-people',
  summary: 'People of the network or the pool, filtered and sorted',
  effect: 'reads',
  input: z.strictObject({
    place: Place.optional(),
    circle: RecordId.optional(),
    group: RecordId.optional(),
    aliveness: z.enum(['warm', 'cooling', 'quiet', 'dormant', 'new']).optional(),
    /** `repair`: no email, number or address of some sort is left that may still work. */
    reach: z.enum(['repair']).optional(),
    search: z.string().max(200).optional(),
    sort: z.enum(['name', 'last-contact', 'due']).default('name'),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(100),
  }),

  async run(
    { storage, today },
    { place, circle, group, aliveness, reach, search, sort, offset, limit },
  ): Promise<PeoplePage> {
    const day = await today()
    const circles = await listCircles(storage)
    const filter: PeopleFilter = {
      place,
      circleId: circle,
      groupId: group,
      needsRepair: reach === 'repair',
      ids: search === undefined || search.trim() === '' ? undefined : await idsFound(search),
    }
    if (aliveness === undefined && sort !== 'due') {
      const people = await listFromStorage(storage, filter, { sort, offset, limit })
      return {
        rows: people.map((person) => personRow(person, circles, day)),
        total: await countPeople(storage, filter),
      }
    }
    if (aliveness !== undefined && sort === 'name') {
      const ties = await listAliveness(storage, filter)
      const fitting = ties.filter((tie) => alivenessWord(tie, day) === aliveness).map((tie) => tie.personId)
      const people = await listFromStorage(storage, { ids: fitting.slice(offset, offset + limit) }, { sort })
      return { rows: people.map((person) => personRow(person, circles, day)), total: fitting.length }
    }
    const everybody = await listFromStorage(storage, filter, { sort: sort === 'due' ? 'name' : sort })
    const rows = everybody
      .map((person) => personRow(person, circles, day))
      .filter((row) => aliveness === undefined || row.aliveness === aliveness)
    const sorted = sort === 'due' ? rows.toSorted(byDueDay) : rows
    return { rows: sorted.slice(offset, offset + limit), total: rows.length }

    async function idsFound(query: string): Promise<string[]> {
      return (await searchPeople(storage, query, MOST_FOUND)).map((hit) => hit.id)
    }
  },
})

/** The earliest first; whoever has no due day comes last. */
function byDueDay(one: PersonRow, other: PersonRow): number {
  return (one.dueDay ?? '9999') < (other.dueDay ?? '9999') ? -1 : one.dueDay === other.dueDay ? 0 : 1
}

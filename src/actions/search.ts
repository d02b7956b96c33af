import { z } from 'zod'
import { listCircles } from '#storage/circles.ts'
import { listPeople } from '#storage/people-list.ts'
import { searchPeople } from '#storage/search.ts'
import { action } from './action.ts'
import { personRow } from './people-rows.ts'
import type { PersonRow } from './views.ts'

export const search = action({
  name: 'search',
  summary: 'People by name, work, place, tag or note, as you type',
  effect: 'reads',
  input: z.strictObject({
    query: z.string().max(200),
    limit: z.int().min(1).max(100).default(20),
  }),

  async run({ storage, today }, { query, limit }): Promise<{ rows: PersonRow[] }> {
    const hits = await searchPeople(storage, query, limit)
    const circles = await listCircles(storage)
    const day = await today()
    const people = await listPeople(storage, { ids: hits.map((hit) => hit.id) }, { sort: 'name' })
    const rowById = new Map(people.map((person) => [person.id, personRow(person, circles, day)]))
    return { rows: hits.flatMap((hit) => rowById.get(hit.id) ?? []) }
  },
})

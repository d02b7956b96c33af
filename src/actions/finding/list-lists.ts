import { z } from 'zod'
import { nameKey } from '#book/name-key.ts'
import { allRecords } from '#storage/records.ts'
import { savedLists } from '#storage/saved-lists.ts'
import { action } from '../action.ts'
import type { ListsPage } from '../views.ts'

export const listLists = action({
  name: 'list-lists',
  summary: 'The ways to look at people that you keep, by name',
  effect: 'reads',
  // What somebody looks for may name people whom no agent hears of.
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage }): Promise<ListsPage> {
    const lists = await allRecords(storage, savedLists)
    return { lists: lists.toSorted((one, other) => (nameKey(one.name) < nameKey(other.name) ? -1 : 1)) }
  },
})

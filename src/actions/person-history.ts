import { z } from 'zod'
import { RecordId } from '#book/record.ts'
import { historyLength, historyOf } from '#storage/interactions.ts'
import { listPeople } from '#storage/people-list.ts'
import { people } from '#storage/people.ts'
import { getRecord } from '#storage/records.ts'
import { action } from './action.ts'
import type { Context } from './action.ts'
import type { HistoryPage } from './views.ts'

const Input = z.strictObject({
  id: RecordId,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(50),
})

export const personHistory = action({
  name: 'person-history',
  summary: 'What happened with a person, the newest first',
  effect: 'reads',
  input: Input,

  async run(context, input): Promise<HistoryPage> {
    await getRecord(context.storage, people, input.id)
    return historyPage(context, input)
  },
})

export async function historyPage({ storage }: Context, input: z.output<typeof Input>): Promise<HistoryPage> {
  const entries = await historyOf(storage, input.id, input)
  const ids = [...new Set(entries.flatMap((entry) => entry.personIds))]
  const names = new Map(
    (await listPeople(storage, { ids }, { sort: 'name' })).map((person) => [person.id, person.name]),
  )
  return {
    entries: entries.map((entry) => ({
      ...entry,
      withNames: entry.personIds
        .filter((id) => id !== input.id)
        .map((id) => ({ id, name: names.get(id) ?? 'somebody no longer in the book' })),
    })),
    total: await historyLength(storage, input.id),
  }
}

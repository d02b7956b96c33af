import { z } from 'zod'
import { whomToTell, type ToTell } from '#advice/my-news.ts'
import type { Day } from '#book/day.ts'
import type { MyNews } from '#book/my-news.ts'
import { RecordId, type Stored } from '#book/record.ts'
import { listCircles } from '#storage/circles.ts'
import { myNews } from '#storage/my-news.ts'
import { people } from '#storage/people.ts'
import { plannedTies } from '#storage/planned-ties.ts'
import { findRecords, getRecord } from '#storage/records.ts'
import { action } from '../action.ts'

export interface MyNewsShown {
  readonly news: Stored<MyNews>
  readonly told: readonly { readonly personId: RecordId; readonly name: string; readonly day: Day }[]
  /** Close ties that have not heard it, the closest first. */
  readonly toTell: readonly ToTell[]
}

export const showMyNews = action({
  name: 'show-my-news',
  summary: 'News of yours: whom you told, and whom it would be natural to tell',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, limit: z.int().min(1).max(200).default(30) }),

  async run({ storage, today }, { id, limit }): Promise<MyNewsShown> {
    const now = await today()
    const news = await getRecord(storage, myNews, id)
    const who = await findRecords(
      storage,
      people,
      news.told.map(({ personId }) => personId),
    )
    const nameById = new Map(who.map((person) => [person.id, person.name.full]))
    const close = { ties: await plannedTies(storage, now), circles: await listCircles(storage) }
    return {
      news,
      told: news.told.flatMap(({ personId, day }) => {
        const name = nameById.get(personId)
        return name === undefined ? [] : [{ personId, name, day }]
      }),
      toTell: whomToTell(news, close, now).slice(0, limit),
    }
  },
})

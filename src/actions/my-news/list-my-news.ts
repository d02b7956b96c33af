import { z } from 'zod'
import type { MyNews } from '#book/my-news.ts'
import type { Stored } from '#book/record.ts'
import { myNews } from '#storage/my-news.ts'
import { allRecords } from '#storage/records.ts'
import { action } from '../action.ts'

export const listMyNews = action({
  name: 'list-my-news',
  summary: 'What happened to you, the latest first, and how many you told',
  effect: 'reads',
  // Down times are nobody's business; it is private until the owner says otherwise.
  audience: 'owner-only',
  input: z.strictObject({ putAway: z.boolean().default(false) }),

  async run({ storage }, { putAway }): Promise<{ news: readonly Stored<MyNews>[] }> {
    const all = await allRecords(storage, myNews)
    return {
      news: all
        .filter(({ state }) => putAway || state === 'current')
        .toSorted((one, other) => (one.day === other.day ? other.version - one.version : one.day < other.day ? 1 : -1)),
    }
  },
})

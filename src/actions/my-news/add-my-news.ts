import { z } from 'zod'
import { MyNews } from '#book/my-news.ts'
import { myNews } from '#storage/my-news.ts'
import { createRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { refuseFuture } from '../log-interaction.ts'
import { refuseStrangers } from './strangers.ts'

export const addMyNews = action({
  name: 'add-my-news',
  summary: 'Writes down what happened to you, good or hard; private unless you say otherwise',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    ...MyNews.pick({ words: true, mood: true, isPrivate: true, notForIds: true }).shape,
    /** Today, when left out. */
    day: MyNews.shape.day.optional(),
  }),

  async run({ storage, today, newId }, { day, ...given }) {
    const now = await today()
    refuseFuture(day ?? now, now)
    await refuseStrangers(storage, given.notForIds)
    const news = MyNews.parse({ ...given, id: newId(), day: day ?? now })
    return storage.write({ label: 'Wrote down news of yours', today: now }, async (writer) => ({
      news: await createRecord(writer, myNews, news),
      step: writer.step,
    }))
  },
})

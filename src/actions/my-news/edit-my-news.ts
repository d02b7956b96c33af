import { z } from 'zod'
import { MyNews } from '#book/my-news.ts'
import { RecordId, Version } from '#book/record.ts'
import { myNews } from '#storage/my-news.ts'
import { getRecord, updateRecord } from '#storage/records.ts'
import { action } from '../action.ts'
import { partialOf, withChanges } from '../changing.ts'
import { refuseFuture } from '../log-interaction.ts'
import { refuseStrangers } from './strangers.ts'

export const editMyNews = action({
  name: 'edit-my-news',
  summary: 'Changes news of yours, for whom it is not, or puts it away',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ id: RecordId, version: Version, change: partialOf(MyNews.omit({ id: true, told: true })) }),

  async run({ storage, today }, { id, version, change }) {
    const now = await today()
    return storage.write({ label: 'Changed news of yours', today: now }, async (writer) => {
      const changed = MyNews.parse(withChanges(await getRecord(writer, myNews, id), change))
      refuseFuture(changed.day, now)
      await refuseStrangers(writer, change.notForIds ?? [])
      return { news: await updateRecord(writer, myNews, { ...changed, version }), step: writer.step }
    })
  },
})

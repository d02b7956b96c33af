import { news as newsTable } from '#storage/news.ts'
import { people } from '#storage/people.ts'
import { createRecord, getRecord, updateRecord } from '#storage/records.ts'
import { readSettings } from '#storage/settings.ts'
import type { Writer } from '#storage/storage.ts'
import { newsOf } from './news-of.ts'
import { whatOffers } from './offers.ts'
import type { IdOf } from './save-people.ts'
import type { Saving } from './save.ts'

/** Adds what the owner took of what people gave in passing. Answers how much of it is news. */
export async function saveOffers(writer: Writer, saving: Saving & { readonly idOf: IdOf }): Promise<number> {
  const { read, taken, today, idOf } = saving
  if (taken.size === 0) return 0
  const { country } = await readSettings(writer)
  let news = 0
  for (const [number, offer] of read.extras.offers.entries()) {
    const id = taken.has(number) && offer.entity !== undefined ? idOf(offer.entity) : undefined
    if (id === undefined) continue
    const person = await getRecord(writer, people, id)
    const change = whatOffers(offer, person, { today, country })
    if (change.added.length === 0) continue
    await updateRecord(writer, people, change.merged)
    const heard = newsOf(change, { saving, personId: id, source: offer.source })
    if (heard === undefined) continue
    await createRecord(writer, newsTable, heard)
    news += 1
  }
  return news
}

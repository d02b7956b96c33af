import { client } from '../client.ts'
import { queries } from '../data/reads.ts'
import type { Draft } from './keeping.ts'

/** A letter that is written down as sent has told the news that it was begun for; it makes no second entry. */
export async function noteTold(newsId: string | undefined, { section, personId, interactionId }: Draft): Promise<void> {
  if (newsId === undefined || interactionId === undefined || section !== 'waiting') return
  const { news } = await client('show-my-news', { id: newsId })
  await client('tell-my-news', { id: newsId, version: news.version, personIds: [personId], interactionId })
  await queries.invalidateQueries()
}

import { writeCalendar } from '#formats/icalendar/write.ts'
import type { Context } from '../action.ts'
import { feedEvents } from './feed-events.ts'
import { opens, readFeed } from './feed-secret.ts'

/**
 * The owner's calendar as text; nothing when the feed is off or the secret is not its own. Its entries carry the first
 * moment of the day as the time of writing, so that the text stays the same for as long as nothing in it changes.
 */
export async function calendarFeed(context: Context, secret: string): Promise<string | undefined> {
  const feed = await readFeed(context)
  if (feed === undefined || !opens(feed, secret)) return undefined
  const about = { madeAt: `${await context.today()}T00:00:00.000Z`, name: 'Tendril' }
  return [...writeCalendar(await feedEvents(context, feed.detail), about)].join('')
}

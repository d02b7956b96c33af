import { z } from 'zod'
import { action } from '../action.ts'
import { readFeed } from './feed-secret.ts'

export const showCalendarFeed = action({
  name: 'show-calendar-feed',
  summary: 'Whether your calendar can be read at a secret address, since when, and how much it says; never the address',
  effect: 'reads',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run(context) {
    const feed = await readFeed(context)
    return feed === undefined
      ? { isOn: false as const }
      : { isOn: true as const, detail: feed.detail, since: feed.since }
  },
})

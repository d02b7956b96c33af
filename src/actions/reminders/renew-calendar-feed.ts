import { z } from 'zod'
import { action } from '../action.ts'
import { FeedDetail, renewFeed } from './feed-secret.ts'

export const renewCalendarFeed = action({
  name: 'renew-calendar-feed',
  summary: 'Makes a new secret address for your calendar, told this once; the one before opens nothing any more',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({ detail: FeedDetail.default('titles') }),

  async run(context, { detail }) {
    const path = `/calendar/${await renewFeed(context, detail)}.ics`
    return { path, ...(context.address === undefined ? {} : { address: new URL(path, context.address).href }) }
  },
})

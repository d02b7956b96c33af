import { z } from 'zod'
import { action } from '../action.ts'
import { stopFeed } from './feed-secret.ts'

export const stopCalendarFeed = action({
  name: 'stop-calendar-feed',
  summary: 'Closes the secret address of your calendar for good',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run(context) {
    await stopFeed(context)
    return {}
  },
})

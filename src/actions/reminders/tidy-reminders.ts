import { z } from 'zod'
import { forgetOldActionLinks } from '#storage/action-links.ts'
import { giveUpHalfSent } from '#storage/reminders-sent.ts'
import { action } from '../action.ts'

/** No mail server takes longer over one letter than this. */
const HALF_SENT_MS = 20 * 60_000

export const tidyReminders = action({
  name: 'tidy-reminders',
  summary: 'Says of reminders that broke off half-way that they may have arrived, and forgets old links of mails',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({}),

  async run({ storage, now }) {
    await giveUpHalfSent(storage, new Date(Date.parse(now()) - HALF_SENT_MS).toISOString())
    await forgetOldActionLinks(storage, now())
    return {}
  },
})

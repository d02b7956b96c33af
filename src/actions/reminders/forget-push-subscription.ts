import { z } from 'zod'
import { forgetPushSubscription as forget, pushSubscriptions } from '#storage/push-subscriptions.ts'
import { action } from '../action.ts'

export const forgetPushSubscription = action({
  name: 'forget-push-subscription',
  summary: 'Forgets a browser that asked for notifications',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    /** Its name in the list, or its endpoint, which it knows itself. */
    browser: z.string().min(1).max(2000),
  }),

  async run({ storage }, { browser }) {
    const known = await pushSubscriptions(storage)
    const meant = known.filter((one) => one.id === browser || one.endpoint === browser)
    for (const one of meant) await forget(storage, one.id)
    return { forgotten: meant.length }
  },
})

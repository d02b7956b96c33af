import { z } from 'zod'
import { Refusal } from '#book/refusal.ts'
import { PushConfig } from '#outside/web-push/config.ts'
import { keepPushSubscription as keep, pushSubscriptions } from '#storage/push-subscriptions.ts'
import { action } from '../action.ts'

/** Nobody has more browsers than this; more would be somebody's program. */
const MOST_BROWSERS = 50

const { endpoint, keys } = PushConfig.shape

export const keepPushSubscription = action({
  name: 'keep-push-subscription',
  summary: 'Remembers a browser that asked for notifications',
  effect: 'writes',
  audience: 'owner-only',
  input: z.strictObject({
    endpoint,
    keys: keys.strict(),
    /** As the owner would call it: `Firefox on Linux`. */
    device: z.string().trim().min(1).max(200),
  }),

  async run({ storage, newId, now }, { endpoint: to, keys: { p256dh, auth }, device }) {
    const known = await pushSubscriptions(storage)
    if (known.length >= MOST_BROWSERS && known.every((one) => one.endpoint !== to)) {
      throw new Refusal('invalid', `${MOST_BROWSERS} browsers get notifications already. Take one off the list first`)
    }
    const id = newId()
    await keep(storage, { id, endpoint: to, p256dh, auth, device, createdAt: now() })
    return { id }
  },
})

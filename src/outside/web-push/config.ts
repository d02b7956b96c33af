import { z } from 'zod'
import { WAY, WebAddress } from '../way.ts'

const Base64Url = z.string().regex(/^[\w-]+=*$/u)

/** What a browser hands out when its owner allows notifications: a PushSubscription as JSON. */
export const PushConfig = z.object({
  endpoint: WebAddress,
  /** The browser's public key and its secret, in base64url: 65 and 16 bytes. */
  keys: z.object({ p256dh: Base64Url.min(87).max(88), auth: Base64Url.min(22).max(24) }),
  ...WAY,
})
export type PushConfig = z.infer<typeof PushConfig>

/** The keys by which push services know this Tendril (VAPID, RFC 8292), made once by `newPushKeys`. */
export const PushSecret = z.object({
  publicKey: Base64Url.min(87).max(88),
  privateKey: Base64Url.min(43).max(44),
  /** Whom a push service may write to when something goes wrong: `mailto:` or `https:`. */
  contact: z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/u),
})
export type PushSecret = z.infer<typeof PushSecret>

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Instant } from '#book/day.ts'
import { forgetSecret, keepSecret, readSecret } from '#storage/secrets.ts'
import type { Context } from '../action.ts'

const NAME = 'calendar feed'
const SECRET_BYTES = 32

/** How much a feed says: names and days, or also the words of promises and where things are. */
export const FeedDetail = z.enum(['titles', 'full'])
export type FeedDetail = z.infer<typeof FeedDetail>

const Feed = z.object({
  /** The SHA-256 of what stands in the address: whoever reads the book cannot read the calendar by it. */
  hash: z.string(),
  detail: FeedDetail,
  since: Instant,
})
export type Feed = z.infer<typeof Feed>

/** A new secret for the address, over the one before; it is told this once. */
export async function renewFeed({ storage, now }: Pick<Context, 'now' | 'storage'>, detail: FeedDetail) {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const feed: Feed = { hash: hashOf(secret), detail, since: now() }
  await keepSecret(storage, { name: NAME, value: JSON.stringify(feed), now: now() })
  return secret
}

export async function readFeed({ storage }: Pick<Context, 'storage'>): Promise<Feed | undefined> {
  const kept = await readSecret(storage, NAME)
  return kept === undefined ? undefined : Feed.parse(JSON.parse(kept))
}

export async function stopFeed({ storage }: Pick<Context, 'storage'>): Promise<void> {
  await forgetSecret(storage, NAME)
}

export function opens({ hash }: Feed, secret: string): boolean {
  const [one, other] = [Buffer.from(hash), Buffer.from(hashOf(secret))]
  return one.length === other.length && timingSafeEqual(one, other)
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

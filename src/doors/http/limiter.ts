import { Refusal } from '#book/refusal.ts'
import type { Instant } from '#book/day.ts'

const BURST = 5
const REFILL_MS = 60_000

/** Above this many keys those that are full again are forgotten. */
const MAX_KEYS = 10_000

export interface Limiter {
  /**
   * Counts a try under each key.
   * @throws Refusal `too-many` when one of them has had its share; nothing is counted then
   */
  count(keys: readonly string[]): void
  /** Gives the tries back: the secret was right, and the owner may be quick. */
  forgive(keys: readonly string[]): void
}

/**
 * Five tries at once, then one a minute, for everything that checks a secret. Kept in memory: only the owner's hands
 * can restart us, so forgetting then gives nobody more tries.
 */
export function createLimiter(now: () => Instant): Limiter {
  const spent = new Map<string, { tries: number; at: number }>()

  function triesOf(key: string, at: number): number {
    const entry = spent.get(key)
    return entry === undefined ? 0 : Math.max(0, entry.tries - Math.max(0, at - entry.at) / REFILL_MS)
  }

  return {
    count(keys) {
      const at = Date.parse(now())
      const most = Math.max(...keys.map((key) => triesOf(key, at)))
      if (most > BURST - 1) {
        const retryAfterSeconds = Math.ceil(((most - BURST + 1) * REFILL_MS) / 1000)
        throw new Refusal('too-many', 'Too many tries. Wait a minute, then try again', { retryAfterSeconds })
      }
      if (spent.size > MAX_KEYS) {
        for (const key of spent.keys()) if (triesOf(key, at) === 0) spent.delete(key)
      }
      for (const key of keys) spent.set(key, { tries: triesOf(key, at) + 1, at })
    },
    forgive(keys) {
      const at = Date.parse(now())
      for (const key of keys) spent.set(key, { tries: Math.max(0, triesOf(key, at) - 1), at })
    },
  }
}

import { z } from 'zod'
import { Day } from './day.ts'

/** What we know of whether an address still reaches the person. */
export const ReachState = z.enum(['works', 'bounced', 'wrong', 'unconfirmed'])
export type ReachState = z.infer<typeof ReachState>

const reachable = {
  /** In the owner's or the file's own word: `work`, `home`, `Büro`. */
  label: z.string().max(200).optional(),
  state: ReachState.default('unconfirmed'),
  lastConfirmed: Day.optional(),
  /** When a letter last came back; a later letter from there says that it works again. */
  failedOn: Day.optional(),
  /** Who told us: the file's format, such as `google`; absent when the owner did. */
  source: z.string().max(100).optional(),
}

export const Email = z.object({ address: z.string().min(1).max(500), ...reachable })
export type Email = z.infer<typeof Email>

/** `number` is kept as it was written; matching normalises it to E.164. */
export const Phone = z.object({ number: z.string().min(1).max(200), ...reachable })
export type Phone = z.infer<typeof Phone>

export const PostalAddress = z.object({
  street: z.string().max(1000).optional(),
  city: z.string().max(300).optional(),
  region: z.string().max(300).optional(),
  postalCode: z.string().max(100).optional(),
  country: z.string().max(300).optional(),
  ...reachable,
  /** When they lived or worked there. Moving away keeps the old place. */
  from: Day.optional(),
  until: Day.optional(),
})
export type PostalAddress = z.infer<typeof PostalAddress>

/** A page about the person: a profile, a site. Kept as text, never fetched. */
export const Link = z.object({ url: z.string().min(1).max(2000), ...reachable })
export type Link = z.infer<typeof Link>

/** Anything by which a person is reached, as far as knowing whether it still does. */
export interface Reachable {
  readonly state: ReachState
  readonly lastConfirmed?: Day | undefined
}

/** A profile through which messages can be sent. */
export function isProfile({ url }: Link): boolean {
  return /linkedin\.com|facebook\.com|xing\.com|t\.me|wa\.me/i.test(url)
}

/** Not known to be broken. */
export function isUsable({ state }: Reachable): boolean {
  return state === 'works' || state === 'unconfirmed'
}

import type { Session } from '#book/access.ts'
import type { Instant } from '#book/day.ts'
import type { Limiter } from '../limiter.ts'
import { hashOf, later, newSecret } from './secret.ts'
import type { SignInStore } from './store.ts'

export const LINK_LIFE_MS = 15 * 60_000
const SESSION_LIFE_MS = 180 * 86_400_000

/** A session nobody used for so long is over. */
const SESSION_REST_MS = 30 * 86_400_000

/** How closely "last used" is kept, so that looking does not write each time. */
const TOUCH_EVERY_MS = 3_600_000

export const SESSION_LIFE_SECONDS = SESSION_LIFE_MS / 1000

/** Where people sign in. */
export interface SignInDesk {
  readonly store: SignInStore
  readonly limiter: Limiter
  now(): Instant
  /** Whose book a password opens here. */
  readonly owner: number
  /** Closes the live updates of a session or token that has ended; of all of the owner's when none is named. */
  hangUp(owner: number, id?: string): void
}

/** One browser at the desk. */
export interface Visit {
  /** `http://localhost:8473`: the address they see. */
  readonly origin: string
  /** The network they come from, for counting tries. */
  readonly group: string
  readonly device: string
  /** What the browser showed as its session before. */
  readonly cookie: string | undefined
  /** Sets the session's cookie, or takes it away. */
  setCookie(token: string | undefined): void
}

/** Makes a link for the owner's terminal; the token is in it and nowhere else. */
export async function newLinkToken(desk: Pick<SignInDesk, 'store' | 'now'>, owner: number): Promise<string> {
  const token = newSecret()
  await desk.store.sweepSignIns(desk.now())
  await desk.store.addLink({ tokenHash: hashOf(token), owner, expiresAt: later(desk.now(), LINK_LIFE_MS) })
  return token
}

/**
 * Opens a session under a name that only this answer knows; whatever the browser showed before is ended, so a planted
 * cookie gains nothing. The page keeps `csrf` where other ports of this host cannot read it, and shows it each time.
 */
export async function openSession(
  desk: SignInDesk,
  visit: Visit,
  opened: { readonly owner: number; readonly by: Session['openedBy'] },
): Promise<{ csrf: string }> {
  const token = newSecret()
  const csrf = newSecret()
  const now = desk.now()
  await endShownSession(desk, visit)
  await desk.store.addSession({
    tokenHash: hashOf(token),
    csrfHash: hashOf(csrf),
    owner: opened.owner,
    id: newSecret(),
    openedBy: opened.by,
    device: visit.device,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: later(now, SESSION_LIFE_MS),
  })
  visit.setCookie(token)
  return { csrf }
}

async function endShownSession(desk: SignInDesk, visit: Visit): Promise<void> {
  const shown = visit.cookie === undefined ? undefined : await desk.store.sessionOf(hashOf(visit.cookie))
  if (shown === undefined) return
  await desk.store.endSession(shown.owner, shown.id)
  desk.hangUp(shown.owner, shown.id)
}

/** The session behind a cookie, when it is still good. */
export async function sessionBehind(
  desk: Pick<SignInDesk, 'store' | 'now'>,
  cookie: string,
): Promise<Session | undefined> {
  const session = await desk.store.sessionOf(hashOf(cookie))
  const now = desk.now()
  if (session === undefined || session.expiresAt <= now || later(session.lastUsedAt, SESSION_REST_MS) <= now) {
    return undefined
  }
  if (later(session.lastUsedAt, TOUCH_EVERY_MS) <= now) await desk.store.touchSession(session.tokenHash, now)
  return session
}

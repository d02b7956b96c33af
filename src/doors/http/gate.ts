import type { ApiToken, Session } from '#book/access.ts'
import { Refusal } from '#book/refusal.ts'
import { clientGroup } from './client-group.ts'
import { shownCookie } from './cookie.ts'
import type { Asked } from './options.ts'
import { DoorProblem } from './problem.ts'
import { sessionBehind } from './sign-in/desk.ts'
import type { SignInDesk } from './sign-in/desk.ts'
import { hashOf, later } from './sign-in/secret.ts'

/** The header in which our own page shows its second secret. */
export const CSRF_HEADER = 'x-tendril-csrf'

const TOUCH_EVERY_MS = 3_600_000

/** Who asks: a browser that signed in, or a program with a token. */
export type Caller =
  | { readonly by: 'session'; readonly owner: number; readonly id: string; readonly session: Session }
  | { readonly by: 'token'; readonly owner: number; readonly id: string; readonly token: ApiToken }

/** What a route needs: somebody who may look, who may change things, or the owner's own browser. */
export type Need = 'read' | 'write' | 'session'

/** Lets a handler of owner's data run for somebody who may, and for nobody else. Nothing else makes a `Caller`. */
export type Gate = (
  need: Need,
  handler: (asked: Asked, caller: Caller) => Promise<Response>,
) => (asked: Asked) => Promise<Response>

export function gateOf(desk: SignInDesk): Gate {
  return (need, handler) => async (asked) => {
    const caller = await callerOf(desk, asked)
    refuseUnless(need, caller)
    return handler(asked, caller)
  }
}

/** Whether a caller who came in earlier would still be let in. */
export async function isStillIn(desk: SignInDesk, caller: Caller): Promise<boolean> {
  if (caller.by === 'token') return (await desk.store.tokenOf(caller.token.tokenHash)) !== undefined
  const session = await desk.store.sessionOf(caller.session.tokenHash)
  return session !== undefined && session.expiresAt > desk.now()
}

function refuseUnless(need: Need, caller: Caller): void {
  if (caller.by === 'session') return
  if (need === 'session') throw new Refusal('not-allowed', 'Only the owner, signed in with a browser, can do this')
  if (need === 'write' && caller.token.scope !== 'write') {
    throw new Refusal('not-allowed', 'This token may look, but not change anything')
  }
}

async function callerOf(desk: SignInDesk, asked: Asked): Promise<Caller> {
  const authorization = asked.req.header('authorization')
  return authorization === undefined ? bySession(desk, asked) : byToken(desk, asked, authorization)
}

async function bySession(desk: SignInDesk, asked: Asked): Promise<Caller> {
  const cookie = shownCookie(asked)
  const session = cookie === undefined ? undefined : await sessionBehind(desk, cookie)
  if (session === undefined) throw new DoorProblem('not-signed-in', 'Sign in first; the terminal gives a link')
  // Cookies are shared by all ports of a host, so a cookie alone may be a neighbour's loot.
  if (hashOf(asked.req.header(CSRF_HEADER) ?? '') !== session.csrfHash) {
    throw new Refusal('not-allowed', `The header ${CSRF_HEADER} is missing or wrong; sign in again`)
  }
  return { by: 'session', owner: session.owner, id: session.id, session }
}

/**
 * A right token is never turned away for the wrong ones that others tried: with 128 random bits the limit spares the
 * machine, it does not guard the secret.
 */
async function byToken(desk: SignInDesk, asked: Asked, authorization: string): Promise<Caller> {
  const shown = /^Bearer ([\w.~+/-]{1,100})$/i.exec(authorization)?.[1]
  const token = shown === undefined ? undefined : await desk.store.tokenOf(hashOf(shown))
  if (token === undefined) {
    desk.limiter.count([`token:${clientGroup(asked.env.incoming.socket.remoteAddress)}`])
    throw new DoorProblem('not-signed-in', 'This token opens nothing; it may have been revoked', {
      'www-authenticate': 'Bearer',
    })
  }
  const now = desk.now()
  if (token.lastUsedAt === undefined || later(token.lastUsedAt, TOUCH_EVERY_MS) <= now) {
    await desk.store.touchToken(token.tokenHash, now)
  }
  return { by: 'token', owner: token.owner, id: token.id, token }
}

import { z } from 'zod'
import type { Session } from '#book/access.ts'
import { Refusal } from '#book/refusal.ts'
import { DoorProblem } from '../problem.ts'
import { hashPassword, isPassword } from './argon.ts'
import { LINK_LIFE_MS, openSession } from './desk.ts'
import type { SignInDesk, Visit } from './desk.ts'
import { forAnyone, forSession } from './route.ts'
import { later } from './secret.ts'

const Typed = z.string().max(1000)
const Chosen = z.string().min(10, 'Choose at least ten characters').max(256, 'That is longer than 256 characters')

export const signInByPassword = forAnyone({
  name: 'sign-in-password',
  input: z.strictObject({ password: Typed }),

  async run(desk, visit, { password }) {
    if (!(await isRight(desk, visit, { owner: desk.owner, password }))) {
      throw new DoorProblem(
        'not-signed-in',
        'That password does not open the book. The terminal can give a link instead',
      )
    }
    return openSession(desk, visit, { owner: desk.owner, by: 'password' })
  },
})

/** Other browsers are signed out: whoever changes a password may fear that somebody else knows it. */
export const setPassword = forSession({
  name: 'password/set',
  input: z.strictObject({ password: Chosen, current: Typed.optional() }),

  async run(desk, visit, { password, current }) {
    await mayChange(desk, visit, current)
    await desk.store.setPassword(visit.session.owner, await hashPassword(password), desk.now())
    await signOutOthers(desk, visit.session)
    return {}
  },
})

export const removePassword = forSession({
  name: 'password/remove',
  input: z.strictObject({ current: Typed.optional() }),

  async run(desk, visit, { current }) {
    await mayChange(desk, visit, current)
    await desk.store.removePassword(visit.session.owner)
    await signOutOthers(desk, visit.session)
    return {}
  },
})

export async function signOutOthers(desk: SignInDesk, session: Session): Promise<void> {
  const others = (await desk.store.sessionsOfOwner(session.owner)).filter(({ id }) => id !== session.id)
  await desk.store.endSessions(session.owner, session.id)
  for (const { id } of others) desk.hangUp(session.owner, id)
}

/** An unlocked screen is not enough to change a password: the old one is, or a link fresh from the terminal. */
async function mayChange(
  desk: SignInDesk,
  visit: Visit & { readonly session: Session },
  current: string | undefined,
): Promise<void> {
  const { session } = visit
  if ((await desk.store.passwordOf(session.owner)) === undefined) return
  if (session.openedBy === 'link' && later(session.createdAt, LINK_LIFE_MS) > desk.now()) return
  if (current === undefined) {
    throw new Refusal('not-allowed', 'Give the present password too, or sign in with a new link from the terminal')
  }
  // Not 401, which would tell the page that its session is over.
  if (!(await isRight(desk, visit, { owner: session.owner, password: current }))) {
    throw new Refusal('not-allowed', 'That is not the present password')
  }
}

/** @throws Refusal `too-many` when it was tried too often; who is right is not counted */
async function isRight(
  desk: SignInDesk,
  visit: Visit,
  shown: { readonly owner: number; readonly password: string },
): Promise<boolean> {
  const tries = [`password:${visit.group}`, `password:owner ${shown.owner}`]
  desk.limiter.count(tries)
  const right = await isPassword(shown.password, await desk.store.passwordOf(shown.owner))
  if (right) desk.limiter.forgive(tries)
  return right
}

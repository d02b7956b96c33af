import { z } from 'zod'
import { TokenScope } from '#book/access.ts'
import { Refusal } from '#book/refusal.ts'
import { forSession } from './route.ts'
import { hashOf, newSecret } from './secret.ts'

const Id = z.string().max(100)

/** Everything that opens the book, for the settings screen. Never a secret. */
export const listAccess = forSession({
  name: 'access',
  input: z.strictObject({}),

  async run(desk, visit) {
    const { owner, id } = visit.session
    const [sessions, tokens, passkeys, password] = await Promise.all([
      desk.store.sessionsOfOwner(owner),
      desk.store.tokensOfOwner(owner),
      desk.store.passkeysOfOwner(owner),
      desk.store.passwordOf(owner),
    ])
    return {
      hasPassword: password !== undefined,
      sessions: sessions.map((session) => ({
        id: session.id,
        device: session.device,
        openedBy: session.openedBy,
        createdAt: session.createdAt,
        lastUsedAt: session.lastUsedAt,
        isThisOne: session.id === id,
      })),
      tokens: tokens.map(({ tokenHash: _hash, owner: _owner, ...token }) => token),
      passkeys: passkeys.map((passkey) => ({
        id: passkey.credentialId,
        label: passkey.label,
        host: passkey.host,
        createdAt: passkey.createdAt,
        lastUsedAt: passkey.lastUsedAt,
      })),
    }
  },
})

export const signOut = forSession({
  name: 'sign-out',
  input: z.strictObject({}),

  async run(desk, visit) {
    const { owner, id } = visit.session
    await desk.store.endSession(owner, id)
    desk.hangUp(owner, id)
    visit.setCookie(undefined)
    return {}
  },
})

/** For the bad day: every browser, every program's token and every link is out. A password or passkey still opens. */
export const signOutEverywhere = forSession({
  name: 'sign-out-everywhere',
  input: z.strictObject({}),

  async run(desk, visit) {
    const { owner } = visit.session
    await desk.store.endSessions(owner)
    await desk.store.revokeTokens(owner)
    await desk.store.dropLinks(owner)
    desk.hangUp(owner)
    visit.setCookie(undefined)
    return {}
  },
})

export const endSession = forSession({
  name: 'sessions/end',
  input: z.strictObject({ id: Id }),

  async run(desk, visit, { id }) {
    if (!(await desk.store.endSession(visit.session.owner, id)))
      throw new Refusal('not-found', 'There is no such session')
    desk.hangUp(visit.session.owner, id)
    return {}
  },
})

/** The token is in this answer and never shown again. */
export const createToken = forSession({
  name: 'tokens/create',
  input: z.strictObject({ label: z.string().trim().min(1).max(60), scope: TokenScope }),

  async run(desk, visit, { label, scope }) {
    const token = `tendril_${newSecret()}`
    const made = { owner: visit.session.owner, id: newSecret(), label, scope }
    await desk.store.addToken({ ...made, tokenHash: hashOf(token), createdAt: desk.now(), lastUsedAt: undefined })
    return { id: made.id, label, scope, token }
  },
})

export const revokeToken = forSession({
  name: 'tokens/revoke',
  input: z.strictObject({ id: Id }),

  async run(desk, visit, { id }) {
    if (!(await desk.store.revokeToken(visit.session.owner, id)))
      throw new Refusal('not-found', 'There is no such token')
    desk.hangUp(visit.session.owner, id)
    return {}
  },
})

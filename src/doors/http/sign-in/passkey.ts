import { isIP } from 'node:net'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { Refusal } from '#book/refusal.ts'
import { DoorProblem } from '../problem.ts'
import { openSession } from './desk.ts'
import type { SignInDesk, Visit } from './desk.ts'
import { signOutOthers } from './password.ts'
import { forAnyone, forSession } from './route.ts'
import { hashOf, later } from './secret.ts'

const CHALLENGE_LIFE_MS = 5 * 60_000
const Base64Url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000)

/** What `navigator.credentials.create()` gives, as JSON. */
const Registration = z.strictObject({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: Base64Url, attestationObject: Base64Url }),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.string().max(50).optional(),
})

/** What `navigator.credentials.get()` gives, as JSON. */
const Assertion = z.strictObject({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  response: z.strictObject({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: Base64Url.optional(),
  }),
  clientExtensionResults: z.looseObject({}),
  authenticatorAttachment: z.string().max(50).optional(),
})

export const passkeyRegisterOptions = forSession({
  name: 'passkey/register-options',
  input: z.strictObject({}),

  async run(desk, visit) {
    const { generateRegistrationOptions } = await import('@simplewebauthn/server')
    const { owner } = visit.session
    const known = await desk.store.passkeysOfOwner(owner)
    const options = await generateRegistrationOptions({
      rpName: 'Tendril',
      rpID: hostFor(visit),
      userName: 'Tendril',
      userID: new TextEncoder().encode(`owner ${owner}`),
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    await keepChallenge(desk, options.challenge, `register:${owner}`)
    return options
  },
})

export const registerPasskey = forSession({
  name: 'passkey/register',
  input: z.strictObject({ label: z.string().trim().min(1).max(60), response: Registration }),

  async run(desk, visit, { label, response }) {
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
    const { owner } = visit.session
    const host = hostFor(visit)
    const verified = await quietly(() =>
      verifyRegistrationResponse({
        response: response as unknown as RegistrationResponseJSON,
        expectedChallenge: (challenge) => desk.store.takeChallenge(hashOf(challenge), `register:${owner}`, desk.now()),
        expectedOrigin: visit.origin,
        expectedRPID: host,
        requireUserVerification: true,
      }),
    )
    const credential = verified?.registrationInfo?.credential
    if (credential === undefined) throw new Refusal('invalid', 'The passkey could not be added; try once more')
    if ((await desk.store.passkeyOf(credential.id)) !== undefined) {
      throw new Refusal('conflict', 'This passkey is known already')
    }
    const publicKey = Buffer.from(credential.publicKey).toString('base64url')
    const made = { owner, label, publicKey, host, counter: credential.counter, createdAt: desk.now() }
    await desk.store.addPasskey({ ...made, credentialId: credential.id, lastUsedAt: undefined })
    return { id: credential.id, label }
  },
})

export const removePasskey = forSession({
  name: 'passkey/remove',
  input: z.strictObject({ id: Base64Url }),

  async run(desk, visit, { id }) {
    if (!(await desk.store.removePasskey(visit.session.owner, id)))
      throw new Refusal('not-found', 'There is no such passkey')
    await signOutOthers(desk, visit.session)
    return {}
  },
})

/** Says nothing about which passkeys there are: the browser offers its own. */
export const passkeyOptions = forAnyone({
  name: 'passkey/options',
  input: z.strictObject({}),

  async run(desk, visit) {
    desk.limiter.count([`passkey-options:${visit.group}`])
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
    const options = await generateAuthenticationOptions({ rpID: hostFor(visit), userVerification: 'required' })
    await keepChallenge(desk, options.challenge, 'sign-in')
    return options
  },
})

export const signInByPasskey = forAnyone({
  name: 'passkey/verify',
  input: z.strictObject({ response: Assertion }),

  async run(desk, visit, { response }) {
    const tries = [`passkey:${visit.group}`]
    desk.limiter.count(tries)
    const passkey = await desk.store.passkeyOf(response.id)
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
    const verified =
      passkey &&
      (await quietly(() =>
        verifyAuthenticationResponse({
          response: response as unknown as AuthenticationResponseJSON,
          expectedChallenge: (challenge) => desk.store.takeChallenge(hashOf(challenge), 'sign-in', desk.now()),
          expectedOrigin: visit.origin,
          expectedRPID: hostFor(visit),
          requireUserVerification: true,
          credential: {
            id: passkey.credentialId,
            publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
            counter: passkey.counter,
          },
        }),
      ))
    if (passkey === undefined || verified?.verified !== true) {
      throw new DoorProblem(
        'not-signed-in',
        'That passkey does not open the book. The terminal can give a link instead',
      )
    }
    desk.limiter.forgive([...tries, `passkey-options:${visit.group}`])
    await desk.store.notePasskeyUse(passkey.credentialId, verified.authenticationInfo.newCounter, desk.now())
    return openSession(desk, visit, { owner: passkey.owner, by: 'passkey' })
  },
})

/** Passkeys belong to a name; browsers make none for a bare address. */
function hostFor(visit: Visit): string {
  const { hostname, port } = new URL(visit.origin)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) === 0) return hostname
  throw new Refusal('invalid', `Passkeys need a name: open http://localhost:${port} instead`)
}

async function keepChallenge(desk: SignInDesk, challenge: string, purpose: string): Promise<void> {
  await desk.store.sweepSignIns(desk.now())
  const expiresAt = later(desk.now(), CHALLENGE_LIFE_MS)
  await desk.store.addChallenge({ challengeHash: hashOf(challenge), purpose, expiresAt })
}

/** The library throws at whatever it does not like; to us all of it is "no". */
async function quietly<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check()
  } catch {
    return undefined
  }
}

import type { ApiToken, Passkey, PasskeyChallenge, Session, SignInLink } from '#book/access.ts'
import type { Instant } from '#book/day.ts'

/** What the door keeps about who may come in. The starter hands it the storage room's; secrets come as hashes only. */
export interface SignInStore {
  addLink(link: SignInLink): Promise<void>
  /** Takes the link away and says whose it was; undefined when unknown or too old. */
  takeLink(tokenHash: string, now: Instant): Promise<number | undefined>
  dropLinks(owner: number): Promise<void>

  addSession(session: Session): Promise<void>
  sessionOf(tokenHash: string): Promise<Session | undefined>
  sessionsOfOwner(owner: number): Promise<Session[]>
  touchSession(tokenHash: string, at: Instant): Promise<void>
  endSession(owner: number, id: string): Promise<boolean>
  endSessions(owner: number, except?: string): Promise<void>

  addToken(token: ApiToken): Promise<void>
  tokenOf(tokenHash: string): Promise<ApiToken | undefined>
  tokensOfOwner(owner: number): Promise<ApiToken[]>
  touchToken(tokenHash: string, at: Instant): Promise<void>
  revokeToken(owner: number, id: string): Promise<boolean>
  revokeTokens(owner: number): Promise<void>

  passwordOf(owner: number): Promise<string | undefined>
  setPassword(owner: number, hash: string, at: Instant): Promise<void>
  removePassword(owner: number): Promise<void>

  addPasskey(passkey: Passkey): Promise<void>
  passkeyOf(credentialId: string): Promise<Passkey | undefined>
  passkeysOfOwner(owner: number): Promise<Passkey[]>
  notePasskeyUse(credentialId: string, counter: number, at: Instant): Promise<void>
  removePasskey(owner: number, credentialId: string): Promise<boolean>

  addChallenge(challenge: PasskeyChallenge): Promise<void>
  takeChallenge(challengeHash: string, purpose: string, now: Instant): Promise<boolean>

  sweepSignIns(now: Instant): Promise<void>
}

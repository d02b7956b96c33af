import { z } from 'zod'
import type { Instant } from './day.ts'

/** What a program may do with an API token: look, or look and change. */
export const TokenScope = z.enum(['read', 'write'])
export type TokenScope = z.infer<typeof TokenScope>

/** A link printed in the owner's terminal that opens one session. Only the SHA-256 of its token is kept. */
export interface SignInLink {
  readonly tokenHash: string
  readonly owner: number
  readonly expiresAt: Instant
}

/** A browser that has signed in. The cookie alone is not enough: the page also shows the secret behind `csrfHash`. */
export interface Session {
  readonly tokenHash: string
  readonly csrfHash: string
  readonly owner: number
  readonly id: string
  readonly openedBy: 'link' | 'passkey' | 'password'
  /** As the owner would call it: `Firefox on Linux`. */
  readonly device: string
  readonly createdAt: Instant
  readonly lastUsedAt: Instant
  readonly expiresAt: Instant
}

/** A key for the owner's own programs. */
export interface ApiToken {
  readonly tokenHash: string
  readonly owner: number
  readonly id: string
  readonly label: string
  readonly scope: TokenScope
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | undefined
}

export interface Passkey {
  readonly credentialId: string
  readonly owner: number
  readonly label: string
  /** COSE key in base64url. */
  readonly publicKey: string
  /** How often the authenticator says it was used; going backwards means a copy. */
  readonly counter: number
  /** The host name it was made for; it works under no other. */
  readonly host: string
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | undefined
}

/** A riddle for a passkey, good for one answer. */
export interface PasskeyChallenge {
  readonly challengeHash: string
  /** `register:<owner>` or `sign-in`. */
  readonly purpose: string
  readonly expiresAt: Instant
}

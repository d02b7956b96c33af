import { createHash, randomBytes } from 'node:crypto'

const SECRET_BYTES = 16

/** 128 random bits, as 22 characters that fit an address. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** How a random secret is kept. It cannot be guessed, so a slow hash would only slow every request down. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** A moment so many milliseconds later. */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

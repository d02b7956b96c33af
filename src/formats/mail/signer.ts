import { nameKey } from '#book/name-key.ts'

/** Whose signature it would be. `country` is where the owner lives, for numbers without a prefix. */
export interface Signer {
  readonly name: string
  readonly address: string
  readonly country: string
}

/** Longer lines are sentences, not signatures. */
export const LONGEST_SIGNATURE_LINE = 120

/** `Ada Quist`, or what begins so: `Ada Quist, Head of Data`. One name is not enough: it also ends a letter. */
export function isNameLine(line: string, name: string): boolean {
  const wanted = nameKey(name)
  if (!wanted.includes(' ') || line.length > LONGEST_SIGNATURE_LINE) return false
  const written = nameKey(line)
  return written === wanted || written.startsWith(`${wanted} `)
}

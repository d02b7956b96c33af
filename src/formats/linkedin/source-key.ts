import { hash } from 'node:crypto'

/**
 * A record's name for telling it again in the next export, at most 300 characters. Made only of what LinkedIn wrote
 * in every era: never of profile addresses, which came late and which members change.
 */
export function sourceKey(kind: string, ...parts: readonly string[]): string {
  const key = ['linkedin', kind, ...parts].join(':')
  return key.length <= 300 ? key : `linkedin:${kind}:${fingerprint(parts.join(':'))}`
}

/** Twenty letters that stand for a text, however its spaces and lines are broken. */
export function fingerprint(text: string): string {
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return hash('sha256', words, 'base64url').slice(0, 20)
}

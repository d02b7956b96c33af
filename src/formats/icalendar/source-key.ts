import { hash } from 'node:crypto'

/** An occasion's name for telling it again in the next export: the event's own name and when it was to be. */
export function sourceKey(uid: string, occurrence: string): string {
  return `calendar ${uid.length <= 200 ? uid : fingerprint(uid)} ${occurrence}`
}

/** Twenty letters that stand for a text. */
export function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 20)
}

import { randomBytes } from 'node:crypto'
import type { RecordId } from '#book/record.ts'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: ten letters of time and sixteen of chance, so that ids sort as they were made and never meet. */
export function mintId(now: Date): RecordId {
  let time = now.getTime()
  let letters = ''
  for (let letter = 0; letter < 10; letter += 1) {
    letters = (CROCKFORD[time % 32] ?? '0') + letters
    time = Math.floor(time / 32)
  }
  for (const byte of randomBytes(16)) letters += CROCKFORD[byte % 32]
  return letters
}

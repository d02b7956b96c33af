import { randomBytes } from 'node:crypto'
import type { RecordId } from '#book/record.ts'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

let lastTime = -1
let lastChance: readonly number[] = []

/**
 * A ULID: ten letters of time and sixteen of chance, so that ids sort as they were made and never meet.
 * Within a millisecond chance counts on instead of starting anew: the cards of a plan are made at once and keep their order.
 */
export function mintId(now: Date): RecordId {
  const time = now.getTime()
  lastChance = time === lastTime ? nextAfter(lastChance) : Array.from(randomBytes(16), (byte) => byte % 32)
  lastTime = time
  return lettersOfTime(time) + lastChance.map((digit) => CROCKFORD[digit]).join('')
}

function lettersOfTime(time: number): string {
  let letters = ''
  for (let rest = time, at = 0; at < 10; at += 1, rest = Math.floor(rest / 32)) {
    letters = (CROCKFORD[rest % 32] ?? '0') + letters
  }
  return letters
}

/** The number after one whose digits count to 32. */
function nextAfter(digits: readonly number[]): number[] {
  const full = digits.findLastIndex((digit) => digit < 31)
  return digits.map((digit, at) => (at < full ? digit : at === full ? digit + 1 : 0))
}

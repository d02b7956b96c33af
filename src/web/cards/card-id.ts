const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LETTERS_OF_TIME = 10
const LETTERS_OF_CHANCE = 16

/**
 * An id made where the card is written down, before the book has heard of it: ten letters of time (milliseconds) and
 * sixteen of chance, as the book's own. Sent twice, it is still one person.
 */
export function cardId(milliseconds: number, chance: Uint8Array): string {
  let time = ''
  for (let rest = milliseconds; time.length < LETTERS_OF_TIME; rest = Math.floor(rest / 32)) {
    time = (CROCKFORD[rest % 32] ?? '0') + time
  }
  const letters = Array.from(chance.subarray(0, LETTERS_OF_CHANCE), (byte) => CROCKFORD[byte % 32])
  return time + letters.join('')
}

/** `getRandomValues` is there without https too, as at home over plain http; `randomUUID` is not. */
export function newCardId(): string {
  return cardId(Date.now(), crypto.getRandomValues(new Uint8Array(LETTERS_OF_CHANCE)))
}

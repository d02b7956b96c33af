import { isRoleMailbox } from '#book/match-keys.ts'
import { nameKey } from '#book/name-key.ts'

/** A name as a mail program wrote it beside an address, tidied; undefined where it is none. */
export function tidiedName(written: string, address: string): string | undefined {
  const bare = written
    .slice(0, LONGEST_NAME)
    .replaceAll(/^['"“”‘’\s]+|['"“”‘’\s]+$/g, '')
    .replace(/\s(?:via|par|über)\s.*$/u, '')
    .replaceAll(/\[[^\]]{0,40}\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const name = inOrder(withoutOrganisation(bare)).trim()
  const mailbox = address.slice(0, address.lastIndexOf('@'))
  const isName = /\p{L}/u.test(name) && !name.includes('@') && !/^(?:mailto|https?):/i.test(name)
  return isName && nameKey(name) !== '' && name !== mailbox ? name : undefined
}

/** More is no name, and the book keeps no more. */
const LONGEST_NAME = 300

/** `Ada Quist (Acme)`: what stands behind in brackets is where she works. */
function withoutOrganisation(name: string): string {
  const rest = name.replace(/\s*\([^()]{0,100}\)$/, '')
  return rest.includes(' ') ? rest : name
}

/** `Quist, Ada` is how address books of firms write it. */
function inOrder(name: string): string {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/)
  const isTurned = more.length === 0 && isWords(family, 4) && isWords(given, 3) && !BEHIND_A_COMMA.test(given)
  return isTurned ? `${given} ${family}` : name
}

function isWords(text: string, most: number): boolean {
  const words = text.split(' ')
  return text !== '' && words.length <= most && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word))
}

const BEHIND_A_COMMA =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mba|msc|bsc|ma|ba|esq|cpa|dds|llm?|inc|ltd|llc|gmbh|ag|plc|s\.?a|b\.?v|ab)\.?$/iu

/** `ada.quist` as Ada Quist; the address itself where it does not look like a name. */
export function nameFromAddress(address: string): string {
  const mailbox = address
    .slice(0, address.lastIndexOf('@'))
    .replace(/\+.*$/, '')
    .replace(/\d{1,4}$/, '')
  const words = mailbox.split(/[._-]/)
  const isName = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{L}{1,30}$/u.test(word))
  const hasBoth = (words[0]?.length ?? 0) >= 1 && (words.at(-1)?.length ?? 0) >= 2
  if (!isName || !hasBoth || isRoleMailbox(address) || words.some((word) => isRoleMailbox(`${word}@example.com`))) {
    return address
  }
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

/** Every way in which one address was named, and how often, to choose the best of them. */
export class NamesSeen {
  readonly #weights = new Map<string, number>()

  /** `weight` is more where people name themselves than where others name them. */
  see(name: string, weight: number): void {
    const known = this.#weights.get(name)
    if (known === undefined && this.#weights.size >= MOST_NAMES) return
    this.#weights.set(known === undefined ? ownCopy(name) : name, (known ?? 0) + weight)
  }

  /** The fullest name, then the one seen most; undefined where there was none. */
  best(): string | undefined {
    const ranked = [...this.#weights].toSorted(
      ([one, weight], [other, otherWeight]) =>
        Number(other.includes(' ')) - Number(one.includes(' ')) ||
        otherWeight - weight ||
        other.length - one.length ||
        (one < other ? -1 : 1),
    )
    return ranked[0]?.[0]
  }
}

const MOST_NAMES = 6

/** Text cut out of a message keeps all of the message in memory; what is kept for long must not. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString()
}

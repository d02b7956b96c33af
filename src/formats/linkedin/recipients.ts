import { HIDDEN_MEMBER } from './member.ts'
import type { Member } from './member.ts'

/** What the whole export knows about names, for reading the `TO` column. */
export interface NamesOfAnExport {
  /** Names that hold a comma themselves, such as `Dana Quist, Ph.D.`. */
  readonly withCommas: ReadonlySet<string>
  /** The name under which a profile (by its slug) has written. */
  readonly bySlug: ReadonlyMap<string, string>
  slugOf(url: string): string | undefined
}

/**
 * Who a message went to. `TO` joins names with `, `, which names contain as well; the addresses, in eras that have
 * them, are joined with a bare comma and settle how many there are.
 */
export function recipients(to: string, urls: string, names: NamesOfAnExport): Member[] {
  const addresses = urls.split(',').flatMap((url) => url.trim() || [])
  if (addresses.length === 0) return seenNames(splitNames(to, names.withCommas)).map((name) => ({ name, url: '' }))
  if (addresses.length === 1 && !to.includes(HIDDEN_MEMBER)) return [{ name: to, url: addresses[0] ?? '' }]
  const split = splitNames(to, names.withCommas)
  const aligned = [to.split(', '), split, seenNames(split)].find((candidates) => candidates.length === addresses.length)
  // Better a name taken from the address than another person's name on it.
  return addresses.map((url, at) => ({ name: aligned?.[at] ?? names.bySlug.get(names.slugOf(url) ?? '') ?? '', url }))
}

/** Cuts at commas, but not inside a known name, nor before letters such as `Ph.D.` that only follow a name. */
export function splitNames(to: string, withCommas: ReadonlySet<string>): string[] {
  const parts = to.split(', ')
  const names: string[] = []
  for (let at = 0; at < parts.length;) {
    const length = LENGTHS.find((count) => withCommas.has(parts.slice(at, at + count).join(', '))) ?? 1
    const name = parts.slice(at, at + length).join(', ')
    if (length === 1 && names.length > 0 && isTitle(name)) names.push(`${names.pop()}, ${name}`)
    else if (name !== '') names.push(name)
    at += length
  }
  return names
}

/** How many pieces a name with commas may have, longest first. */
const LENGTHS = [5, 4, 3, 2]

/** `Ph.D.`, `MBA`, `SHRM-CP`, `Jr.`: one word of capitals or with points, which no full name is. */
function isTitle(text: string): boolean {
  return text.length <= 12 && /^(?:\p{Lu}[\p{Lu}\d®™-]+|[\p{L}.]+\.|Jr|Sr|PhD|Esq)$/u.test(text)
}

function seenNames(names: readonly string[]): string[] {
  return names.filter((name) => name !== HIDDEN_MEMBER)
}

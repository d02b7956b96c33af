import { emailKey, linkedInSlug, pageKey, phoneKey } from './match-keys.ts'
import { nameKey } from './name-key.ts'
import type { PersonFacts } from './person.ts'
import type { Email, Link, Phone, PostalAddress } from './reach.ts'

export function mergeEmails(ours: readonly Email[], theirs: readonly Email[], added: string[]): Email[] {
  return mergeReaches(ours, theirs, {
    keyOf: ({ address }) => emailKey(address),
    inWords: ({ address }) => `Email ${address}`,
    added,
  })
}

export function mergePhones(
  ours: readonly Phone[],
  theirs: readonly Phone[],
  { added, country }: { readonly added: string[]; readonly country: string | undefined },
): Phone[] {
  return mergeReaches(ours, theirs, {
    keyOf: ({ number }) => phoneKey(number, country) ?? number.replace(/[\s()./-]/g, ''),
    inWords: ({ number }) => `Number ${number}`,
    added,
  })
}

export function mergeLinks(ours: readonly Link[], theirs: readonly Link[], added: string[]): Link[] {
  return mergeReaches(ours, theirs, {
    keyOf: ({ url }) => linkedInSlug(url) ?? pageKey(url) ?? url.trim(),
    inWords: ({ url }) => `Page ${url}`,
    added,
  })
}

/** An address that says less than one we have is the same; one that says more completes it. */
export function mergeAddresses(
  ours: readonly PostalAddress[],
  theirs: readonly PostalAddress[],
  added: string[],
): PostalAddress[] {
  const merged = [...ours]
  for (const address of theirs) {
    const words = ADDRESS_PARTS.map((part) => address[part]?.trim()).filter(Boolean)
    if (words.length === 0 || merged.some((known) => covers(known, address))) continue
    added.push(`Address ${words.join(', ')}`)
    const thinner = merged.findIndex(
      (known) => covers(address, known) && ADDRESS_PARTS.some((part) => known[part]?.trim()),
    )
    const known = merged[thinner]
    if (known) merged[thinner] = { ...address, ...withoutGaps(known) }
    else merged.push(address)
  }
  return merged
}

/** Words such as tags: once each, whatever their case and marks. */
export function mergeWords<T extends string>(
  ours: readonly T[],
  theirs: readonly T[],
  { added, called }: { readonly added: string[]; readonly called: string },
): T[] {
  const merged = [...ours]
  const keys = new Set(ours.map(wordKey))
  for (const word of theirs) {
    if (keys.has(wordKey(word))) continue
    keys.add(wordKey(word))
    merged.push(word)
    added.push(`${called} ${word}`)
  }
  return merged
}

/** What a format says beyond our words is kept line by line, each once. */
export function mergeVerbatim(ours: Kept, theirs: Kept, added: string[]): Kept {
  const merged = { ...ours }
  for (const [format, lines] of Object.entries(theirs)) {
    const kept = new Set(ours[format])
    const fresh = [...new Set(lines)].filter((line) => !kept.has(line))
    if (fresh.length === 0) continue
    merged[format] = [...(ours[format] ?? []), ...fresh]
    added.push(fresh.length === 1 ? `A line kept from ${format}` : `${fresh.length} lines kept from ${format}`)
  }
  return merged
}

type Kept = PersonFacts['keptVerbatim']
type Reach = Pick<Email, 'label' | 'state' | 'lastConfirmed'>

function mergeReaches<T extends Reach>(
  ours: readonly T[],
  theirs: readonly T[],
  how: { keyOf(item: T): string; inWords(item: T): string; readonly added: string[] },
): T[] {
  const merged = [...ours]
  const indexByKey = new Map(ours.map((item, index) => [how.keyOf(item), index]))
  for (const item of theirs) {
    const index = indexByKey.get(how.keyOf(item))
    const known = index === undefined ? undefined : merged[index]
    if (index !== undefined && known) {
      const filled = withMore(known, item)
      if (filled !== known) how.added.push(`More about ${how.inWords(item)}`)
      merged[index] = filled
    } else {
      indexByKey.set(how.keyOf(item), merged.length)
      merged.push(item)
      how.added.push(how.inWords(item))
    }
  }
  return merged
}

/** Fills a missing label, and what nobody has confirmed or refuted yet. */
function withMore<T extends Reach>(known: T, item: Reach): T {
  const isUntold = known.state === 'unconfirmed' && known.lastConfirmed === undefined
  const tells = item.lastConfirmed !== undefined || item.state !== 'unconfirmed'
  const learns = isUntold && tells
  const isLabelled = known.label || !item.label
  if (isLabelled && !learns) return known
  return {
    ...known,
    ...(isLabelled ? {} : { label: item.label }),
    ...(learns ? { state: item.state } : {}),
    ...(learns && item.lastConfirmed !== undefined ? { lastConfirmed: item.lastConfirmed } : {}),
  }
}

const ADDRESS_PARTS = ['street', 'city', 'region', 'postalCode', 'country'] as const
type AddressParts = Pick<PostalAddress, (typeof ADDRESS_PARTS)[number]>

function covers(fuller: AddressParts, thinner: AddressParts): boolean {
  return ADDRESS_PARTS.every((part) => !thinner[part]?.trim() || wordKey(fuller[part] ?? '') === wordKey(thinner[part]))
}

function withoutGaps<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== '')) as T
}

function wordKey(word: string): string {
  return nameKey(word) || word.trim().toLowerCase()
}

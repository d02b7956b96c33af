import { linkedInSlug } from '#book/match-keys.ts'
import type { Stranger } from '#book/person.ts'

/** A member of LinkedIn as a row names them. */
export interface Member {
  readonly name: string
  /** The address of their profile as the row has it; empty where it has none. */
  readonly url: string
}

/** What LinkedIn writes in place of somebody who closed their account or hides from the owner. */
export const HIDDEN_MEMBER = 'LinkedIn Member'

/** How two writings of one name in an export are compared: LinkedIn writes it the same everywhere. */
export function writtenName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}

export function memberStranger({ name, url }: Member): Stranger {
  return { name: { full: name || nameFromSlug(url) }, ...profileLink(url) }
}

/** The profile as a link, complete even where LinkedIn left the scheme away. */
export function profileLink(url: string): Pick<Stranger, 'links'> {
  if (url === '') return {}
  return { links: [{ url: /^[a-z]+:/i.test(url) ? url : `https://${url}`, label: 'LinkedIn' }] }
}

/** `ines-okafor-3b2a91` as `ines okafor`: better than nothing where the file gives no name. */
function nameFromSlug(url: string): string {
  const words = (linkedInSlug(url) ?? url).split('-')
  const named = words.length > 1 && /\d/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
  return named.join(' ')
}

import { haveOneFirstName, haveTwoMailboxesAtOneFirm, inBoth } from './duplicates-likeness.ts'
import type { Shared } from './duplicates-likeness.ts'
import { areOfDifferentGenerations } from './match-names.ts'
import type { NameLikeness } from './match-names.ts'
import type { Profile } from './match-profile.ts'

export interface Doubts {
  /** Sentences, the gravest first; empty where nothing speaks against it. */
  readonly because: readonly string[]
  /** It takes more than a shared telephone to ask in spite of it. */
  readonly isGrave: boolean
}

/**
 * What speaks against two people being one, though a page, a mailbox or a number speaks for it: pages and birthdays that
 * differ, father and son on one telephone, two of one name at one firm, a page that changed hands.
 */
export function doubtsAbout(
  one: Profile,
  other: Profile,
  shared: Shared & { readonly likeness: NameLikeness },
): Doubts {
  const grave: string[] = []
  const slight: string[] = []
  if (areOfDifferentGenerations(one.names[0], other.names[0])) grave.push('But one is the younger, by name')
  if (haveTwoBirthdays(one, other)) grave.push('But their birthdays differ')
  if (shared.slugs.length === 0 && hasReadablePage(one) && hasReadablePage(other))
    grave.push('But their LinkedIn pages are two')
  if (haveTwoMailboxesAtOneFirm(one, other)) grave.push('But they have two addresses at one firm')
  if (shared.slugs.length > 0 && shared.likeness === 'different' && !haveOneFirstName(one, other))
    slight.push(`But ${one.fullName} and ${other.fullName} are two names`)
  if (isByPhoneOnly(shared) && haveTwoMailboxes(one, other) && !isBacked(one, other))
    slight.push('But a family may share a number, and their mail differs')
  return { because: [...grave, ...slight], isGrave: grave.length > 0 }
}

export function isByPhoneOnly(shared: Shared): boolean {
  return shared.slugs.length === 0 && shared.emails.length === 0 && shared.phones.length > 0
}

/** LinkedIn's inner numbers (`ACoAA…`) may be the same member's as a readable page. */
function hasReadablePage(profile: Profile): boolean {
  return profile.slugs.some(({ key }) => !key.startsWith('acoaa'))
}

function haveTwoMailboxes(one: Profile, other: Profile): boolean {
  return one.emails.length > 0 && other.emails.length > 0
}

/** Something else that no family shares. */
function isBacked(one: Profile, other: Profile): boolean {
  const isBorn = one.birthday !== undefined && other.birthday !== undefined
  return isBorn || inBoth(one.organisations, other.organisations).length + inBoth(one.pages, other.pages).length > 0
}

function haveTwoBirthdays(one: Profile, other: Profile): boolean {
  if (one.birthday === undefined || other.birthday === undefined) return false
  if (one.birthday.length === other.birthday.length) return one.birthday !== other.birthday
  return one.birthday.slice(-5) !== other.birthday.slice(-5)
}

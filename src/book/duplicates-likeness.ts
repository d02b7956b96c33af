import { compareNames } from './match-names.ts'
import type { Key, Keys, Profile } from './match-profile.ts'

/** What two people have in common to be reached by. */
export interface Shared {
  readonly emails: readonly Key[]
  readonly phones: readonly Key[]
  readonly slugs: readonly Key[]
}

export function sharedBetween(one: Profile, other: Profile): Shared {
  return {
    emails: inBoth(one.emails, other.emails),
    phones: inBoth(one.phones, other.phones),
    slugs: inBoth(one.slugs, other.slugs),
  }
}

/** The keys of the first that the second has too. */
export function inBoth(ones: Keys, others: Keys): readonly Key[] {
  return ones.filter(({ key }) => others.some((other) => other.key === key))
}

/** Only the first names compared, as two names of one word. */
export function haveOneFirstName(one: Profile, other: Profile): boolean {
  const [first, second] = [one.names[0].words[0], other.names[0].words[0]]
  if (first === undefined || second === undefined) return false
  if (first.text === second.text) return true
  const alone = (word: typeof first) => ({
    words: [word],
    sortedKey: word.text,
    joinedKey: word.text,
    generation: '',
    isReal: true,
    isOfSeveral: false,
    calledInBrackets: undefined,
  })
  return compareNames([alone(first)], [alone(second)]) !== 'different'
}

/** `ana.kovac@acme` and `ana.kovac2@acme`: a firm gives its people one each. */
export function haveTwoMailboxesAtOneFirm(one: Profile, other: Profile): boolean {
  if (inBoth(one.emails, other.emails).length > 0) return false
  return inBoth(one.domains, other.domains).some(({ key }) => {
    const isThere = (email: Key) => email.key.endsWith(`@${key}`)
    return one.emails.some(isThere) && other.emails.some(isThere)
  })
}

import { areOfDifferentGenerations, compareNames } from './match-names.ts'
import type { NameLikeness } from './match-names.ts'
import type { Key, Keys, Profile } from './match-profile.ts'

/** What two profiles say about being one person. `unlikely` has nothing worth asking about. */
export interface Evidence {
  readonly verdict: 'same' | 'likely' | 'unlikely'
  /** Sentences for the owner, strongest first. */
  readonly because: readonly [string, ...string[]]
  /** From 0 to 1: only for putting the likelier first. Never a probability. */
  readonly strength: number
  /** How the names relate, where nothing else speaks for it. */
  readonly byNameAlone?: NameLikeness
}

/** What is known about keys beyond the two people at hand. */
export interface Surroundings {
  /** A number or address that several people of the book use: a switchboard, a family. */
  isSharedByMany(key: string): boolean
}

/**
 * Is `one` the same person as `other`? Certain only by a page, an address or a number that is one person's, and a name
 * that does not contradict it; a name never suffices, with or without an organisation. Symmetric in its verdict.
 */
export function weighEvidence(one: Profile, other: Profile, surroundings: Surroundings): Evidence {
  const likeness = compareNames(one.names, other.names)
  const names: NameEvidence = { likeness, sentence: () => nameSentence(likeness, one, other) }
  const against = contradictions(one, other)
  const page = common(one.slugs, other.slugs)
  if (page) return conclude('same', [`Both are linkedin.com/in/${page.key}`, names.sentence()], 1)
  return byAddress(one, other, { names, against, surroundings }) ?? byCircumstance(one, other, { names, against })
}

interface NameEvidence {
  readonly likeness: NameLikeness
  /** Most pairs are weighed in vain, and then nobody reads it. */
  sentence(): string | undefined
}

interface SoFar {
  readonly names: NameEvidence
  readonly against: readonly string[]
}

/** Judges by a personal address or number that both have; undefined if they have none. */
function byAddress(one: Profile, other: Profile, so: SoFar & { surroundings: Surroundings }): Evidence | undefined {
  const isOneOwners = (key: string) => !so.surroundings.isSharedByMany(key)
  const email = common(one.emails, other.emails, isOneOwners)
  const phone = common(one.phones, other.phones, isOneOwners)
  const sentences = [email && `Both use ${email.written}`, phone && `Both have the number ${phone.written}`]
  if (!email && !phone) return undefined
  const { likeness } = so.names
  const isEmailTheirs = email !== undefined && isOneOwners(email.key)
  const isPhoneTheirs = phone !== undefined && isOneOwners(phone.key)
  const isShared = !isEmailTheirs && !isPhoneTheirs
  if (isShared && likeness === 'different') return undefined
  const fits = isEmailTheirs ? FITS_AN_ADDRESS.has(likeness) : isPhoneTheirs && FITS_A_NUMBER.has(likeness)
  const doubt = isShared ? 'But others in the book have it too' : undefined
  const reasons = [...sentences, so.names.sentence(), ...so.against, doubt]
  if (fits && so.against.length === 0) return conclude('same', reasons, 0.95)
  const base = (email ? 0.45 : 0.4) + (email && phone ? 0.1 : 0) + NAME_STRENGTH[likeness]
  return conclude('likely', reasons, base - 0.2 * so.against.length)
}

/** A household shares a telephone more readily than a mailbox, so an initial or a slip is not enough there. */
const FITS_AN_ADDRESS = new Set<NameLikeness>(['equal', 'spelling', 'part', 'nickname', 'initials', 'typo', 'nameless'])
const FITS_A_NUMBER = new Set<NameLikeness>(['equal', 'spelling', 'part', 'nickname', 'nameless'])

const NAME_STRENGTH: Record<NameLikeness, number> = {
  equal: 0.4,
  spelling: 0.35,
  part: 0.25,
  nickname: 0.3,
  typo: 0.25,
  initials: 0.15,
  nameless: 0.1,
  different: 0,
}

/** Judges people who share no address: by name, and what they have around them. */
function byCircumstance(one: Profile, other: Profile, { names, against }: SoFar): Evidence {
  const { likeness } = names
  if (against.length > 0) return conclude('unlikely', against, 0)
  if (likeness === 'different') return conclude('unlikely', ['The names differ'], 0)
  const desk = common(one.deskEmails, other.deskEmails)
  const birthday = sharedBirthday(one, other)
  const page = common(one.pages, other.pages)
  const organisation = common(one.organisations, other.organisations)
  const domain = common(one.domains, other.domains)
  const city = common(one.cities, other.cities)
  const found: [string, number][] = []
  if (birthday) found.push([birthday, 0.4])
  if (page) found.push([`both have the page ${page.written}`, 0.35])
  if (organisation) found.push([`both at ${organisation.written}`, 0.3])
  if (desk) found.push([`both use ${desk.written}`, 0.25])
  else if (domain && !organisation) found.push([`both have an address at ${domain.key}`, 0.25])
  if (city && SAYS_ENOUGH_IN_A_CITY.has(likeness)) found.push([`both in ${city.written}`, 0.2])
  const isFullName = Math.min(wordsOf(one), wordsOf(other)) >= 2
  const isByNameAlone = found.length === 0
  if (isByNameAlone && !(isFullName && SAYS_ENOUGH_ALONE.has(likeness))) {
    return conclude('unlikely', ['Only the names are alike'], 0)
  }
  if (!isByNameAlone && likeness === 'nameless' && !desk) return conclude('unlikely', ['One of them has no name'], 0)
  const strength = found.reduce((sum, [, weight]) => sum + weight, NAME_STRENGTH[likeness])
  const [first, ...rest] = found.map(([sentence]) => sentence)
  const opening = likeness === 'equal' && first ? [`Same name and ${first}`] : [names.sentence(), first]
  const reasons = [...opening, ...rest].map((reason) => reason && capitalised(reason))
  return { ...conclude('likely', reasons, strength), ...(isByNameAlone ? { byNameAlone: likeness } : {}) }
}

const SAYS_ENOUGH_ALONE = new Set<NameLikeness>(['equal', 'spelling', 'nickname'])
const SAYS_ENOUGH_IN_A_CITY = new Set<NameLikeness>(['equal', 'spelling', 'nickname', 'typo', 'part'])

function contradictions(one: Profile, other: Profile): string[] {
  const reasons: string[] = []
  if (haveTwoPages(one, other)) reasons.push('But their LinkedIn pages are two')
  if (haveTwoBirthdays(one, other)) reasons.push('But their birthdays differ')
  if (areOfDifferentGenerations(one.names[0], other.names[0])) reasons.push('But one is the younger, by name')
  return reasons
}

/** LinkedIn also writes pages by an inner number (`ACoAA…`); that one may be the same member's as a readable page. */
function haveTwoPages(one: Profile, other: Profile): boolean {
  const readable = (profile: Profile) => profile.slugs.filter(({ key }) => !key.startsWith('acoaa'))
  const ones = readable(one)
  return ones.length > 0 && readable(other).length > 0 && !ones.some(({ key }) => hasKey(other.slugs, key))
}

function haveTwoBirthdays(one: Profile, other: Profile): boolean {
  if (!one.birthday || !other.birthday) return false
  if (one.birthday.length === other.birthday.length) return one.birthday !== other.birthday
  return one.birthday.slice(-5) !== other.birthday.slice(-5)
}

function sharedBirthday(one: Profile, other: Profile): string | undefined {
  return one.birthday && other.birthday && !haveTwoBirthdays(one, other) ? 'the same birthday' : undefined
}

function nameSentence(likeness: NameLikeness, one: Profile, other: Profile): string | undefined {
  const both = `${one.fullName} and ${other.fullName}`
  const isShortFirst = one.fullName.length <= other.fullName.length
  const shortFirst = isShortFirst ? both : `${other.fullName} and ${one.fullName}`
  const sentences: Record<NameLikeness, string | undefined> = {
    equal: 'Same name',
    spelling: `${both} sound the same`,
    part: `${both} can be one name, with a part left out`,
    nickname: `${shortFirst} can be one name, the first being short for the other`,
    initials: `${both} can be one name, with an initial`,
    typo: `${both} differ by a letter`,
    nameless: undefined,
    different: `But ${one.fullName} is not ${other.fullName}`,
  }
  return sentences[likeness]
}

function conclude(verdict: Evidence['verdict'], reasons: readonly (string | undefined)[], strength: number): Evidence {
  const [first = 'Nothing in common', ...rest] = reasons.filter((reason) => reason !== undefined && reason !== '')
  const bounded = Math.round(Math.min(1, Math.max(0, strength)) * 100) / 100
  return { verdict, because: [first, ...rest.map(String)], strength: bounded }
}

/** A key that both have; where there are several, rather one that is preferred. */
function common(ones: Keys, others: Keys, isPreferred: (key: string) => boolean = () => true): Key | undefined {
  if (ones.length === 0 || others.length === 0) return undefined
  const shared = ones.filter(({ key }) => hasKey(others, key))
  return shared.find(({ key }) => isPreferred(key)) ?? shared[0]
}

function hasKey(keys: Keys, key: string): boolean {
  return keys.some((known) => known.key === key)
}

function wordsOf(profile: Profile): number {
  return Math.max(...profile.names.map((name) => name.words.length))
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

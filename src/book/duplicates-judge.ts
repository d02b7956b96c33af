import { doubtsAbout, isByPhoneOnly } from './duplicates-doubts.ts'
import { weighEvidence } from './match-evidence.ts'
import type { Evidence, Surroundings } from './match-evidence.ts'
import { haveOneFirstName, haveTwoMailboxesAtOneFirm, inBoth, sharedBetween } from './duplicates-likeness.ts'
import type { Shared } from './duplicates-likeness.ts'
import { compareNames } from './match-names.ts'
import type { NameLikeness } from './match-names.ts'
import type { Profile } from './match-profile.ts'

/** What a whole book says beyond two people of it. */
export interface Crowd extends Surroundings {
  /** How many people have this word, by ear, in their name. */
  peopleCalled(sound: string): number
  readonly size: number
}

/**
 * Are two people of one book the same? As for a stranger, and stricter: what chance, a family or a firm explains as well
 * is not asked about, and anything that speaks against a certainty makes a question of it.
 */
export function judgePair(one: Profile, other: Profile, crowd: Crowd): Evidence {
  const evidence = weighEvidence(one, other, crowd)
  const likeness = compareNames(one.names, other.names)
  if (evidence.verdict === 'unlikely') return misspelt({ one, other, likeness }, crowd) ?? evidence
  const shared = sharedBetween(one, other)
  const doubts = doubtsAbout(one, other, { likeness, ...shared })
  if (doubts.isGrave && isByPhoneOnly(shared)) return UNLIKELY
  if (evidence.verdict === 'same') return doubts.because.length === 0 ? evidence : weaker(evidence, doubts.because)
  const isReached = shared.emails.length + shared.phones.length > 0
  if (isReached && likeness === 'different') return whoelse(evidence, { one, other, shared, crowd })
  if (!isReached && isExplained(evidence, { one, other, likeness }, crowd)) return UNLIKELY
  return evidence
}

const UNLIKELY: Evidence = { verdict: 'unlikely', because: ['Chance explains it'], strength: 0 }

function weaker(evidence: Evidence, doubts: readonly string[]): Evidence {
  const because = [...evidence.because, ...doubts] as unknown as Evidence['because']
  return { verdict: 'likely', because, strength: Math.max(0, evidence.strength - 0.2) }
}

interface Pair {
  readonly one: Profile
  readonly other: Profile
  readonly likeness: NameLikeness
}

/**
 * One address, two names. A family shares it, and so do a desk and its secretary: only somebody with the same first
 * name (a wedding), with one word for a name, or with mailbox and number alike is worth a question.
 */
function whoelse(
  evidence: Evidence,
  { one, other, shared, crowd }: { one: Profile; other: Profile; shared: Shared; crowd: Crowd },
): Evidence {
  if (one.names[0].isOfSeveral || other.names[0].isOfSeveral) return UNLIKELY
  const isOneWord = Math.min(...[one, other].map((profile) => profile.names[0].words.length)) === 1
  const isOwn = [...shared.emails, ...shared.phones].some(({ key }) => !crowd.isSharedByMany(key))
  if (isOwn && (isOneWord || haveOneFirstName(one, other))) return evidence
  const isBoth = shared.emails.length > 0 && shared.phones.length > 0
  return isBoth && isOwn && !haveOneFamilyName(one, other) ? evidence : UNLIKELY
}

function haveOneFamilyName(one: Profile, other: Profile): boolean {
  const [first, second] = [one.names[0].words.at(-1), other.names[0].words.at(-1)]
  return first !== undefined && first.sound === second?.sound
}

/** How many others of so alike a name a book of this size has by chance, for a question to be worth asking. */
const MOST_BY_CHANCE: Partial<Record<NameLikeness, number>> = {
  equal: 0.05,
  spelling: 0.03,
  nickname: 0.03,
  typo: 0.03,
}

/** With a town in common, a name may be commoner; with an employer, commoner still. */
const MOST_IN_ONE_PLACE = 4

/** Do chance, or two of one name in one firm, explain what two people have in common? */
function isExplained(evidence: Evidence, { one, other, likeness }: Pair, crowd: Crowd): boolean {
  if (haveTwoMailboxesAtOneFirm(one, other)) return true
  if (evidence.byNameAlone !== undefined) return byChance(one, other, crowd) > (MOST_BY_CHANCE[likeness] ?? 0)
  const isAtWork = inBoth(one.organisations, other.organisations).length + inBoth(one.domains, other.domains).length > 0
  const isPlain = !isAtWork && inBoth(one.pages, other.pages).length === 0
  const isBirthday = one.birthday !== undefined && one.birthday.slice(-5) === other.birthday?.slice(-5)
  if (isBirthday) return false
  const isOneWord = Math.min(...[one, other].map((profile) => profile.names[0].words.length)) === 1
  if (isOneWord && likeness === 'part') return byChance(one, other, crowd) > MOST_IN_ONE_PLACE
  if (isPlain && likeness === 'typo' && !isSlipOfOne(one, other, crowd)) return true
  return isPlain && byChance(one, other, crowd) > (likeness === 'equal' ? MOST_IN_ONE_PLACE : 1)
}

/** A smaller book says too little of how common a name is. */
const SMALLEST_CROWD = 2000

/** How many people of this name there would be, were first and family names dealt out independently. */
function byChance(one: Profile, other: Profile, crowd: Crowd): number {
  const size = Math.max(SMALLEST_CROWD, crowd.size)
  const expected = (profile: Profile) =>
    profile.names[0].words.reduce(
      (product, { sound }) => (product * Math.max(1, crowd.peopleCalled(sound))) / size,
      size,
    )
  return Math.max(expected(one), expected(other))
}

/** Nothing in common but a long and rare name, in which one letter slipped, so that nobody else is called so. */
function misspelt({ one, other, likeness }: Pair, crowd: Crowd): Evidence | undefined {
  if (likeness !== 'typo' || !isSlipOfOne(one, other, crowd)) return undefined
  if (doubtsAbout(one, other, { likeness, emails: [], phones: [], slugs: [] }).isGrave) return undefined
  const letters = Math.min(one.names[0].joinedKey.length, other.names[0].joinedKey.length)
  if (letters < 11 || byChance(one, other, crowd) > (MOST_BY_CHANCE.typo ?? 0)) return undefined
  return {
    verdict: 'likely',
    because: [`Misspelt alike: ${one.fullName} and ${other.fullName}`, 'Nobody else in the book is called so'],
    strength: 0.3,
  }
}

/** What a slip makes of a name is hardly ever somebody else's name too. */
function isSlipOfOne(one: Profile, other: Profile, crowd: Crowd): boolean {
  const own = (profile: Profile, beside: Profile) =>
    profile.names[0].words.filter(({ sound }) => beside.names[0].words.every((word) => word.sound !== sound))
  return [...own(one, other), ...own(other, one)].some(({ sound }) => crowd.peopleCalled(sound) === 1)
}

/** Something in the two says outright that they are not one, whatever they share. */
export function areSurelyTwo(one: Profile, other: Profile): boolean {
  const likeness = compareNames(one.names, other.names)
  if (likeness === 'different' && !haveOneFirstName(one, other)) return true
  return doubtsAbout(one, other, { likeness, ...sharedBetween(one, other) }).isGrave
}

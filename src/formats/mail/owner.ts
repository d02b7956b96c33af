import type { About } from '#book/finding.ts'
import { emailKey, isRoleMailbox } from '#book/match-keys.ts'
import type { SeenAddress, Survey } from './survey.ts'

/** Whose mailbox it is. */
export interface Owner {
  /** As they compare. */
  readonly keys: ReadonlySet<string>
  /** What the file shows beyond what was known: not guessed. */
  readonly shown: readonly string[]
  /** False where it is our best guess, and the owner had better say. */
  readonly isSure: boolean
  /** Whom to ask about, the likeliest first. */
  readonly candidates: readonly string[]
}

/** The question that `asks` asks. */
export const OWN_ADDRESS = 'own-address'

/** An address in this share of what was delivered is the owner's; a rarer one may be that of a list. */
const SHARE_OF_DELIVERED = 0.05
/** Only the owner takes part in nearly everything. */
const SHARE_OF_LETTERS = 0.8
const FEWEST_LETTERS = 4

/**
 * The addresses that the owner gave; those that letters in the sent folder come from; those that the servers delivered
 * to; else the one that takes part in nearly all letters; else a guess: whoever got most of them.
 */
export function ownerOf(survey: Survey, about: Pick<About, 'ownAddresses' | 'answers'>): Owner {
  const answer = about.answers[OWN_ADDRESS]?.trim().toLowerCase() ?? ''
  const given = [...about.ownAddresses, ...(answer.includes('@') ? [answer] : [])]
  const seen = [...survey.addresses]
  const shown = seen.filter((address) => isShown(address, survey)).map(({ address }) => address)
  const ranked = seen.filter(({ letters }) => letters > 0).toSorted(byLikelihood)
  const candidates = ranked.slice(0, 6).map(({ address }) => address)
  const isKnown = given.some((address) => survey.has(address)) || answer.includes('@')
  const everywhere = isKnown || shown.length > 0 ? undefined : inNearlyAll(ranked, survey)
  const found = everywhere === undefined ? shown : [everywhere]
  const isSure = isKnown || found.length > 0
  const guess = isSure ? [] : candidates.slice(0, 1)
  const keys = new Set([...given, ...found, ...guess].map(emailKey))
  const known = new Set(about.ownAddresses.map(emailKey))
  const told = [...(answer.includes('@') ? [answer] : []), ...found]
  return { keys, shown: told.filter((address) => !known.has(emailKey(address))), isSure, candidates }
}

function isShown(address: SeenAddress, { delivered }: Survey): boolean {
  return address.sent > 0 || (address.delivered > 0 && address.delivered >= delivered * SHARE_OF_DELIVERED)
}

function inNearlyAll([first, second]: readonly SeenAddress[], survey: Survey): string | undefined {
  if (first === undefined || survey.letters < FEWEST_LETTERS || first.letters === second?.letters) return undefined
  return first.letters >= survey.letters * SHARE_OF_LETTERS ? first.address : undefined
}

/** People keep what they got, so of two who are in all letters, it is the one who got more. */
function byLikelihood(one: SeenAddress, other: SeenAddress): number {
  return (
    other.letters - one.letters ||
    other.received - one.received ||
    Number(isRoleMailbox(one.address)) - Number(isRoleMailbox(other.address)) ||
    (one.address < other.address ? -1 : 1)
  )
}

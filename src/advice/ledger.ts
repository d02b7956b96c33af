import { addDays, type Day } from '#book/day.ts'
import type { Interaction } from '#book/interaction.ts'
import type { RecordId } from '#book/record.ts'
import { sayDay, sayNumber } from './say.ts'

/** As much of an interaction as telling help takes. */
export type MaybeHelp = Pick<Interaction, 'day' | 'direction' | 'kind' | 'personIds' | 'purposes'>

/** Help is looked back upon over two years: a choice of ours. */
const YEARS_BACK = 2

/** The first day that the ledger looks at. */
export function ledgerFrom(today: Day): Day {
  return addDays(today, -365 * YEARS_BACK)
}

/**
 * Help given and received, in words (R11, R12): how often, then what it was and when. Never a balance to settle:
 * nothing is subtracted, compared with others or kept. Empty when there was none.
 */
export function helpInWords(personId: RecordId, history: readonly MaybeHelp[], today: Day): readonly string[] {
  const from = ledgerFrom(today)
  const newestFirst = history
    .filter(({ day }) => day >= from && day <= today)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const given = newestFirst.filter(isGiven)
  const received = newestFirst.filter((one) => isReceived(one) && isBy(personId, one))
  if (given.length + received.length === 0) return []
  const balance = `In ${sayNumber(YEARS_BACK)} years you gave ${sayTimes(given)} and received ${sayTimes(received)}.`
  return [balance, ...list('You gave', given), ...list('You received', received)]
}

/** What the owner did for somebody; in a talk of both sides it is the owner who answered or shared. */
export function isGiven(one: MaybeHelp): boolean {
  if (helpOf(one) === undefined) return false
  return one.direction === 'out' || (one.direction === 'both' && one.kind !== 'introduction')
}

/** What somebody did for the owner. */
export function isReceived(one: MaybeHelp): boolean {
  return one.direction === 'in' && helpOf(one) !== undefined
}

/** What somebody did for somebody, or nothing where it was only talk. */
export function helpOf({ kind, purposes }: MaybeHelp): string | undefined {
  if (kind === 'introduction') return 'an introduction'
  if (purposes.includes('answered')) return 'an answer'
  return purposes.includes('shared') ? 'something shared' : undefined
}

/** `Bo introduced me to Marta` names both and was done by the first; Marta did nothing yet. */
export function isBy(personId: RecordId, { kind, personIds }: MaybeHelp): boolean {
  return kind !== 'introduction' || personIds[0] === personId
}

function sayTimes({ length }: readonly MaybeHelp[]): string {
  if (length === 0) return 'nothing yet'
  if (length <= 2) return length === 1 ? 'once' : 'twice'
  return `${sayNumber(length)} times`
}

/** The dates behind the words, the last few of them: the history holds them all. */
function list(words: string, help: readonly MaybeHelp[]): readonly string[] {
  const last = help.slice(0, 5).map((one) => `${helpOf(one) ?? ''} on ${sayDay(one.day)}`)
  return last.length === 0 ? [] : [`${words} ${last.join(', ')}${help.length > last.length ? ' and more before' : ''}.`]
}

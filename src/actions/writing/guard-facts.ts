import type { GuardFacts } from '#advice/guards/facts.ts'
import { isGiven } from '#advice/ledger.ts'
import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { asksOn } from '#storage/asks.ts'
import { drafts } from '#storage/drafts.ts'
import { recordsInState } from '#storage/records-naming.ts'
import type { Reader } from '#storage/storage.ts'
import { lastWrittenBefore } from '#storage/ties.ts'
import { asksSaid, isAskOfMine } from './asks-made.ts'
import type { BetweenUs } from './between-us.ts'
import { didMeet } from './coach-facts.ts'
import { firstNameOf } from './letter-facts.ts'

/** What of the moment comes with the letter itself. */
export type Moment = Pick<GuardFacts, 'draft' | 'intent'> & {
  readonly draftId?: RecordId
  /** How many asks the owner has in mind for today, this one among them; one, when left out. */
  readonly meant?: number
}

/** What the guards watch: the tie, the asks, and the day. */
export async function guardFactsOf(reader: Reader, between: BetweenUs, moment: Moment): Promise<GuardFacts> {
  const { person, mode, tie, today } = between
  const { draftId, meant, ...said } = moment
  const day = await dayOfAsks(reader, today, { draftId, meant })
  return {
    today,
    // Being busy says nothing of asks.
    mode: mode.mode === 'busy' ? mode.underneath : mode.mode,
    ...said,
    name: firstNameOf(person.name),
    tie,
    didMeet: didMeet(between),
    ...(between.cadenceDays === undefined ? {} : { cadenceDays: between.cadenceDays }),
    recentTouches: between.history
      .filter(({ direction }) => direction === 'out')
      .slice(0, 10)
      .map((entry) => ({ day: entry.day, wasAsk: isAskOfMine(entry) })),
    asks: asksSaid(between),
    gives: between.help.filter((one) => one.day <= today && isGiven(one)).length,
    isShielded: between.isShielded,
    ...day,
  }
}

/** With fewer asks on a day nobody looks back for a quiet time before it. */
const A_FEW = 3

/** How many asks go out today, to anybody, and when the owner last wrote to anybody before. */
async function dayOfAsks(
  reader: Reader,
  today: Day,
  { draftId, meant = 1 }: { readonly draftId: RecordId | undefined; readonly meant: number | undefined },
): Promise<Pick<GuardFacts, 'asksPlannedToday' | 'asksToday' | 'lastOutboundAnywhere'>> {
  const made = await asksOn(reader, today)
  const open = await recordsInState(reader, drafts, ['open', 'handed-over'])
  const planned = open.filter(({ id, kind, changedOn }) => kind === 'ask' && changedOn === today && id !== draftId)
  const last = made.length + planned.length + meant <= A_FEW ? undefined : await lastWrittenBefore(reader, today)
  return {
    asksToday: made.length,
    asksPlannedToday: made.length + planned.length + meant,
    ...(last === undefined ? {} : { lastOutboundAnywhere: last }),
  }
}

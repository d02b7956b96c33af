import { cadenceOf } from '#advice/plan/cadence.ts'
import { countsOf, knownFrom, monthsOfTies, standingInWords, standingTies } from '#advice/season/kept.ts'
import type { TieDays } from '#advice/season/kept.ts'
import { runningTies } from '#advice/season/running.ts'
import { monthEnds, type Span } from '#advice/season/span.ts'
import type { Tally, Value } from '#advice/season/value.ts'
import { valueOf } from '#advice/season/value.ts'
import type { Circle } from '#book/circle.ts'
import { addDays, type Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { asks } from '#storage/asks.ts'
import { withPurposeSince } from '#storage/interactions-by-day.ts'
import { people } from '#storage/people.ts'
import { questions } from '#storage/questions.ts'
import { recordsInState } from '#storage/records-naming.ts'
import { allRecords, findRecords } from '#storage/records.ts'
import { contactDaysOfNetwork, entriesThatSavedTime, exchangesByMonth, firstRealExchange } from '#storage/season.ts'
import type { Reader } from '#storage/storage.ts'
import type { NamedTally, NamedValue, SeasonLook, TiesOfSpan } from './season-views.ts'

/** So many months the line of running ties goes back (R116). */
const MONTHS_BACK = 12
/** Of larger numbers the first hundreds are named. */
const MOST_NAMED = 300

/** Who is in the network, and when there were real exchanges with them. */
export interface NetworkDays {
  readonly ties: readonly PlannedTie[]
  readonly circles: readonly Circle[]
  readonly contactDays: ReadonlyMap<RecordId, readonly Day[]>
  readonly silentAfterDays: number
}

/** Contact days from so far back that a year's line and the silence before the span can be told from them. */
export async function daysFor(
  reader: Reader,
  known: Omit<NetworkDays, 'contactDays'>,
  span: Span,
): Promise<NetworkDays> {
  const { ties, circles, silentAfterDays } = known
  const longest = ties.reduce((most, tie) => Math.max(most, cadenceOf(tie, circles) ?? 0), 0)
  const [firstEnd = span.until] = monthEnds(span.until, MONTHS_BACK)
  const from = [addDays(firstEnd, -longest), knownFrom(span, silentAfterDays)].toSorted()[0] ?? span.from
  return { ...known, contactDays: await contactDaysOfNetwork(reader, from, span.until) }
}

/** The running ties of the twelve months up to a day (R65, R116). */
export async function runningUntil(reader: Reader, network: NetworkDays, until: Day): Promise<SeasonLook['running']> {
  const ends = monthEnds(until, MONTHS_BACK)
  const { ties, circles, contactDays } = network
  const { inRhythmIds, ...running } = runningTies({
    ties: ties.map((tie) => ({ personId: tie.personId, cadenceDays: cadenceOf(tie, circles) })),
    contactDays,
    ends,
    exchanges: await exchangesByMonth(reader, `${(ends[0] ?? until).slice(0, 7)}-01`, until),
    firstExchange: await firstRealExchange(reader),
  })
  const names = new Map(ties.map(({ personId, name }) => [personId, name]))
  const inRhythm = inRhythmIds.slice(0, MOST_NAMED).map((id) => ({ id, name: names.get(id) ?? '' }))
  return { ...running, inRhythm }
}

/** Ties kept, revived and begun in a span (R17, R44). */
export function tiesOfSpan({ ties, contactDays, silentAfterDays }: NetworkDays, span: Span): TiesOfSpan {
  const days = ties.map(({ personId, name, tie }): TieDays => ({
    personId,
    name,
    contactDays: contactDays.get(personId) ?? [],
    firstContactDay: tie.firstContactDay,
  }))
  const standing = standingTies(days, span, { silentAfterDays })
  const counts = countsOf(standing)
  return {
    counts,
    ties: standing.slice(0, MOST_NAMED),
    months: monthsOfTies(days, span, { silentAfterDays }),
    sentence: standingInWords(counts),
  }
}

/** What the network gave in a span, each number with its entries (R7, R121). */
export async function valueIn(reader: Reader, span: Span): Promise<NamedValue> {
  const withPurpose = await withPurposeSince(reader, span.from, span.until)
  const saving = await entriesThatSavedTime(reader, span.from, span.until)
  const entries = new Map([...withPurpose, ...saving].map((entry) => [entry.id, entry]))
  const value = valueOf(
    {
      entries: [...entries.values()],
      questions: await recordsInState(reader, questions, ['answered']),
      asks: await allRecords(reader, asks),
    },
    span,
  )
  return withNames(reader, value)
}

async function withNames(reader: Reader, value: Value): Promise<NamedValue> {
  const { sentences, ...tallies } = value
  const ids = Object.values(tallies).flatMap(({ sources }) => sources.flatMap(({ personIds }) => personIds))
  const names = new Map((await findRecords(reader, people, ids)).map(({ id, name }) => [id, name.full]))
  const named = <T extends Tally>(tally: T): Omit<T, 'sources'> & NamedTally => ({
    ...tally,
    sources: tally.sources.map(({ personIds, ...source }) => ({
      ...source,
      people: personIds.map((id) => ({ id, name: names.get(id) ?? 'Somebody' })),
    })),
  })
  return {
    sentences,
    answersReceived: named(value.answersReceived),
    introductionsMade: named(value.introductionsMade),
    learned: named(value.learned),
    helpGiven: named(value.helpGiven),
    helpReceived: named(value.helpReceived),
    timeSaved: named(value.timeSaved),
  }
}

import { addDays, type Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import { sayCount, sayMonth } from '../say.ts'
import { isLastOfMonth, monthOf, monthsOf, type Span } from './span.ts'

/** What became of a tie in a span: its first talk fell in it, it had been silent long before, or it was kept up. */
export type Standing = 'kept' | 'revived' | 'new'

export interface TieDays {
  readonly personId: RecordId
  readonly name: string
  /** Days with a real exchange, the earliest first: those of the span, and of so many days before it as silence takes. */
  readonly contactDays: readonly Day[]
  /** The first talk ever. */
  readonly firstContactDay: Day | undefined
}

export interface StandingTie {
  readonly personId: RecordId
  readonly name: string
  readonly standing: Standing
  /** The first talk of the span. */
  readonly day: Day
}

/** Ties with a real exchange in the span, by what became of them (R44). The earliest talk first. */
export function standingTies(
  ties: readonly TieDays[],
  span: Span,
  { silentAfterDays }: { readonly silentAfterDays: number },
): readonly StandingTie[] {
  return ties
    .flatMap((tie) => {
      const found = standingOf(tie, span, silentAfterDays)
      return found === undefined ? [] : [{ personId: tie.personId, name: tie.name, ...found }]
    })
    .toSorted((a, b) => (a.day === b.day ? (a.name < b.name ? -1 : 1) : a.day < b.day ? -1 : 1))
}

function standingOf(
  { contactDays, firstContactDay }: TieDays,
  { from, until }: Span,
  silentAfterDays: number,
): Pick<StandingTie, 'standing' | 'day'> | undefined {
  const day = contactDays.find((one) => one >= from && one <= until)
  if (day === undefined) return undefined
  if (firstContactDay === undefined || firstContactDay >= from) return { standing: 'new', day }
  const before = contactDays.findLast((one) => one < from)
  const wasSilent = before === undefined || before < addDays(day, -silentAfterDays)
  return { standing: wasSilent ? 'revived' : 'kept', day }
}

/** How far before a span its ties must be known. */
export function knownFrom({ from }: Span, silentAfterDays: number): Day {
  return addDays(from, -silentAfterDays)
}

export interface MonthOfTies {
  readonly month: string
  readonly from: Day
  readonly kept: number
  readonly revived: number
  readonly new: number
  /** What is missing, said plainly (R17). */
  readonly sentence: string | undefined
}

/** New people against kept ties, month by month (R17). */
export function monthsOfTies(
  ties: readonly TieDays[],
  span: Span,
  how: { readonly silentAfterDays: number },
): readonly MonthOfTies[] {
  return monthsOf(span).map((month) => {
    const standing = standingTies(ties, month, how)
    const counts = countsOf(standing)
    return { month: monthOf(month.from), from: month.from, ...counts, sentence: whatIsMissing(month, counts) }
  })
}

export function countsOf(standing: readonly StandingTie[]): Readonly<Record<Standing, number>> {
  const counts = { kept: 0, revived: 0, new: 0 }
  for (const one of standing) counts[one.standing] += 1
  return counts
}

function whatIsMissing(
  { from, until }: Span,
  { kept, revived, new: begun }: Readonly<Record<Standing, number>>,
): string | undefined {
  const month = `${sayMonth(from)}${isLastOfMonth(until) ? '' : ' so far'}`
  if (kept + revived + begun === 0) return `${month}: nobody new, and no tie kept up.`
  if (begun === 0) return `${month}: nobody new; ${sayCount(kept + revived, 'tie')} kept up.`
  return kept + revived === 0 ? `${month}: ${sayCount(begun, 'new tie')}, and none kept up from before.` : undefined
}

/** `Ties kept: 8; revived after a long silence: 1; new: 2.` */
export function standingInWords({ kept, revived, new: begun }: Readonly<Record<Standing, number>>): string {
  if (kept + revived + begun === 0) return 'No conversation is written down.'
  return `Ties kept: ${kept}; revived after a long silence: ${revived}; new: ${begun}.`
}

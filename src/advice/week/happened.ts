import { isReceived } from '../ledger.ts'
import { sayCount, startSentence } from '../say.ts'
import { countsOf } from './counts/index.ts'
import type { WeekCount } from './counts/count.ts'
import { daysKept, type DaysKept } from './days-kept.ts'
import { entryOf, type WeekEntry } from './entry.ts'
import type { SpanFacts, WeekFacts } from './facts.ts'
import { kindlySaid, type CallProposed } from './kindly.ts'
import { minutesOf, type WeekMinutes } from './minutes.ts'
import { monthOf, type MonthLooked } from './month.ts'
import { newAndKept } from './new-and-kept.ts'
import { purposesOf, type PurposeCount } from './purposes.ts'

/** A week as it was: conversations, not clicks. Every number comes with the entries behind it. */
export interface WeekHappened {
  readonly counts: readonly WeekCount[]
  /** What the conversations were for; empty where the owner does not count them. */
  readonly purposes: readonly PurposeCount[]
  readonly keptTies: { readonly words: string; readonly entries: readonly WeekEntry[] }
  readonly received: { readonly words: string; readonly entries: readonly WeekEntry[] }
  readonly minutes: WeekMinutes
  readonly days?: DaysKept
  readonly kindly: readonly string[]
  /** Whom that one call could go to. */
  readonly call?: CallProposed
  readonly month: MonthLooked
}

export function whatHappened(
  week: WeekFacts,
  { month, call }: { readonly month: SpanFacts; readonly call?: CallProposed | undefined },
): WeekHappened {
  const days = daysKept(week)
  const kindly = kindlySaid(week, call)
  const { kept } = newAndKept(week)
  const received = week.interactions.filter(isReceived).map((one) => entryOf(week, one))
  const isCounted = week.settings.whatCounts.includes('conversations')
  return {
    counts: countsOf(week),
    purposes: isCounted ? purposesOf(week) : [],
    keptTies: { words: `${startSentence(sayCount(kept.length, 'tie'))} kept up`, entries: kept },
    received: { words: `You were helped ${sayTimes(received.length)}`, entries: received },
    minutes: minutesOf(week),
    kindly,
    month: monthOf(month),
    ...(days === undefined ? {} : { days }),
    ...(call === undefined || kindly.length === 0 ? {} : { call }),
  }
}

function sayTimes(number: number): string {
  if (number <= 2) return ['not at all', 'once', 'twice'][number] ?? ''
  return sayCount(number, 'time')
}

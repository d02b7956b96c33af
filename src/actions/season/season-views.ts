import type { ActivityWorth } from '#advice/season/activities-worth.ts'
import type { Dimension } from '#advice/season/breadth.ts'
import type { Bubble } from '#advice/season/bubble.ts'
import type { DriftForecast } from '#advice/season/drift.ts'
import type { EmployerShare } from '#advice/season/employer.ts'
import type { GoalOf } from '#advice/season/goals.ts'
import type { MonthOfGrowth } from '#advice/season/growth.ts'
import type { MonthOfTies, Standing, StandingTie } from '#advice/season/kept.ts'
import type { RunningMonth } from '#advice/season/running.ts'
import type { Source, Tally, Value } from '#advice/season/value.ts'
import type { Day } from '#book/day.ts'
import type { RecordId } from '#book/record.ts'
import type { Review } from '#book/review.ts'
import type { Aliveness } from '../views.ts'

export interface NamedPerson {
  readonly id: RecordId
  readonly name: string
}

/** What a number stands on, with the names of the people. */
export type NamedSource = Omit<Source, 'personIds'> & { readonly people: readonly NamedPerson[] }

export interface NamedTally extends Pick<Tally, 'count'> {
  readonly sources: readonly NamedSource[]
}

export interface NamedValue extends Pick<Value, 'sentences'> {
  readonly answersReceived: NamedTally
  readonly introductionsMade: NamedTally
  readonly learned: NamedTally
  readonly helpGiven: NamedTally
  readonly helpReceived: NamedTally
  readonly timeSaved: NamedTally & { readonly minutes: number }
}

export interface CircleAlive {
  readonly id: RecordId
  readonly name: string
  readonly cadenceDays: number
  readonly people: number
  readonly aliveness: Readonly<Record<Aliveness, number>>
}

/** How many ties stand how, with the first hundreds of them by name. */
export interface TiesOfSpan {
  readonly counts: Readonly<Record<Standing, number>>
  readonly ties: readonly StandingTie[]
  readonly months: readonly MonthOfTies[]
  readonly sentence: string
}

/** What is told of today only: of a season that is over, nobody kept how warm the ties were. */
export interface SeasonNow {
  readonly circles: readonly CircleAlive[]
  readonly drift: DriftForecast
  readonly breadth: readonly Dimension[]
  readonly bubble: Bubble | undefined
  readonly employer: EmployerShare | undefined
}

export interface SeasonLook {
  readonly today: Day
  readonly from: Day
  readonly until: Day
  /** `April to June 2026` */
  readonly name: string
  /** The first days of the seasons beside it; the later one is absent in the season of today. */
  readonly before: Day
  readonly after: Day | undefined
  readonly value: NamedValue
  readonly running: {
    readonly ties: number
    readonly months: readonly RunningMonth[]
    /** Who is in their rhythm at the end of it, the first hundreds of them. */
    readonly inRhythm: readonly NamedPerson[]
    readonly sentences: readonly string[]
  }
  readonly ties: TiesOfSpan
  readonly growth: readonly MonthOfGrowth[]
  readonly activities: readonly ActivityWorth[]
  readonly now: SeasonNow | undefined
  /** Goals and notes of this season; absent while nothing is written down. */
  readonly review: Review | undefined
  /** Goals of seasons that are over, of which nobody said yet what becomes of them. */
  readonly leftOpen: readonly GoalOf[]
}

export interface YearLook {
  readonly today: Day
  readonly year: number
  readonly from: Day
  readonly until: Day
  readonly ties: TiesOfSpan
  readonly value: NamedValue
}

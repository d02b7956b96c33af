import type { Ahead } from '#advice/week/ahead.ts'
import type { WeekHappened } from '#advice/week/happened.ts'
import type { Plant } from '#advice/week/plants/plant.ts'
import type { PromiseLooked, QuestionLooked } from '#advice/week/promised.ts'
import type { ToWater } from '#advice/week/water.ts'
import type { Weed } from '#advice/week/weeds/weed.ts'
import type { WeekStep } from '#advice/week/which-week.ts'
import type { Day } from '#book/day.ts'
import type { Review } from '#book/review.ts'
import type { Stored } from '#book/record.ts'

/** A look at a week: where one is with it, what there is to do, and what happened. */
export interface WeekView {
  readonly today: Day
  readonly monday: Day
  readonly sunday: Day
  /** The week to look at now; of weeks gone by only what happened is told. */
  readonly isNow: boolean
  readonly minutes: number
  readonly steps: readonly { readonly step: WeekStep; readonly isDone: boolean }[]
  /** The first step that is not done. */
  readonly nextStep: WeekStep | undefined
  readonly review: Stored<Review> | undefined
  readonly happened: WeekHappened
  readonly water?: { readonly ties: readonly ToWater[]; readonly total: number }
  readonly weed?: readonly Weed[]
  readonly plant?: readonly Plant[]
  readonly promised?: {
    readonly promises: readonly PromiseLooked[]
    readonly questions: readonly QuestionLooked[]
  }
  readonly next?: Ahead
}

import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { circleOf } from './cadence.ts'
import { upkeepOf, type Upkeep } from './upkeep.ts'

/** The facts of a day, with what several kinds of suggestion work out from them, each at most once. */
export interface PlanFacts {
  readonly view: PlanningView
  readonly today: Day
  readonly upkeep: () => Upkeep
  readonly tieOf: (personId: RecordId) => PlannedTie | undefined
  readonly circleOf: (tie: PlannedTie) => Circle | undefined
}

export function factsOf(view: PlanningView): PlanFacts {
  let upkeep: Upkeep | undefined
  let byPerson: ReadonlyMap<RecordId, PlannedTie> | undefined
  return {
    view,
    today: view.today,
    upkeep: () => (upkeep ??= upkeepOf(view)),
    tieOf: (personId) => (byPerson ??= new Map(view.ties.map((tie) => [tie.personId, tie]))).get(personId),
    circleOf: (tie) => circleOf(tie, view.circles),
  }
}

import type { Circle } from '#book/circle.ts'
import type { Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { RecordId } from '#book/record.ts'
import type { PlannedTie } from '#book/tie.ts'
import { circleOf } from './cadence.ts'
import { momentsOf, type Moments } from './moments.ts'
import { upkeepOf, type Upkeep } from './upkeep.ts'

/** The facts of a day, with what several kinds of suggestion work out from them, each at most once. */
export interface PlanFacts {
  readonly view: PlanningView
  readonly today: Day
  readonly upkeep: () => Upkeep
  readonly moments: () => Moments
  /** Somebody of the network, or of the pool where a promise is open. */
  readonly tieOf: (personId: RecordId) => PlannedTie | undefined
  readonly isInNetwork: (personId: RecordId) => boolean
  readonly circleOf: (tie: PlannedTie) => Circle | undefined
}

/** A view is never changed, so what was worked out from it once holds for as long as it is looked at. */
const factsByView = new WeakMap<PlanningView, PlanFacts>()

export function factsOf(view: PlanningView): PlanFacts {
  const known = factsByView.get(view)
  if (known !== undefined) return known
  const facts = freshFactsOf(view)
  factsByView.set(view, facts)
  return facts
}

function freshFactsOf(view: PlanningView): PlanFacts {
  let upkeep: Upkeep | undefined
  let moments: Moments | undefined
  let byPerson: ReadonlyMap<RecordId, PlannedTie> | undefined
  const network = () => (byPerson ??= new Map(view.ties.map((tie) => [tie.personId, tie])))
  const ofOther = (personId: RecordId) => view.othersPromised.find((tie) => tie.personId === personId)
  return {
    view,
    today: view.today,
    upkeep: () => (upkeep ??= upkeepOf(view)),
    moments: () => (moments ??= momentsOf(view)),
    tieOf: (personId) => network().get(personId) ?? ofOther(personId),
    isInNetwork: (personId) => network().has(personId),
    circleOf: (tie) => circleOf(tie, view.circles),
  }
}

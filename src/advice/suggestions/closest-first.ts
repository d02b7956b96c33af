import type { PlannedTie } from '#book/tie.ts'
import { bestFirst, rowsWhere } from '../plan/best-first.ts'
import type { PlanFacts } from '../plan/facts.ts'

interface Candidate {
  readonly tie: PlannedTie
  /** Of those equally close, the lower goes first; a day sorts as it reads. */
  readonly by: number | string
}

/** People of the closest circle first (R39), then by `by`, then by id; drawn one by one, so a few cost little. */
export function* closestFirst<One extends Candidate>(facts: PlanFacts, all: readonly One[]): Generator<One> {
  const order = Float64Array.from(all, ({ tie }) => facts.circleOf(tie)?.order ?? Number.POSITIVE_INFINITY)
  const isBetter = (a: number, b: number): boolean => {
    const [nearA, nearB] = [order[a] ?? 0, order[b] ?? 0]
    if (nearA !== nearB) return nearA < nearB
    const [one, other] = [all[a], all[b]]
    if (one === undefined || other === undefined) return false
    return one.by === other.by ? one.tie.personId < other.tie.personId : one.by < other.by
  }
  const rows = rowsWhere(all.length, () => true)
  for (const at of bestFirst(rows, isBetter)) {
    const one = all[at]
    if (one !== undefined) yield one
  }
}

import type { Day } from '#book/day.ts'
import { isSameOrganisation } from '#book/match-organisations.ts'
import type { Position } from '#book/person.ts'

/** Where two people worked at the same time, as far as both lives are known. */
export interface SharedWork {
  readonly organisation: string
  readonly fromYear?: number
  readonly untilYear?: number
}

type Work = Pick<Position, 'from' | 'organisation' | 'until'>

/**
 * Work that overlaps, the latest first. A text may say “we worked together” of it, so days that are not known count
 * for nothing, unless the owner calls the person a colleague.
 */
export function sharedWorkOf(
  mine: readonly Work[],
  { positions, kinds }: { readonly positions: readonly Work[]; readonly kinds: readonly string[] },
): readonly SharedWork[] {
  const areColleagues = kinds.some((kind) => COLLEAGUE.test(kind))
  const shared = mine.flatMap((one) => positions.flatMap((other) => together(one, other, areColleagues) ?? []))
  const latestFirst = shared.toSorted((one, other) => (other.fromYear ?? 0) - (one.fromYear ?? 0))
  return latestFirst.filter(
    (work, at) => latestFirst.findIndex((other) => isSameOrganisation(other.organisation, work.organisation)) === at,
  )
}

const COLLEAGUE = /colleague|coworker|co-worker|kolleg|compañer|teammate/iu

function together(mine: Work, theirs: Work, areColleagues: boolean): SharedWork | undefined {
  const { organisation } = theirs
  if (organisation === undefined || !isSameOrganisation(mine.organisation, organisation)) return undefined
  if (mine.from === undefined || theirs.from === undefined) return areColleagues ? { organisation } : undefined
  const from = mine.from > theirs.from ? mine.from : theirs.from
  const until = earlier(mine.until, theirs.until)
  if (until !== undefined && until < from) return undefined
  return { organisation, fromYear: yearOf(from), ...(until === undefined ? {} : { untilYear: yearOf(until) }) }
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

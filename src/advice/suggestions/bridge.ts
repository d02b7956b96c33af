import type { PlannedTie } from '#book/tie.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { byWorth, itHasBeen } from './due.ts'
import { reachOut } from './reach-out.ts'
import { reasonsToReachOut } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

/** The circles whose ties are strong; a bridge is a weak one. */
const STRONG_UNTIL_ORDER = 2
/** Of those to look after, the first so many; drawing all of a large network would take long. */
const LOOKED_AT = 100

/**
 * The only one the owner keeps up with in a city or a group: a weak tie to another world (Burt 2004; Rajkumar and others
 * 2022). Takes the dormant tie's place on days when nobody is dormant. Judgement, not measurement.
 */
export const bridge: SuggestionKind = {
  kind: 'bridge',
  called: 'words to keep a bridge',
  place: { turns: [3, 8], spare: 4 },
  opens: true,
  begins: true,
  candidates: function* (facts) {
    let looked = 0
    for (const tie of byWorth(facts, (upkeep, row) => (upkeep.circleOrder[row] ?? 0) > STRONG_UNTIL_ORDER)) {
      if (worldOf(facts, tie) !== undefined) yield tie
      if (++looked === LOOKED_AT) return
    }
  },
  say: (facts, tie, { channel }) => {
    const world = worldOf(facts, tie)
    if (world === undefined) return undefined
    const { verb, words } = reachOut(channel, tie.name)
    const because = [world, ...reasonsToReachOut(facts, tie)] as const
    return { verb, headline: `${words}: ${itHasBeen(facts, tie)}.`, because }
  },
}

interface Worlds {
  readonly cities: ReadonlyMap<string, number>
  readonly groups: ReadonlyMap<string, number>
}

const worldsByFacts = new WeakMap<PlanFacts, Worlds>()

function worldOf(facts: PlanFacts, { city, groupIds }: PlannedTie): string | undefined {
  const worlds = worldsOf(facts)
  if (city !== undefined && worlds.cities.get(city) === 1)
    return `Of those you keep up with, nobody else is in ${city}.`
  return groupIds.some((id) => worlds.groups.get(id) === 1)
    ? 'Of those you keep up with, nobody else is in that group of theirs.'
    : undefined
}

function worldsOf(facts: PlanFacts): Worlds {
  const known = worldsByFacts.get(facts)
  if (known !== undefined) return known
  const cities = new Map<string, number>()
  const groups = new Map<string, number>()
  for (const { city, groupIds } of facts.view.ties) {
    if (city !== undefined) cities.set(city, (cities.get(city) ?? 0) + 1)
    for (const id of groupIds) groups.set(id, (groups.get(id) ?? 0) + 1)
  }
  const worlds = { cities, groups }
  worldsByFacts.set(facts, worlds)
  return worlds
}

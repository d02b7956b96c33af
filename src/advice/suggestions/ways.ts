import type { PlannedTie } from '#book/tie.ts'
import { cityKey } from '../activities/near.ts'
import type { PlanFacts } from '../plan/facts.ts'

/** What the owner enjoys at least this much is worth doing together. */
const ENJOYED_FROM = 4
const AT_MOST = 4

/** Easy ways to see each other, the free ones first; a lunch is never the first thing to think of (R72). */
export function waysToMeet(facts: PlanFacts, tie: PlannedTie): readonly string[] {
  const together = facts.view.activities
    .filter(({ cost, enjoyment, state }) => state === 'kept' && cost === 'free' && (enjoyment ?? 0) >= ENJOYED_FROM)
    .filter(({ city }) => isWhereTheyLive(tie, city))
    .toSorted((a, b) => (b.enjoyment ?? 0) - (a.enjoyment ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, 1)
    .map(({ name }) => `${name} together`)
  return [...together, 'a walk', 'a coffee', ...byPhone(tie)].slice(0, AT_MOST)
}

/** Softball in Lisbon is no way to see somebody in Lyon; where nobody said, it may be. */
function isWhereTheyLive(tie: PlannedTie, city: string | undefined): boolean {
  return city === undefined || tie.city === undefined || cityKey(city) === cityKey(tie.city)
}

/** Easy ways to hear each other. */
export function waysToTalk(tie: PlannedTie): readonly string[] {
  return [...byPhone(tie), 'a call while both of you walk']
}

function byPhone({ unwelcomeChannels }: PlannedTie): readonly string[] {
  return unwelcomeChannels.includes('call') ? [] : ['ten minutes by phone']
}

import { byWorth, itHasBeen } from './due.ts'
import { reachOut } from './reach-out.ts'
import { reasonsToReachOut } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

/**
 * Somebody who has become a stranger: one of every five places is kept for them and for bridges, because old ties bring what close
 * ones cannot (Levin, Walter and Murnighan 2011). Judgement, not measurement (evidence, section 3.4).
 */
export const dormant: SuggestionKind = {
  kind: 'dormant',
  called: 'words out of the blue',
  place: { turns: [3, 8], spare: 3 },
  opens: true,
  begins: true,
  candidates: (facts) => byWorth(facts, (upkeep, row) => upkeep.isDormant[row] === 1),
  say: (facts, tie, { channel }) => {
    const { verb, words } = reachOut(channel, tie.name)
    return { verb, headline: `${words} again: ${itHasBeen(facts, tie)}.`, because: reasonsToReachOut(facts, tie) }
  },
}

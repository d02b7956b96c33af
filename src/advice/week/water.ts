import type { RecordId } from '#book/record.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { byWorth, itHasBeen } from '../suggestions/due.ts'
import { startSentence } from '../say.ts'
import { alivenessOf, type Aliveness } from '../tie.ts'

/** Somebody who could do with a word this week. */
export interface ToWater {
  readonly personId: RecordId
  readonly name: string
  readonly aliveness: Aliveness
  /** `It has been four months.` */
  readonly headline: string
  /** The name of their circle. */
  readonly circle?: string
  /** Why they matter, in the owner's own words and no others (R40). */
  readonly whyTheyMatter?: string
}

/** The engine's own list of who is due (R51), those first with whom a word does most; `limit` of them. */
export function toWater(
  facts: PlanFacts,
  limit: number,
): { readonly ties: readonly ToWater[]; readonly total: number } {
  const ties: ToWater[] = []
  for (const tie of byWorth(facts, () => true)) {
    if (ties.length >= limit) break
    const { personId, name, whyTheyMatter } = tie
    const circle = facts.circleOf(tie)?.name
    ties.push({
      personId,
      name,
      aliveness: alivenessOf(tie.tie, facts.today),
      headline: `${startSentence(itHasBeen(facts, tie))}.`,
      ...(circle === undefined ? {} : { circle }),
      ...(whyTheyMatter === undefined ? {} : { whyTheyMatter }),
    })
  }
  return { ties, total: facts.upkeep().count }
}

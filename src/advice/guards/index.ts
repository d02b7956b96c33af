import { burst } from './burst.ts'
import { employed } from './employed.ts'
import type { GuardFacts } from './facts.ts'
import { fitting } from './fitting.ts'
import { gap } from './gap.ts'
import { needOnly } from './need-only.ts'
import { neverExchanged } from './never-exchanged.ts'
import type { Guard, Notice } from './notice.ts'
import { shielded } from './shielded.ts'
import { tooOften } from './too-often.ts'
import { unansweredAsk } from './unanswered-ask.ts'

export type { AskMade, Draft, GuardFacts, Intent, Touch } from './facts.ts'
export type { Guard, Instead, Notice } from './notice.ts'
export { mayProposeAsks } from './employed.ts'
export { noAskBefore } from './unanswered-ask.ts'

/** Every guard, in the order in which they speak. Each can be switched off by its id. */
export const GUARDS: readonly Guard[] = [
  shielded,
  neverExchanged,
  gap,
  unansweredAsk,
  needOnly,
  burst,
  employed,
  tooOften,
  fitting,
]

/**
 * What is worth knowing before this is sent. Nothing here blocks: the owner reads, and does as they like.
 * Guards whose ids are in `off` stay silent; the others say what they would have said anyway, so a word of
 * encouragement that a caution holds back stays away when that caution is switched off.
 */
export function guardsFor(
  facts: GuardFacts,
  { off = new Set() }: { readonly off?: ReadonlySet<string> } = {},
): readonly Notice[] {
  const notices = GUARDS.flatMap((guard) => guard.find(facts) ?? [])
  const isCautious = notices.some(({ mood }) => mood === 'mind')
  return notices.filter(({ guard, mood }) => !off.has(guard) && !(isCautious && mood === 'go-ahead'))
}

import { dayNumber } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { bestFirst, rowsWhere } from '../plan/best-first.ts'
import { cadenceOf } from '../plan/cadence.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { daysToFirstWord } from '../plan/spread.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayDay } from '../say.ts'
import { reachOut } from './reach-out.ts'
import { circle, whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

/**
 * Somebody whom the owner chose and with whom no conversation is written down yet, so that three names typed by hand
 * make a first plan (R162). They come in the order in which their circle's rhythm spreads them (R37).
 */
export const firstWord: SuggestionKind = {
  kind: 'first-word',
  called: 'a first word',
  place: { turns: [4, 9], spare: 5 },
  opens: true,
  begins: true,
  candidates: notTalkedYet,
  say: (facts, tie, { channel }) => {
    if (tie.tie.lastContactDay !== undefined) return undefined
    const { verb, words } = reachOut(channel, tie.name)
    const more = [whyTheyMatter(tie), circle(facts, tie)].filter((reason) => reason !== undefined)
    return { verb, headline: `${words}: a first hello is enough.`, because: [whyNow(tie), ...more] }
  },
}

function* notTalkedYet(facts: PlanFacts): Generator<PlannedTie> {
  const { view, today } = facts
  const rested = restedOn(today)
  const waiting = view.ties.filter((one) => one.tie.lastContactDay === undefined && rested(one))
  const days = Float64Array.from(waiting, (one) => {
    const cadence = cadenceOf(one, view.circles) ?? view.settings.silentAfterDays
    return dayNumber(one.addedOn) + daysToFirstWord(one.personId, cadence)
  })
  const isEarlier = (a: number, b: number) => {
    const earlier = (days[a] ?? 0) - (days[b] ?? 0)
    return earlier === 0 ? (waiting[a]?.personId ?? '') < (waiting[b]?.personId ?? '') : earlier < 0
  }
  for (const at of bestFirst(
    rowsWhere(waiting.length, () => true),
    isEarlier,
  )) {
    const one = waiting[at]
    if (one !== undefined) yield one
  }
}

function whyNow({ name, addedOn, tie }: PlannedTie): string {
  return tie.lastLightTouchDay === undefined
    ? `You chose to keep up with ${name} on ${sayDay(addedOn)}, and no conversation is written down yet.`
    : `You see each other's posts, the last time on ${sayDay(tie.lastLightTouchDay)}, and have not talked yet.`
}

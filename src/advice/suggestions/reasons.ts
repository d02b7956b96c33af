import { daysBetween } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { cadenceOf } from '../plan/cadence.ts'
import type { PlanFacts } from '../plan/facts.ts'
import { daysLeft } from '../plan/note-worth.ts'
import { BEFORE_SILENT_DAYS } from '../plan/upkeep.ts'
import { sayCount, sayDay, sayEvery, saySpan, sayShare } from '../say.ts'
import { answerOddsOf, daysSince, notesThatHadTheirTime, warmthOf } from '../tie.ts'

/**
 * The factors of the index in words (evidence, section 3.4), strongest first: waiting could be too late, the rhythm
 * the owner wants, you said they matter, they tend to answer, what a note would buy.
 */
export function reasonsToReachOut(facts: PlanFacts, tie: PlannedTie): readonly [string, ...string[]] {
  const rest = [whyTheyMatter(tie), circle(facts, tie), theyAnswer(facts, tie), whatItBuys(facts, tie)]
  return [whyNow(facts, tie), ...rest.filter((reason) => reason !== undefined)]
}

/** You said they matter, in the owner's own words where there are any (R40). */
export function whyTheyMatter(tie: PlannedTie): string | undefined {
  return tie.whyTheyMatter === undefined ? undefined : `You wrote why they matter: “${tie.whyTheyMatter}”`
}

export function circle(facts: PlanFacts, tie: PlannedTie): string | undefined {
  const name = facts.circleOf(tie)?.name
  return name === undefined ? undefined : `You put ${tie.name} in your circle “${name}”.`
}

function whyNow(facts: PlanFacts, tie: PlannedTie): string {
  const silentAfter = facts.view.settings.silentAfterDays
  const { lastTwoWayDay, lastContactDay } = tie.tie
  const last = lastTwoWayDay ?? lastContactDay ?? facts.today
  const left = daysLeft(daysSince(lastTwoWayDay, facts.today), silentAfter)
  const talked = `You last ${lastTwoWayDay === undefined ? 'wrote' : 'talked'} on ${sayDay(last)}`
  if (left === 0) return `${talked}; since then it has been quiet for ${saySpan(daysBetween(last, facts.today))}.`
  if (left <= BEFORE_SILENT_DAYS) {
    const soon = `in ${sayCount(left, 'day')} that is ${saySpan(silentAfter)} ago`
    return `${talked}; ${soon}, and waiting longer could be too late.`
  }
  const cadence = cadenceOf(tie, facts.view.circles)
  return cadence === undefined ? `${talked}.` : `${talked}, and you want to talk ${sayEvery(cadence)}.`
}

/** They tend to answer: told by what happened, never as a number of ours. */
function theyAnswer(facts: PlanFacts, { tie }: PlannedTie): string | undefined {
  if (tie.answered === 0 || answerOddsOf(tie, facts.today) < 0.4) return undefined
  const sent = notesThatHadTheirTime(tie, facts.today)
  return sent === 1 ? 'They answered when you wrote.' : `They tend to answer: so far ${sayShare(tie.answered, sent)}.`
}

function whatItBuys(facts: PlanFacts, { tie }: PlannedTie): string | undefined {
  const span = saySpan(facts.view.settings.silentAfterDays)
  if (daysSince(tie.lastTwoWayDay, facts.today) >= facts.view.settings.silentAfterDays) {
    // Liu, Rim, Min and Min 2022: senders underestimate how much reaching out is appreciated.
    return 'A note out of the blue is more welcome than its writer expects.'
  }
  if (warmthOf(tie, facts.today) >= 0.5) return undefined
  return `An answer keeps you in touch for another ${span}.`
}

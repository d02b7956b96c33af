import { daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import type { FocusPerson, PlanDocument } from '#book/plan-document.ts'
import { sayDay, sayNumber, saySpan, startSentence } from './say.ts'

/** What a plan's progress is worked out from. */
export interface ProgressFacts {
  readonly plan: PlanDocument
  readonly today: Day
  /** The focus people as the book knows them; whoever is gone is left out. */
  readonly people: readonly { readonly personId: string; readonly name: string; readonly lastTalk: Day | undefined }[]
  readonly activities: readonly { readonly id: string; readonly name: string; readonly nextDay: Day | undefined }[]
  readonly givesThisWeek: number
  readonly newPeopleThisMonth: number
}

export interface PlanProgress {
  readonly aims: readonly {
    readonly id: string
    readonly words: string
    readonly people: number
    readonly said: string
  }[]
  readonly focus: readonly {
    readonly personId: string
    readonly name: string
    readonly said: string
    readonly nextStep: string | undefined
    /** How long the step has been waiting, in words; absent without a step. */
    readonly stepAge: string | undefined
  }[]
  readonly activities: readonly { readonly id: string; readonly name: string; readonly said: string }[]
  readonly gives: string | undefined
  readonly newPeople: string | undefined
  /** Set from the day on which the plan wants to be looked at again; until that is answered it stays in force (R126). */
  readonly lookAgain: string | undefined
}

/** How a plan is coming along, from what happened and nothing else (R110, R126). */
export function planProgress(facts: ProgressFacts): PlanProgress {
  const { plan, today, people, activities, givesThisWeek, newPeopleThisMonth } = facts
  const named = new Map(people.map((one) => [one.personId, one]))
  return {
    aims: plan.aims.map(({ id, words }) => {
      const count = plan.focus.filter(({ aimId, personId }) => aimId === id && named.has(personId)).length
      const said =
        count === 0
          ? 'Nobody goes with this aim yet.'
          : count === 1
            ? 'One person goes with it.'
            : `${startSentence(sayNumber(count))} people go with it.`
      return { id, words, people: count, said }
    }),
    focus: plan.focus.flatMap((one) => {
      const person = named.get(one.personId)
      if (person === undefined) return []
      const { personId, name, lastTalk } = person
      const said = sayLastTalk({ lastTalk, from: plan.from, today })
      return [{ personId, name, said, nextStep: one.nextStep, stepAge: stepAge(one, today) }]
    }),
    activities: activities
      .filter(({ id }) => plan.activityIds.includes(id))
      .map(({ id, name, nextDay }) => {
        return { id, name, said: nextDay === undefined ? 'No day set.' : `Next on ${sayDay(nextDay)}.` }
      }),
    gives: ofGoal(givesThisWeek, plan.givesAWeek, 'given this week'),
    newPeople: ofGoal(newPeopleThisMonth, plan.newPeopleAMonth, 'new this month'),
    lookAgain:
      plan.reviewOn > today
        ? undefined
        : `You wanted to look at this plan again on ${sayDay(plan.reviewOn)}. It stays in force until you say.`,
  }
}

function sayLastTalk({ lastTalk, from, today }: { lastTalk: Day | undefined; from: Day; today: Day }): string {
  if (lastTalk === undefined) return 'No conversation is written down yet.'
  const ago = daysBetween(lastTalk, today)
  const when = ago === 0 ? 'today' : `${saySpan(ago)} ago`
  return lastTalk >= from ? `You talked ${when}.` : `Not since the plan began; you last talked ${when}.`
}

function stepAge({ nextStep, stepSince }: FocusPerson, today: Day): string | undefined {
  if (nextStep === undefined || nextStep === '' || stepSince === undefined) return undefined
  const days = daysBetween(stepSince, today)
  return days === 0 ? 'since today' : `for ${saySpan(days)}`
}

function ofGoal(count: number, goal: number | undefined, what: string): string | undefined {
  if (goal === undefined || goal === 0) return undefined
  const number = count === 0 ? 'none' : sayNumber(count)
  return startSentence(`${number} ${what}; you want ${sayNumber(goal)}.`)
}

import type { PlanningView } from '#book/planning-view.ts'
import type { PlannedTie } from '#book/tie.ts'
import { SUGGESTION_KINDS } from '../suggestions/index.ts'
import { sayNumber } from '../say.ts'
import type { Budget } from './channel.ts'
import { chooseCards, makeCard, spend } from './choose.ts'
import { dayInWords, isCalm, minutesOf, roomOn } from './day-shape.ts'
import { factsOf, type PlanFacts } from './facts.ts'
import type { Card, Plan } from './plan.ts'

/**
 * Today's plan: the cards already shown today that are still open, or, on a day that has none yet, a list that fits
 * the minutes (R1). What is done or put off leaves a gap and nothing refills it (R41); what did not fit is not a debt.
 * Busy and quiet days have room for promises and hardly anything else (R9, R128).
 * @param options.minutes the minutes there are today, all told; without it as the owner's plan and settings say
 */
export function planFor(view: PlanningView, options: { readonly minutes?: number | undefined } = {}): Plan {
  const minutes = options.minutes ?? minutesOf(view)
  const facts = factsOf(view)
  if (view.promptsToday.length > 0) return planOf(view, minutes, openCards(facts, budgetFor(view, minutes)))
  return planOf(
    view,
    minutes,
    chooseCards(facts, budgetFor(view, minutes), { taken: new Set(), from: 0, hasRoom: roomOn(view) }),
  )
}

/** "A bit more, please": new cards for so many minutes more, whatever the day, for nobody who had one today. */
export function proposeMore(view: PlanningView, { minutes }: { readonly minutes: number }): Plan {
  const facts = factsOf(view)
  const budget = budgetFor(view, minutes)
  openCards(facts, budget)
  const taken = new Set(view.promptsToday.map((prompt) => prompt.personId))
  const places = { taken, from: view.promptsToday.length, hasRoom: () => true }
  return planOf(view, minutes, chooseCards(facts, { ...budget, minutesLeft: minutes }, places))
}

function budgetFor({ settings, liveConversationsThisWeek }: PlanningView, minutes: number): Budget {
  return { minutesLeft: minutes, liveLeft: settings.liveConversationsAWeek - liveConversationsThisWeek }
}

/** The day's open cards, said again as things stand now, each in no more minutes than it was promised to take. */
function openCards(facts: PlanFacts, budget: Budget): readonly Card[] {
  const cards: Card[] = []
  for (const prompt of facts.view.promptsToday) {
    const kind = SUGGESTION_KINDS[prompt.kind]
    const tie: PlannedTie | undefined = prompt.response === 'open' ? facts.tieOf(prompt.personId) : undefined
    if (kind === undefined || tie === undefined) continue
    const card = makeCard(facts, {
      kind,
      tie,
      budget: { ...budget, minutesLeft: prompt.minutes },
      aboutId: prompt.aboutId,
    })
    if (card === undefined) continue
    spend(budget, card)
    cards.push({ ...card, minutes: prompt.minutes, promptId: prompt.id })
  }
  return cards
}

function planOf(view: PlanningView, minutesAllowed: number, cards: readonly Card[]): Plan {
  const minutesPlanned = cards.reduce((sum, card) => sum + card.minutes, 0)
  return { day: view.today, minutesPlanned, minutesAllowed, cards, ending: endingOf(view, cards.length) }
}

function endingOf(view: PlanningView, cards: number): string {
  const { ties, promptsToday } = view
  if (cards === 1) return 'After this one you are done for today.'
  if (cards > 1) return `After these ${sayNumber(cards)} you are done for today.`
  if (promptsToday.length > 0) return 'That is all for today. Tomorrow brings a new plan.'
  if (isCalm(view)) return dayInWords(view) ?? ''
  return ties.length === 0
    ? 'Nobody is in your network yet. Choose whom you want to keep up with, and there will be a plan.'
    : 'Nobody needs a word today. Enjoy the quiet.'
}

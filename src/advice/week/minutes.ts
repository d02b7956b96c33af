import { sayCount, startSentence } from '../say.ts'
import { entryOf, type WeekEntry } from './entry.ts'
import type { WeekFacts } from './facts.ts'

export interface WeekMinutes {
  /** What the cards of the week asked for. */
  readonly planned: number
  /** What those that were answered took. */
  readonly spent: number
  /** In conversations that no card began, where somebody noted how long. */
  readonly besides: number
  /** Of work, as the owner says; never worked out (R121). */
  readonly saved: number
  readonly sentences: readonly string[]
  readonly savedEntries: readonly WeekEntry[]
}

/** Minutes planned and spent (R117), and those that somebody saved the owner. */
export function minutesOf(facts: WeekFacts): WeekMinutes {
  const { prompts, interactions, answering } = facts
  const done = prompts.filter(({ response }) => response === 'done')
  const spent = { asSaid: 0, asNoted: 0, asEstimated: 0 }
  for (const { minutes, minutesSpent, interactionId } of done) {
    const noted = interactionId === undefined ? undefined : answering.get(interactionId)?.minutes
    if (minutesSpent !== undefined) spent.asSaid += minutesSpent
    else if (noted !== undefined) spent.asNoted += noted
    else spent.asEstimated += minutes
  }
  const answers = new Set(done.map(({ interactionId }) => interactionId))
  const besides = sum(interactions.filter(({ id }) => !answers.has(id)).map(({ minutes = 0 }) => minutes))
  const saving = interactions.filter(({ minutesSaved = 0 }) => minutesSaved > 0)
  const saved = sum(saving.map(({ minutesSaved = 0 }) => minutesSaved))
  const planned = sum(prompts.map(({ minutes }) => minutes))
  return {
    planned,
    spent: spent.asSaid + spent.asNoted + spent.asEstimated,
    besides,
    saved,
    sentences: [...planAndSpent(planned, spent), ...beside(besides), ...savedInWords(saved)],
    savedEntries: saving.map((one) => entryOf(facts, one)),
  }
}

type Spent = Readonly<Record<'asSaid' | 'asNoted' | 'asEstimated', number>>

function planAndSpent(planned: number, spent: Spent): readonly string[] {
  if (planned === 0) return []
  const all = spent.asSaid + spent.asNoted + spent.asEstimated
  const told = [
    ...(spent.asSaid > 0 ? [`${String(spent.asSaid)} as you said`] : []),
    ...(spent.asNoted > 0 ? [`${String(spent.asNoted)} as the entries say`] : []),
    ...(spent.asEstimated > 0 ? [`${String(spent.asEstimated)} as the cards reckoned`] : []),
  ]
  const plan = `${startSentence(sayCount(planned, 'minute'))} ${planned === 1 ? 'was' : 'were'} planned`
  return [all === 0 ? `${plan}.` : `${plan} and ${sayCount(all, 'minute')} spent: ${told.join(', ')}.`]
}

function beside(minutes: number): readonly string[] {
  return minutes === 0 ? [] : [`${startSentence(sayCount(minutes, 'minute'))} more went into talks that no card began.`]
}

function savedInWords(minutes: number): readonly string[] {
  return minutes === 0 ? [] : [`You noted that people saved you ${sayCount(minutes, 'minute')} of work.`]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

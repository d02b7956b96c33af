import { sayNumber, startSentence } from '../say.ts'
import { realExchanges } from './counts/conversations.ts'
import type { WeekFacts } from './facts.ts'

/** Half of the days with a plan is a good week: a choice of ours, so that one bad day never spoils it (R43). */
const ON_TRACK_SHARE = 0.5

export interface DaysKept {
  /** Days on which there was a plan; a day on which nobody looked has none and is not missed. */
  readonly planned: number
  /** Those of them on which the owner kept up with somebody. */
  readonly kept: number
  readonly isOnTrack: boolean
  readonly words: string
}

/** Consistency without shame (R43): nothing here is ever set back to nought by a day that was missed. */
export function daysKept(facts: WeekFacts): DaysKept | undefined {
  const days = [...new Set(facts.prompts.map(({ day }) => day))]
  if (days.length === 0) return undefined
  const active = new Set([
    ...facts.prompts.filter(({ response }) => response === 'done').map(({ day }) => day),
    ...realExchanges(facts).map(({ day }) => day),
  ])
  const planned = days.length
  const kept = days.filter((day) => active.has(day)).length
  const isOnTrack = kept >= planned * ON_TRACK_SHARE
  return { planned, kept, isOnTrack, words: wordsFor(planned, kept, isOnTrack) }
}

function wordsFor(planned: number, kept: number, isOnTrack: boolean): string {
  const days = `${sayNumber(planned)} ${planned === 1 ? 'day' : 'days'} with a plan`
  if (kept === 0)
    return `There ${planned === 1 ? 'was' : 'were'} ${days}. The next day brings its own, and owes nothing.`
  const all = planned === 2 ? 'both days with a plan' : `all ${days}`
  const on = kept === planned ? all : `${sayNumber(kept)} of ${days}`
  const said =
    planned === 1
      ? 'You kept up with somebody on the one day with a plan'
      : `${startSentence(`on ${on}`)} you kept up with somebody`
  return isOnTrack
    ? `${said}. You are on track.`
    : `${said}. A missed day is a missed day; the next brings its own plan.`
}

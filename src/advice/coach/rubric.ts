import type { CoachFacts } from './facts.ts'
import * as letter from './letter/observations.ts'
import type { Reading } from './letter/sentence.ts'

/** One line of the rubric: whether a letter does it, and what that is worth to its reader. */
export interface RubricItem {
  readonly holds: (reading: Reading, facts: CoachFacts) => boolean
  /** Above zero for what a reader is glad of. A judgement, tried on letters, not measured on answers. */
  readonly worth: number
}

/** The rubric, by the names that labelled letters use. */
export const RUBRIC = {
  acknowledges_silence: { worth: 0.5, holds: letter.acknowledgesSilence },
  apologises: { worth: 1, holds: letter.apologises },
  ask_before_interest: { worth: -3, holds: (reading) => letter.askBeforeInterest(reading) !== undefined },
  ask_present: { worth: 0, holds: letter.asks },
  boilerplate: { worth: -2, holds: (reading) => reading.greetsCrowd || letter.boilerplate(reading).length > 0 },
  easy_way_out: { worth: 1, holds: letter.leavesAWayOut },
  gives_or_offers: { worth: 1.5, holds: letter.offers },
  imposition: { worth: -2, holds: (reading) => letter.impositions(reading).length > 0 },
  opens_about_them: { worth: 0.5, holds: letter.opensAboutThem },
  pressure_or_guilt: { worth: -2, holds: (reading) => letter.pressing(reading).length > 0 },
  question_about_them: { worth: 2, holds: letter.asksAboutThem },
  self_focused: { worth: -1.5, holds: letter.isSelfFocused },
  specific_shared_memory: { worth: 2, holds: letter.knowsThem },
  vague: { worth: -1.5, holds: (reading) => letter.vagueSentences(reading).length > 0 },
} as const satisfies Readonly<Record<string, RubricItem>>

export type RubricName = keyof typeof RUBRIC

export const RUBRIC_NAMES = Object.keys(RUBRIC) as readonly RubricName[]

/** From here on a letter is welcome: one good thing in it, and nothing that undoes it. */
export const WELCOME_FROM = 1

/** How welcome a letter is; a number for the benches and for choosing words, never one to show. */
export function weigh(reading: Reading, facts: CoachFacts): number {
  return RUBRIC_NAMES.reduce((sum, name) => {
    const item: RubricItem = RUBRIC[name]
    return sum + (item.holds(reading, facts) ? item.worth : 0)
  }, 0)
}

import type { Answering } from './answering.ts'
import { clippingSent } from './clipping-sent.ts'
import { helpThanked } from './help-thanked.ts'
import { promiseKept } from './promise-kept.ts'
import { threadAsked } from './thread-asked.ts'
import { wordAnswered } from './word-answered.ts'

/** What an answer settles, by the kind of its card. */
const ANSWERINGS: Readonly<Record<string, Answering>> = {
  'ask-how-it-went': threadAsked,
  give: clippingSent,
  promise: promiseKept,
  thank: helpThanked,
  'waiting-on-me': wordAnswered,
}

/** Upkeep, birthdays and the like name no record: with them the card and the person are all there is. */
export function answeringOf(kind: string): Answering {
  return ANSWERINGS[kind] ?? {}
}

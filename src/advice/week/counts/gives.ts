import type { Clipping } from '#book/clipping.ts'
import { isGiven } from '../../ledger.ts'
import { sayNumber } from '../../say.ts'
import { entryOf, type WeekEntry } from '../entry.ts'
import type { WeekFacts } from '../facts.ts'
import type { Counted } from './count.ts'

/** Answers, introductions and things shared, written down or sent from here; with the owner's own aim (R55). */
export const gives: Counted = {
  what: 'gives',
  count: (facts) => {
    const given = facts.interactions.filter(isGiven).map((one) => entryOf(facts, one))
    const entries = [...given, ...facts.clippings.flatMap((one) => sentAlone(facts, one))]
    return { words: wordsFor(facts, entries.length), entries: entries.toSorted(byDay) }
  },
}

/** A link that went out without an entry of its own. */
function sentAlone(facts: WeekFacts, { title, url, sent }: Clipping): readonly WeekEntry[] {
  return sent
    .filter(({ day, interactionId }) => interactionId === undefined && day >= facts.from && day <= facts.until)
    .map(({ day, personId }) => {
      return { day, words: `A link to ${facts.nameOf(personId)}`, told: title ?? url, personIds: [personId] }
    })
}

/** How many the owner wants to give in a week; asked for only while there is a job, and never when it is nought. */
function goalOf({ mode, plan, settings }: WeekFacts): number | undefined {
  const goal = plan?.givesAWeek ?? settings.givesAWeek
  return mode.mode === 'employed' && goal > 0 ? goal : undefined
}

function wordsFor(facts: WeekFacts, given: number): string {
  const goal = goalOf(facts)
  const aim = goal === undefined ? '' : `; ${sayNumber(goal)} a week ${goal === 1 ? 'is' : 'are'} your aim`
  return given === 0 ? `Nothing given${facts.isRunning ? ' so far' : ''}${aim}` : `You gave ${sayTimes(given)}${aim}`
}

function sayTimes(number: number): string {
  if (number <= 2) return number === 1 ? 'once' : 'twice'
  return `${sayNumber(number)} times`
}

function byDay(one: WeekEntry, other: WeekEntry): number {
  return one.day < other.day ? -1 : one.day === other.day ? 0 : 1
}

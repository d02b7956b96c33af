import { addDays, daysBetween, nextOccurrence, type Day } from '#book/day.ts'
import { birthdayMonthDay } from '#book/person.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay } from '../plan/channel.ts'
import { sayDay, sayNumber, sayWeekday } from '../say.ts'
import type { SuggestionKind } from './suggestion.ts'

/** A letter needs some days, and the owner may want to think of something. */
const DAYS_AHEAD = 3
const DAYS_BELATED = 2

/** A birthday today, in the next three days, or the day before yesterday at the earliest (T7 for 29 February). */
export const birthday: SuggestionKind = {
  kind: 'birthday',
  called: 'birthday greetings',
  place: { before: 6, atMost: 5 },
  candidates: (facts) => {
    const { ties, today } = facts.view
    // One set of nine letters to look in, instead of a calendar for each of thirty thousand people.
    const days = new Set<string>()
    for (let ahead = -DAYS_BELATED; ahead <= DAYS_AHEAD; ahead++) days.add(addDays(today, ahead).slice(-5))
    if (days.has('02-28')) days.add('02-29')
    return ties
      .filter((tie) => tie.birthday !== undefined && days.has(birthdayMonthDay(tie.birthday)) && isOpen(tie, today))
      .map((tie) => ({ tie, away: daysAway(tie, today) }))
      .sort((a, b) => a.away - b.away || (a.tie.personId < b.tie.personId ? -1 : 1))
      .map(({ tie }) => tie)
  },
  // A greeting is short, on the phone too.
  whenShort: briefWay,
  say: ({ today }, tie) => {
    const day = birthdayNear(tie, today)
    if (day === undefined) return undefined
    const ahead = daysBetween(today, day)
    return { verb: 'Greet', headline: `Greet ${tie.name}: ${when(day, ahead)}.`, because: [why(tie, day, ahead)] }
  },
}

/** The birthday that falls in the days we look at. */
function birthdayNear(tie: PlannedTie, today: Day): Day | undefined {
  if (tie.birthday === undefined) return undefined
  const day = nextOccurrence(birthdayMonthDay(tie.birthday), addDays(today, -DAYS_BELATED))
  return daysBetween(today, day) <= DAYS_AHEAD ? day : undefined
}

/** A word on the day or after it has greeted; a word just before it may have, so there we stay quiet until the day. */
function isOpen(tie: PlannedTie, today: Day): boolean {
  const day = birthdayNear(tie, today)
  if (day === undefined || tie.doNotSuggest) return false
  return (tie.tie.lastOutboundDay ?? '') < (today < day ? addDays(day, -DAYS_AHEAD) : day)
}

/** Today's first, then the late ones, then those to come. */
function daysAway(tie: PlannedTie, today: Day): number {
  const ahead = daysBetween(today, birthdayNear(tie, today) ?? today)
  return ahead < 0 ? -ahead / 10 : ahead
}

function when(day: Day, ahead: number): string {
  if (ahead === 0) return 'their birthday is today'
  if (ahead === 1) return 'their birthday is tomorrow'
  if (ahead > 1) return `their birthday is on ${sayWeekday(day)}`
  return ahead === -1 ? 'their birthday was yesterday' : 'their birthday was the day before yesterday'
}

function why({ birthday: born }: PlannedTie, day: Day, ahead: number): string {
  const age = born !== undefined && born.length > 5 ? Number(day.slice(0, 4)) - Number(born.slice(0, 4)) : undefined
  const birthdayWords = age === undefined || age < 1 ? 'Their birthday' : `Their ${sayOrdinal(age)} birthday`
  if (ahead < 0) return `${birthdayWords} was on ${sayDay(day)}; a late greeting is a greeting.`
  if (ahead > 0) return `${birthdayWords} is on ${sayDay(day)}, in ${sayNumber(ahead)} day${ahead === 1 ? '' : 's'}.`
  return `${birthdayWords}; a line is enough.`
}

function sayOrdinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${String(number)}${ending}`
}

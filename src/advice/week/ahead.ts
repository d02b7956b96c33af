import { addDays, nextOccurrence, weekdayOf, type Day } from '#book/day.ts'
import type { EventHeld } from '#book/event.ts'
import { birthdayMonthDay } from '#book/person.ts'
import type { PlanningView } from '#book/planning-view.ts'
import type { PromiseMade } from '#book/promise.ts'
import type { RecordId } from '#book/record.ts'
import { sayCount, sayDay, startSentence } from '../say.ts'

export interface AheadItem {
  readonly words: string
  readonly personId?: RecordId
}

export interface AheadDay {
  readonly day: Day
  /** Nothing is planned on it, because the owner wants it so (R128). */
  readonly isQuiet: boolean
  readonly items: readonly AheadItem[]
}

/** The days until the next look. */
export interface Ahead {
  readonly days: readonly AheadDay[]
  /** What the days' plans may take, all told. */
  readonly minutes: number
  readonly words: string
  /** The owner's plan wants to be looked at again. */
  readonly planReview?: string
}

interface AheadFacts {
  readonly view: PlanningView
  readonly nameOf: (personId: RecordId) => string
}

const DAYS_AHEAD = 7

/** The seven days after today: birthdays, promises, occasions, trips, quiet days, and how many minutes there are. */
export function whatIsAhead(facts: AheadFacts): Ahead {
  const { today, settings, mode, plan } = facts.view
  const days = Array.from({ length: DAYS_AHEAD }, (_, at) => aheadDay(facts, addDays(today, at + 1)))
  const isBusy = (day: Day) => mode.mode === 'busy' && (mode.until === undefined || day <= mode.until)
  const free = days.filter(({ day, isQuiet }) => !isQuiet && !isBusy(day)).length
  const aDay = plan?.minutesADay ?? settings.minutesADay
  const isDue = plan !== undefined && plan.reviewOn <= addDays(today, DAYS_AHEAD)
  return {
    days,
    minutes: free * aDay,
    words: minutesInWords(free, aDay),
    ...(isDue ? { planReview: `You wanted to look at your plan again on ${sayDay(plan.reviewOn)}.` } : {}),
  }
}

function minutesInWords(days: number, aDay: number): string {
  if (days === 0) return 'Nothing is planned in these days; promises show all the same.'
  return `${startSentence(sayCount(days, 'day'))} of ${sayCount(aDay, 'minute')} at the most, ${String(days * aDay)} in all.`
}

function aheadDay({ view, nameOf }: AheadFacts, day: Day): AheadDay {
  return {
    day,
    isQuiet: view.settings.quietDays.includes(weekdayOf(day)),
    items: [
      ...birthdays(view, day),
      ...view.promises.filter((made) => dayOf(made) === day).map((made) => promised(made, nameOf(made.personId))),
      ...view.events
        .filter((event) => event.state === 'ahead' && covers(event, day))
        .map(({ name }) => ({ words: name })),
      ...view.trips.filter(({ from }) => from === day).map(({ city }) => ({ words: `You leave for ${city}` })),
      ...view.trips
        .filter(({ from, until }) => from < day && until >= day)
        .map(({ city }) => ({ words: `In ${city}` })),
    ],
  }
}

function birthdays({ ties }: PlanningView, day: Day): readonly AheadItem[] {
  const wanted = new Set([day.slice(-5), ...(day.endsWith('-02-28') ? ['02-29'] : [])])
  return ties
    .filter(({ birthday }) => birthday !== undefined && wanted.has(birthdayMonthDay(birthday)))
    .filter(({ birthday = '' }) => nextOccurrence(birthdayMonthDay(birthday), day) === day)
    .map(({ name, personId }) => ({ words: `${name} has a birthday`, personId }))
}

function dayOf({ day, remindOn }: PromiseMade): Day {
  return remindOn ?? day
}

function promised({ whose, words, personId }: PromiseMade, name: string): AheadItem {
  const who = { mine: `Promised to ${name}`, invited: `${name} asked you`, theirs: `${name} promised` }[whose]
  return { words: `${who}: “${words}”`, personId }
}

function covers({ day: from, until = from }: EventHeld, day: Day): boolean {
  return from <= day && day <= until
}

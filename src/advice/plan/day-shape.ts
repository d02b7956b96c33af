import { weekdayOf, type Day } from '#book/day.ts'
import type { PlanningView } from '#book/planning-view.ts'
import { sayDay } from '../say.ts'
import type { SuggestionKind } from '../suggestions/suggestion.ts'

/** A new job takes its holder's time: half of it is left for others, and never less than this (R48). */
const NEW_JOB_SHARE = 0.5
const NEW_JOB_LEAST_MINUTES = 5

/** The minutes of this day: as the owner's plan says, else as the settings do; fewer in a new job. */
export function minutesOf({ mode, plan, settings }: PlanningView): number {
  const minutes = plan?.minutesADay ?? settings.minutesADay
  if (mode.mode !== 'new-job') return minutes
  return Math.min(minutes, Math.max(NEW_JOB_LEAST_MINUTES, Math.floor(minutes * NEW_JOB_SHARE)))
}

/** Busy days (R9) and the weekdays that the owner keeps free (R128) bring promises, and hardly anything else. */
export function isCalm(view: PlanningView): boolean {
  return view.mode.mode === 'busy' || isQuietDay(view)
}

/** Says of a kind of suggestion whether this day has room for it. */
export function roomOn(view: PlanningView): (kind: SuggestionKind) => boolean {
  if (isQuietDay(view)) return ({ always }) => always === true
  if (view.mode.mode === 'busy') return ({ always, whenBusy }) => always === true || whenBusy === true
  return () => true
}

/** What the day is like, said above the cards; nothing on an ordinary day. */
export function dayInWords(view: PlanningView): string | undefined {
  const { mode, today } = view
  const until = mode.until === undefined ? '' : ` until ${sayShortDay(mode.until, today)}`
  if (mode.mode === 'busy') return `Busy${until}: only promises and thanks show.`
  if (isQuietDay(view)) return 'A quiet day, as you like it: only promises show.'
  if (mode.mode === 'new-job') return `New job${until}: a shorter day, and thanks still go out.`
  return mode.mode === 'looking' ? 'Looking: upkeep goes on as ever, and asks have a place of their own.' : undefined
}

function isQuietDay({ settings, today }: PlanningView): boolean {
  return settings.quietDays.includes(weekdayOf(today))
}

/** `3 June`, and with its year in another year. */
function sayShortDay(day: Day, today: Day): string {
  const said = sayDay(day)
  return day.slice(0, 4) === today.slice(0, 4) ? said.slice(0, -5) : said
}

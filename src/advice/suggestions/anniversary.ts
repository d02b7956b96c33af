import { addDays, daysInMonth, type Day } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay } from '../plan/channel.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayCount, sayDay } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import { reachOut } from './reach-out.ts'
import { circle, whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

const ROUND_YEARS = [1, 5, 10, 15, 20, 25, 30, 40, 50]
const DAYS_BELATED = 2
/** Whoever talked this week needs no occasion. */
const NOT_WITHIN_DAYS = 7

/** A round number of years since the first conversation that the book knows of. */
export const anniversary: SuggestionKind = {
  kind: 'anniversary',
  called: 'words on round years',
  place: { before: 9, atMost: 1 },
  opens: true,
  candidates: function* (facts) {
    const { today, view } = facts
    const rested = restedOn(today)
    // A few days to look in, instead of a calendar for each of thirty thousand people.
    const firstDays = yearsByFirstDay(today)
    const lately = addDays(today, -NOT_WITHIN_DAYS)
    const round = view.ties
      .filter(({ tie }) => tie.firstContactDay !== undefined && firstDays.has(tie.firstContactDay))
      .filter((one) => (one.tie.lastContactDay ?? '') < lately && rested(one))
      .map((tie) => ({ tie, by: tie.tie.firstContactDay ?? '' }))
    for (const { tie } of closestFirst(facts, round)) yield tie
  },
  whenShort: briefWay,
  say: (facts, tie, { channel }) => {
    const years = yearsOf(tie, facts.today)
    if (years === undefined) return undefined
    const { verb, words } = reachOut(channel, tie.name)
    const first = `You first talked on ${sayDay(tie.tie.firstContactDay ?? facts.today)}, as far as your book knows.`
    const more = [whyTheyMatter(tie), circle(facts, tie)].filter((reason) => reason !== undefined)
    const headline = `${words}: you have known each other for ${sayCount(years, 'year')}.`
    return { verb, headline, because: [first, ...more] }
  },
}

function yearsOf({ tie }: PlannedTie, today: Day): number | undefined {
  return tie.firstContactDay === undefined ? undefined : yearsByFirstDay(today).get(tie.firstContactDay)
}

function yearsByFirstDay(today: Day): ReadonlyMap<Day, number> {
  const years = new Map<Day, number>()
  for (let back = 0; back <= DAYS_BELATED; back++) {
    const day = addDays(today, -back)
    const year = Number(day.slice(0, 4))
    const isEnd = day.endsWith('-02-28') && daysInMonth(year, 2) === 28
    for (const count of ROUND_YEARS) {
      const then = String(year - count).padStart(4, '0')
      years.set(`${then}${day.slice(4)}`, count)
      if (isEnd) years.set(`${then}-02-29`, count)
    }
  }
  return years
}

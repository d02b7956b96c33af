import type { Day } from '#book/day.ts'
import type { PlannedTie } from '#book/tie.ts'
import { briefWay } from '../plan/channel.ts'
import { roundYearsByFirstDay } from '../plan/moments.ts'
import { restedOn } from '../plan/upkeep.ts'
import { sayCount, sayDay } from '../say.ts'
import { closestFirst } from './closest-first.ts'
import { reachOut } from './reach-out.ts'
import { circle, whyTheyMatter } from './reasons.ts'
import type { SuggestionKind } from './suggestion.ts'

/** A round number of years since the first conversation that the book knows of. */
export const anniversary: SuggestionKind = {
  kind: 'anniversary',
  called: 'words on round years',
  place: { before: 9, atMost: 1 },
  opens: true,
  candidates: function* (facts) {
    const rested = restedOn(facts.today)
    const { roundYears } = facts.moments()
    const round = roundYears.filter(rested).map((tie) => ({ tie, by: tie.tie.firstContactDay ?? '' }))
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
  return tie.firstContactDay === undefined ? undefined : roundYearsByFirstDay(today).get(tie.firstContactDay)
}

import type { WeekFacts } from '../facts.ts'
import { activities } from './activities.ts'
import { conversations } from './conversations.ts'
import type { Counted, WeekCount } from './count.ts'
import { gives } from './gives.ts'
import { keptPromises } from './kept-promises.ts'
import { learned } from './learned.ts'
import { newPeople } from './new-people.ts'

/** Everything that can count, in the order of the page. */
const COUNTED: readonly Counted[] = [conversations, gives, newPeople, keptPromises, learned, activities]

/** Only what the owner wants to see counted (R95). */
export function countsOf(facts: WeekFacts): readonly WeekCount[] {
  return COUNTED.filter(({ what }) => facts.settings.whatCounts.includes(what)).map(({ what, count }) => {
    const counted = count(facts)
    return { what, number: counted.entries.length, ...counted }
  })
}

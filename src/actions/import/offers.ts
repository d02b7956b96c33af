import type { Day } from '#book/day.ts'
import { whatChanges } from '#book/match-merge.ts'
import type { Changes } from '#book/match-merge.ts'
import { Stranger } from '#book/person.ts'
import type { PersonFacts } from '#book/person.ts'
import type { KeptOffer } from './extras.ts'
import { toldBy } from './told-by.ts'

/** What taking an offer would add to somebody; a name they sign with is no news. */
export function whatOffers<P extends PersonFacts>(
  { stranger, source }: KeptOffer,
  person: P,
  options: { readonly today: Day; readonly country: string },
): Changes<P> {
  return whatChanges(person, Stranger.parse({ ...toldBy(source, stranger), name: person.name }), options)
}

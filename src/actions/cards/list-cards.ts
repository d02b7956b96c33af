import { z } from 'zod'
import { addDays, daysBetween } from '#book/day.ts'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { peopleWithFacet } from '#storage/facet-people.ts'
import { action } from '../action.ts'

/** How long a card waits for a word on what becomes of it; then its person is simply in the pool. */
export const CARD_WAITS_DAYS = 7

export interface WaitingCard {
  readonly person: Stored<Person>
  readonly daysLeft: number
}

export const listCards = action({
  name: 'list-cards',
  summary: 'People just written down who wait for a next step, or to be let go of; none waits longer than a week',
  effect: 'reads',
  input: z.strictObject({}),

  async run({ storage, today }): Promise<{ cards: WaitingCard[] }> {
    const now = await today()
    const waiting = await peopleWithFacet(storage, 'card', { from: addDays(now, 1 - CARD_WAITS_DAYS) })
    const cards = waiting.flatMap((person) => {
      if (person.cardFrom === undefined || person.place === 'archive') return []
      return [{ person, daysLeft: CARD_WAITS_DAYS - daysBetween(person.cardFrom, now) }]
    })
    return { cards: cards.toSorted((one, other) => one.daysLeft - other.daysLeft) }
  },
})

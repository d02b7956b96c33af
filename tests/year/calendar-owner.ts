import { addDays, daysBetween } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { chanceOf } from '#demo/chance.ts'
import { isBusy } from './year.ts'
import type { Policy } from './year.ts'
import type { World } from './world.ts'

/**
 * The same owner with calendar reminders: each person has a fixed date that comes again after their cadence, the oldest
 * reminder first. What is not done stays on the pile.
 * @param cardsOf how many people were proposed on a day by what this is compared with: both cost the same effort
 */
export function calendarReminders(world: World, cardsOf: (day: Day) => number): Policy {
  const next = new Map<string, Day>(
    world.people.map(({ person, cadenceDays }) => [
      person.id,
      addDays(world.start, chanceOf(`${world.seed} calendar ${person.id}`).between(0, cadenceDays - 1)),
    ]),
  )
  return async ({ day, does, write }) => {
    if (isBusy(world, day)) return
    const due = world.people
      .filter(({ person }) => (next.get(person.id) ?? day) <= day)
      .toSorted((one, other) => {
        const late = daysBetween(next.get(one.person.id) ?? day, next.get(other.person.id) ?? day)
        return late === 0 ? (one.person.id < other.person.id ? -1 : 1) : -late
      })
    for (const somebody of due.slice(0, cardsOf(day))) {
      if (does()) {
        await write(somebody)
        next.set(somebody.person.id, addDays(day, somebody.cadenceDays))
      } else next.set(somebody.person.id, addDays(day, 7))
    }
  }
}

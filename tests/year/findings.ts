import { addDays, daysBetween, dayNumber } from '#book/day.ts'
import type { Day } from '#book/day.ts'
import { allWith } from '#storage/interactions.ts'
import { promises } from '#storage/promises.ts'
import { prompts } from '#storage/prompts.ts'
import { allRecords } from '#storage/records.ts'
import { isBusy, isHoliday } from './year.ts'
import type { YearLived } from './year.ts'

/** A tie is alive when there was a word either way that was no unanswered note within so many days (evidence, 3.4). */
const ALIVE_DAYS = 180

/** How many ties of each circle are alive when the year is over. */
export async function tiesAlive({ context, world }: YearLived): Promise<ReadonlyMap<string, number>> {
  const alive = new Map<string, number>()
  for (const { person, circleId } of world.people) {
    const history = await allWith(context.storage, person.id)
    const last = history.filter(({ direction }) => direction !== 'out').at(-1)?.day
    if (last !== undefined && daysBetween(last, world.end) < ALIVE_DAYS)
      alive.set(circleId, (alive.get(circleId) ?? 0) + 1)
  }
  return alive
}

/** Words that the owner wrote or said in the year, beside what life brought. */
export async function wordsWritten({ context, world }: YearLived): Promise<number> {
  let words = 0
  for (const { person } of world.people) {
    const history = await allWith(context.storage, person.id)
    words += history.filter(({ day, id }) => day >= world.start && !id.startsWith(person.id)).length
  }
  return words
}

/** Prompts of the year by person, in order of days. */
export async function promptsByPerson({ context }: YearLived) {
  const all = await allRecords(context.storage, prompts)
  return Map.groupBy(
    all.toSorted((one, other) => dayNumber(one.day) - dayNumber(other.day)),
    ({ personId }) => personId,
  )
}

/** The longest stretches without a real exchange with people of the inner circle, busy days and holidays left out. */
export async function longestSilences({ context, world }: YearLived) {
  const silences: { personId: string; days: number; cadenceDays: number; until: Day }[] = []
  for (const { person, circleId, cadenceDays } of world.people) {
    if (circleId !== 'inner') continue
    const days = (await allWith(context.storage, person.id)).map(({ day }) => day).filter((day) => day >= world.start)
    const marks = [world.start, ...days, world.end]
    for (const [at, until] of marks.entries()) {
      const from = marks[at - 1]
      if (from === undefined) continue
      silences.push({ personId: person.id, cadenceDays, until, days: ownersDays(world, from, until) })
    }
  }
  return silences.toSorted((one, other) => other.days - one.days)
}

function ownersDays(world: YearLived['world'], from: Day, until: Day): number {
  let days = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    if (!isBusy(world, day) && !isHoliday(world, day)) days++
  }
  return days
}

/** Promises whose day has come by the year's end, and what became of them. */
export async function promisesDue({ context, world }: YearLived) {
  return (await allRecords(context.storage, promises)).filter(({ day }) => day <= world.end)
}

import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#book/day.ts'
import { COMES_WHEN_IT_COMES } from '#book/prompt.ts'
import { longestSilences, promisesDue, promptsByPerson } from './findings.ts'
import { worldOf } from './world.ts'
import { liveYear, tendrilDay } from './year.ts'
import type { Policy, YearLived } from './year.ts'

const WORLD = worldOf('a year with two busy stretches', '2026-01-05')

test('R1, R9, R37, R39: a year with three hundred people and seven of ten things done keeps its word', async () => {
  const daysPlanned: { day: string; minutes: number }[] = []
  const policy: Policy = async (year) => {
    await tendrilDay(year)
    const { minutesPlanned } = await year.act('plan-today', {})
    daysPlanned.push({ day: year.day, minutes: minutesPlanned })
  }
  await liveYear(WORLD, policy, async (year) => {
    expect(daysPlanned.filter(({ minutes }) => minutes > 10)).toEqual([])
    expect(daysPlanned.filter(({ minutes }) => minutes > 0).length).toBeGreaterThan(180)
    expect(await promptedTooSoon(year)).toEqual([])
    expect(await promisesLost(year)).toEqual([])
    const tooLong = (await longestSilences(year)).filter(({ days, cadenceDays }) => days > 2 * cadenceDays)
    expect(tooLong).toEqual([])
  })
}, 300_000)

/** Nobody has a second card within 30 days, but for what has its own day and what the owner asked to have back. */
async function promptedTooSoon(year: YearLived) {
  const found: { personId: string; first: string; second: string }[] = []
  for (const [personId, all] of await promptsByPerson(year)) {
    const counted = all.filter(({ kind, response }) => !COMES_WHEN_IT_COMES.has(kind) && response !== 'later')
    for (const [at, { day }] of counted.entries()) {
      const before = counted[at - 1]?.day
      if (before !== undefined && daysBetween(before, day) < 30) found.push({ personId, first: before, second: day })
    }
  }
  return found
}

/** Every promise whose day came a fortnight or more before the end, busy or not, was kept or put off by the owner. */
async function promisesLost(year: YearLived) {
  const byPerson = await promptsByPerson(year)
  return (await promisesDue(year)).filter(
    ({ day, personId, state }) =>
      state === 'open' &&
      day <= addDays(year.world.end, -14) &&
      !(byPerson.get(personId) ?? []).some((prompt) => prompt.kind === 'promise' && prompt.day >= day),
  )
}

import { expect, test } from 'vitest'
import { clockJumps, JUMPS } from './jumps.ts'
import type { Scenario } from './jumps.ts'
import { daysOfChange, ZONES } from './zones.ts'

const HOURS = ['07:30', '02:30', '00:10', '23:20'] as const

/** Every fourth zone with one jump and one hour each; `npm run proof -- V7` tries all of them with all. */
const SCENARIOS: readonly Scenario[] = Object.keys(JUMPS).flatMap((jump, place) => {
  const timeZone = ZONES[(place * 7 + 14) % ZONES.length] ?? 'Africa/Cairo'
  const change = daysOfChange(timeZone, 2026)[place % 2] ?? '2026-03-29'
  return [{ timeZone, change, jump, at: HOURS[place % HOURS.length] ?? '07:30' }]
})

test.each(SCENARIOS)(
  'V7: in $timeZone around $change, with a clock that jumps ($jump), each day brings one digest at $at',
  async (scenario) => {
    expect(await clockJumps(scenario)).toMatchObject({ faults: [] })
  },
)

test('V7: the clocks of these zones change as they should in this test', () => {
  expect(daysOfChange('Europe/Lisbon', 2026)).toEqual(['2026-03-29', '2026-10-25'])
  expect(daysOfChange('Africa/Cairo', 2026)).toEqual(['2026-04-24', '2026-10-30'])
  expect(new Set(ZONES).size).toBe(24)
})

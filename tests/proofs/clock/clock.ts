import { Faults } from '../proof.ts'
import type { Proof } from '../proof.ts'
import { clockJumps, JUMPS } from './jumps.ts'
import type { Scenario } from './jumps.ts'
import { daysOfChange, ZONES } from './zones.ts'

/** In the gap of spring, in the hour that autumn repeats, at the ends of the day, and when most people have it. */
const HOURS = ['07:30', '02:30', '00:10', '01:40', '23:20'] as const

/** V7: every zone, both changes, every jump; the hours take turns. */
export function clockProof({ most }: { readonly most: number }): Proof {
  return {
    number: 'V7',
    promise: 'each day brings one digest, on its day where the owner lives, whatever the clock does',
    async run(say) {
      const faults = new Faults()
      const scenarios = all().slice(0, most)
      let digests = 0
      for (const [place, scenario] of scenarios.entries()) {
        const told = await clockJumps(scenario)
        digests += told.digests
        faults.add(...told.faults)
        if ((place + 1) % 24 === 0) say(`${String(place + 1)} of ${String(scenarios.length)}`)
      }
      return { figures: { scenarios: scenarios.length, zones: ZONES.length, digests }, faults: faults.list }
    },
  }
}

function all(): readonly Scenario[] {
  const places = ZONES.flatMap((timeZone) =>
    daysOfChange(timeZone, 2026).flatMap((change) => Object.keys(JUMPS).map((jump) => ({ timeZone, change, jump }))),
  )
  // By jump first, so that a short run sees many zones.
  const byJump = places.toSorted((one, other) => (one.jump < other.jump ? -1 : one.jump > other.jump ? 1 : 0))
  return byJump.map((place, number) => ({ ...place, at: HOURS[number % HOURS.length] ?? '07:30' }))
}

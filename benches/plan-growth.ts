import { ms, spreadOf } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { plansOf } from './plan-today.ts'
import { LARGEST } from './world.ts'
import type { World } from './world.ts'

const NETWORKS = [1000, 3000, 10_000, 30_000] as const
const LOOKS = 30

/** How the plan's time grows: with people no faster than n log n, with old interactions not at all. */
export const planGrowth: Bench = {
  name: 'plan-growth',
  async run() {
    return [await growthWithPeople(), await growthWithInteractions()]
  },
}

async function growthWithPeople(): Promise<Figure> {
  const medians: number[] = []
  for (const people of NETWORKS) {
    medians.push(await medianOf({ people, interactions: people * 10, network: people }))
  }
  const [least = Number.NaN] = medians
  const grown = (medians.at(-1) ?? Number.NaN) / least
  const [from, to] = [NETWORKS[0], NETWORKS[3]]
  const allowed = (to * Math.log(to)) / (from * Math.log(from))
  return {
    what: `plan-today as the network grows from ${from} to ${to}`,
    target: `≤ ${allowed.toFixed(0)} × (n log n)`,
    measured: `${grown.toFixed(1)} ×`,
    met: grown <= allowed,
    notes: NETWORKS.map((people, at) => `${people}: ${ms(medians[at] ?? Number.NaN)}`).join(', '),
    numbers: Object.fromEntries([
      ['growth', grown],
      ...NETWORKS.map((people, at) => [`of${people}Ms`, medians[at] ?? Number.NaN] as const),
    ]),
  }
}

async function growthWithInteractions(): Promise<Figure> {
  const few = await medianOf({ ...LARGEST, interactions: 100_000 })
  const many = await medianOf(LARGEST)
  return {
    what: `plan-today as interactions grow from 100,000 to 1,000,000`,
    target: 'flat (≤ 1.25 ×)',
    measured: `${(many / few).toFixed(2)} ×`,
    met: many / few <= 1.25,
    notes: `${ms(few)} and ${ms(many)}`,
    numbers: { growth: many / few, fewMs: few, manyMs: many },
  }
}

/** By the processor's time, which another program on the machine does not lengthen. */
async function medianOf(world: World): Promise<number> {
  return spreadOf((await plansOf(world, LOOKS)).later).processorMedianMs
}

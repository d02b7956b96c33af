import path from 'node:path'
import { showSeason } from '#actions/season/show-season.ts'
import { openBook } from '../src/main.ts'
import { ms, runsOf, seconds, spreadOf } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { sayWorld } from './cold-today.ts'
import { BENCH_NOW, bookOf, LARGE, LARGEST } from './world.ts'
import type { World } from './world.ts'

const LOOKS = 10

/** The look at the season in a running server: twelve months of contact days, a forecast and the breadth of everybody. */
export const seasonInServer: Bench = {
  name: 'season',
  async run() {
    return [await measured(LARGE, 1000), await measured(LARGEST, 2500)]
  },
}

async function measured(world: World, targetMs: number): Promise<Figure> {
  const file = await bookOf(world)
  const { context, close } = await openBook({ where: { file }, dataFolder: path.dirname(file), now: () => BENCH_NOW })
  try {
    const [first, ...later] = await runsOf(LOOKS, () => showSeason.run(context, {}))
    const spread = spreadOf(later)
    return {
      what: `show-season in the server, ${sayWorld(world)}`,
      target: `median ≤ ${seconds(targetMs)}`,
      measured: ms(spread.medianMs),
      met: spread.medianMs <= targetMs,
      notes: `p95 ${ms(spread.p95Ms)}, processor ${ms(spread.processorMedianMs)}; the first look ${ms(first?.wallMs ?? 0)}`,
      numbers: { ...spread, firstMs: first?.wallMs ?? 0 },
    }
  } finally {
    await close()
  }
}

import path from 'node:path'
import { buildCliIfNeeded } from '../scripts/build-cli.ts'
import { median, ms, spreadOf } from './figure.ts'
import type { Bench, Figure } from './figure.ts'
import { programRun, programRuns } from './program.ts'
import { LARGE, LARGEST, SMALL, withCopy } from './world.ts'
import type { World } from './world.ts'

const TENDRIL = path.join(import.meta.dirname, '../bin/tendril')
const RUNS = 20

/** `tendril today` as it is typed: the whole process, from nothing to the last line. */
export const coldToday: Bench = {
  name: 'cold-today',
  async run() {
    await buildCliIfNeeded()
    const bare = spreadOf(programRuns(RUNS, [process.execPath, '-e', '0'])).medianMs
    return [
      await measured(SMALL, { bare, targetMs: 300 }),
      await measured(LARGE, { bare, targetMs: 500 }),
      await measured(LARGEST, { bare, targetMs: 500 }),
    ]
  },
}

async function measured(world: World, { bare, targetMs }: { bare: number; targetMs: number }): Promise<Figure> {
  return withCopy(world, async (file) => {
    const tendril = (...words: string[]) => [TENDRIL, ...words, '--book', file]
    // The first look of a day also writes its cards down; undone, it is the first again.
    const opening = Array.from({ length: 5 }, () => {
      const { wallMs } = programRun(tendril('today'))
      programRun(tendril('undo'))
      return wallMs
    })
    const spread = spreadOf(programRuns(RUNS, tendril('today')))
    const { medianMs, p95Ms, processorMedianMs } = spread
    const firstOfTheDayMs = median(opening)
    return {
      what: `tendril today, cold, ${sayWorld(world)}`,
      target: `≤ ${targetMs} ms`,
      measured: ms(medianMs),
      met: medianMs <= targetMs,
      notes:
        `p95 ${ms(p95Ms)}; processor ${ms(processorMedianMs)}; first of the day ${ms(firstOfTheDayMs)}; ` +
        `${(medianMs / bare).toFixed(1)} × node -e 0 (${ms(bare)})`,
      numbers: { ...spread, firstOfTheDayMs, bareNodeMs: bare },
    }
  })
}

export function sayWorld({ people, interactions, network }: World): string {
  const number = new Intl.NumberFormat('en')
  return `${number.format(people)} people, ${number.format(network)} in the network, ${number.format(interactions)} interactions`
}

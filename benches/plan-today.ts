import { logInteraction } from '#actions/log-interaction.ts'
import { planToday } from '#actions/plan-today.ts'
import { openBook } from '../src/main.ts'
import { ms, runOf, spreadOf } from './figure.ts'
import type { Bench, Figure, Run } from './figure.ts'
import { sayWorld } from './cold-today.ts'
import { BENCH_NOW, LARGE, LARGEST, personIdAt, withCopy } from './world.ts'
import type { World } from './world.ts'

const LOOKS = 100

/** The plan inside a running server, each time after something was logged: nobody looks twice at the same plan. */
export const planTodayInServer: Bench = {
  name: 'plan-today',
  async run() {
    return [await measured(LARGE), await measured(LARGEST)]
  },
}

async function measured(world: World): Promise<Figure> {
  const { first, later } = await plansOf(world, LOOKS)
  const spread = spreadOf(later)
  const { p95Ms, medianMs, mostMs, processorP95Ms } = spread
  return {
    what: `plan-today in the server, ${sayWorld(world)}`,
    target: '≤ 50 ms p95',
    measured: ms(p95Ms),
    met: p95Ms <= 50,
    notes:
      `median ${ms(medianMs)}, most ${ms(mostMs)}; processor p95 ${ms(processorP95Ms)}; ` +
      `the first look after a start ${ms(first.wallMs)}`,
    numbers: { ...spread, firstMs: first.wallMs },
  }
}

/** The first look after a start, and later ones, each after a logged call with somebody of the network. */
export async function plansOf(world: World, looks: number): Promise<{ first: Run; later: readonly Run[] }> {
  return withCopy(world, async (file, dataFolder) => {
    const { context, close } = await openBook({ where: { file }, dataFolder, now: () => BENCH_NOW })
    try {
      const plan = () => planToday.run(context, {})
      const first = await runOf(plan)
      const later: Run[] = []
      for (let look = 0; look < looks; look += 1) {
        const personIds = [personIdAt((look * 7919) % world.network)]
        await logInteraction.run(context, logInteraction.input.parse({ kind: 'call', personIds }))
        later.push(await runOf(plan))
      }
      return { first, later }
    } finally {
      await close()
    }
  })
}

import { fsyncSync, openSync, closeSync, writeSync } from 'node:fs'
import path from 'node:path'
import { logInteraction } from '#actions/log-interaction.ts'
import { openBook } from '../src/main.ts'
import { ms, runsOf, spreadOf } from './figure.ts'
import type { Bench } from './figure.ts'
import { BENCH_NOW, LARGE, personIdAt, withCopy } from './world.ts'

const LOGGED = 300

/** Until it would survive a power cut. */
export const logDurably: Bench = {
  name: 'log-interaction',
  run: () =>
    withCopy(LARGE, async (file, folder) => {
      const { context, close } = await openBook({ where: { file }, dataFolder: folder, now: () => BENCH_NOW })
      const log = (round: number) => {
        const personIds = [personIdAt((round * 7919) % LARGE.people)]
        const input = { kind: 'call', personIds, day: '2026-05-18', notes: 'The bees, and a garden with a bridge' }
        return logInteraction.run(context, logInteraction.input.parse(input))
      }
      await runsOf(10, log)
      const spread = spreadOf(await runsOf(LOGGED, log))
      await close()
      const disk = spreadOf(await runsOf(100, async () => writeThrough(path.join(folder, 'yardstick')))).medianMs
      const { p95Ms, medianMs, processorP95Ms } = spread
      return [
        {
          what: 'log an interaction, durable, 30,000 people, 1,000,000 interactions',
          target: '≤ 10 ms p95',
          measured: ms(p95Ms),
          met: p95Ms <= 10,
          notes:
            `median ${ms(medianMs)}; processor p95 ${ms(processorP95Ms)}; ` +
            `${(medianMs / disk).toFixed(1)} × 4 kB written and synced (${ms(disk)})`,
          numbers: { ...spread, fsyncMs: disk },
        },
      ]
    }),
}

/** What the disk itself takes for the smallest durable thing. */
function writeThrough(file: string): void {
  const descriptor = openSync(file, 'a')
  writeSync(descriptor, Buffer.alloc(4096, 1))
  fsyncSync(descriptor)
  closeSync(descriptor)
}

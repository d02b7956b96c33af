import path from 'node:path'
import { search } from '#actions/search.ts'
import { openBook } from '../src/main.ts'
import { ms, runOf, spreadOf } from './figure.ts'
import type { Bench, Run } from './figure.ts'
import { BENCH_NOW, bookOf, LARGE } from './world.ts'

/** What people look for: names, with and without marks, half remembered, work, a word of a note. */
const LOOKED_FOR = [
  'ana kovic',
  'ximena rossen',
  'joão',
  'zoe novberg',
  'Chidi',
  'delmann',
  'company 1204',
  'head of design',
  'interested in bees',
  'orchard sailing',
  'marathon',
  'xyzzy',
] as const

/** Each letter typed is a question. */
export const searchAsYouType: Bench = {
  name: 'search',
  async run() {
    const file = await bookOf(LARGE)
    const { context, close } = await openBook({ where: { file }, dataFolder: path.dirname(file), now: () => BENCH_NOW })
    const asked: (Run & { readonly query: string })[] = []
    for (const words of LOOKED_FOR) {
      for (let letters = 1; letters <= words.length; letters += 1) {
        const query = words.slice(0, letters)
        asked.push({ query, ...(await runOf(() => search.run(context, search.input.parse({ query })))) })
      }
    }
    await close()
    const spread = spreadOf(asked)
    const { p95Ms, medianMs, processorP95Ms } = spread
    const slowest = asked.reduce((one, other) => (other.processorMs > one.processorMs ? other : one))
    return [
      {
        what: 'search as you type over 30,000 people and their notes',
        target: '≤ 30 ms p95',
        measured: ms(p95Ms),
        met: p95Ms <= 30,
        notes:
          `median ${ms(medianMs)} of ${asked.length} questions; processor p95 ${ms(processorP95Ms)}; ` +
          `the dearest was “${slowest.query}” with ${ms(slowest.processorMs)}`,
        numbers: spread,
      },
    ]
  },
}

import path from 'node:path'
import { search } from '#actions/search.ts'
import { openBook } from '../src/main.ts'
import { ms, runOf, spreadOf } from './figure.ts'
import type { Bench, Figure, Run } from './figure.ts'
import { BENCH_NOW, bookOf, LARGE } from './world.ts'

/** What people look for, each letter typed being a question. */
const LOOKED_FOR = {
  'a name': ['ana kovic', 'ximena rossen', 'joão', 'zoe novberg', 'Chidi', 'delmann'],
  'the beginning of a name': ['xi', 'kov', 'ber', 'jo', 'an', 'nov'],
  'two words of what is known': ['company 1204', 'head of design', 'ana nursing', 'law kovic', 'interested in bees'],
  'words of what happened': [
    'orchard sailing',
    'marathon',
    'mortgage 2024',
    'violin school thesis',
    'the one with bees',
  ],
  'words typed wrong': ['ximnea rossen', 'kovci', 'delmenn', 'xhidi', 'novbreg', 'orchrad', 'marathn', 'xyzzy'],
} as const

export const searchAsYouType: Bench = {
  name: 'search',
  async run() {
    const file = await bookOf(LARGE)
    const { context, close } = await openBook({ where: { file }, dataFolder: path.dirname(file), now: () => BENCH_NOW })
    const figures: Figure[] = []
    const all: Asked[] = []
    for (const [kind, sought] of Object.entries(LOOKED_FOR)) {
      const asked: Asked[] = []
      for (const words of sought) {
        for (let letters = 1; letters <= words.length; letters += 1) {
          const query = words.slice(0, letters)
          asked.push({ query, ...(await runOf(() => search.run(context, search.input.parse({ query })))) })
        }
      }
      figures.push(figureOf(`search as you type: ${kind}`, asked))
      all.push(...asked)
    }
    await close()
    return [figureOf('search as you type over 30,000 people and 1,000,000 interactions', all), ...figures]
  },
}

type Asked = Run & { readonly query: string }

function figureOf(what: string, asked: readonly Asked[]): Figure {
  const spread = spreadOf(asked)
  const { p95Ms, medianMs, processorP95Ms } = spread
  const slowest = asked.reduce((one, other) => (other.processorMs > one.processorMs ? other : one))
  return {
    what,
    target: '≤ 30 ms p95',
    measured: ms(p95Ms),
    met: p95Ms <= 30,
    notes:
      `median ${ms(medianMs)} of ${asked.length} questions; processor p95 ${ms(processorP95Ms)}; ` +
      `the dearest was “${slowest.query}” with ${ms(slowest.processorMs)}`,
    numbers: spread,
  }
}

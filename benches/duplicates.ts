import { tallyOf } from './duplicates-tally.ts'
import { megabytes, seconds } from './figure.ts'
import type { Bench, Figure } from './figure.ts'

const SEEDS = [1, 2, 77, 4242] as const

/** Who is twice in a book of 30,000, on four made-up books of known truth; how right, and how long it takes. */
export const duplicates: Bench = {
  name: 'duplicates',
  run: async () => SEEDS.map((seed) => measured(seed, 30_000)),
}

function measured(seed: number, people: number): Figure {
  const tally = tallyOf({ seed, people })
  const tookMs = tally.learnMs + tally.searchMs
  const { precision, recall, falseToTrue } = tally
  const inVain = Math.round(falseToTrue * (tally.questions / (1 + falseToTrue)))
  return {
    what: `duplicates among ${people} people, book ${seed}`,
    target: '≥ 99.5 % right, ≥ 90 % found, ≤ 8 s',
    measured: seconds(tookMs),
    met: precision >= 0.995 && recall >= 0.9 && tookMs <= 8000,
    notes:
      `${tally.certain} certain, ${(100 * precision).toFixed(2)} % of them right; ${(100 * recall).toFixed(1)} % of ` +
      `${tally.truePairs} true pairs found; ${tally.questions} questions, ${inVain} in vain, which is ` +
      `${(inVain / (recall * tally.truePairs)).toFixed(2)} for each true pair; ${seconds(tally.learnMs)} of it to learn the ` +
      `people; ${seconds(tally.processorMs)} of processor time; ${megabytes(process.memoryUsage().rss)} in use`,
    numbers: {
      tookMs,
      processorMs: tally.processorMs,
      learnMs: tally.learnMs,
      precision,
      recall,
      questionsInVain: inVain,
    },
  }
}

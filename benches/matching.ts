import { createMatcher } from '#book/match.ts'
import { labelledPairs } from '../tests/duplicate-pairs.ts'
import { seconds } from './figure.ts'
import type { Bench, Figure } from './figure.ts'

/** 30,000 strangers against 30,000 people, half of them made to be hard; and how right the answers are. */
export const matching: Bench = { name: 'matching', run: async () => measured(30_000) }

function measured(people: number): readonly Figure[] {
  const { known, strangers } = labelledPairs({ seed: 1, people })
  const asked = strangers.filter((_, index) => index % 4 < 2)
  const start = performance.now()
  const matcher = createMatcher({ country: 'DE' })
  for (const person of known) matcher.add(person)
  const added = performance.now()
  const matches = asked.map(({ stranger }) => matcher.match(stranger))
  const done = performance.now()
  let merged = 0
  let mergedRightly = 0
  let pairs = 0
  let offered = 0
  for (const [index, match] of matches.entries()) {
    const truth = asked[index]?.personId
    if (match.kind === 'same') merged += 1
    if (match.kind === 'same' && match.personId === truth) mergedRightly += 1
    if (truth === undefined) continue
    pairs += 1
    if (match.kind === 'same' && match.personId === truth) offered += 1
    if (match.kind === 'likely' && match.candidates.some((candidate) => candidate.personId === truth)) offered += 1
  }
  const tookMs = done - start
  const precision = mergedRightly / merged
  return [
    {
      what: `matching ${asked.length} strangers, half of them hard, among ${people} people`,
      target: '',
      measured: seconds(tookMs),
      met: undefined,
      notes:
        `${seconds(added - start)} of it to learn the people; ${((1000 * tookMs) / asked.length).toFixed(0)} µs each; ` +
        `right in ${(100 * precision).toFixed(2)} % of automatic merges, ${((100 * offered) / pairs).toFixed(1)} % of true pairs offered`,
      numbers: { tookMs, learnMs: added - start, precision, pairsOffered: offered / pairs },
    },
  ]
}

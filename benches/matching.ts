import { createMatcher } from '#book/match.ts'
import { labelledPairs } from '../tests/duplicate-pairs.ts'

export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** 30,000 strangers against 30,000 people, half of them made to be hard; and how right the answers are. */
export function run(): readonly Measured[] {
  const people = 30_000
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
  return [
    { name: `matching: learn ${people} people`, value: added - start, unit: 'ms' },
    { name: `matching: ${asked.length} strangers among ${people} people`, value: done - added, unit: 'ms' },
    { name: 'matching: precision of automatic merges', value: mergedRightly / merged, unit: '' },
    { name: 'matching: true pairs offered', value: offered / pairs, unit: '' },
  ]
}

if (import.meta.main)
  for (const { name, value, unit } of run()) console.log(`${name}: ${value.toFixed(3)} ${unit}`.trim())

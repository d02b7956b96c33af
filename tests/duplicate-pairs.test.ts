import { expect, test } from 'vitest'
import { labelledPairs } from './duplicate-pairs.ts'
import { createMatcher } from '#book/match.ts'

test('T2: of labelled pairs, what merges by itself is right and what is the same person is offered', () => {
  const { known, strangers } = labelledPairs({ seed: 20_261_122, people: 3000 })
  const matcher = createMatcher({ country: 'DE' })
  for (const person of known) matcher.add(person)
  const tally = { merged: 0, mergedRightly: 0, pairs: 0, offered: 0, others: 0, othersAsked: 0 }
  const missed = new Map<string, number>()
  const wrong = new Map<string, number>()
  for (const { stranger, personId, how } of strangers) {
    const match = matcher.match(stranger)
    const ids =
      match.kind === 'same'
        ? [match.personId]
        : match.kind === 'likely'
          ? match.candidates.map((each) => each.personId)
          : []
    if (match.kind === 'same') {
      tally.merged += 1
      if (match.personId === personId) tally.mergedRightly += 1
      else wrong.set(how, (wrong.get(how) ?? 0) + 1)
    }
    if (personId === undefined) {
      tally.others += 1
      if (match.kind === 'likely') tally.othersAsked += 1
    } else {
      tally.pairs += 1
      if (ids.includes(personId)) tally.offered += 1
      else missed.set(how, (missed.get(how) ?? 0) + 1)
    }
  }
  const precision = tally.mergedRightly / tally.merged
  const recall = tally.offered / tally.pairs
  console.log('of labelled pairs:', { precision, recall, ...tally, missed, wrong })
  expect(precision).toBeGreaterThanOrEqual(0.995)
  expect(recall).toBeGreaterThanOrEqual(0.9)
  expect(tally.merged).toBeGreaterThan(tally.pairs / 2)
})

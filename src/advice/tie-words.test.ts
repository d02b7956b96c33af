import { expect, test } from 'vitest'
import { friend, heard, met, TODAY, wrote } from './fixtures/network.ts'
import { freshnessOf, tieInWords } from './tie-words.ts'

test('R73: a tie is fresh, due, drifting or dormant, by the days since the last exchange', () => {
  const words = [10, 30, 45, 60, 900].map((days) => freshnessOf(friend('Ada', { history: [met(days)] }).tie, 30, TODAY))
  expect(words).toEqual(['fresh', 'due', 'drifting', 'drifting', 'dormant'])
})

test('R73: the words come with the dates behind them', () => {
  const call = { ...wrote(14), kind: 'call' } as const
  const { tie } = friend('Ada', { history: [wrote(60), heard(59), call, wrote(3)] })
  expect(tieInWords(tie, 30, TODAY)).toEqual({
    aliveness: 'warm',
    freshness: 'fresh',
    sentences: [
      'You last talked on 3 May 2026, two weeks ago.',
      'The last word is yours; they last got in touch on 3 May 2026.',
      'Your note of 14 May 2026 is on its way; an answer may take a while.',
      'They answered both of your notes.',
      'You want to talk every month; there are four weeks left.',
    ],
  })
})

test('R57, R100: likes and cards are kept visible, and start no rhythm', () => {
  const like = { day: TODAY, kind: 'like', direction: 'out', prompted: false } as const
  const card = { ...like, kind: 'card-exchange' } as const
  const { tie } = friend('Ada', { history: [card, like, like, like] })
  expect(tieInWords(tie, 30, TODAY)).toEqual({
    aliveness: 'dormant',
    sentences: [
      'You have not talked yet.',
      'Three light touches since, the last on 17 May 2026: kept visible, not talked.',
    ],
  })
})

import { expect, test } from 'vitest'
import { STARTING_CIRCLES } from '#book/circle.ts'
import type { Proposal } from '#actions/views.ts'
import { choicesFor, exchangesAWeek, loadInWords, TICKED_AT_FIRST } from './choice.ts'

function proposals(count: number): readonly Proposal[] {
  return Array.from({ length: count }, (_, index) => ({
    personId: `p${String(index)}`,
    name: 'Ana Lopes',
    work: undefined,
    circleId: 'close',
    because: 'You were in touch on six days.',
  }))
}

test('the fifty people one really talks with come ticked, in the circle proposed', () => {
  const choices = [...choicesFor(proposals(60), new Map()).values()]
  expect(choices.filter((choice) => choice.isTicked)).toHaveLength(TICKED_AT_FIRST)
  expect(new Set(choices.map((choice) => choice.circleId))).toEqual(new Set(['close']))
})

test('what the owner said stands, also when more are shown', () => {
  const said = new Map([
    ['p0', { isTicked: false }],
    ['p55', { isTicked: true, circleId: 'inner' }],
  ])
  const choices = choicesFor(proposals(60), said)
  expect(choices.get('p0')).toEqual({ isTicked: false, circleId: 'close' })
  expect(choices.get('p55')).toEqual({ isTicked: true, circleId: 'inner' })
})

test('the rhythms say how much a week they ask for', () => {
  const inner = { isTicked: true, circleId: 'inner' }
  const away = { isTicked: false, circleId: 'inner' }
  expect(exchangesAWeek([inner, away], STARTING_CIRCLES)).toBeCloseTo(7 / 30)
  expect([0.1, 0.5, 0.9, 4.6].map(loadInWords)).toEqual([
    'about one word a month',
    'a word every other week or so',
    'about one word a week',
    'about 5 words a week',
  ])
})

import { expect, test } from 'vitest'
import { proposeToMeet } from './to-meet.ts'
import type { MayCome } from './to-meet.ts'

const coming = (name: string, more: Partial<MayCome> = {}): MayCome => ({
  id: name,
  name,
  order: 1,
  isInNetwork: true,
  isChosen: false,
  dueDay: undefined,
  lastContactDay: '2026-05-01',
  planned: undefined,
  promised: [],
  doNotSuggest: false,
  ...more,
})

test('R97: at most three are proposed to meet, each with the reason, and nobody without one', () => {
  const proposed = proposeToMeet(
    [
      coming('no reason'),
      coming('due', { dueDay: '2026-05-20', lastContactDay: '2026-02-20' }),
      coming('of the plan', { planned: 'ask how the move went', order: 2 }),
      coming('promised', { promised: ['send the talk'], dueDay: '2026-05-20', lastContactDay: '2026-02-20' }),
      coming('due too', { dueDay: '2026-05-22', order: 3 }),
      coming('not yet due', { dueDay: '2026-05-23' }),
      coming('rests', { planned: '', doNotSuggest: true }),
      coming('of the pool', { planned: '', isInNetwork: false }),
    ],
    '2026-05-22',
  )
  expect(proposed).toEqual([
    {
      personId: 'promised',
      name: 'promised',
      because: ['Still open: send the talk', 'By then it is three months since you talked'],
    },
    { personId: 'due', name: 'due', because: ['By then it is three months since you talked'] },
    { personId: 'of the plan', name: 'of the plan', because: ['Your plan says: ask how the move went'] },
  ])
})

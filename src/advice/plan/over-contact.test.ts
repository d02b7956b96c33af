import { expect, test } from 'vitest'
import { friend, TODAY, wrote } from '../fixtures/network.ts'
import { overContactNotice } from './over-contact.ts'

test('R34: the third word in seven days to a quarterly tie shows a soft notice, the second does not', () => {
  const three = friend('Ada', { history: [wrote(6), wrote(3), wrote(0)] })
  expect(overContactNotice(three.tie, 90, TODAY)).toBe(
    'You got in touch on three days of the last seven, and you want to talk every three months. It may be their turn now.',
  )
  expect(overContactNotice(friend('Ada', { history: [wrote(6), wrote(0)] }).tie, 90, TODAY)).toBeUndefined()
  expect(overContactNotice(friend('Ada', { history: [wrote(7), wrote(3), wrote(0)] }).tie, 90, TODAY)).toBeUndefined()
})

test('R34: somebody of the inner circle may hear from me every day', () => {
  const tie = friend('Ida', { history: [wrote(2), wrote(1), wrote(0)] }).tie
  expect(overContactNotice(tie, 30, TODAY)).toBeUndefined()
})

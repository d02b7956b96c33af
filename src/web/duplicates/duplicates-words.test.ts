import { expect, test } from 'vitest'
import { choicesFor, chosenIn, leftInWords } from './duplicates-words.ts'

const side = { one: ['a'], other: ['b'], standing: 'different' } as const

test('only what differs is asked about; of lists both stay unless somebody chooses', () => {
  expect(choicesFor({ ...side, field: 'emails' })).toEqual(['both', 'keep', 'other'])
  expect(choicesFor({ ...side, field: 'birthday' })).toEqual(['keep', 'other'])
  expect(choicesFor({ ...side, field: 'emails', standing: 'only-other' })).toEqual([])
  expect(choicesFor({ ...side, field: 'circle' })).toEqual([])
  expect(chosenIn({}, { ...side, field: 'emails' })).toBe('both')
  expect(chosenIn({ emails: 'other' }, { ...side, field: 'emails' })).toBe('other')
})

test('how many pairs are left is said in words', () => {
  expect([12_000, 2, 1, 0].map(leftInWords)).toEqual([
    '12,000 pairs left',
    '2 pairs left',
    'The last pair',
    'That was the last pair.',
  ])
})

import { expect, test } from 'vitest'
import type { PromiseRow } from '#actions/promises/list-promises.ts'
import { partsOf, whenInWords, whoseInWords } from './parts.ts'

const TODAY = '2026-05-19'
const made = (id: string, more: Partial<PromiseRow>): PromiseRow => ({
  ...{ id, version: 1, personId: 'ana', name: 'Ana Ruiz', whose: 'mine', words: 'send the talk', day: TODAY },
  ...{ state: 'open', standing: 'open', inWords: 'for today', ...more },
})

test('R61: what has come is before what is ahead; theirs stand apart; put off ones come back on their day', () => {
  const all = [
    made('late', { day: '2026-05-01' }),
    made('today', {}),
    made('put off', { day: '2026-05-01', remindOn: '2026-05-24' }),
    made('ahead', { day: '2026-05-22' }),
    made('theirs', { whose: 'theirs', day: '2026-05-01' }),
  ]
  const ids = Object.entries(partsOf(all, TODAY)).map(([part, rows]) => [
    part,
    (rows as PromiseRow[]).map(({ id }) => id),
  ])
  expect(Object.fromEntries(ids)).toEqual({ come: ['late', 'today'], ahead: ['ahead', 'put off'], theirs: ['theirs'] })
})

test('R61: nothing is overdue: a day was, is or will be', () => {
  expect(whenInWords({ day: '2026-05-18' }, TODAY)).toBe('its day was yesterday')
  expect(whenInWords({ day: TODAY }, TODAY)).toBe('for today')
  expect(whenInWords({ day: '2026-05-22' }, TODAY)).toBe('in 3 days')
  expect(whenInWords({ day: '2026-05-18', remindOn: '2026-05-20' }, TODAY)).toBe(
    'its day was yesterday; put off, back tomorrow',
  )
  expect(whoseInWords({ whose: 'invited', name: 'Ana Ruiz' })).toBe('Ana invited you to')
})

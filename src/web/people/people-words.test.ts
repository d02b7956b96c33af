import { expect, test } from 'vitest'
import type { PersonRow } from '#actions/views.ts'
import { countPeople, whenInWords, whoInWords } from './people-words.ts'

const TODAY = '2026-11-22'
const ana: PersonRow = {
  id: 'ana',
  name: 'Ana Lopes',
  work: undefined,
  city: undefined,
  place: 'network',
  circleId: 'close',
  aliveness: 'cooling',
  lastContactDay: '2026-05-03',
  dueDay: '2026-12-01',
}

test('a line says when they last talked, with the year only when it is another one', () => {
  expect(whenInWords(ana, 'last-contact', TODAY)).toBe('last talked 3 May')
  expect(whenInWords({ ...ana, lastContactDay: '2024-05-03' }, 'last-contact', TODAY)).toBe('last talked May 2024')
  expect(whenInWords({ ...ana, lastContactDay: undefined }, 'last-contact', TODAY)).toBeUndefined()
})

test('sorted by what is due, it says that instead', () => {
  expect(whenInWords(ana, 'due', TODAY)).toBe('due 1 Dec')
  expect(whenInWords({ ...ana, dueDay: TODAY }, 'due', TODAY)).toBe('due today')
  expect(whenInWords({ ...ana, dueDay: '2026-11-01' }, 'due', TODAY)).toBe('due since 1 Nov')
})

test('one is called by name, several are counted', () => {
  expect(whoInWords(['Ana Lopes'])).toBe('Ana Lopes')
  expect(whoInWords(['Ana Lopes', 'Bo Lind'])).toBe('2 people')
  expect(countPeople(30_000)).toBe('30,000 people')
})

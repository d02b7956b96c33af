import { expect, test } from 'vitest'
import type { PersonRow } from '#actions/views.ts'
import type { COLUMNS } from './columns.ts'
import { columnsNamed, isAsked, templateOf, thatFit } from './columns.ts'

const ana: PersonRow = {
  id: 'ana',
  name: 'Ana Lopes',
  work: 'Beekeeper',
  city: 'Lisbon',
  place: 'network',
  circleId: 'close',
  aliveness: 'warm',
  lastContactDay: '2026-05-03',
  dueDay: '2026-11-01',
  groups: [
    { id: 'club', name: 'Bee club' },
    { id: 'choir', name: 'Choir' },
  ],
  birthday: '05-09',
  source: [],
  reach: ['one-route'],
}
const about = { circles: [{ id: 'close', name: 'Close' }], today: '2026-11-22' } as unknown as Parameters<
  (typeof COLUMNS)[number]['cell']
>[1]

test('each cell is said in words', () => {
  const keys = ['circle', 'lastTalked', 'due', 'groups', 'birthday', 'source', 'reach', 'email']
  const cells = Object.fromEntries(columnsNamed(keys).map(({ key, cell }) => [key, cell(ana, about)]))
  expect(cells).toEqual({
    circle: 'Close',
    lastTalked: '3 May',
    due: 'since 1 Nov',
    groups: 'Bee club, Choir',
    birthday: '9 May',
    source: 'you',
    reach: 'Only one way to reach them',
    email: undefined,
  })
})

test('the book is asked only for what is not in every row', () => {
  expect(['work', 'email', 'city', 'tags', 'nonsense'].filter(isAsked)).toEqual(['email', 'tags'])
})

test('a table shows as many columns as have room, in order', () => {
  const columns = columnsNamed(['work', 'city', 'email'])
  expect(thatFit(columns, 60).map(({ key }) => key)).toEqual(['work', 'city', 'email'])
  expect(thatFit(columns, 30).map(({ key }) => key)).toEqual(['work', 'city'])
  expect(thatFit(columns, 12)).toEqual([])
  expect(templateOf(columnsNamed(['city', 'lastTalked']))).toBe('minmax(10rem, 2fr) minmax(6rem, 1fr) 6rem')
})

import { expect, test } from 'vitest'
import { cityKey, closestFirst } from './near.ts'

test('R91: the closest circle comes first, and in it whom one talked with last', () => {
  const people = [
    { name: 'wide', order: 3, lastContactDay: '2026-05-01' },
    { name: 'inner, long ago', order: 0, lastContactDay: '2020-01-01' },
    { name: 'inner, never', order: 0, lastContactDay: undefined },
    { name: 'inner, lately', order: 0, lastContactDay: '2026-04-01' },
  ]
  expect(people.toSorted(closestFirst).map(({ name }) => name)).toEqual([
    'inner, lately',
    'inner, long ago',
    'inner, never',
    'wide',
  ])
})

test('a city is the same with its marks and its country', () => {
  expect([cityKey('São Paulo'), cityKey('sao paulo, Brazil'), cityKey(', ')]).toEqual(['sao paulo', 'sao paulo', ''])
})

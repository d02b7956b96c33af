import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestFits, fit } from './fuzzy.ts'

const PLACES = ['Today', 'People', 'Log what happened', 'Import a file', 'Settings', 'Add a person']
const find = (typed: string): readonly string[] => bestFits(typed, PLACES, (place) => place)

test('the first letters of words find them', () => {
  expect(find('ap')[0]).toBe('Add a person')
  expect(find('imp')[0]).toBe('Import a file')
  expect(find('lowh')[0]).toBe('Log what happened')
})

test('accents and capitals do not matter', () => {
  expect(fit('zoe', 'Zoë Müller')).toBeDefined()
})

test('letters that are not there, or only here and there, find nothing', () => {
  expect(find('xyz')).toEqual([])
  expect(find('sg')).toEqual([])
})

test('nothing typed leaves everything as it was', () => {
  expect(find('  ')).toEqual(PLACES)
})

test('whatever is cut out of words finds them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), fc.nat({ max: 20 }), fc.nat({ max: 20 }), (place, from, length) => {
      expect(fit(place.slice(from, from + length), place)).toBeDefined()
    }),
  )
})

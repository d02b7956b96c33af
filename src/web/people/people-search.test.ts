import { expect, test } from 'vitest'
import { filterOf, narrowedBy, readPeopleSearch } from './people-search.ts'

test('an address that says nothing shows the network, by name', () => {
  expect(filterOf(readPeopleSearch({}))).toEqual({ place: 'network' })
})

test('what an address says and we do not understand is left out', () => {
  expect(readPeopleSearch({ place: 'attic', aliveness: 'undead', sort: 'age', circle: '', search: 7 })).toEqual({})
})

test('everybody is asked for without a place', () => {
  const search = readPeopleSearch({ place: 'everybody', aliveness: 'quiet', sort: 'due', search: 'ana' })
  expect(filterOf(search)).toEqual({ aliveness: 'quiet', sort: 'due', search: 'ana' })
  expect(narrowedBy(search)).toBe(1)
})

import { expect, test } from 'vitest'
import { filterOf, narrowedBy, NOT_NARROWED, readPeopleSearch, searchWith } from './people-search.ts'

test('an address that says nothing shows the network, by name', () => {
  expect(filterOf(readPeopleSearch({}))).toEqual({ place: 'network' })
})

test('what an address says and we do not understand is left out', () => {
  const odd = { place: 'attic', aliveness: 'undead', sort: 'age', circle: '', search: {}, lastBefore: 'May', fading: 1 }
  expect(readPeopleSearch({ ...odd, reach: 'by pigeon', tags: [], columns: [null], list: undefined })).toEqual({})
})

test('everybody is asked for without a place', () => {
  const search = readPeopleSearch({ place: 'everybody', aliveness: 'quiet', sort: 'due', search: 'ana' })
  expect(filterOf(search)).toEqual({ aliveness: 'quiet', sort: 'due', search: 'ana' })
  expect(narrowedBy(search)).toBe(1)
})

test('several things narrow together, and how it looks is no part of the question', () => {
  const search = readPeopleSearch({
    city: 'Lisbon',
    placeEver: true,
    tags: ['bees', 'choir', 'bees'],
    lastBefore: '2026-01-01',
    workStatus: 'looking',
    columns: ['email', 'city'],
    list: 'list-1',
  })
  expect(filterOf(search)).toEqual({
    place: 'network',
    city: 'Lisbon',
    placeEver: true,
    tags: ['bees', 'choir'],
    lastBefore: '2026-01-01',
    workStatus: 'looking',
  })
  expect(narrowedBy(search)).toBe(4)
})

test('an address typed by hand may write one tag without brackets, and a firm that is a number', () => {
  expect(readPeopleSearch({ tags: 'bees', organisation: 1204, fading: 'true' })).toEqual({
    tags: ['bees'],
    organisation: '1204',
    fading: true,
  })
})

test('to show all is to keep the place, the order and the words looked for', () => {
  const search = readPeopleSearch({ place: 'pool', sort: 'added', search: 'ana', city: 'Lisbon', placeEver: true })
  expect(searchWith(search, NOT_NARROWED)).toEqual({ place: 'pool', sort: 'added', search: 'ana' })
})

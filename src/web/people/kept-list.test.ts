import { expect, test } from 'vitest'
import { isChanged, type KeptList, searchOfList, viewOf } from './kept-list.ts'
import { readPeopleSearch } from './people-search.ts'

function kept(raw: Record<string, unknown>): KeptList {
  return { id: 'list-1', version: 1, name: 'Beekeepers', ...viewOf(readPeopleSearch(raw)) } as unknown as KeptList
}

test('a kept list comes back as it was looked at', () => {
  const looks = [
    { city: 'Lisbon', workStatus: 'looking', sort: 'last-contact', reversed: true },
    { place: 'everybody', tags: ['bees'], columns: ['work', 'city', 'circle', 'lastTalked', 'email'] },
    { place: 'archive' },
    {},
  ]
  for (const look of looks) expect(searchOfList(kept(look))).toEqual({ ...look, list: 'list-1' })
})

test('a list is changed once it shows something else', () => {
  const list = kept({ city: 'Lisbon' })
  const search = searchOfList(list)
  expect(isChanged(search, list)).toBe(false)
  expect(isChanged({ ...search, fading: true }, list)).toBe(true)
  expect(isChanged({ ...search, columns: ['email'] }, list)).toBe(true)
})

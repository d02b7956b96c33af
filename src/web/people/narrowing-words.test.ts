import { expect, test } from 'vitest'
import { narrowingsOf } from './narrowing-words.ts'
import { readPeopleSearch, searchWith } from './people-search.ts'

const named = {
  today: '2026-11-22',
  circles: [{ id: 'close', name: 'Close' }],
  groups: [{ id: 'club', name: 'Bee club' }],
} as unknown as Parameters<typeof narrowingsOf>[1]

function sentence(raw: Record<string, unknown>): string {
  return narrowingsOf(readPeopleSearch(raw), named)
    .map(({ words }) => words)
    .join(' · ')
}

test('what narrows a list is a sentence', () => {
  expect(sentence({ workStatus: 'looking', city: 'Lisbon', lastBefore: '2026-01-01' })).toBe(
    'In Lisbon · Looking for work · Not talked since January',
  )
  const close = { tags: ['bees', 'choir'], circle: 'close', group: 'club', kind: 'mentor', aliveness: 'quiet' }
  expect(sentence(close)).toBe('In Close · Of Bee club · Mentor · Tagged bees · Tagged choir · Quiet')
  expect(sentence({ organisation: 'Acme', organisationEver: true, source: 'vcard', reach: 'only-at-work' })).toBe(
    'At Acme, now or before · Only at their employer’s address · From an address book',
  )
  expect(sentence({ source: 'owner', advocate: true, hasBirthday: true, fading: true, vague: 'any' })).toBe(
    'Fading · Hard to place · Written down by you · Speaks up for you · With a birthday',
  )
})

test('a day says as much of itself as is needed', () => {
  expect(sentence({ lastBefore: '2024-03-01' })).toBe('Not talked since March 2024')
  expect(sentence({ lastSince: '2026-03-04' })).toBe('Talked since 4 March')
  expect(sentence({ addedSince: '2025-03-04' })).toBe('Added since 4 March 2025')
})

test('what is no longer there is said so, and can be taken out', () => {
  expect(sentence({ circle: 'gone', group: 'gone' })).toBe('In a circle that is gone · Of a group that is gone')
})

test('each word takes itself out, and what belongs to it', () => {
  const search = readPeopleSearch({ city: 'Lisbon', placeEver: true, tags: ['bees', 'choir'] })
  const after = narrowingsOf(search, named).map(({ without }) => searchWith(search, without))
  expect(after).toEqual([
    { city: 'Lisbon', placeEver: true, tags: ['choir'] },
    { city: 'Lisbon', placeEver: true, tags: ['bees'] },
    { tags: ['bees', 'choir'] },
  ])
})

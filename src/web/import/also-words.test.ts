import { expect, test } from 'vitest'
import { alsoInWords, fileInWords } from './also-words.ts'

const none = {
  brokenAddresses: 0,
  newConnections: 0,
  newGroups: 0,
  newKindWords: 0,
  newPromises: 0,
  openOffers: 0,
  photos: 0,
}

test('R6: what comes beside people is said in one breath, and what is asked for in its own', () => {
  const counts = { ...none, newPromises: 12, newConnections: 4, newKindWords: 3, photos: 9, newGroups: 2 }
  expect(alsoInWords({ ...counts, brokenAddresses: 1, openOffers: 2 })).toEqual([
    'With them come 12 reminders, 4 connections between your people, 3 kind words, 9 photos and 2 new groups.',
    '1 address no longer works.',
    '2 people gave something new in a letter; it is yours to take or leave.',
  ])
  expect(alsoInWords({ ...none, photos: 1 })).toEqual(['With them comes 1 photo.'])
  expect(alsoInWords(none)).toEqual([])
})

test('a file says what it is, why it is not read, or what in it waits', () => {
  const file = { name: 'takeout.zip', format: 'mail', title: 'Mail' }
  expect(fileInWords(file)).toBe('Mail')
  expect(fileInWords({ ...file, problem: 'takeout.zip is empty.' })).toBe('takeout.zip is empty.')
  expect(fileInWords({ ...file, also: ['a.vcf', 'b.ics'] })).toBe(
    'Mail. Not read with it, because it is of another kind: a.vcf and b.ics. Bring that by itself.',
  )
})

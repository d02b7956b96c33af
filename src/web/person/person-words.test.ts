import { expect, test } from 'vitest'
import {
  birthdayInWords,
  howWeMetInWords,
  listFrom,
  positionInWords,
  readBirthday,
  withCity,
  withCurrentPosition,
} from './person-words.ts'

test('how we met is told in a line, from whatever of it is known', () => {
  expect(
    howWeMetInWords({ where: 'the Lisbon meetup', when: '2019', throughWhom: 'Ana', hook: 'She keeps bees' }),
  ).toBe('The Lisbon meetup, 2019, through Ana. She keeps bees.')
  expect(howWeMetInWords({ aboutWhat: 'open data' })).toBe('About open data.')
  expect(howWeMetInWords({})).toBeUndefined()
})

test('work is said with what is known of it', () => {
  expect(positionInWords({ title: 'Head of Data', organisation: 'Acme' })).toBe('Head of Data at Acme')
  expect(positionInWords({ organisation: 'Acme' })).toBe('Acme')
  expect(positionInWords({ title: 'Baker' })).toBe('Baker')
})

test('a birthday is read as people write it, with or without the year', () => {
  expect(['1984-03-14', '03-14', '14.3.1984', '14.3.', ''].map(readBirthday)).toEqual([
    '1984-03-14',
    '03-14',
    '1984-03-14',
    '03-14',
    null,
  ])
  expect(birthdayInWords('03-14')).toBe('14 March')
  expect(birthdayInWords('1984-03-14')).toBe('14 March 1984')
})

test('R29: a new city or a new job changes what is now and keeps what was', () => {
  const before = { city: 'Porto', state: 'works', until: '2020-01-01' } as const
  const lyon = { city: 'Lyon', country: 'France', state: 'works' } as const
  expect(withCity({ addresses: [before, lyon], city: 'Lisbon', movedOn: '2026-05-19' })).toEqual([
    { city: 'Lisbon', state: 'unconfirmed' },
    before,
    { ...lyon, until: '2026-05-19' },
  ])
  expect(withCity({ addresses: [lyon], city: 'Lyon', movedOn: '2026-05-19' })).toEqual([lyon])
  expect(withCity({ addresses: [], city: 'Lisbon', movedOn: '2026-05-19' })).toEqual([
    { city: 'Lisbon', state: 'unconfirmed' },
  ])
  const past = { title: 'Baker', until: '2020-01-01' }
  expect(
    withCurrentPosition([{ title: 'Cook', from: '2020-02-01' }, past], { title: 'Chef', organisation: 'Acme' }),
  ).toEqual([{ title: 'Chef', organisation: 'Acme', from: '2020-02-01' }, past])
  expect(withCurrentPosition([past], { title: '', organisation: '' })).toEqual([past])
})

test('tags are read with commas between', () => {
  expect(listFrom(' data, Lisbon ,, data')).toEqual(['data', 'Lisbon'])
})

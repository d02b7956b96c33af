import { expect, test } from 'vitest'
import { howWeMetInWords, positionInWords } from './person-words.ts'

test('how we met is told in a line, from whatever of it is known', () => {
  expect(howWeMetInWords({ where: 'the Lisbon meetup', when: '2019', throughWhom: 'Ana', hook: 'She keeps bees' })).toBe(
    'The Lisbon meetup, 2019, through Ana. She keeps bees.',
  )
  expect(howWeMetInWords({ aboutWhat: 'open data' })).toBe('About open data.')
  expect(howWeMetInWords({})).toBeUndefined()
})

test('work is said with what is known of it', () => {
  expect(positionInWords({ title: 'Head of Data', organisation: 'Acme' })).toBe('Head of Data at Acme')
  expect(positionInWords({ organisation: 'Acme' })).toBe('Acme')
  expect(positionInWords({ title: 'Baker' })).toBe('Baker')
})

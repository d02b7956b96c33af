import { expect, test } from 'vitest'
import { factsFrom } from './one-line.ts'

test('R162: one line is enough, an address, a number or how they met', () => {
  expect(factsFrom('ana@example.org')).toEqual({ emails: [{ address: 'ana@example.org' }] })
  expect(factsFrom(' +351 21 555 0100 ')).toEqual({ phones: [{ number: '+351 21 555 0100' }] })
  expect(factsFrom('www.example.org')).toEqual({ links: [{ url: 'www.example.org' }] })
  expect(factsFrom('the Lisbon meetup, she keeps bees')).toEqual({
    howWeMet: { aboutWhat: 'the Lisbon meetup, she keeps bees' },
  })
  expect(factsFrom('  ')).toEqual({})
})

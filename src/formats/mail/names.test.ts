import { expect, test } from 'vitest'
import { nameFromAddress, NamesSeen, tidiedName } from './names.ts'

test.each([
  ['Ada Quist', 'Ada Quist'],
  ['Quist, Ada', 'Ada Quist'],
  ['van der Berg, Anna Maria', 'Anna Maria van der Berg'],
  ['Quist, Ada (Acme Ltd)', 'Ada Quist'],
  ['Ada Quist (Acme)', 'Ada Quist'],
  ['Ada Quist, PhD', 'Ada Quist, PhD'],
  ['Harbour Works, Ltd', 'Harbour Works, Ltd'],
  ["'Ada Quist'", 'Ada Quist'],
  ['Ada Quist via Garden List', 'Ada Quist'],
  ['[External] Ada Quist', 'Ada Quist'],
  ['Ada', 'Ada'],
  ['ada@acme.example', undefined],
  ['ada', undefined],
  ['   ', undefined],
  ['12345', undefined],
])('“%s” beside ada@acme.example', (written, name) => {
  expect(tidiedName(written, 'ada@acme.example')).toBe(name)
})

test.each([
  ['ada.quist@acme.example', 'Ada Quist'],
  ['ada_m-quist2@acme.example', 'Ada M Quist'],
  ['j.pike+news@acme.example', 'J Pike'],
  ['adaquist@acme.example', 'adaquist@acme.example'],
  ['a.b@acme.example', 'a.b@acme.example'],
  ['front.office@acme.example', 'front.office@acme.example'],
  ['order-4711.x9@acme.example', 'order-4711.x9@acme.example'],
])('without any name, %s is called %s', (address, name) => {
  expect(nameFromAddress(address)).toBe(name)
})

test('the fullest name wins, then the one seen most, in whatever order they come', () => {
  const best = (...seen: readonly [string, number][]) => {
    const names = new NamesSeen()
    for (const [name, weight] of seen) names.see(name, weight)
    return names.best()
  }
  expect(best(['Ada', 9], ['Ada Quist', 1])).toBe('Ada Quist')
  expect(best(['A. Quist', 1], ['Ada Quist', 3], ['A. Quist', 1])).toBe('Ada Quist')
  expect(best(['Bo Quist', 1], ['Al Quist', 1])).toBe(best(['Al Quist', 1], ['Bo Quist', 1]))
  expect(best()).toBeUndefined()
})

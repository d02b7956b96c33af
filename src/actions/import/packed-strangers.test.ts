import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedStrangers } from './packed-strangers.ts'

test('everybody is found as they were told of last, wherever they lie', () => {
  const stranger = fc.record({ name: fc.record({ full: fc.string() }), notes: fc.string({ maxLength: 200 }) })
  fc.assert(
    fc.property(fc.array(stranger, { maxLength: 150, size: 'max' }), fc.array(fc.nat()), (told, retold) => {
      const strangers = new PackedStrangers()
      const expected = [...told]
      const places = told.map((one) => strangers.add(one))
      for (const number of told.length === 0 ? [] : retold) {
        const at = number % told.length
        const more = { name: { full: 'Ana Kovács' }, notes: `told again\n${number}` }
        expected[at] = more
        places[at] = strangers.replace(places[at] ?? 0, more)
      }
      expect(places.map((place) => strangers.at(place))).toEqual(expected)
      expect(places.toReversed().map((place) => strangers.at(place))).toEqual(expected.toReversed())
    }),
  )
})

test('who is told of again in the same words takes no more room', () => {
  const strangers = new PackedStrangers()
  const ana = { name: { full: 'Ana Kovács' } }
  const place = strangers.add(ana)
  expect(strangers.replace(place, { ...ana })).toBe(place)
})

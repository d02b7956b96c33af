import { expect, test } from 'vitest'
import { drawRings, RINGS_SIDE, ringInWords } from './rings.ts'

const nobody = { warm: 0, cooling: 0, quiet: 0, dormant: 0, new: 0 }
const inner = { id: 'inner', name: 'Inner', people: 4, aliveness: { ...nobody, warm: 3, dormant: 1 } }
const close = { id: 'close', name: 'Close', people: 2, aliveness: { ...nobody, quiet: 2 } }
const wide = { id: 'wide', name: 'Wide', people: 0, aliveness: nobody }

test('the inner circle is inside, and no ring leaves the picture', () => {
  const radii = drawRings([inner, close, wide]).map((ring) => ring.radius)
  expect(radii).toEqual(radii.toSorted((one, other) => one - other))
  expect(Math.max(...radii)).toBeLessThan(RINGS_SIDE / 2)
})

test('a ring shows each aliveness that is there, and only those', () => {
  const [first, second, third] = drawRings([inner, close, wide])
  expect(first?.arcs.map(({ aliveness, people }) => [aliveness, people])).toEqual([
    ['warm', 3],
    ['dormant', 1],
  ])
  expect(second?.arcs.map((arc) => arc.aliveness)).toEqual(['quiet'])
  expect(third?.arcs).toEqual([])
})

test('the same in words', () => {
  expect([inner, close, wide].map(ringInWords)).toEqual(['3 warm, 1 dormant', '2 quiet', 'nobody yet'])
})

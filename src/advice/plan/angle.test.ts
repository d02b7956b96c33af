import { expect, test } from 'vitest'
import { personalAngle } from './angle.ts'

const bees = { howWeMet: { hook: 'she keeps bees on the roof' }, interests: ['bees', 'old maps'], tags: ['chess'] }

test('R92: a word over a distance begins with what only the two of them share', () => {
  const told = [{ day: '2026-03-03', words: 'the  roof\nleaks' }]
  expect(personalAngle(bees, told)).toBe('What you would remember of each other: “she keeps bees on the roof”')
  expect(personalAngle({ ...bees, howWeMet: {} }, told)).toBe('They care about bees and old maps.')
  expect(personalAngle({ howWeMet: { where: 'the Lisbon meetup' }, tags: ['chess'] }, told)).toBe(
    'They care about chess.',
  )
  const met = { howWeMet: { where: 'the Lisbon meetup' }, tags: [] }
  expect(personalAngle(met, told)).toBe('On 3 March 2026 they told you: “the roof leaks”')
  expect(personalAngle(met, [])).toBe('You met at: the Lisbon meetup.')
})

test('R92: where nothing is known it says nothing, and never a “how are you”', () => {
  expect(personalAngle({ howWeMet: {}, tags: [] }, [])).toBeUndefined()
})

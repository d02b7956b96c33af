import { expect, test } from 'vitest'
import { hasOwnWords, likelyReaders, quoteNotice, SHORT_QUOTE_CHARACTERS } from './clippings.ts'

const person = (id: string, interests: string[], more: object = {}) => ({
  id,
  name: id,
  order: 1,
  interests,
  doNotSuggest: false,
  ...more,
})
const link = { topics: ['beekeeping'], sent: [], notForIds: [] }

test('R93: a link about beekeeping is for the two people who care about it, the closer one first, with the reason', () => {
  const people = [
    person('wide', ['Urban beekeeping'], { order: 3 }),
    person('none', ['old maps']),
    person('inner', ['Beekeeping', 'type design'], { order: 0 }),
  ]
  expect(likelyReaders(link, people)).toEqual([
    { id: 'inner', name: 'inner', because: ['Cares about Beekeeping'] },
    { id: 'wide', name: 'wide', because: ['Cares about Urban beekeeping'] },
  ])
})

test('R93: who has it, who gave it, for whom it is not, and who is never suggested are left alone', () => {
  const people = ['has', 'gave', 'not', 'rests'].map((id) =>
    person(id, ['beekeeping'], { doNotSuggest: id === 'rests' }),
  )
  const gone = { ...link, sent: [{ personId: 'has', day: '2026-05-01' }], notForIds: ['not'], fromPersonId: 'gave' }
  expect(likelyReaders(gone, people)).toEqual([])
})

test('a part of a word is no match, and letters with marks are the same letters', () => {
  expect(likelyReaders({ ...link, topics: ['bee'] }, [person('a', ['beekeeping'])])).toEqual([])
  expect(likelyReaders({ ...link, topics: ['cafe'] }, [person('a', ['Café'])])).toHaveLength(1)
  expect(likelyReaders({ ...link, topics: ['!'] }, [person('a', ['!'])])).toEqual([])
})

test('R150: a short quote passes; a pasted page gives a notice', () => {
  expect(quoteNotice('x'.repeat(SHORT_QUOTE_CHARACTERS))).toBeUndefined()
  expect(quoteNotice('x'.repeat(SHORT_QUOTE_CHARACTERS + 1))).toContain('a short quote')
})

test('R94: an address, a title or two words are not yet own words', () => {
  const about = { title: 'How bees sleep' }
  expect(hasOwnWords('https://example.org/how-bees-sleep-at-night', about)).toBe(false)
  expect(hasOwnWords('How bees sleep', about)).toBe(false)
  expect(hasOwnWords('For you', about)).toBe(false)
  expect(hasOwnWords('Made me think of your hives: How bees sleep', about)).toBe(true)
})

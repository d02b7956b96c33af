import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redacted } from './redaction.ts'

test('P1: names, addresses, numbers and private phrases leave as marks, and come back where they stood', () => {
  const text = 'Dear Ana, your mother’s operation is on Monday. Call +49 (170) 123-4567 or ana@example.org.'
  const { text: sent, restore } = redacted(text, { names: ['Ana'], secrets: ['the mother’s operation is on Monday'] })
  expect(sent).toBe('Dear ⟦4⟧, your ⟦1⟧. Call ⟦2⟧ or ⟦3⟧.')
  expect(restore('Call ⟦2⟧, ⟦4⟧, or ⟦3⟧: ⟦1⟧!')).toBe(
    'Call +49 (170) 123-4567, Ana, or ana@example.org: mother’s operation is on Monday!',
  )
})

test('an answer that lost, doubled or made up a mark is not taken', () => {
  const { restore } = redacted('Ana and Bo', { names: ['Ana', 'Bo'], secrets: [] })
  expect(restore('⟦1⟧ and ⟦2⟧')).toBeDefined()
  for (const answer of ['⟦1⟧', '⟦1⟧ ⟦1⟧ ⟦2⟧', '⟦1⟧ ⟦2⟧ ⟦3⟧', '⟦1⟧ ⟦2⟧ ⟦', '']) expect(restore(answer)).toBeUndefined()
})

test('two words that everybody uses are no secret, and a name within another word stays', () => {
  const { text } = redacted('He will be there. The annals are open.', {
    names: ['Ann'],
    secrets: ['he will tell nobody'],
  })
  expect(text).toBe('He will be there. The annals are open.')
})

const word = fc.constantFrom('we', 'met', 'her', 'mother', 'is', 'ill', 'on', 'Monday', 'Ana', 'Ruiz')
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))

test('whatever is written, what comes back unchanged is the letter, and no name is in what left', () => {
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (text, secrets) => {
      const { text: sent, restore } = redacted(text, { names: ['Ana', 'Ruiz', 'Ana Ruiz'], secrets })
      expect(restore(sent)).toBe(text)
      expect(sent).not.toMatch(/Ana|Ruiz/)
    }),
  )
})

test('private notes as long as a book are looked through at once', () => {
  const secret = Array.from({ length: 20_000 }, (_unused, at) => `word${at % 50}`).join(' ')
  const letter = Array.from({ length: 300 }, (_unused, at) => `word${(at * 7) % 50}`).join(' ')
  expect(redacted(letter, { names: [], secrets: [secret] }).text).not.toBe('')
})

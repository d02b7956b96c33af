import { expect, test } from 'vitest'
import { detectLanguage, LANGUAGES } from '../languages/index.ts'
import { english } from '../languages/en/index.ts'
import { readLetter } from './read.ts'

function sentences(text: string): readonly string[] {
  return readLetter(text, english).sentences.map((sentence) => sentence.text)
}

test('a full stop in an abbreviation, an initial or a time ends no sentence', () => {
  expect(sentences('Ask Dr. Okafor, e.g. about J. Marsh. The train goes at 4 p.m. on Friday. Good.')).toEqual([
    'Ask Dr. Okafor, e.g. about J. Marsh.',
    'The train goes at 4 p.m. on Friday.',
    'Good.',
  ])
})

test('list items are sentences, with or without a full stop', () => {
  expect(sentences('There are three things:\n- the roof\n- the well\n3. the cat')).toEqual([
    'There are three things:',
    'the roof',
    'the well',
    'the cat',
  ])
})

test('a question in quotation marks belongs to the sentence around it', () => {
  expect(sentences('“Who are you?” she asked. I did not know.')).toEqual([
    '“Who are you?” she asked.',
    'I did not know.',
  ])
})

test('words without any punctuation are still read, and a question is heard in them', () => {
  const { sentences: read } = readLetter('hey ana\nhow is your orchard', english)
  expect(read.map(({ text, questionAboutThem }) => [text, questionAboutThem])).toEqual([
    ['how is your orchard', 'specific'],
  ])
})

test('greeting, signature and the quoted letter are not judged', () => {
  const letter = `Hi Ana,

The roof held.

Best,
Jo
--
Jo Marsh, Head of Sales

On Mon, 3 May 2026 at 10:00, Ana wrote:
> Could you forward my CV to your boss?`
  expect(sentences(letter)).toEqual(['The roof held.'])
})

test('a name alone is a greeting, and a sentence that begins with a name is not', () => {
  expect(sentences('Mrs. Aldous, the cat approves.')).toEqual(['the cat approves.'])
  expect(sentences('Pat told me about Friday.')).toEqual(['Pat told me about Friday.'])
  expect(sentences('Sorry, I was late.')).toEqual(['Sorry, I was late.'])
})

test('lines that a mail program wrapped stay one sentence', () => {
  const wrapped = 'The village has voted to keep the well, and the oldest of them\nsaid that your pump was the reason.'
  expect(sentences(wrapped)).toEqual([wrapped])
})

test('the language is told by the small words', () => {
  expect(detectLanguage('Wie geht es dir, und was macht der Garten?').code).toBe('de')
  expect(detectLanguage('¿Cómo está tu huerto, y sigues cantando?').code).toBe('es')
  expect(detectLanguage('How is your orchard, and do you still sing?').code).toBe('en')
  expect(detectLanguage('').code).toBe('en')
})

test.each(Object.entries(LANGUAGES))(
  'the language %s can be read with, and stands under its code',
  (code, language) => {
    expect(language.code).toBe(code)
    expect(readLetter('Ana, 123.', language).sentences).toHaveLength(1)
  },
)

test('hostile text takes no longer than a letter of its length', () => {
  const { sentences: read } = readLetter(`${'your '.repeat(4000)}${'please '.repeat(4000)}${'('.repeat(3000)}`, english)
  expect(read.length).toBeGreaterThan(0)
})

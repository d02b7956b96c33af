import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES as COACHED } from '../coach/languages/index.ts'
import { asks, withSign } from '../coach/letter/observations.ts'
import { readLetter } from '../coach/letter/read.ts'
import {
  GAP_NAMES,
  gapsOf,
  isNotNow,
  SKELETON_KINDS,
  SKELETON_LANGUAGES,
  skeletonFor,
  skeletonIsFilled,
  skeletonText,
  type LetterFacts,
  type Skeleton,
} from './index.ts'

/** Words that stand in no language, so that each can be found again: every letter of the alphabet twice around a q. */
const token = fc.integer({ min: 0, max: 99_999 }).map((number) => `Xq${number.toString(26).replaceAll(/\d/g, 'z')}qx`)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-05-17'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const noted = fc.record({ words: token, day }, { requiredKeys: ['words'] })
const year = fc.integer({ min: 1950, max: 2026 })
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 })

const facts: fc.Arbitrary<LetterFacts> = fc.record(
  {
    today: fc.constant('2026-05-17'),
    me: fc.record(
      {
        name: token,
        firstName: token,
        offers: some(token),
        news: some(fc.record({ words: token, day, hard: fc.boolean() })),
        situation: token,
      },
      { requiredKeys: ['name', 'firstName', 'offers', 'news'] },
    ),
    person: fc.record(
      {
        name: token,
        firstName: token,
        lastContactDay: day,
        lastMetDay: day,
        sharedWork: some(
          fc.record({ organisation: token, fromYear: year, untilYear: year }, { requiredKeys: ['organisation'] }),
        ),
        howWeMet: token,
        openThreads: some(fc.record({ words: token, askFrom: day }, { requiredKeys: ['words'] })),
        theyTold: some(noted),
        interests: some(token),
        kindWords: some(noted),
        helpReceived: some(noted),
        helpGiven: some(noted),
        news: noted,
        unansweredAsk: fc.record({ day, words: token }, { requiredKeys: ['day'] }),
      },
      {
        requiredKeys: [
          'name',
          'firstName',
          'sharedWork',
          'openThreads',
          'theyTold',
          'interests',
          'kindWords',
          'helpReceived',
          'helpGiven',
        ],
      },
    ),
    ask: token,
    link: fc.record(
      { url: token.map((word) => `https://example.org/${word}`), title: token, why: token },
      { requiredKeys: ['url'] },
    ),
    introduction: fc.record(
      { name: token, firstName: token, about: token, bothSaidYes: fc.boolean() },
      { requiredKeys: ['name', 'firstName', 'bothSaidYes'] },
    ),
    chance: token,
    invitation: noted,
  },
  { requiredKeys: ['today', 'me', 'person'] },
)

const kinds = fc.constantFrom(...SKELETON_KINDS)
const languages = fc.constantFrom(...Object.keys(SKELETON_LANGUAGES))

/** What would be sent if nobody wrote a word: the letter without its gaps. */
function written(skeleton: Skeleton): string {
  return [
    skeleton.greeting,
    ...skeleton.parts.map(({ pieces }) => pieces.filter((piece) => typeof piece === 'string').join(' ')),
    skeleton.closing,
  ].join('\n\n')
}

/** Without the beginnings that a gap goes on with: “Congratulations on” remembers what its writer fills in. */
function wholeSentences({ parts }: Skeleton): string {
  return parts
    .flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string'))
    .filter((words) => /\p{L}.*[.?]$/u.test(words))
    .join('\n\n')
}

function everything(skeleton: Skeleton): string {
  const hints = skeleton.parts.map(({ hint }) => hint)
  const suggestions = gapsOf(skeleton).map(({ suggestion = '' }) => suggestion)
  return [skeletonText(skeleton), skeleton.subject, ...hints, ...suggestions].join('\n')
}

const TOKEN = /Xq[a-z]*qx/g

test('R145: with nothing stored the words of a skeleton are fixed, so whatever else stands in it was stored', () => {
  fc.assert(
    fc.property(kinds, languages, facts, (kind, language, known) => {
      const skeleton = skeletonFor(kind, known, language)
      const text = isNotNow(skeleton) ? `${skeleton.because} ${skeleton.instead}` : everything(skeleton)
      const stored = JSON.stringify(known)
      for (const word of text.match(TOKEN) ?? []) expect(stored).toContain(word)
      const numbers = new Set(stored.match(/\d+/g)?.map(Number))
      const mayCount = isNotNow(skeleton) || skeleton.parts.some(({ purpose }) => SAYS_TIMES.has(purpose))
      for (const number of text.match(/\d+/g) ?? []) {
        expect([number, numbers.has(Number(number)) || (mayCount && Number(number) <= 40)]).toEqual([number, true])
      }
    }),
    { numRuns: 400 },
  )
})

/** Where a length of time may stand, counted from stored days. */
const SAYS_TIMES = new Set(['explain', 'own-the-silence', 'thank'])

test('R145: names stand only where they are stored: without its tokens a skeleton has no capital of its own', () => {
  fc.assert(
    fc.property(kinds, fc.constantFrom('en', 'es'), facts, (kind, language, known) => {
      const skeleton = skeletonFor(kind, known, language)
      if (isNotNow(skeleton)) return
      // A capital that begins no sentence is a name; months and the English I are none.
      const inside = written(skeleton).match(/(?<=[\p{Ll},;] )\p{Lu}\p{L}*/gu) ?? []
      const names = inside.filter((word) => !TOKEN_WORD.test(word) && word !== 'I' && !MONTHS.test(word))
      expect(names).toEqual([])
    }),
  )
})

const TOKEN_WORD = /^Xq[a-z]*qx$/
const MONTHS = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/

test('R145: no skeleton claims a feeling, and a memory only in a sentence that holds a stored fact', () => {
  fc.assert(
    fc.property(kinds, languages, facts, (kind, language, known) => {
      const skeleton = skeletonFor(kind, known, language)
      const coached = COACHED[language]
      if (isNotNow(skeleton) || coached === undefined) return
      const reading = readLetter(written(skeleton), coached)
      expect(withSign(reading, 'feeling')).toEqual([])
      expect(withSign(reading, 'worn-memory')).toEqual([])
      const sentences = readLetter(wholeSentences(skeleton), coached)
      const invented = withSign(sentences, 'memory').filter(({ text }) => !/Xq[a-z]*qx/.test(text) && !isDated(text))
      expect(invented.map(({ text }) => text)).toEqual([])
    }),
  )

  /** That they helped, and how long ago, is stored; so is that both said yes. */
  function isDated(text: string): boolean {
    return /helped me\.$|geholfen hast\.$|me ayudaste\.$|said yes|ja gesagt|dicho que sí/.test(text)
  }
})

test('R163: reconnect has five parts and asks for nothing, whatever is stored', () => {
  fc.assert(
    fc.property(languages, facts, (language, known) => {
      const skeleton = skeletonFor('reconnect', { ...known, ask: 'Could you hire me' }, language)
      const coached = COACHED[language]
      if (isNotNow(skeleton) || coached === undefined) throw new Error('There is always a way back')
      expect(skeleton.parts).toHaveLength(5)
      expect(asks(readLetter(written(skeleton), coached))).toBe(false)
      expect(JSON.stringify(skeleton)).not.toContain('hire me')
    }),
  )
})

test('R156: reconnect holds exactly one stored offer where there is one', () => {
  fc.assert(
    fc.property(languages, facts, (language, known) => {
      const skeleton = skeletonFor('reconnect', known, language)
      if (isNotNow(skeleton)) throw new Error('There is always a way back')
      const last =
        skeleton.parts
          .at(-1)
          ?.pieces.filter((piece) => typeof piece === 'string')
          .join(' ') ?? ''
      expect((last.match(TOKEN) ?? []).length).toBe(known.me.offers.length === 0 ? 0 : 1)
      expect(gapsOf(skeleton).some(({ gap }) => gap === 'offer')).toBe(known.me.offers.length === 0)
    }),
  )
})

test('every gap stands once, shows its prompt until it is filled, and a filled skeleton shows none', () => {
  fc.assert(
    fc.property(kinds, languages, facts, (kind, language, known) => {
      const skeleton = skeletonFor(kind, known, language)
      if (isNotNow(skeleton)) return
      const gaps = gapsOf(skeleton)
      expect(new Set(gaps.map(({ gap }) => gap)).size).toBe(gaps.length)
      const open = skeletonText(skeleton)
      for (const { prompt } of gaps) expect(open).toContain(`[…${prompt}…]`)
      expect(skeletonIsFilled(skeleton, {})).toBe(gaps.length === 0)
      const fillings = Object.fromEntries(GAP_NAMES.map((gap) => [gap, 'words of my very own here']))
      expect(skeletonIsFilled(skeleton, fillings)).toBe(true)
      expect(skeletonText(skeleton, fillings)).not.toContain('[…')
    }),
  )
})

test('the same facts give the same skeleton, and are not changed', () => {
  fc.assert(
    fc.property(kinds, languages, facts, (kind, language, known) => {
      const before = JSON.stringify(known)
      expect(skeletonFor(kind, known, language)).toEqual(skeletonFor(kind, known, language))
      expect(JSON.stringify(known)).toBe(before)
    }),
  )
})

test('R145: the other person of an introduction stays unnamed until both said yes', () => {
  fc.assert(
    fc.property(languages, facts, (language, known) => {
      const introduction = { name: 'Benedikt Achterberg', firstName: 'Benedikt', bothSaidYes: false }
      for (const kind of ['introduction', 'introduction-request'] as const) {
        const answer = skeletonFor(kind, { ...known, introduction }, language)
        expect(JSON.stringify(answer)).not.toMatch(/Benedikt|Achterberg/)
      }
    }),
  )
})

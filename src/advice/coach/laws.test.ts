import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage, judge, type CoachFacts, type Flag } from './index.ts'
import { english } from './languages/en/index.ts'
import { readLetter } from './letter/read.ts'
import { weigh, WELCOME_FROM } from './rubric.ts'
import { RULES } from './rules/index.ts'
import type { RuleFixtures } from './rules/fixtures.ts'

const SENTENCES = (
  await Promise.all(
    RULES.map(
      async ({ id }) => (await import(`./rules/${id.replaceAll('_', '-')}.fixtures.ts`)) as { fixtures: RuleFixtures },
    ),
  )
).flatMap(({ fixtures }) => [...fixtures.flagged, ...fixtures.quiet])

const QUESTIONS = [
  'How is your orchard this spring?',
  'Do you still sing in the choir on Thursdays?',
  'What became of the blue boat?',
  'Did your daughter finish her pilot licence?',
]

const sentences = fc.uniqueArray(fc.constantFrom(...new Set(SENTENCES)), { minLength: 1, maxLength: 7 })
const facts: fc.Arbitrary<CoachFacts> = fc.record(
  {
    daysSinceLastContact: fc.integer({ min: 0, max: 6000 }),
    everExchanged: fc.boolean(),
    whoCarried: fc.constantFrom('me', 'them', 'both'),
    lastThreeWereAsks: fc.boolean(),
    timesIGave: fc.integer({ min: 0, max: 3 }),
    isWarm: fc.boolean(),
  },
  { requiredKeys: [] },
)

function allFlags(text: string, known: CoachFacts): readonly Flag[] {
  const { flags, more } = judge({ text, language: 'en' }, known)
  return [...flags, ...more]
}

test('adding a specific question never makes a letter worse', () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom(...QUESTIONS), facts, (letter, question, known) => {
      const before = letter.join(' ')
      const after = `${before} ${question}`
      expect(weigh(readLetter(after, english), known)).toBeGreaterThanOrEqual(weigh(readLetter(before, english), known))
      const rulesBefore = allFlags(before, known).map(({ rule }) => rule)
      for (const { rule } of allFlags(after, known)) expect(rulesBefore).toContain(rule)
    }),
  )
})

test('the same letter and facts give the same judgement, in the same order, and change nothing', () => {
  fc.assert(
    fc.property(sentences, facts, (letter, known) => {
      const text = letter.join('\n\n')
      const frozen = Object.freeze({ ...known })
      const once = judge({ text }, frozen)
      expect(judge({ text }, frozen)).toEqual(once)
      const weights = [...once.flags, ...once.more].map(({ weight }) => weight)
      expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      expect(once.flags.length).toBeLessThanOrEqual(3)
    }),
  )
})

test('taking out the sentence takes out its flag', () => {
  fc.assert(
    fc.property(sentences, facts, (letter, known) => {
      const text = letter.join('\n\n')
      for (const flag of allFlags(text, known).filter(({ span }) => span.end > span.start)) {
        const { start, end } = flag.span
        // A sentence that is said twice is still there when one of the two is taken out.
        if (text.split(text.slice(start, end)).length > 2) continue
        const rest = text.slice(0, start) + text.slice(end)
        const count = (flags: readonly Flag[], of: string): number =>
          flags.filter(
            ({ rule, span }) => rule === flag.rule && of.slice(span.start, span.end) === text.slice(start, end),
          ).length
        expect(count(allFlags(rest, known), rest)).toBeLessThan(count(allFlags(text, known), text))
      }
    }),
  )
})

test('every flag lies in the letter, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), facts, (text, known) => {
      for (const { span } of allFlags(text, known)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('a rule that is off is silent, and the others say what they said', () => {
  fc.assert(
    fc.property(sentences, facts, fc.constantFrom(...RULES.map(({ id }) => id)), (letter, known, id) => {
      const text = letter.join(' ')
      const { flags, more } = judge({ text, language: 'en' }, known, new Set([id]))
      expect([...flags, ...more]).toEqual(allFlags(text, known).filter(({ rule }) => rule !== id))
    }),
  )
})

const labelled = readdirSync(path.join(import.meta.dirname, 'fixtures')).filter((file) => file.endsWith('.jsonl'))

test.each([...labelled.map((file) => `fixtures/${file}`), 'languages/de/letters.jsonl', 'languages/es/letters.jsonl'])(
  'of the labelled letters in %s nine in ten are judged as people would, and no good one is flagged heavily twice',
  (file) => {
    const lines = readFileSync(path.join(import.meta.dirname, file), 'utf8')
      .trim()
      .split('\n')
    const letters = lines.map((line) => JSON.parse(line) as { label: string; text: string; silence_months: number })
    const code = file.startsWith('languages') ? file.split('/')[1] : 'en'
    const right = letters.filter(({ label, text }) => {
      expect([text, detectLanguage(text).code]).toEqual([text, code])
      return weigh(readLetter(text, detectLanguage(text)), {}) > WELCOME_FROM - 0.01 === (label === 'good')
    })
    expect(right.length / letters.length).toBeGreaterThanOrEqual(0.9)
    for (const { text, silence_months: months } of letters.filter(({ label }) => label === 'good')) {
      const { flags, more } = judge({ text }, { daysSinceLastContact: months * 30 })
      const heavy = [...flags, ...more].filter(({ weight }) => weight >= 2)
      expect([text, heavy.length <= 1]).toEqual([text, true])
    }
  },
)

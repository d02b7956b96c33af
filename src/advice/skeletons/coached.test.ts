import { describe, expect, test } from 'vitest'
import { daysBetween } from '#book/day.ts'
import { THIRTEEN_YEARS, THIRTEEN_YEARS_DAYS } from '../coach/fixtures/thirteen-years.ts'
import { GOOD_LETTER, judge, type CoachFacts } from '../coach/index.ts'
import { daysSilent } from './facts.ts'
import { afterThirteenYears, FACTS, factsFor } from './fixtures/facts.ts'
import { FILLINGS } from './fixtures/fillings.ts'
import {
  isNotNow,
  SKELETON_KINDS,
  skeletonFor,
  skeletonIsFilled,
  skeletonText,
  type LetterFacts,
  type Skeleton,
  type SkeletonKind,
} from './index.ts'

const LANGUAGES = ['en', 'de', 'es']

function begun(kind: SkeletonKind, facts: LetterFacts, language: string): Skeleton {
  const skeleton = skeletonFor(kind, facts, language)
  if (isNotNow(skeleton)) throw new Error(skeleton.because)
  return skeleton
}

function filled(kind: SkeletonKind, facts: LetterFacts, language: string): string {
  const skeleton = begun(kind, facts, language)
  const fillings = FILLINGS[language] ?? {}
  expect(skeletonIsFilled(skeleton, fillings)).toBe(true)
  return skeletonText(skeleton, fillings)
}

function coachFacts(facts: LetterFacts): CoachFacts {
  const days = daysSilent(facts)
  const { unansweredAsk: open } = facts.person
  return {
    everExchanged: true,
    offers: facts.me.offers,
    pastAsks: open === undefined ? [] : [{ daysAgo: daysBetween(open.day, facts.today), answered: false }],
    ...(days === undefined ? {} : { daysSinceLastContact: days }),
  }
}

function flags(text: string, facts: LetterFacts, language: string): readonly [string, number][] {
  const judged = judge({ text, language }, coachFacts(facts))
  return [...judged.flags, ...judged.more].map(({ rule, weight }) => [rule, weight])
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SKELETON_KINDS)('%s, filled in, has no flag that weighs, soon or after years', (kind) => {
    for (const facts of [factsFor(kind), factsFor(kind, afterThirteenYears())]) {
      const text = filled(kind, facts, language)
      const heavy = flags(text, facts, language).filter(([, weight]) => weight >= 2)
      const isSilent = facts.person.lastContactDay !== FACTS.person.lastContactDay
      // Whoever grieves, or looks at a page about somebody else, is not asked a question.
      const may = isSilent && ASKS_NOTHING.includes(kind) ? ['question_about_them'] : []
      expect([text, heavy.filter(([rule]) => !may.includes(rule))]).toEqual([text, []])
    }
  })

  test('R163, R164: the reconnect skeleton after thirteen years, filled in, is a letter to be glad of', () => {
    const facts = afterThirteenYears()
    const text = filled('reconnect', facts, language)
    const judged = judge({ text, language }, coachFacts(facts))
    expect([text, judged.flags, judged.more, judged.praise]).toEqual([text, [], [], GOOD_LETTER])
  })

  test('R131, R135: the ask, filled in, has one request, a way out and something back, and no flag at all', () => {
    const facts = factsFor('ask')
    const text = filled('ask', facts, language)
    expect([text, flags(text, facts, language)]).toEqual([text, []])
  })
})

const ASKS_NOTHING: readonly string[] = ['condolence', 'introduction', 'recommendation', 'follow-up']

test('R146, R163: the letter of thirteen years is flagged; what is offered in its place passes clean', () => {
  const facts = { daysSinceLastContact: THIRTEEN_YEARS_DAYS }
  const before = judge({ text: THIRTEEN_YEARS }, facts)
  expect([...before.flags, ...before.more].map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['opens_about_them', 'question_about_them', 'apologises', 'long_gap', 'imposition']),
  )
  const after = judge({ text: filled('reconnect', afterThirteenYears(), 'en') }, facts)
  expect([after.flags, after.more]).toEqual([[], []])
})

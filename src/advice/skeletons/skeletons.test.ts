import { describe, expect, test } from 'vitest'
import { begun, promptOf, refused, withPerson } from './fixtures/begin.ts'
import { afterThirteenYears, FACTS, factsFor } from './fixtures/facts.ts'
import { countOwnWords, gapsOf, skeletonIsFilled, skeletonText } from './index.ts'

describe('ask', () => {
  test('R131, R135: one request to take over, an easy no, an offer, and what was given before beside it', () => {
    const skeleton = begun('ask')
    expect(gapsOf(skeleton).find(({ gap }) => gap === 'the-ask')?.suggestion).toBe(
      'Could you tell me which welding mask you use',
    )
    expect(skeletonText(skeleton)).toContain('a plain no is welcome')
    expect(skeletonText(skeleton)).toContain('here is something from me: a weekend in our hut')
    expect(skeleton.parts.at(-1)?.hint).toContain('What you gave Priya in June 2024: “lent the small press”.')
  })

  test('R92: why them, and what to ask, come with something stored of them', () => {
    const skeleton = begun('ask')
    expect(promptOf(skeleton, 'their-life')).toContain('learning to weld')
    expect(promptOf(skeleton, 'why-you')).toContain('printing works')
  })
})

test('R76: to a referee go shared work, my news and a question, and no ask', () => {
  const skeleton = begun('referee-refresh')
  const text = skeletonText(skeleton)
  expect(text).toContain('We worked together at Kestrel Press from 2009 to 2012.')
  expect(gapsOf(skeleton).map(({ gap }) => gap)).toEqual(['memory', 'their-life', 'my-news'])
  expect(promptOf(skeleton, 'my-news')).toContain('“head of the archive”')
  expect(gapsOf(skeleton).at(-1)?.suggestion).toBe('I have a workshop of my own since May')
})

test('R76: hard news is never suggested to a referee', () => {
  const me = { ...FACTS.me, news: [{ words: 'the shop closed', day: '2026-05-02', hard: true }] }
  expect(gapsOf(begun('referee-refresh', { ...FACTS, me })).every(({ suggestion }) => suggestion === undefined)).toBe(
    true,
  )
})

describe('share', () => {
  const filled = (line: string): boolean => skeletonIsFilled(begun('share'), { 'your-line': line })

  test('R94: a link is not ready without a few own words; title and address are not own', () => {
    expect(filled('')).toBe(false)
    expect(filled('Look at this')).toBe(false)
    expect(filled('Kayaks of the north')).toBe(false)
    expect(filled('Kayaks of the north https://example.org/kayaks')).toBe(false)
    expect(filled('Seams like yours, page three')).toBe(true)
    expect(countOwnWords('Kayaks of the north, with seams', 'Kayaks of the North')).toBe(2)
  })

  test('R94: without a link the address is a gap, and a line alone is not enough', () => {
    const skeleton = begun('share', FACTS)
    expect(skeletonIsFilled(skeleton, { 'your-line': 'seams like yours here' })).toBe(false)
    expect(
      skeletonIsFilled(skeleton, { 'your-line': 'seams like yours here', 'the-link': 'https://example.org' }),
    ).toBe(true)
  })
})

test('R108: a recommendation begins with stored work and is refused where none is stored', () => {
  const skeleton = begun('recommendation')
  expect(skeleton.parts[0]?.pieces).toEqual(['I worked with Priya Nair at Kestrel Press from 2009 to 2012.'])
  expect(skeleton.parts.slice(1).flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string'))).toEqual(
    [],
  )
  expect(refused('recommendation', withPerson({ sharedWork: [] })).because).toBe(
    'No work that you shared with Priya is stored.',
  )
})

test('R155: good news and hard news are told in other words, and hard news wants nothing', () => {
  const told = (hard: boolean): string =>
    skeletonText(
      begun('news', { ...FACTS, me: { ...FACTS.me, news: [{ words: 'it happened', day: '2026-05-01', hard }] } }),
    )
  expect(told(false)).toContain('I have good news')
  expect(told(true)).toContain('I have hard news')
  expect(told(true)).toContain('You do not need to do anything about it.')
  expect(told(false)).not.toContain('anything about it')
})

describe('introductions', () => {
  test('who is asked first does not learn the name of the other, even from a note that holds it', () => {
    const facts = factsFor('introduction-request')
    expect(gapsOf(begun('introduction-request')).map(({ suggestion }) => suggestion)).toContain('restores old clocks')
    const about = 'Ben restores old clocks'
    const introduction = { name: 'Ben Achterberg', firstName: 'Ben', about, bothSaidYes: false }
    expect(JSON.stringify(begun('introduction-request', { ...facts, introduction }))).not.toMatch(/Ben|Achterberg/)
  })

  test('the two are named to each other when both said yes, and not before', () => {
    const facts = factsFor('introduction')
    expect(begun('introduction').greeting).toBe('Dear Priya and Ben,')
    const introduction = { name: 'Ben Achterberg', firstName: 'Ben', bothSaidYes: false }
    expect(refused('introduction', { ...facts, introduction }).because).toBe('Not both of them have said yes.')
  })
})

test('R56, R60: half a year on it begins with their own words, or with the day they helped', () => {
  const invitation = { words: 'call me in six months', day: '2025-11-12' }
  expect(skeletonText(begun('six-month-check-in', { ...FACTS, invitation }))).toContain(
    'You said to me in November 2025: “call me in six months”. Thank you again for',
  )
  expect(skeletonText(begun('six-month-check-in'))).toContain('It was six months ago that you helped me.')
})

test('R58: thanks name the help that is stored, for the owner to put in words', () => {
  expect(promptOf(begun('thank'), 'what-they-did')).toContain(
    'How Priya helped you in November 2025: “introduced me to Rosa”.',
  )
})

test('after a year every letter but condolences says so and asks one question', () => {
  for (const kind of ['thank', 'congratulate', 'news', 'share', 'ask', 'referee-refresh'] as const) {
    const purposes = begun(kind, afterThirteenYears(factsFor(kind))).parts.map(({ purpose }) => purpose)
    expect(purposes).toEqual(expect.arrayContaining(['own-the-silence', 'ask-about-their-life']))
  }
  const purposes = begun('condolence', afterThirteenYears()).parts.map(({ purpose }) => purpose)
  expect(purposes).toEqual(['name-it', 'remember', 'give-back', 'answer-not-needed'])
})

test('what is left out on purpose vanishes, what is needed stays open', () => {
  const skeleton = begun('condolence')
  const fillings = { 'the-loss': 'I heard that Rosa died', memory: '', offer: ' ' }
  expect(skeletonIsFilled(skeleton, fillings)).toBe(true)
  expect(skeletonText(skeleton, fillings)).toBe(`Dear Priya,

I heard that Rosa died. I am so sorry.

You do not need to answer this.

Warmly,
Ada`)
  expect(skeletonIsFilled(skeleton, { ...fillings, 'the-loss': '' })).toBe(false)
  expect(skeletonIsFilled(skeleton, { 'the-loss': 'I heard that Rosa died' })).toBe(false)
})

test('a language without words gets English ones, and says so', () => {
  expect(begun('thank', FACTS, 'fi').language).toBe('en')
  expect(begun('thank', FACTS, 'de').greeting).toBe('Hallo Priya,')
})

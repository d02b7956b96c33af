import { describe, expect, test } from 'vitest'
import { THIRTEEN_YEARS, THIRTEEN_YEARS_DAYS } from './fixtures/thirteen-years.ts'
import { GOOD_ASK, GOOD_LETTER, judge, RULES, type CoachFacts, type Flag } from './index.ts'

function allFlags(text: string, facts: CoachFacts = {}): readonly Flag[] {
  const { flags, more } = judge({ text }, facts)
  return [...flags, ...more]
}

function flagged(text: string, facts: CoachFacts = {}): readonly string[] {
  return allFlags(text, facts).map(({ rule }) => rule)
}

describe('the letter after thirteen years', () => {
  const facts = { daysSinceLastContact: THIRTEEN_YEARS_DAYS }

  test('R146: opens with self, no question about them, no apology, and the gap is named', () => {
    const rules = flagged(THIRTEEN_YEARS, facts)
    expect(rules).toEqual(
      expect.arrayContaining([
        'opens_about_them',
        'question_about_them',
        'apologises',
        'long_gap',
        'acknowledges_silence',
        'self_focused',
      ]),
    )
    const gap = allFlags(THIRTEEN_YEARS, facts).find(({ rule }) => rule === 'long_gap')
    expect(gap?.why).toContain('thirteen years')
  })

  test('R147, R148, R149, R151: office words, an offer of oneself, the ask at the end, and work for the reader', () => {
    expect(flagged(THIRTEEN_YEARS, facts)).toEqual(
      expect.arrayContaining(['self_offer_first', 'purpose_at_the_end', 'imposition', 'ask_before_interest']),
    )
  })

  test('three flags come first, the heaviest of them', () => {
    const { flags, more, praise } = judge({ text: THIRTEEN_YEARS }, facts)
    expect(flags).toHaveLength(3)
    expect(more.length).toBeGreaterThan(3)
    expect(Math.min(...flags.map(({ weight }) => weight))).toBeGreaterThanOrEqual(
      Math.max(...more.map(({ weight }) => weight)),
    )
    expect(praise).toBeUndefined()
  })
})

test('a good letter is told so in one line', () => {
  const text =
    'Dear Ilse, it has been nine years, and I am sorry. You let me sleep in your office the week of the flood. How is the bakery, and does Paul still sing?'
  expect(judge({ text }, { daysSinceLastContact: 3290 })).toEqual({
    language: 'en',
    flags: [],
    more: [],
    missing: [],
    praise: GOOD_LETTER,
  })
})

test('R66, R144: to somebody never met, an ask is flagged with the reason', () => {
  const [first] = allFlags('Could you tell me whether your firm is hiring?', { everExchanged: false })
  expect([first?.rule, first?.why]).toEqual([
    'ask_before_interest',
    'This asks for something before there is any sign of interest in them.',
  ])
  expect(allFlags('Are you hiring?', { everExchanged: false }).map(({ why }) => why)).toContain(
    'You have never exchanged a word, and this asks for something.',
  )
})

test('R74: after three asks in a row the fourth is flagged, and a gift is not', () => {
  const facts = { lastThreeWereAsks: true }
  expect(flagged('How is Rosa? Could you send me the slides?', facts)).toContain('need_only')
  expect(flagged('How is Rosa? Here is the address she wanted.', facts)).not.toContain('need_only')
})

test('R131, R135: a small ask of a living tie, after giving, with a way to say no, is fine to make', () => {
  const facts = { isWarm: true, timesIGave: 2, daysSinceLastContact: 20 }
  const text = 'How was the concert? May I borrow your ladder on Saturday morning? If you need it, that is fine.'
  expect(judge({ text }, facts).praise).toBe(GOOD_ASK)
  expect(judge({ text: 'Could you find me a job at your firm?' }, facts).praise).toBeUndefined()
})

test('R145: a feeling that five years of silence do not bear out is flagged, and after a week it is not', () => {
  const text = 'I have been thinking of you so often.'
  expect(flagged(text, { daysSinceLastContact: 5 * 365 + 1 })).toContain('insincere_feeling')
  expect(flagged(text, { daysSinceLastContact: 7 })).not.toContain('insincere_feeling')
})

test('R150: pasted text gives a notice, a link with a line does not', () => {
  expect(flagged('© 2020 The Lamp. All rights reserved.')).toContain('pasted_text')
  expect(flagged('This made me think of your mill: https://example.org/mill')).not.toContain('pasted_text')
})

test.each([
  'Do you have any job openings for me?',
  'Can you think of anyone?',
  'Please forward my resume to your boss.',
])('R151: “%s” gets a reason and something smaller', (text) => {
  const flag = allFlags(text).find(({ rule }) => rule === 'vague' || rule === 'imposition')
  expect(flag?.why).toBeTruthy()
  expect(flag?.instead).toBeTruthy()
})

test('R152: each flag says what the recipient may hear', () => {
  for (const { hears } of allFlags(THIRTEEN_YEARS, { daysSinceLastContact: THIRTEEN_YEARS_DAYS })) {
    expect(hears).toMatch(/\.$|\?$/)
  }
})

test('R153: what is missing is named, with what the book knows', () => {
  const facts = { daysSinceLastContact: 800, offers: ['tickets for the fair'], theirNews: ['her mother is ill'] }
  expect(judge({ text: 'I have moved to Oslo.' }, facts).missing).toEqual([
    { what: 'question', say: 'A question about them: her mother is ill' },
    { what: 'apology', say: 'A line that owns the silence' },
    { what: 'offer', say: 'Something you could give: tickets for the fair' },
    { what: 'thanks', say: 'Thanks for something they did' },
    { what: 'next-contact', say: 'When or how you will hear from each other next' },
  ])
})

test('R154: no second ask while the first had no answer, for ninety days', () => {
  const text = 'How is Rosa? May I ask you one thing?'
  expect(flagged(text, { pastAsks: [{ daysAgo: 89, answered: false }] })).toContain('second_ask')
  expect(flagged(text, { pastAsks: [{ daysAgo: 90, answered: false }] })).not.toContain('second_ask')
  expect(
    flagged(text, {
      pastAsks: [
        { daysAgo: 10, answered: true },
        { daysAgo: 40, answered: false },
      ],
    }),
  ).not.toContain('second_ask')
})

test('R164: after a year one real question is needed, and “how are you” is not quite one', () => {
  const facts = { daysSinceLastContact: 700 }
  const weights = (text: string): readonly number[] =>
    allFlags(text, facts)
      .filter(({ rule }) => rule === 'question_about_them')
      .map(({ weight }) => weight)
  expect(weights('I still use your lathe.')).toEqual([2])
  expect(weights('I still use your lathe. How are you?')).toEqual([0.5])
  expect(weights('I still use your lathe. Did the roof hold?')).toEqual([])
})

test('whoever kept writing has nothing to apologise for', () => {
  const text = 'Did the roof hold, and how is Rosa?'
  expect(flagged(text, { daysSinceLastContact: 700, whoCarried: 'me' })).not.toContain('apologises')
  expect(flagged(text, { daysSinceLastContact: 700, whoCarried: 'them' })).toContain('apologises')
})

test('nothing written, nothing said', () => {
  expect(judge({ text: '  \n ' }, { daysSinceLastContact: 900 })).toEqual({
    language: 'en',
    flags: [],
    more: [],
    missing: [],
  })
})

test('every rule speaks plainly: no number, no percent, nothing that forbids', () => {
  const letters = [THIRTEEN_YEARS, 'Hi all, we need your answer today. Let us catch up sometime.']
  const facts = { daysSinceLastContact: THIRTEEN_YEARS_DAYS, everExchanged: false, lastThreeWereAsks: true }
  for (const flag of letters.flatMap((text) => allFlags(text, facts))) {
    const words = `${flag.why} ${flag.hears} ${flag.instead}`
    expect(words).not.toMatch(/\d|%|score|must not|forbidden|wrong/i)
  }
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

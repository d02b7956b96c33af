import { expect, test } from 'vitest'
import { GOOD_LETTER, judge } from '#advice/coach/index.ts'
import { quoted, standingInWords, toShow } from './coach-words.ts'

const FACTS = { name: 'Ana', daysSinceLastContact: 40, everExchanged: true, theirNews: ['the second kiosk'] }

test('R153: how a letter stands is one line, and never a number out of a number', () => {
  const good = 'Dear Ana,\n\nHow is the second kiosk doing? I kept you a table at the fair in June.\n\nAda'
  const judgement = judge({ text: good, language: 'en' }, FACTS)
  expect(standingInWords({ judgement, isEmpty: false, openGaps: 0 })).toBe(GOOD_LETTER)
  expect(standingInWords({ judgement: undefined, isEmpty: true, openGaps: 0 })).toContain('reads along')
})

test('R152: a careless letter shows three things first', () => {
  const text = 'Hi, I am immediately available. Do you know of any openings? Please forward my resume to anyone.'
  const judgement = judge({ text, language: 'en' }, FACTS)
  expect(judgement.flags).toHaveLength(3)
  expect(standingInWords({ judgement, isEmpty: false, openGaps: 0 })).toBe('Three things to think about first.')
})

test('while places are open, nothing is said to be missing and nothing is praised', () => {
  const text = 'Dear Ana,\n\nDo you know of any openings? Please forward my resume.'
  const shown = toShow(judge({ text, language: 'en' }, FACTS), 2)
  expect(shown?.missing).toEqual([])
  expect(shown?.praise).toBeUndefined()
  expect(shown?.flags.every(({ span }) => span.end > span.start)).toBe(true)
  expect(standingInWords({ judgement: shown, isEmpty: false, openGaps: 2 })).toBe('Two places wait for your words.')
})

test('a long sentence is quoted in part', () => {
  expect(quoted('One two.', { start: 0, end: 8 })).toBe('One two.')
  expect(quoted('word '.repeat(60), { start: 0, end: 300 })).toHaveLength(90)
})

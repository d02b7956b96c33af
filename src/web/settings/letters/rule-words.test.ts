import { expect, test } from 'vitest'
import { RULES } from '#advice/coach/index.ts'
import { RULE_WORDS } from './rule-words.ts'

test('each rule of the coach has a switch with its own words', () => {
  expect(Object.keys(RULE_WORDS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
  expect(new Set(Object.values(RULE_WORDS)).size).toBe(RULES.length)
})

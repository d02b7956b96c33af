import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../index.ts'
import type { RuleFixtures } from './fixtures.ts'
import { RULES } from './index.ts'

const ENOUGH = 8

describe.each(RULES)('the rule $id', async ({ id }) => {
  const { fixtures } = (await import(`./${id.replaceAll('_', '-')}.fixtures.ts`)) as { fixtures: RuleFixtures }
  const flagged = (text: string): boolean => {
    const { flags, more } = judge({ text }, fixtures.facts)
    return [...flags, ...more].some(({ rule }) => rule === id)
  }

  test('has letters of both kinds', () => {
    expect(fixtures.flagged.length).toBeGreaterThanOrEqual(ENOUGH)
    expect(fixtures.quiet.length).toBeGreaterThanOrEqual(ENOUGH)
  })

  test.each(fixtures.flagged)('speaks up: %s', (text) => {
    expect(flagged(text)).toBe(true)
  })

  test.each(fixtures.quiet)('lets pass: %s', (text) => {
    expect(flagged(text)).toBe(false)
  })

  test('is silent when it is switched off', () => {
    for (const text of fixtures.flagged) {
      const { flags, more } = judge({ text }, fixtures.facts, new Set([id]))
      expect([...flags, ...more].map(({ rule }) => rule)).not.toContain(id)
    }
  })
})

test('every file of a rule stands in the list, which is sorted', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.fixtures.ts'))
    .map((file) => file.replace('.fixtures.ts', '').replaceAll('-', '_'))
  const ids = RULES.map(({ id }) => id)
  expect(ids).toEqual(files.toSorted())
})

import { expect, test } from 'vitest'
import { isSameOrganisation } from './match-organisations.ts'

test.each([
  ['The Acme & Sons, Inc.', 'ACME and Sons'],
  ['Müller GmbH & Co. KG', 'Muller'],
  ['Sonae S.G.P.S., S.A.', 'SONAE SGPS'],
  ['Universität Graz', 'University of Graz'],
  ['Padaria Central, Lda.', 'Padaria Central'],
  ['Газпром ООО', 'Gazprom'],
])('%s and %s are one organisation', (one, other) => {
  expect(isSameOrganisation(one, other)).toBe(true)
})

test.each([
  ['Acme Foods', 'Acme Energy'],
  ['Group', 'Holding'],
  ['', ''],
  ['🌱', '🌱'],
])('%s and %s are two', (one, other) => {
  expect(isSameOrganisation(one, other)).toBe(false)
})

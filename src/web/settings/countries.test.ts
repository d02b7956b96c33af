import { expect, test } from 'vitest'
import { countries } from './countries.ts'

test('countries of today are there by name, and those of yesterday are not', () => {
  const codes = countries().map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['PT', 'US', 'JP', 'NG', 'DE', 'XK']))
  expect(codes).not.toEqual(expect.arrayContaining(['DD']))
  expect(codes).not.toEqual(expect.arrayContaining(['EU']))
  expect(countries().find(({ code }) => code === 'PT')?.name).toBe('Portugal')
})

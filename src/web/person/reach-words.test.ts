import { expect, test } from 'vitest'
import { pageAddress, pageInShort, reachFrom } from './reach-words.ts'

test('R162: one field takes an email, a phone number or a page', () => {
  expect(reachFrom(' ada@example.org ')).toEqual({ emails: [{ address: 'ada@example.org' }] })
  expect(reachFrom('+351 912 345 678')).toEqual({ phones: [{ number: '+351 912 345 678' }] })
  expect(reachFrom('linkedin.com/in/ada')).toEqual({ links: [{ url: 'linkedin.com/in/ada' }] })
  expect(reachFrom('  ')).toEqual({})
})

test('BI-01: only an address of the web becomes a link', () => {
  expect(pageAddress('https://example.org/ada')).toBe('https://example.org/ada')
  expect(pageAddress('www.linkedin.com/in/ada')).toBe('https://www.linkedin.com/in/ada')
  expect(pageAddress('javascript:alert(1)')).toBeUndefined()
  expect(pageAddress('data:text/html,x')).toBeUndefined()
})

test('a page is named without its beginning', () => {
  expect(pageInShort('https://www.linkedin.com/in/ada/')).toBe('linkedin.com/in/ada')
})

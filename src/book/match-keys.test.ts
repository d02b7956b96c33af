import { expect, test } from 'vitest'
import { emailKey, isRoleMailbox, linkedInSlug, personKeys, phoneKey } from './match-keys.ts'

test.each([
  ['https://www.linkedin.com/in/Ana-Kovacs', 'ana-kovacs'],
  ['https://de.linkedin.com/in/ana-kov%C3%A1cs/?trk=x#top', 'ana-kovács'],
  ['www.linkedin.com/in/ana-kovacs/', 'ana-kovacs'],
  ['linkedin.com/in/ana-kovacs/details/experience', 'ana-kovacs'],
  ['http://linkedin.com/pub/ana-kovacs/1/2a/3', 'ana-kovacs/1/2a/3'],
  ['  https://www.linkedin.com/in/100%-ana  ', '100%-ana'],
  ['https://evil-linkedin.com/in/ana-kovacs', undefined],
  ['https://www.linkedin.com/company/acme', undefined],
  ['ana-kovacs', undefined],
])('R4: %s names the LinkedIn member %s', (url, slug) => {
  expect(linkedInSlug(url)).toBe(slug)
})

test.each([
  [' Ana.Kovacs@Example.ORG ', 'ana.kovacs@example.org'],
  ['ana.kovacs+friends@GoogleMail.com', 'anakovacs@gmail.com'],
  ['ana+friends@example.org', 'ana+friends@example.org'],
  ['mailto:ana@example.org', 'ana@example.org'],
  ['nobody', 'nobody'],
])('the address %s compares as %s', (address, key) => {
  expect(emailKey(address)).toBe(key)
})

test.each([
  ['0151 23456789', 'DE', '+4915123456789'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['+351 912 345 678', 'US', '+351912345678'],
  ['110', 'DE', undefined],
  ['ask the front desk', 'DE', undefined],
  ['0151 23456789', 'QQ', undefined],
])('the number %s, written in %s, compares as %s', (number, country, key) => {
  expect(phoneKey(number, country)).toBe(key)
})

test('an address of a desk is known as one', () => {
  expect(['info@acme.example', 'no-reply@acme.example', 'Büro@acme.example'].map(isRoleMailbox)).toEqual([
    true,
    true,
    true,
  ])
  expect(['ana@acme.example', 'infoana@acme.example'].map(isRoleMailbox)).toEqual([false, false])
})

test('a person is found again by each of their keys, and names never count as certain', () => {
  const keys = personKeys(
    {
      name: { full: 'Ana Kovács' },
      emails: [{ address: 'Ana@example.org' }, { address: 'ana@example.org' }, { address: 'office@acme.example' }],
      phones: [{ number: '0151 23456789' }, { number: '12' }],
      links: [{ url: 'https://www.linkedin.com/in/ana-kovacs' }, { url: 'https://ana.example' }],
      positions: [{ organisation: 'Acme GmbH' }, { title: 'Sculptor' }],
    },
    'DE',
  )
  expect(keys).toEqual([
    { kind: 'linkedin', key: 'ana-kovacs', isWeak: false },
    { kind: 'email', key: 'ana@example.org', isWeak: false },
    { kind: 'email', key: 'office@acme.example', isWeak: true },
    { kind: 'phone', key: '+4915123456789', isWeak: false },
    { kind: 'name', key: 'ana kovacs', isWeak: true },
    { kind: 'name-org', key: 'ana kovacs @ acme', isWeak: true },
  ])
})

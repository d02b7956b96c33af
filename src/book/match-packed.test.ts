import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedProfiles } from './match-packed.ts'
import { profileOf } from './match-profile.ts'
import type { Profile } from './match-profile.ts'

const words = fc.constantFrom('Ana', 'Kovács', 'مريم', 'Jr', '(Bob)', 'Smith & Sons', 'Дмитрий', 'h', 'ana@example.org')
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), words)
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const person = fc.record({
  name: fc.record({ full: some(words).map((all) => ['Ana', ...all].join(' ')) }),
  emails: some(text.map((written) => ({ address: `${written}@Example.org` }))),
  phones: some(fc.constantFrom('0151 23456789', '+351 912 345 678').map((number) => ({ number }))),
  links: some(fc.constantFrom('linkedin.com/in/Ana', 'Ana.Example.org/').map((url) => ({ url }))),
  positions: some(text.map((organisation) => ({ organisation }))),
  addresses: some(text.map((city) => ({ city }))),
  birthday: fc.constantFrom('1970-03-01', '--03-01'),
})

test('a profile that was packed compares as before', () => {
  fc.assert(
    fc.property(person, (someone) => {
      const profile = profileOf(someone, 'DE')
      const profiles = new PackedProfiles()
      profiles.set(7, profile)
      expect(shown(profiles.get(7))).toEqual(shown(profile))
    }),
  )
})

test('who was replaced or removed is not met as they were', () => {
  const [ana, bert] = [{ name: { full: 'Ana Kovács' } }, { name: { full: 'Bert Smith' } }].map((one) =>
    profileOf(one, 'DE'),
  )
  const profiles = new PackedProfiles()
  if (ana !== undefined) profiles.set(0, ana)
  expect(profiles.get(0)?.fullName).toBe('Ana Kovács')
  if (bert !== undefined) profiles.set(0, bert)
  expect(profiles.get(0)?.fullName).toBe('Bert Smith')
  profiles.delete(0)
  expect(profiles.get(0)).toBeUndefined()
})

function shown(profile: Profile | undefined): unknown {
  if (profile === undefined) return undefined
  const { names, fullName, birthday, slugs, emails, deskEmails, domains, phones, pages, organisations, cities } =
    profile
  return { names, fullName, birthday, slugs, emails, deskEmails, domains, phones, pages, organisations, cities }
}

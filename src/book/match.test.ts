import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strangerKey } from './match-answer.ts'
import { createMatcher } from './match.ts'
import type { KnownPerson, Match, RememberedAnswer } from './match.ts'

const ana: KnownPerson = {
  id: 'ana',
  name: { full: 'Ana Kovács' },
  emails: [{ address: 'ana@example.org' }],
  phones: [{ number: '0151 23456789' }],
  links: [{ url: 'https://www.linkedin.com/in/ana-kovacs' }],
  positions: [{ organisation: 'Acme GmbH' }],
}
const bert: KnownPerson = { id: 'bert', name: { full: 'Bert Smith' }, emails: [{ address: 'bert@example.org' }] }

type Someone = Omit<KnownPerson, 'id'>

function match(
  stranger: Someone,
  known: readonly KnownPerson[] = [ana, bert],
  answers: RememberedAnswer[] = [],
): Match {
  const matcher = createMatcher({ country: 'DE', answers })
  for (const person of known) matcher.add(person)
  return matcher.match(stranger)
}

/** `same ana`, `likely ana bert` or `new`. */
function outcome(found: Match): string {
  if (found.kind === 'new') return 'new'
  const ids = found.kind === 'same' ? [found.personId] : found.candidates.map(({ personId }) => personId)
  return [found.kind, ...ids].join(' ')
}

test('R4: the same LinkedIn page is the same person, whatever happened to the name and the job', () => {
  const found = match({ name: { full: 'Ana Silva' }, links: [{ url: 'linkedin.com/in/Ana-Kovacs/' }] })
  expect(found).toEqual({
    kind: 'same',
    personId: 'ana',
    because: ['Both are linkedin.com/in/ana-kovacs', 'But Ana Silva is not Ana Kovács'],
  })
})

test('R6: the same mailbox or number and a fitting name are the same person, and the owner reads why', () => {
  expect(match({ name: { full: 'ANA KOVACS' }, emails: [{ address: 'Ana@Example.org' }] })).toEqual({
    kind: 'same',
    personId: 'ana',
    because: ['Both use Ana@Example.org', 'Same name'],
  })
  expect(outcome(match({ name: { full: 'Kovács Ana' }, phones: [{ number: '+49 151 23456789' }] }))).toBe('same ana')
  expect(outcome(match({ name: { full: 'ana@example.org' }, emails: [{ address: 'ana@example.org' }] }))).toBe(
    'same ana',
  )
})

test('a mailbox or number shared by two names asks', () => {
  const family = { emails: [{ address: 'ana@example.org' }] }
  expect(match({ name: { full: 'Zoltan Kovács' }, ...family })).toEqual({
    kind: 'likely',
    candidates: [
      { personId: 'ana', because: ['Both use ana@example.org', 'But Zoltan Kovács is not Ana Kovács'], strength: 0.45 },
    ],
  })
  expect(outcome(match({ name: { full: 'Ana Kovács Jr.' }, ...family }))).toBe('likely ana')
  const born = (birthday: string) => ({ ...ana, birthday })
  expect(outcome(match({ ...born('2009-02-28'), links: [] }, [born('1970-01-01')]))).toBe('likely ana')
  expect(outcome(match({ name: ana.name, ...family, links: [{ url: 'linkedin.com/in/other' }] }))).toBe('likely ana')
})

test('a name alone, with or without an employer, asks and never merges', () => {
  expect(outcome(match({ name: ana.name }))).toBe('likely ana')
  expect(match({ name: ana.name, positions: [{ organisation: 'ACME' }] })).toMatchObject({
    kind: 'likely',
    candidates: [{ personId: 'ana', because: ['Same name and both at ACME'] }],
  })
  expect(outcome(match({ name: { full: 'Annie' } }))).toBe('new')
})

test('two LinkedIn pages or two birthdays make two people of one name', () => {
  expect(outcome(match({ name: ana.name, links: [{ url: 'linkedin.com/in/another-ana' }] }))).toBe('new')
  const born = (birthday: string) => ({ ...ana, birthday })
  expect(outcome(match({ name: ana.name, birthday: '1990-01-01' }, [born('1970-01-01')]))).toBe('new')
})

test('a name that four people bear is no question, unless something else fits', () => {
  const johns = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    name: { full: 'John Smith' },
    positions: [{ organisation: `Bakery ${id.repeat(3)}` }],
  }))
  expect(outcome(match({ name: { full: 'John Smith' } }, johns))).toBe('new')
  expect(outcome(match({ name: { full: 'Johnny Smith' }, positions: [{ organisation: 'Bakery bbb' }] }, johns))).toBe(
    'likely b',
  )
})

test('the mailbox of one and the number of another ask about both', () => {
  const other = { ...ana, id: 'ana-2', emails: [], links: [], phones: [{ number: '0151 99999999' }] }
  const stranger = { name: ana.name, emails: ana.emails, phones: other.phones }
  expect(outcome(match(stranger, [ana, other]))).toBe('likely ana ana-2')
})

test('a switchboard that many have is not one person’s number', () => {
  const staff = ['Ana', 'Bert', 'Cleo'].map((given) => ({
    id: given,
    name: { full: `${given} Kovács` },
    phones: [{ number: '030 123456' }],
  }))
  expect(outcome(match({ name: { full: 'Ana Kovács' }, phones: [{ number: '030 123456' }] }, staff))).toBe('likely Ana')
  expect(outcome(match({ name: { full: 'Dora Nagy' }, phones: [{ number: '030 123456' }] }, staff))).toBe('new')
})

test('an office mailbox is nobody’s own', () => {
  const office = { emails: [{ address: 'office@acme.example' }] }
  const known = { ...bert, ...office }
  expect(outcome(match({ name: bert.name, ...office }, [known]))).toBe('likely bert')
  expect(outcome(match({ name: { full: 'Dora Nagy' }, ...office }, [known]))).toBe('new')
})

test('the owner’s answer is remembered, both ways', () => {
  const zoltan = { name: { full: 'Zoltan Kovács' }, emails: [{ address: 'ana@example.org' }] }
  const said = (answer: 'same' | 'different') => [{ strangerKey: strangerKey(zoltan, 'DE'), personId: 'ana', answer }]
  expect(match(zoltan, [ana], said('same'))).toEqual({ kind: 'same', personId: 'ana', because: ['You said so before'] })
  expect(outcome(match(zoltan, [ana], said('different')))).toBe('new')
  expect(outcome(match(zoltan, [bert], said('same')))).toBe('new')
})

test('the same person twice within one file is found, and a person taken away is not', () => {
  const matcher = createMatcher({ country: 'DE' })
  expect(outcome(matcher.match(bert))).toBe('new')
  matcher.add(bert)
  expect(outcome(matcher.match(bert))).toBe('same bert')
  matcher.add({ ...bert, emails: [{ address: 'new@example.org' }] })
  expect(outcome(matcher.match({ ...bert, name: { full: 'Someone Else' } }))).toBe('new')
  matcher.remove('bert')
  expect(outcome(matcher.match(bert))).toBe('new')
})

test('T2: everybody in the book who has an address or a page is found again from the same record', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(9999), { minLength: 1, maxLength: 20 }),
      fc.constantFrom('x', 'é', ''),
      (numbers, mark) => {
        const people = numbers.map((number) => ({
          id: `p${number}`,
          name: { full: `Ana${mark} Kovács${number % 3}` },
          ...(number % 2
            ? { emails: [{ address: `a${number}@example.org` }] }
            : { links: [{ url: `linkedin.com/in/a${number}` }] }),
        }))
        for (const person of people) expect(outcome(match(person, people))).toBe(`same ${person.id}`)
      },
    ),
    { numRuns: 50 },
  )
})

test('a mark or another order of the name never makes a stranger of somebody we know', () => {
  const plain = fc.constantFrom('Ana Kovacs', 'Bert Muller', 'Sofia Perez', 'Jose Garcia Lopez', 'Lukasz Zolc')
  const marks = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('\u0301', '\u0308', '\u030c')), { maxLength: 3 })
  fc.assert(
    fc.property(plain, marks, fc.boolean(), (name, where, isTurned) => {
      const letters = [...name].map(
        (letter, at) =>
          letter +
          where
            .filter(([mark]) => mark === at && letter !== ' ')
            .map(([, mark]) => mark)
            .join(''),
      )
      const written = letters.join('').split(' ')
      const stranger = {
        name: { full: (isTurned ? written.toReversed() : written).join(' ') },
        emails: [{ address: 'one@example.org' }],
      }
      expect(outcome(match(stranger, [{ id: 'one', ...stranger, name: { full: name } }]))).toBe('same one')
      expect(outcome(match({ name: stranger.name }, [{ id: 'one', name: { full: name } }]))).toBe('likely one')
    }),
  )
})

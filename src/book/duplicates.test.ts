import { expect, test } from 'vitest'
import { certainGroups } from './duplicates-groups.ts'
import { DuplicateFinder } from './duplicates.ts'
import type { DuplicatePair } from './duplicates.ts'
import type { KnownPerson } from './match.ts'

function person(id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson {
  return { id, name: { full: name }, ...facts }
}

function found(...people: readonly KnownPerson[]): readonly DuplicatePair[] {
  const finder = new DuplicateFinder('PT')
  for (const each of people) finder.add(each)
  for (const _ of finder.search()) continue
  return finder.pairs()
}

const mail = (address: string) => ({ emails: [{ address }] })
const call = (number: string) => ({ phones: [{ number }] })
const at = (organisation: string) => ({ positions: [{ organisation }] })
const MOBILE = '+351 912 345 678'

test('D1: one mailbox and one name is certain, and says why', () => {
  expect(
    found(person('a', 'Ana Kovač', mail('ana@kovac.example')), person('b', 'Ana Kovac', mail('Ana@Kovac.example'))),
  ).toEqual([
    { personIds: ['a', 'b'], kind: 'same', because: ['Both use ana@kovac.example', 'Same name'], strength: 0.95 },
  ])
})

test.each([
  ['a nickname at one firm', person('a', 'Robert Ashley', at('Acme')), person('b', 'Bob Ashley', at('ACME Inc.'))],
  ['a slip at one firm', person('a', 'John Ashley', at('Acme')), person('b', 'Jonh Ashley', at('Acme'))],
  ['another alphabet', person('a', 'Dmitri Sokolov', at('Acme')), person('b', 'Дмитрий Соколов', at('Acme'))],
  ['an initial at one firm', person('a', 'Ana Kovač', at('Acme')), person('b', 'A. Kovač', at('Acme'))],
  [
    'a wedding and one mailbox',
    person('a', 'Ana Kovač', mail('a@k.example')),
    person('b', 'Ana Berger', mail('a@k.example')),
  ],
  ['a long name misspelt', person('a', 'Wilhelmina Oostvogels'), person('b', 'Wilhelmina Oostvogles')],
])('D1: %s is a question, never a certainty', (_, one, other) => {
  expect(found(one, other)).toMatchObject([{ personIds: ['a', 'b'], kind: 'likely' }])
})

test.each([
  ['a couple on one number', person('a', 'Ana Kovač', call(MOBILE)), person('b', 'Bert Kovač', call(MOBILE))],
  ['father and son, by name', person('a', 'Ivo Kovač', call(MOBILE)), person('b', 'Ivo Kovač Jr.', call(MOBILE))],
  [
    'father and son, by birthday',
    person('a', 'Ivo Kovač', { ...call(MOBILE), birthday: '1950-01-02' }),
    person('b', 'Ivo Kovač', { ...call(MOBILE), birthday: '1985-03-04' }),
  ],
  [
    'two of one name at one firm',
    person('a', 'Ivo Kovač', mail('ivo@acme.example')),
    person('b', 'Ivo Kovač', mail('ivo2@acme.example')),
  ],
  [
    'two pages at one firm',
    person('a', 'Ivo Kovač', { ...at('Acme'), links: [{ url: 'linkedin.com/in/ivo-1' }] }),
    person('b', 'Ivo Kovač', { ...at('Acme'), links: [{ url: 'linkedin.com/in/ivo-2' }] }),
  ],
  ['middle names at one firm', person('a', 'Ivo Jan Kovač', at('Acme')), person('b', 'Ivo Mato Kovač', at('Acme'))],
  [
    'colleagues behind one desk',
    person('a', 'Ana Kovač', mail('info@acme.example')),
    person('b', 'Bert Ngata', mail('info@acme.example')),
  ],
])('D1: %s are two people, and nobody is asked', (_, one, other) => {
  expect(found(one, other)).toEqual([])
})

test('D1: a number that a family may share, and two mailboxes, is a question', () => {
  const father = person('a', 'Ivo Kovač', { ...call(MOBILE), ...mail('ivo@home.example') })
  const son = person('b', 'Ivo Kovač', { ...call(MOBILE), ...mail('ivko@school.example') })
  expect(found(father, son)).toMatchObject([{ kind: 'likely' }])
})

test('D1: who is two people’s double at once makes both a question', () => {
  const shared = mail('kovac@home.example')
  const pairs = found(
    person('a', 'A. Kovač', shared),
    person('b', 'Ana Kovač', shared),
    person('c', 'Anton Kovač', shared),
  )
  expect(pairs.map(({ kind }) => kind)).not.toContain('same')
})

test('a changed person is compared anew, and a removed one is in no pair', () => {
  const finder = new DuplicateFinder('PT')
  const search = () => {
    for (const _ of finder.search()) continue
    return finder.pairs().map(({ personIds }) => personIds)
  }
  finder.add(person('a', 'Ana Kovač', mail('ana@kovac.example')))
  finder.add(person('b', 'Bert Ngata', mail('bert@ngata.example')))
  expect(search()).toEqual([])
  finder.add(person('b', 'Ana Kovač', mail('ana@kovac.example')))
  expect(search()).toEqual([['a', 'b']])
  finder.add(person('c', 'Ana Kovač', mail('ana@kovac.example')))
  finder.remove('a')
  expect(search()).toEqual([['b', 'c']])
})

test('whatever order people come in, the pairs are the same', () => {
  const people = Array.from({ length: 30 }, (_, n) =>
    person(
      `p${String(n).padStart(2, '0')}`,
      `Ana Kovač${n % 3}`,
      n % 2 === 0 ? mail(`ana${n % 5}@k.example`) : at(`Acme ${n % 4}`),
    ),
  )
  expect(found(...people.toReversed())).toEqual(found(...people))
})

test('three cards of one person are one group', () => {
  const shared = mail('ana@kovac.example')
  const pairs = found(
    person('a', 'Ana Kovač', { ...shared, ...call(MOBILE) }),
    person('b', 'Ana Kovač', call(MOBILE)),
    person('c', 'Ana Kovač', shared),
  )
  expect(certainGroups(pairs)).toEqual([['a', 'b', 'c']])
})

test('BI-01: names that look like code are names', () => {
  const name = '<img src=x onerror=alert(1)> O’Connor'
  const [pair] = found(person('a', name, mail('a@b.example')), person('b', name, mail('a@b.example')))
  expect(pair?.kind).toBe('same')
})

test('a number that thousands share costs no more than its people', () => {
  const people = Array.from({ length: 3000 }, (_, n) => person(`p${n}`, lettersOf(n), call(MOBILE)))
  expect(found(...people)).toEqual([])
})

/** A name of its own for each number, far from all others. */
function lettersOf(number: number): string {
  let state = number + 1
  const word = () => {
    const letters = Array.from({ length: 9 }, () => {
      state = (Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 0x6d2b79f5) >>> 0
      return String.fromCharCode(97 + ((state >>> 9) % 26))
    })
    return letters.join('')
  }
  return `${word()} ${word()}`
}

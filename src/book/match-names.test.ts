import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparableNames, compareNames } from './match-names.ts'
import type { Name } from './person.ts'

function compare(one: string | Name, other: string | Name) {
  const name = (written: string | Name): Name => (typeof written === 'string' ? { full: written } : written)
  return compareNames(comparableNames(name(one)), comparableNames(name(other)))
}

test.each([
  ['Ana Kovács', 'KOVACS Ana', 'equal'],
  ['Kovács, Ana', 'Ana Kovács', 'equal'],
  ['Ana Kovács, PMP', 'Dr. Ana Kovács', 'equal'],
  ['Robert (Bob) Smith', 'Bob Smith', 'equal'],
  ['Ana Kovács (she/her)', 'Ana Kovács', 'equal'],
  ['Mary Ann Smith', 'MaryAnn Smith', 'equal'],
  ['王 小明', '王小明', 'equal'],
  ['Ludwig van Beethoven', 'Ludwig Beethoven', 'equal'],
  ['Jörg Müller', 'Joerg Mueller', 'spelling'],
  ['Anna Meyer', 'Anna Meier', 'spelling'],
  ['Юрий Гагарин', 'Yuri Gagarin', 'spelling'],
  ['Дмитрий Щербаков', 'Dmitry Shcherbakov', 'spelling'],
  ['محمد علي', 'Mohammed Ali', 'spelling'],
  ['Ana', 'Ana Kovács', 'part'],
  ['Ana Maria Kovács', 'Ana Kovács', 'part'],
  ['Bob Smith', 'Robert Smith', 'nickname'],
  ['Pepe García', 'José García', 'nickname'],
  ['Саша Петров', 'Alexander Petrov', 'nickname'],
  ['A. Kovács', 'Ana Kovács', 'initials'],
  ['Robert Smtih', 'Robert Smith', 'typo'],
  ['ana@example.org', 'Ana Kovács', 'nameless'],
  ['LinkedIn Member', 'Ana Kovács', 'nameless'],
  ['Kovács', 'Ana Kovács', 'different'],
  ['Maria Kovács', 'Ana Maria Kovács', 'different'],
  ['Alexander Smith', 'Alexandra Smith', 'different'],
  ['Daniel Ng', 'Daniela Ng', 'different'],
  ['Marina Kovács', 'Martina Kovács', 'different'],
  ['Ivan Ivanov', 'Ivan Ivanova', 'different'],
  ['Ana & Bert Kovács', 'Ana Kovács', 'different'],
  ['王小明', 'Wang Xiaoming', 'different'],
])('%s and %s: %s', (one, other, likeness) => {
  expect(compare(one, other)).toBe(likeness)
})

test('a nickname or an earlier family name counts as the name', () => {
  expect(compare({ full: 'Robert Smith', nickname: 'Ziggy' }, 'Ziggy Smith')).toBe('equal')
  expect(compare({ full: 'Ana Silva', formerly: 'Kovács' }, 'Ana Kovács')).toBe('equal')
})

test('two names compare alike, whoever is asked first', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(compare(one, other)).toBe(compare(other, one))
    }),
    { numRuns: 2000 },
  )
})

test('every name is equal to itself, in any order and without its marks', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      expect(compare(name, name)).toBe(comparableNames({ full: name })[0].isReal ? 'equal' : 'nameless')
      const unmarked = name.normalize('NFD').replace(/\p{M}/gu, '')
      expect(compare(name, unmarked.toUpperCase())).toBe(compare(name, name))
    }),
  )
})

const words = [
  'Ana',
  'Maria',
  'Bob',
  'Robert',
  'Rob',
  'A.',
  'Kovács',
  'Kovasc',
  'Meyer',
  'Meier',
  'Jr.',
  'Дмитрий',
  'Dmitri',
  'Alex',
  'علي',
  'Ali',
]
const anyName = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' '))

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Person } from '#book/person.ts'
import { guardCell, unguardCell, writePeopleTable } from './write.ts'
import type { PersonRow } from './write.ts'

function person(facts: Omit<Partial<Person>, 'emails' | 'phones' | 'links' | 'addresses'> & object): Person {
  return Person.parse({ id: 'p1', addedOn: '2026-01-01', name: { full: 'Ada' }, ...facts })
}

function cellsOf(rows: readonly PersonRow[]): Record<string, string>[] {
  return parse([...writePeopleTable(rows)].join(''), { bom: true, columns: true })
}

const signs = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\0',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  '"',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  ',',
  ';',
  'a',
  '1',
)
const text = fc.oneof(fc.string({ unit: signs, maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 10 }))

test('BI-07: no cell that we write is a formula in a spreadsheet, and the text comes back as it was', () => {
  const dangerous = /^[\t\r\n\0=+\-@＝＋－＠]/u
  fc.assert(
    fc.property(text, (notes) => {
      const [row] = cellsOf([{ person: person({ notes, tags: [] }) }])
      const cell = row?.['Notes'] ?? ''
      expect(cell).not.toMatch(dangerous)
      expect(cell.trim()).not.toMatch(dangerous)
      expect(cell.replace(/^["\s]+/u, '')).not.toMatch(dangerous)
      expect(unguardCell(cell)).toBe(notes)
      expect(unguardCell(guardCell(notes))).toBe(notes)
    }),
    { numRuns: 1000 },
  )
})

test('BI-07: formulas in any dress are guarded, and common text is left alone', () => {
  const formulas = ['=1+1', '+351 91 000', '-2', '@SUM(A1)', '\t=1', ' =1', '"=1', "'=1", '＝1', '\u200b=1', "'"]
  for (const one of formulas) expect(guardCell(one)).toBe(`'${one}`)
  for (const one of ['Ada', '1-2', 'a@b.c', '', ' Ada', '(=1)', '"Ada"']) expect(guardCell(one)).toBe(one)
  expect(unguardCell("'tis the season")).toBe("'tis the season")
})

test('a person is one line, with a column for each email and phone that anybody has', () => {
  const ada = Person.parse({
    id: 'p1',
    addedOn: '2026-01-01',
    name: { full: 'Ada Quist', given: 'Ada', family: 'Quist' },
    emails: [{ address: 'ada@example.com' }, { address: 'a@example.org' }],
    phones: [{ number: '+44 7700 900123' }],
    positions: [
      { organisation: 'Old', until: '2020-01-01' },
      { organisation: 'Acme, Inc.', title: 'Head "of" Data' },
    ],
    addresses: [
      { city: 'York', until: '2020-01-01' },
      { street: '1 Road\nRear', city: 'Leeds', postalCode: '01234' },
    ],
    birthday: '02-29',
    links: [{ url: 'https://example.com' }, { url: 'https://www.linkedin.com/in/ada' }, { url: 'https://example.org' }],
    tags: ['a', 'b'],
    kinds: ['friend'],
    notes: 'One\r\nTwo',
    privateNotes: 'SECRET',
    howWeMet: { when: '2019', where: 'Fair', throughWhom: 'Bert', aboutWhat: 'hats', hook: 'the red one' },
  })
  const rows: PersonRow[] = [
    { person: ada, groups: ['Choir', 'Work'], circle: 'Close', keepInTouchDays: 90, lastContact: '2026-05-17' },
    { person: person({}) },
  ]
  const [first, second] = cellsOf(rows)
  expect(first).toEqual({
    'Full name': 'Ada Quist',
    'First name': 'Ada',
    'Last name': 'Quist',
    'E-mail 1': 'ada@example.com',
    'E-mail 2': 'a@example.org',
    'Phone 1': "'+44 7700 900123",
    Organisation: 'Acme, Inc.',
    Title: 'Head "of" Data',
    Street: '1 Road\nRear',
    City: 'Leeds',
    Region: '',
    'Postal code': '01234',
    Country: '',
    Birthday: '02-29',
    'LinkedIn page': 'https://www.linkedin.com/in/ada',
    'Web page': 'https://example.com',
    'Web page 2': 'https://example.org',
    Tags: 'a; b',
    Groups: 'Choir; Work',
    Circle: 'Close',
    'Kinds of tie': 'friend',
    Notes: 'One\r\nTwo',
    'How we met: when': '2019',
    'How we met: where': 'Fair',
    'How we met: through whom': 'Bert',
    'How we met: about what': 'hats',
    'How we met: hook': 'the red one',
    'Keep in touch every (days)': '90',
    'Last contact': '2026-05-17',
  })
  expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}))
  expect([...writePeopleTable(rows)].join('')).not.toContain('SECRET')
})

test('a book without people is a table without lines', () => {
  const [header, ...lines] = writePeopleTable([])
  expect(header).toMatch(/^\ufeffFull name,First name,Last name,E-mail 1,Phone 1,/)
  expect(lines).toEqual([])
})

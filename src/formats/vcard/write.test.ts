import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, person, readBack, versions } from './cards.test-kit.ts'
import { writeCard } from './write.ts'

const ada = person({
  name: { full: 'Ada Quist', given: 'Ada', family: 'Quist', phonetic: 'Ey-da', formerly: 'Birch' },
  emails: [
    { address: 'ada@example.com', label: 'work' },
    { address: 'a@example.org', label: 'Büro' },
  ],
  phones: [
    { number: '+44 7700 900123', label: 'mobile' },
    { number: '1', label: 'work fax' },
  ],
  addresses: [{ street: '1 Road\nRear', city: 'Leeds', label: 'home' }],
  links: [{ url: 'https://example.com/a,b;c', label: 'HomePage' }],
  positions: [
    { organisation: 'Acme, Inc.', title: 'Head', department: 'R&D' },
    { organisation: 'Club', title: 'Chair' },
    { organisation: 'Old', until: '2020-01-01' },
  ],
  birthday: '03-04',
  tags: ['Friends', 'a,b'],
  notes: 'One\nTwo; three \\',
})

test('a person as vCard 3.0, for every client', () => {
  expect(linesOf(writeCard(ada, { uid: 'u1' }))).toEqual([
    'UID:u1',
    'N:Quist;Ada;;;',
    'FN:Ada Quist',
    'X-PHONETIC-FIRST-NAME:Ey-da',
    'X-MAIDENNAME:Birch',
    'ORG:Acme\\, Inc.;R&D',
    'TITLE:Head',
    'item1.ORG:Club',
    'item1.TITLE:Chair',
    'EMAIL;TYPE=WORK:ada@example.com',
    'item2.EMAIL:a@example.org',
    'item2.X-ABLabel:Büro',
    'TEL;TYPE=CELL:+44 7700 900123',
    'TEL;TYPE=WORK,FAX:1',
    'ADR;TYPE=HOME:;;1 Road\\nRear;Leeds;;;',
    'item3.URL:https://example.com/a,b;c',
    'item3.X-ABLabel:_$!<HomePage>!$_',
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04',
    'CATEGORIES:Friends,a\\,b',
    'NOTE:One\\nTwo\\; three \\\\',
  ])
})

test('version 4.0 writes its own types and days, and no N that nobody knows', () => {
  const lines = linesOf(
    writeCard(
      person({ name: { full: 'Cher' }, emails: [{ address: 'c@b.c', label: 'home' }], birthday: '1946-05-20' }),
      { version: '4.0' },
    ),
  )
  expect(lines).toEqual(['FN:Cher', 'EMAIL;TYPE=home:c@b.c', 'BDAY:19460520'])
})

test('lines end with CRLF, hold at most 75 octets and never cut a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (notes) => {
      const text = writeCard(person({ name: { full: 'A' }, notes }))
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('R23: private notes and the owner’s own words about a person never go into a card', () => {
  const text = writeCard(
    person({
      name: { full: 'Ada' },
      privateNotes: 'SECRET-1',
      whyTheyMatter: 'SECRET-2',
      howWeMet: { where: 'SECRET-3', hook: 'SECRET-4' },
      kinds: ['SECRET-5'],
      unwelcomeChannels: ['call'],
    }),
  )
  expect(linesOf(text)).toEqual(['N:;Ada', 'FN:Ada'])
})

const nasty = [
  '\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve',
  'a\rb',
  'a\nb',
  'a\u0085b',
  'a\u2028b\u2029c',
  'END:VCARD',
  '\\n\\',
  'a;b,c:d"e^n',
  '\t x',
  'BEGIN:VCARD',
  '\u000b\u000c',
]
/** BI-01's kind of payload: text that is markup, a template or a script elsewhere. */
const markup = [
  '<script>window.__pwn=1</script>',
  '"><img src=x onerror=window.__pwn()>',
  "{{constructor.constructor('window.__pwn=1')()}}",
  '${7*7}<%= 7*7 %>#{7*7}',
  'javascript:alert(1)',
  '<svg/onload=alert(1)>',
  '=HYPERLINK("http://x")',
]

/** Line ends of every kind read back as one new line; all else comes back as it was. */
function sameText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

test('BI-09, BI-10: whatever text stands in any field, the card stays one card and the text comes back', () => {
  for (const version of versions) {
    for (const text of [...nasty, ...markup].map((one) => `x${one}y`)) {
      const facts = {
        name: {
          full: text,
          given: text,
          family: text,
          additional: text,
          prefix: text,
          suffix: text,
          nickname: text,
          phonetic: text,
          formerly: text,
        },
        emails: [{ address: text, label: text }],
        phones: [{ number: text, label: text }],
        addresses: [{ street: text, city: text, region: text, postalCode: text, country: text, label: text }],
        links: [{ url: text, label: text }],
        positions: [{ organisation: text, title: text, department: text }],
        tags: [text],
        notes: text,
      }
      const expected = JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
        typeof value === 'string' ? sameText(value) : value,
      ) as unknown
      expect(readBack(writeCard(person(facts), { version }))).toEqual(expected)
    }
  }
})

test('BI-09: kept lines cannot end the card or smuggle one in', () => {
  const lines = [
    'END:VCARD',
    'BEGIN:VCARD',
    'X-A:1\nEND:VCARD',
    'VERSION:4.0',
    ' X-A:1',
    'no property',
    'item1.end:vcard',
  ]
  const facts = person({ name: { full: 'A' }, keptVerbatim: { vcard: lines } })
  for (const version of versions) {
    expect(readBack(writeCard(facts, { version }))?.keptVerbatim).toEqual({ vcard: lines })
  }
})

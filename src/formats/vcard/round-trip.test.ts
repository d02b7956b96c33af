import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PersonFacts } from '#book/person.ts'
import { linesOf, person, read, readBack, versions } from './cards.test-kit.ts'
import { people } from './people.test-kit.ts'
import { writeCard } from './write.ts'

test('what we do not understand goes back word for word, and so does what says more than the book holds', () => {
  const lines = [
    'N;LANGUAGE=de:Quist;Ada;;;',
    'FN:Ada Quist',
    'ORG;SORT-AS="Acme":Acme;R&D;Labs',
    'EMAIL;TYPE=WORK;X-ID=7:ada@example.com',
    'item2.ADR;type=HOME:;;1 Road;Leeds;;;',
    'IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:ada',
    'BDAY:1953-10-15T23:10:00Z',
    'item2.X-ABADR:gb',
    'item4.X-ABRELATEDNAMES:Robin',
    'item4.X-ABLabel:_$!<Spouse>!$_',
    'X-FUTURE;X-P="a,b":c\\,d',
    'PHOTO;VALUE=uri;X-ABCROP-RECTANGLE=ABClipRect_1&0:https://example.com/a.jpg',
    'UID:8D1C',
  ]
  expect(linesOf(writeCard(read(...lines)))).toEqual(lines)
})

test('a fact that changed is written anew; the old line and what hung on it are gone, all else stays', () => {
  const before = read(
    'FN:Ada',
    'item1.EMAIL;X-ID=7:old@b.c',
    'item1.X-ABLabel:Büro',
    'item2.ADR:;;1 Road;;;;',
    'item2.X-ABADR:gb',
    'BDAY:garbage',
    'X-A:1',
  )
  const after = {
    ...before,
    emails: [{ address: 'new@b.c', state: 'works' as const }],
    addresses: [],
    birthday: '1980-02-29',
  }
  expect(linesOf(writeCard(after))).toEqual(['N:;Ada', 'FN:Ada', 'EMAIL:new@b.c', 'BDAY:1980-02-29', 'X-A:1'])
})

test('groups of our own never take the name of a kept one', () => {
  const facts = person({
    name: { full: 'A' },
    emails: [{ address: 'a@b.c', label: 'Büro' }],
    keptVerbatim: { vcard: ['ITEM1.X-ABDATE:2020-01-01', 'item1.X-ABLabel:x', 'item2.X-B:1'] },
  })
  expect(linesOf(writeCard(facts)).filter((line) => line.includes('Büro'))).toEqual(['item3.X-ABLabel:Büro'])
})

test('T5: reading and writing again and again changes nothing more', () => {
  const first = read(
    'FN:Ada',
    'item1.X-ABDATE:2010-05-06',
    'item1.X-ABLabel:_$!<Anniversary>!$_',
    'X-ANNIVERSARY:2010-05-06',
    'TEL;TYPE=HOME,MSG:1',
  )
  const once = writeCard(first)
  expect(writeCard(PersonFacts.parse(readBack(once)))).toBe(once)
})

test('pictures kept by an earlier version of the book change their writing with the version, and nothing else does', () => {
  const old = person({
    name: { full: 'A' },
    keptVerbatim: {
      vcard: [
        'PHOTO;JPEG;BASE64:/9j/ 4AAQ',
        'TEL;X-GONE:1',
        'X-Y;QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg;=0D=0A2',
        'LABEL;DOM:x',
      ],
    },
  })
  expect(linesOf(writeCard(old))).toEqual([
    'N:;A',
    'FN:A',
    'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
    'X-Y:Jörg;\\n2',
    'LABEL;TYPE=DOM:x',
  ])
  expect(linesOf(writeCard(old, { version: '4.0' }))).toContain('PHOTO:data:image/jpeg;base64,/9j/4AAQ')
  const modern = person({
    name: { full: 'A' },
    keptVerbatim: { vcard: ['PHOTO:data:image/png;base64,AA==', 'KEY:https://example.com/key'] },
  })
  expect(linesOf(writeCard(modern)).slice(2)).toEqual(['PHOTO;ENCODING=b;TYPE=PNG:AA==', 'KEY:https://example.com/key'])
  expect(linesOf(writeCard(modern, { version: '4.0' })).slice(1)).toEqual([
    'PHOTO:data:image/png;base64,AA==',
    'KEY:https://example.com/key',
  ])
})

test('a person comes back from a card as they went in, in both versions', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...versions), (stranger, version) => {
      expect(readBack(writeCard(person(stranger), { version }))).toEqual(stranger)
    }),
    { numRuns: 300 },
  )
})

test('a name that nobody took apart comes back in one piece', () => {
  for (const name of [
    { full: 'Ana Lee' },
    { full: 'Cher' },
    { full: 'Cher', given: 'Cher' },
    { full: 'Cher', family: 'Cher' },
  ]) {
    for (const version of versions) expect(readBack(writeCard(person({ name }), { version }))).toEqual({ name })
  }
  expect(read('FN:Ana Lee', 'N:;Ana Lee;;;').name).toEqual({ full: 'Ana Lee' })
})

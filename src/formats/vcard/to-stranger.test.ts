import { expect, test } from 'vitest'
import type { Stranger } from '#book/person.ts'
import { groupFrom } from './group-card.ts'
import { readCards } from './parse.ts'
import { strangerFrom } from './to-stranger.ts'

function cardFrom(lines: readonly string[], version: string): Parameters<typeof strangerFrom>[0] {
  const [parsed] = readCards(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n'))
  if (parsed?.kind !== 'card') throw new Error('not a card')
  return parsed.card
}

function read(...lines: string[]): Stranger | undefined {
  return strangerFrom(cardFrom(lines, '3.0'))
}

function readOld(...lines: string[]): Stranger | undefined {
  return strangerFrom(cardFrom(lines, '2.1'))
}

test('a name comes in its parts, with nickname, sound and earlier name', () => {
  expect(
    read(
      'FN:Dr. Ada M. Quist',
      'N:Quist;Ada;Maria;Dr.;',
      'NICKNAME:Addie',
      'X-PHONETIC-FIRST-NAME:Ey-da',
      'X-MAIDENNAME:Birch',
    ),
  ).toEqual({
    name: {
      full: 'Dr. Ada M. Quist',
      given: 'Ada',
      additional: 'Maria',
      family: 'Quist',
      prefix: 'Dr.',
      nickname: 'Addie',
      phonetic: 'Ey-da',
      formerly: 'Birch',
    },
  })
})

test('without FN the name is built from N, nickname, organisation, email or phone; without any it is nobody', () => {
  const fullName = (...lines: string[]): string | undefined => read(...lines)?.name.full
  expect(fullName('N:Quist;Ada;;Dr.;Jr.')).toBe('Dr. Ada Quist Jr.')
  expect(fullName('FN:', 'NICKNAME:Addie', 'ORG:Acme')).toBe('Addie')
  expect(fullName('N:;;;;', 'ORG:Acme;Sales')).toBe('Acme')
  expect(fullName('EMAIL:ada@example.com', 'TEL:1')).toBe('ada@example.com')
  expect(fullName('TEL:+1 555 0100')).toBe('+1 555 0100')
  expect(fullName('URL:https://example.com', 'NOTE:somebody')).toBeUndefined()
})

test("an organisation's card is named after the organisation", () => {
  expect(read('N:Desk;Front;;;', 'ORG:Acme;', 'X-ABShowAs:COMPANY')).toEqual({
    name: { full: 'Acme', family: 'Desk', given: 'Front' },
    positions: [{ organisation: 'Acme' }],
    keptVerbatim: { vcard: ['X-ABShowAs:COMPANY'] },
  })
})

test('T3: every property of every group is read, not only the first', () => {
  const links = read(
    'FN:A',
    'item1.URL:https://a.example',
    'item1.X-ABLabel:Blog',
    'item2.URL:https://b.example',
    'item3.URL:https\\://c.example',
  )
  expect(links?.links).toEqual([
    { url: 'https://a.example', label: 'Blog' },
    { url: 'https://b.example' },
    { url: 'https://c.example' },
  ])
})

test('T4: labels keep their words: standard ones, our own, Apple’s wrapped ones and unknown types', () => {
  const label = (property: string, ablabel?: string): string | undefined => {
    const lines = ablabel === undefined ? [property] : [`item1.${property}`, `item1.X-ABLabel:${ablabel}`]
    const stranger = read('FN:A', ...lines)
    return [...(stranger?.emails ?? []), ...(stranger?.phones ?? [])][0]?.label
  }
  expect(label('TEL;TYPE=CELL,VOICE:1')).toBe('mobile')
  expect(label('TEL;type=WORK;type=FAX:1')).toBe('work fax')
  expect(label('TEL;TYPE=VOICE:1')).toBeUndefined()
  expect(label('TEL;TYPE=MAIN:1')).toBe('main')
  expect(label('TEL;X-Assistant:1')).toBe('Assistant')
  expect(label('EMAIL;TYPE=INTERNET;TYPE=HOME:a@b.c')).toBe('home')
  expect(label('EMAIL;TYPE=customtype:a@b.c')).toBe('customtype')
  expect(label('EMAIL;type=pref:a@b.c', 'Büro')).toBe('Büro')
  expect(label('EMAIL:a@b.c', '_$!<HomePage>!$_')).toBe('HomePage')
  expect(label('EMAIL:a@b.c', '_$!<Work>!$_')).toBe('work')
  expect(label('EMAIL:a@b.c', '_$!<')).toBe('_$!<')
})

test('the preferred one comes first, whichever way the card says so', () => {
  expect(read('FN:A', 'EMAIL:a@b.c', 'EMAIL;TYPE=PREF:b@b.c')?.emails?.[0]?.address).toBe('b@b.c')
  expect(read('FN:A', 'TEL;PREF=2:1', 'TEL;PREF=1:2', 'TEL:3')?.phones?.map(({ number }) => number)).toEqual([
    '2',
    '1',
    '3',
  ])
  expect(readOld('FN:A', 'EMAIL;INTERNET:a@b.c', 'EMAIL;PREF;INTERNET:b@b.c')?.emails?.[0]?.address).toBe('b@b.c')
})

test('phones and mails lose their scheme, profiles and chats become links named after their service', () => {
  expect(
    read(
      'FN:A',
      'TEL;VALUE=uri:tel:+1-418-656-9254;ext=102',
      'EMAIL:mailto:a@b.c',
      'IMPP;X-SERVICE-TYPE=Skype:skype:ada',
      'IMPP:xmpp:ada@b.c',
      'X-SOCIALPROFILE;type=linkedin;x-user=ada:https://www.linkedin.com/in/ada',
    ),
  ).toMatchObject({
    phones: [{ number: '+1-418-656-9254;ext=102' }],
    emails: [{ address: 'a@b.c' }],
    links: [
      { url: 'https://www.linkedin.com/in/ada', label: 'linkedin' },
      { url: 'skype:ada', label: 'Skype' },
      { url: 'xmpp:ada@b.c', label: 'xmpp' },
    ],
  })
})

test('an address keeps its lines; box and suite go before the street, RFC 9554’s number and name make one', () => {
  expect(readOld('FN:A', 'ADR;HOME:PO 7;Suite 2;1 Road, Rear;Leeds;;LS1;UK')?.addresses).toEqual([
    { street: 'PO 7\nSuite 2\n1 Road, Rear', city: 'Leeds', postalCode: 'LS1', country: 'UK', label: 'home' },
  ])
  expect(read('FN:A', 'ADR:;;;Leeds;;;;;;;1;Example Street;;;;;;')?.addresses).toEqual([
    { street: '1 Example Street', city: 'Leeds' },
  ])
  expect(read('FN:A', 'ADR;TYPE=home:;;;;;;')).toEqual({ name: { full: 'A' } })
})

test('what a card says twice is one fact', () => {
  const twice = ['TEL;TYPE=HOME:1', 'ADR:;;1 Road;;;;', 'EMAIL:a@b.c']
  expect(read('FN:A', ...twice, ...twice)).toEqual({
    name: { full: 'A' },
    phones: [{ number: '1', label: 'home' }],
    addresses: [{ street: '1 Road' }],
    emails: [{ address: 'a@b.c' }],
  })
})

test('organisations and titles pair up in order, and within their groups', () => {
  expect(
    read('FN:A', 'ORG:One;Sales;North', 'TITLE:Head', 'ORG:Two', 'i.ORG:Three', 'i.TITLE:Chair')?.positions,
  ).toEqual([
    { organisation: 'One', title: 'Head', department: 'Sales, North' },
    { organisation: 'Two' },
    { organisation: 'Three', title: 'Chair' },
  ])
  expect(read('FN:A', 'ORG:One', 'ROLE:Gardener')?.positions).toEqual([{ organisation: 'One', title: 'Gardener' }])
})

test('T1, T6, T7: birthdays in every dialect are calendar days, without a year, with a time or on 29 February', () => {
  const birthday = (line: string): string | undefined => read('FN:A', line)?.birthday
  expect(birthday('BDAY:19800203')).toBe('1980-02-03')
  expect(birthday('BDAY;VALUE=date:1980-02-03')).toBe('1980-02-03')
  expect(birthday('BDAY:--0514')).toBe('05-14')
  expect(birthday('BDAY:--05-14')).toBe('05-14')
  expect(birthday('BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-04')).toBe('03-04')
  expect(birthday('BDAY:1953-10-15T23:10:00Z')).toBe('1953-10-15')
  expect(birthday('BDAY:1987-09-27T23:30:00-06:00')).toBe('1987-09-27')
  expect(birthday('BDAY:20000229T000000+1400')).toBe('2000-02-29')
  expect(birthday('BDAY:--0229')).toBe('02-29')
})

test('T1: a birthday that is no day stays in the card as it is, and the card still imports', () => {
  for (const value of ['circa 1800', '2001-02-29', '--0230', '1980', '---14', '1980-02-03 or so']) {
    expect(read('FN:A', `BDAY:${value}`)).toEqual({ name: { full: 'A' }, keptVerbatim: { vcard: [`BDAY:${value}`] } })
  }
})

test('T5: an anniversary in several dialects is kept once; other days are kept as they are', () => {
  const stranger = read(
    'FN:A',
    'item1.X-ABDATE:2010-05-06',
    'item1.X-ABLabel:_$!<Anniversary>!$_',
    'X-ANNIVERSARY:20100506',
    'X-EVOLUTION-ANNIVERSARY:2010-05-06',
    'ANNIVERSARY:2012-01-01',
    'item2.X-ABDATE:2010-05-06',
    'item2.X-ABLabel:First call',
  )
  expect(stranger?.keptVerbatim).toEqual({
    vcard: [
      'item1.X-ABDATE:2010-05-06',
      'item1.X-ABLabel:_$!<Anniversary>!$_',
      'ANNIVERSARY:2012-01-01',
      'item2.X-ABDATE:2010-05-06',
      'item2.X-ABLabel:First call',
    ],
  })
})

test('notes join, tags come once, and what a program put on every card is no tag', () => {
  expect(
    read('FN:A', 'NOTE:one\\, two\\nthree', 'NOTE:four', 'CATEGORIES:myContacts,Friends', 'CATEGORIES:Friends,a\\,b'),
  ).toEqual({
    name: { full: 'A' },
    notes: 'one, two\nthree\nfour',
    tags: ['Friends', 'a,b'],
    keptVerbatim: { vcard: ['CATEGORIES:myContacts,Friends', 'CATEGORIES:Friends,a\\,b'] },
  })
})

test('what we do not understand is kept word for word; what speaks of the file is not', () => {
  const strange = [
    'item9.X-FUTURE;X-P="a,b":c\\,d',
    'PHOTO;VALUE=uri:https://example.com/a.jpg',
    'EMAIL;X-ID=7:a@b.c',
    'no property',
  ]
  const stranger = read('PRODID:x', 'REV:2026-01-01', 'FN:A', ...strange)
  expect(stranger).toEqual({ name: { full: 'A' }, emails: [{ address: 'a@b.c' }], keptVerbatim: { vcard: strange } })
})

test('values that are too long for the book are kept word for word instead of being lost', () => {
  const long = `https://example.com/${'a'.repeat(2000)}`
  const stranger = read(`FN:${'n'.repeat(600)}`, `URL:${long}`)
  expect(stranger?.name.full).toHaveLength(500)
  expect(stranger?.links).toBeUndefined()
  expect(stranger?.keptVerbatim?.['vcard']).toEqual([`FN:${'n'.repeat(600)}`, `URL:${long}`])
})

test('a group card tells its name and members', () => {
  expect(
    groupFrom(
      cardFrom(
        ['FN:Alumni', 'X-ADDRESSBOOKSERVER-KIND:group', 'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:A1', 'UID:G1'],
        '3.0',
      ),
    ),
  ).toEqual({
    name: 'Alumni',
    uid: 'G1',
    memberUids: ['A1'],
  })
  expect(
    groupFrom(cardFrom(['KIND:group', 'FN:Doe family', 'MEMBER:urn:uuid:A1', 'MEMBER:urn:uuid:A1'], '4.0'))?.memberUids,
  ).toEqual(['A1'])
  expect(groupFrom(cardFrom(['FN:Ada'], '3.0'))).toBeUndefined()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Property } from './content-line.ts'
import { paramValues } from './content-line.ts'
import { parseCards, readCards } from './parse.ts'
import type { Card, Parsed } from './parse.ts'
import { textOf } from './value.ts'

function card(...lines: string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
}

function cardsIn(source: string | Uint8Array): Card[] {
  return readCards(source).flatMap((parsed) => (parsed.kind === 'card' ? [parsed.card] : []))
}

/** The properties of the first card, as name and text. */
function texts(source: string | Uint8Array): string[][] {
  const [first] = cardsIn(source)
  const dialect = first?.version === '2.1' ? '2.1' : 'later'
  return (first?.properties ?? []).map((property) => [property.name, textOf(property, dialect)])
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function all(stream: AsyncIterable<Parsed>): Promise<Parsed[]> {
  const found: Parsed[] = []
  for await (const parsed of stream) found.push(parsed)
  return found
}

test('a card gives its properties in order, with group, name, parameters, value and line', () => {
  const [found] = cardsIn(card('VERSION:4.0', 'item1.Email;TYPE=work;PREF=1:ada@example.com'))
  expect(found).toEqual({
    version: '4.0',
    line: 1,
    agentLines: [],
    properties: [
      {
        group: 'item1',
        name: 'EMAIL',
        params: [
          { name: 'TYPE', values: ['work'] },
          { name: 'PREF', values: ['1'] },
        ],
        value: 'ada@example.com',
        raw: 'item1.Email;TYPE=work;PREF=1:ada@example.com',
        line: 3,
      },
    ],
  })
})

test('folded lines are put together whatever ends them: CRLF, LF or CR', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    expect(texts(['BEGIN:VCARD', 'NOTE:one', '  two', '\tthree', 'END:VCARD'].join(end))).toEqual([
      ['NOTE', 'one twothree'],
    ])
  }
})

test('a fold may cut a letter in two', () => {
  const note = Buffer.from('NOTE:多バイト', 'utf8')
  const bytes = Buffer.concat([
    latin1('BEGIN:VCARD\r\n'),
    note.subarray(0, 6),
    latin1('\r\n '),
    note.subarray(6),
    latin1('\r\nEND:VCARD'),
  ])
  expect(texts(bytes)).toEqual([['NOTE', '多バイト']])
})

test('quoted-printable lines go on after a soft line break, up to the end of the card', () => {
  const head = 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:'
  expect(texts(card('VERSION:2.1', `${head}J=C3=B6rg=0D=0A=`, 'TEL;X=1:2 =3D 3'))).toEqual([
    ['NOTE', 'Jörg\nTEL;X=1:2 = 3'],
  ])
  expect(texts(card('VERSION:2.1', `${head}cut off=`))).toEqual([['NOTE', 'cut off=']])
  expect(texts(card('VERSION:2.1', `${head}Ren=C3=A9 =`, ' Dupont'))).toEqual([['NOTE', 'René Dupont']])
})

test('a base64 block ends at an empty line, or where a property begins', () => {
  const lines = ['VERSION:2.1', 'PHOTO;ENCODING=BASE64;JPEG:', ' /9j/4AAQ', 'SkZJRg==', '', 'FN:Ada']
  const [found] = cardsIn(card(...lines))
  expect(found?.properties.map((property) => property.raw)).toEqual([
    'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg==',
    'FN:Ada',
  ])
  expect(cardsIn(card(...lines.filter((line) => line !== '')))[0]?.properties.map(({ name }) => name)).toEqual([
    'PHOTO',
    'FN',
  ])
})

test('each property is read in its own charset, and right UTF-8 is believed before a wrong claim', () => {
  const lines = (charset: string): string => card('VERSION:2.1', `FN;CHARSET=${charset}:J\u00f6rg`)
  expect(texts(latin1(lines('Windows-1252')))).toEqual([['FN', 'Jörg']])
  expect(texts(latin1(lines('ISO-8859-1')))).toEqual([['FN', 'Jörg']])
  expect(texts(latin1(lines('nonsense')))).toEqual([['FN', 'Jörg']])
  expect(texts(latin1(lines('UTF-8')))).toEqual([['FN', 'Jörg']])
  expect(texts(Buffer.from(lines('ISO-8859-1'), 'utf8'))).toEqual([['FN', 'Jörg']])
  const shiftJis = card('VERSION:2.1', 'FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=83A=83C')
  expect(texts(shiftJis)).toEqual([['FN', 'アイ']])
})

test('files in UTF-16 and with byte order marks read the same', () => {
  const text = card('FN:Jörg 多')
  const bigEndian = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  const files = [`\ufeff${text}`, Buffer.from(text, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le'), bigEndian]
  for (const file of files) expect(texts(file)).toEqual([['FN', 'Jörg 多']])
  expect(cardsIn(`\ufeff${text}\ufeff${text}`)).toHaveLength(2)
})

test('parameters: bare types, quotes, lists, RFC 6868, and a quote that never ends', () => {
  const param = (line: string, name: string): string[] =>
    paramValues(cardsIn(card(line))[0]?.properties[0] as Property, name)
  expect(param('TEL;WORK;VOICE:1', 'TYPE')).toEqual(['WORK', 'VOICE'])
  expect(param('TEL;type="cell,voice";Type=pref:1', 'TYPE')).toEqual(['cell', 'voice', 'pref'])
  expect(param('ADR;LABEL="1 Road; Leeds: UK",b^n^\'c^\'^^:;;', 'LABEL')).toEqual(['1 Road; Leeds: UK', 'b\n"c"^'])
  expect(param('NOTE;QUOTED-PRINTABLE:a', 'ENCODING')).toEqual(['QUOTED-PRINTABLE'])
  expect(param('EMAIL;TYPE="work,pref:x@example.org', 'TYPE')).toEqual(['work', 'pref'])
})

test('real files begin in lower case, with blanks, with junk before, without VERSION and without END', () => {
  const parsed = readCards(
    'junk\nmore junk\nbegin : vcard \nfn:One\nBEGIN:VCARD\nFN:Two\nend:vcard\n\nafter\nBEGIN:VCARD\nFN:Thr',
  )
  expect(parsed.map((one) => [one.kind, one.kind === 'card' ? one.card.line : one.line])).toEqual([
    ['outside', 1],
    ['card', 3],
    ['card', 5],
    ['outside', 9],
    ['card', 10],
  ])
})

test('a line that is no property is kept, and the card with it; a NUL is dropped', () => {
  const [found] = cardsIn(card('FN:A\0da', 'what is this', ': nor this'))
  expect(found?.properties.map(({ name, raw }) => [name, raw])).toEqual([
    ['FN', 'FN:Ada'],
    ['', 'what is this'],
    ['', ': nor this'],
  ])
})

test("an agent's card inside a card stays with it as text, and the card goes on after it", () => {
  const lines = ['VERSION:2.1', 'FN:Boss', 'AGENT:', 'BEGIN:VCARD', 'FN:Agent, the', 'END:VCARD', 'TEL:1']
  const [found] = cardsIn(card(...lines))
  expect(found?.agentLines).toEqual([5])
  expect(found?.properties.map((property) => property.name)).toEqual(['FN', 'AGENT', 'TEL'])
  expect(textOf(found?.properties[1] as Property, 'later')).toBe('BEGIN:VCARD\nFN:Agent, the\nEND:VCARD')
})

test('an agent inside an agent is no trap, nor is one that never ends', () => {
  const nested =
    'BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nEND:VCARD\nEND:VCARD\nTEL:1\nEND:VCARD\n'
  expect(cardsIn(nested)[0]?.properties.map((property) => property.name)).toEqual(['FN', 'AGENT', 'TEL'])
  const endless = 'BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Agent\nBEGIN:VCARD\nFN:Bert\nEND:VCARD\n'
  expect(cardsIn(endless).map((one) => one.properties.map((property) => property.name))).toEqual([
    ['FN', 'AGENT'],
    ['FN'],
  ])
})

test('BI-16: a card with 100,000 properties is given up with a clear reason, and its neighbours are read', () => {
  const parsed = readCards(card('FN:Before') + card('X-A:1\r\n'.repeat(100_000)) + card('FN:After'))
  expect(parsed.map((one) => one.kind)).toEqual(['card', 'unreadable', 'card'])
  expect(parsed[1]).toEqual({
    kind: 'unreadable',
    line: 4,
    reason:
      'The card was not read: this card has more than 10,000 properties (reached in line 10005). ' +
      'Shorten it, or take it out of the file, and import the file again',
  })
})

test('BI-16: 10 MB in one line give up that card alone, folded or not', () => {
  const parsed = readCards(
    card('FN:A', `NOTE:${'a'.repeat(10_000_001)}`) +
      card(`NOTE:${'\r\n a'.repeat(1)}${`${'b'.repeat(4_000_000)}\r\n `.repeat(3)}`) +
      card('FN:C'),
  )
  expect(parsed.map((one) => one.kind)).toEqual(['unreadable', 'unreadable', 'card'])
  expect(parsed[0]).toMatchObject({
    line: 1,
    reason: expect.stringContaining('line 3 of this card is longer than 10 MB') as string,
  })
})

test('a card of many long lines is given up at 20 MB', () => {
  const [parsed] = readCards(card('FN:A', ...Array.from({ length: 5 }, () => `PHOTO:${'a'.repeat(5_000_000)}`)))
  expect(parsed).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('larger than 20 MB') as string })
})

test('it does not matter how the stream is cut into chunks', async () => {
  const source = Buffer.from(
    `junk\r\n${card('FN:Jörg', 'NOTE:one\r\n  two', 'TEL:1')}\r${card('FN;ENCODING=QUOTED-PRINTABLE:a=\r\nb')}`,
    'utf8',
  )
  const whole = readCards(source)
  for (const size of [1, 2, 3, 7, 64]) expect(await all(parseCards(pieces(source, size)))).toEqual(whole)
})

test('NULs before the first card do not make UTF-16 of a file', () => {
  expect(readCards('\0\n\0\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n').filter(({ kind }) => kind === 'card')).toHaveLength(1)
})

test('BI-16: no bytes make it throw, and every BEGIN:VCARD on a line of its own is accounted for', () => {
  const word = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'AGENT:',
    'FN:A',
    'NOTE;QUOTED-PRINTABLE:=',
    'PHOTO;BASE64:',
    ' x',
    '',
    '"',
    ';',
    ':',
    '\0',
  )
  const line = fc.oneof({ weight: 3, arbitrary: word }, fc.string({ maxLength: 20 }))
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const source = lines.join(end)
      const begins = source
        .split(/\r\n?|\n/)
        .filter((text) => text.replaceAll('\0', '').trim() === 'BEGIN:VCARD').length
      const accounted = readCards(source).flatMap((one) =>
        one.kind === 'card' ? [1, ...one.card.agentLines] : one.kind === 'outside' ? [] : [1],
      )
      expect(accounted).toHaveLength(begins)
    }),
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readCards(bytes)))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailboxesIn, MOST_MAILBOXES } from './mailboxes.ts'

const written = (header: string) => mailboxesIn(header).map(({ name, address }) => [name, address])

test.each([
  ['ada@quist.example', [['', 'ada@quist.example']]],
  ['Ada Quist <Ada@Quist.Example>', [['Ada Quist', 'ada@quist.example']]],
  [
    '"Quist, Ada" <ada@quist.example>, bert@bell.example',
    [
      ['Quist, Ada', 'ada@quist.example'],
      ['', 'bert@bell.example'],
    ],
  ],
  ['"Ada \\"Ace\\" Quist" <ada@quist.example>', [['Ada "Ace" Quist', 'ada@quist.example']]],
  ['ada@quist.example (Ada (the elder) Quist)', [['Ada (the elder) Quist', 'ada@quist.example']]],
  ['Ada (work) Quist <ada@quist.example>', [['Ada Quist', 'ada@quist.example']]],
  [
    'Friends: Ada <ada@quist.example>, bert@bell.example;',
    [
      ['Ada', 'ada@quist.example'],
      ['', 'bert@bell.example'],
    ],
  ],
  [
    'Friends: ada@quist.example;, Team:;, ines@okafor.example',
    [
      ['', 'ada@quist.example'],
      ['', 'ines@okafor.example'],
    ],
  ],
  ['undisclosed-recipients:;', []],
  [
    'Ada; Bert <bert@bell.example>; ada@quist.example',
    [
      ['Bert', 'bert@bell.example'],
      ['', 'ada@quist.example'],
    ],
  ],
  ['<@relay.example,@other.example:ada@quist.example>', [['', 'ada@quist.example']]],
  ['Ada <mailto:ada@quist.example>', [['Ada', 'ada@quist.example']]],
  ['Ada Quist ada@quist.example', [['Ada Quist', 'ada@quist.example']]],
  ['Ada <ada@quist.example', [['Ada', 'ada@quist.example']]],
  ['"Ada <ada@quist.example>', [['"Ada', 'ada@quist.example']]],
  ['Ada (x <ada@quist.example>', [['Ada (x', 'ada@quist.example']]],
  ['=?utf-8?Q?Quist,_Ada?= <ada@quist.example>', [['Quist, Ada', 'ada@quist.example']]],
  ['"bank@bank.example" <eve@evil.example>', [['bank@bank.example', 'eve@evil.example']]],
  ['Ada <ada@quist.example> extra, ,', [['Ada extra', 'ada@quist.example']]],
  ['Šárka <šárka@novák.example>', [['Šárka', 'šárka@novák.example']]],
  ['nobody@, @nowhere, <>, ,;:', []],
])('%s', (header, expected) => {
  expect(written(header)).toEqual(expected)
})

test('however names are quoted, the addresses are those that were written', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 30 })
  const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, address), { maxLength: 12 }), (people) => {
      const header = people.map(([given, at]) => `"${given.replaceAll(/[\\"]/g, '\\$&')}" <${at}>`).join(', ')
      expect(mailboxesIn(header).map((mailbox) => mailbox.address)).toEqual(people.map(([, at]) => at))
    }),
  )
})

test('BI-11: any text is read to its end, and gives addresses on one line each', () => {
  const sign = fc.constantFrom(
    '"',
    '(',
    ')',
    '<',
    '>',
    ',',
    ';',
    ':',
    '\\',
    '@',
    '=?',
    '?=',
    '\r\n',
    ' ',
    'a',
    'é',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 300 }), (signs) => {
      for (const { name, address } of mailboxesIn(signs.join(''))) {
        expect(address).toMatch(/^[^\s\0]+@[^\s\0]+$/)
        expect(name).not.toMatch(/[\r\n\0]/)
      }
    }),
  )
})

test('BI-11: a hundred thousand people, and as many groups in one another, end at once', () => {
  expect(mailboxesIn('a@b.example, '.repeat(100_000))).toHaveLength(MOST_MAILBOXES)
  expect(mailboxesIn(`${'g: '.repeat(100_000)}a@b.example${';'.repeat(100_000)}`)).toHaveLength(1)
  for (const sign of ['"', '(', '<', '\\', '=?utf-8?Q?', '()', '""', '>']) {
    expect(mailboxesIn(`${sign.repeat(60_000)} a@b.example`).length).toBeLessThanOrEqual(1)
  }
})

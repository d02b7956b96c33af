import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, testGoldenSamples, SAMPLE_OWNER } from '../golden.ts'
import { google } from './read.ts'

const samples = join(import.meta.dirname, 'samples')

testGoldenSamples(google, samples)

async function read(content: string | Uint8Array): Promise<Finding[]> {
  const bytes = Buffer.from(content)
  return Array.fromAsync(
    google.read(
      { name: 'contacts.csv', path: 'nowhere', size: bytes.length, bytes: () => pieces(bytes) },
      SAMPLE_OWNER,
    ),
  )
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

const written = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')

test('every contact of the samples is accounted for', async () => {
  for (const file of ['google-2024-and-later.csv', 'google-before-2024.csv']) {
    const records = parse(await readFile(join(samples, file), 'utf8'), { relax_column_count: true }).slice(1)
    expect([file, (await findingsIn(google, join(samples, file))).length]).toEqual([file, records.length])
  }
})

test('an old export in UTF-16 reads like the same in UTF-8', async () => {
  const text = await readFile(join(samples, 'google-before-2024.csv'), 'utf8')
  expect(await read(Buffer.from(`\u{feff}${text}`, 'utf16le'))).toEqual(await read(text))
})

test('the import template, whose columns stand in a third order, reads the same', async () => {
  const header = [
    'Name Prefix',
    'First Name',
    'Last Name',
    'Phonetic First Name',
    'E-mail 1 - Label',
    'E-mail 1 - Value',
    'Notes',
    'Labels',
  ]
  const findings = await read(
    written(header, ['Dr.', 'Ada', 'Quist', '', '* Work', 'ada@example.com', 'Likes tea', 'Club ::: * starred']),
  )
  expect(findings).toEqual([
    {
      kind: 'person',
      where: { file: 'contacts.csv', line: 2 },
      stranger: {
        name: { full: 'Ada Quist', given: 'Ada', family: 'Quist', prefix: 'Dr.' },
        emails: [{ address: 'ada@example.com', label: 'Work' }],
        tags: ['Club'],
        notes: 'Likes tea',
      },
    },
  ])
})

const header = [
  'First Name',
  'Phonetic First Name',
  'Labels',
  'Birthday',
  'Organization Name',
  'Address 1 - Formatted',
  'Phone 1 - Value',
]
const contact = async (...cells: string[]) => (await read(written(header, cells)))[0]

test('T6: a birthday is a day, with or without its year; what is no day is kept as it was written', async () => {
  expect(await contact('Ada', '', '', '1985-12-10')).toMatchObject({ stranger: { birthday: '1985-12-10' } })
  expect(await contact('Ada', '', '', ' --02-29')).toMatchObject({ stranger: { birthday: '02-29' } })
  expect(await contact('Ada', '', '', '1985-02-30')).toMatchObject({
    stranger: { keptVerbatim: { google: ['birthday: 1985-02-30'] } },
  })
})

test('a contact without a name goes by what it has, and one with nothing is left out', async () => {
  expect(await contact('', '', '', '', 'Acme')).toMatchObject({ stranger: { name: { full: 'Acme' } } })
  expect(await contact('', '', '', '', '', '', '+47 22 00 00 00')).toMatchObject({
    stranger: { name: { full: '+47 22 00 00 00' } },
  })
  expect(await contact('', '', 'Club')).toMatchObject({ kind: 'left-out', where: { line: 2 } })
})

test('several addresses in one cell are several addresses', async () => {
  expect(await contact('Ada', '', '', '', '', '1 Street\nLeeds ::: 2 Road\nYork')).toMatchObject({
    stranger: { addresses: [{ street: '1 Street\nLeeds' }, { street: '2 Road\nYork' }] },
  })
})

test('BI-07, BI-08: formulas and markup in a contact stay the text they are', async () => {
  for (const text of ['=HYPERLINK("http://x")', '<script>alert(1)</script>', '{{7*7}}', '+SUM(A1)', '@x']) {
    expect(await contact(text)).toMatchObject({ stranger: { name: { full: text } } })
  }
})

test('nothing in a contact is lost: every value is somewhere in what is found', async () => {
  const columns = [...header, 'Relation 1 - Label', 'Relation 1 - Value', 'Photo', 'File As', 'Something New']
  const value = fc.stringMatching(/^[a-z]{3,12}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: columns.length, maxLength: columns.length }), async (cells) => {
      const found = JSON.stringify(await read(written(columns, cells)))
      expect(cells.filter((cell) => !found.includes(cell))).toEqual([])
    }),
  )
})

test('BI-19, P10: a picture is an address in the file; it is kept as text and is nobody’s picture', async () => {
  for (const address of ['https://lh3.example.com/a.jpg', 'http://2130706433/a', 'data:image/png;base64,AAAA']) {
    const [found] = await read(written([...header, 'Photo'], ['Ada', ...header.slice(1).map(() => ''), address]))
    expect(found).toMatchObject({ kind: 'person', stranger: { keptVerbatim: { google: [`photo: ${address}`] } } })
    expect(found).not.toHaveProperty('photo')
  }
})

test('a file without its header is refused with the headers we looked for', async () => {
  const reading = read('Ada,Quist,ada@example.com\n')
  await expect(reading).rejects.toBeInstanceOf(Refusal)
  await expect(reading).rejects.toThrow(
    'contacts.csv has no header row that we know. We looked for “First Name,…,Labels”',
  )
})

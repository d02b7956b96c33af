import { expect, test } from 'vitest'
import { readFormatOfCards } from './cards-again.ts'
import { CONNECTIONS, openImportHouse } from './import-house.ts'
import { zipped } from './zips.ts'

/** What has been a command to one program or another, and is a name to us. */
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return 1")()}}',
  '${7*7}',
  '<svg/onload=alert(1)>',
  "'; drop table person; --",
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '=HYPERLINK("http://example.org")',
  '+SUM(A1)',
  '@cmd|calc',
  '-2+3',
  '%s%n%x',
  '../../etc/passwd',
  'Robert\u202Etxt.exe',
  'Zoe\u0301 \u{1F469}\u200D\u{1F467}',
]

test('BI-01, BI-07, BI-10: names that are markup, formulas or code come into the book as names, letter for letter', async () => {
  const house = await openImportHouse()
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = MARKUP.map(
    (name, at) => `${cell(name)},X${at},https://www.linkedin.com/in/p-${at},,${cell(name)},,01 Feb 2024\n`,
  )
  await house.bringAndSave('Connections.csv', CONNECTIONS + rows.join(''))
  const { rows: everybody } = await house.book.act('list-people', { limit: 1000 })
  const names = everybody.map((person) => person.name)
  for (const [at, name] of MARKUP.entries()) expect(names).toContain(`${name} X${at}`)
  expect(({} as Record<string, unknown>)['X']).toBeUndefined()
  await house.goesOn()
})

test('BI-10: the same in cards, and in the names of files', async () => {
  const house = await openImportHouse()
  const cards = MARKUP.map(
    (name, at) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name.replace(/[\\;,]/g, '\\$&')} Y${at}\r\nEND:VCARD\r\n`,
  )
  const { view } = await house.bringAndSave('<img src=x onerror=alert(1)>.vcf', cards.join(''))
  expect(view.counts).toMatchObject({ records: MARKUP.length, problems: 0 })
  const { rows: everybody } = await house.book.act('list-people', { limit: 1000 })
  const names = everybody.map((person) => person.name)
  for (const [at, name] of MARKUP.entries()) expect(names).toContain(`${name} Y${at}`)
  await house.goesOn()
})

test('BI-09: a name that tries to end its own card comes out as one card with the same name', async () => {
  const house = await openImportHouse()
  const tricks = [
    'Ada\nEND:VCARD\nBEGIN:VCARD',
    'Ada\r\nNOTE:x',
    'Ada\u0085NOTE:x',
    'Ada\u2028END:VCARD',
    'Ada\\nEND:VCARD',
  ]
  for (const [at, name] of tricks.entries()) {
    const { person } = await house.book.act('add-person', { name: `${name} ${at}`, notes: name, force: true })
    for (const version of ['3.0', '4.0'] as const) {
      const { vcard } = await house.book.act('export-person', { id: person.id, version })
      const again = await readFormatOfCards(vcard)
      expect(again).toHaveLength(1)
      expect(again[0]?.name.full.replaceAll('\r\n', '\n')).toBe(person.name.full.replaceAll('\r\n', '\n'))
    }
  }
})

test('BI-13: a file in an archive may have any name, and its lines are listed under it', async () => {
  const house = await openImportHouse()
  const zip = await zipped({ name: '<b>x</b>/Connections.csv', bytes: `${CONNECTIONS}A\0da,X,,,,,01 Feb 2024\n` })
  const { problems } = await house.bring('Complete_LinkedInDataExport.zip', zip)
  expect(problems).toMatchObject([{ where: { file: '<b>x</b>/Connections.csv', line: 2 } }])
  await house.goesOn()
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formats, recognise } from './index.ts'
import { sourceFileAt } from './source-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-formats-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function recognised(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'upload')
  await writeFile(path, content)
  return (await recognise(await sourceFileAt(path, name))).name
}

test('the list is sorted, and each format stands under its own name', () => {
  const names = Object.keys(formats)
  expect(names).toEqual(names.toSorted())
  expect(Object.values(formats).map(({ name }) => name)).toEqual(names)
})

test('each kind of file is told by what is in it, whatever it is called', async () => {
  expect(await recognised('people.csv', 'First Name,Last Name,URL,Connected On\n')).toBe('linkedin')
  expect(await recognised('people.csv', 'Name,Given Name,Family Name,Group Membership\n')).toBe('google')
  expect(await recognised('people.txt', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n')).toBe('vcard')
})

test('a file is known by its own format before it is just any table', async () => {
  const folder = join(import.meta.dirname, '../../../shared/corpora')
  const found: Record<string, string> = {}
  for (const file of KNOWN_FILES) {
    found[file] = (await recognise(await sourceFileAt(join(folder, file)))).name
  }
  expect(found).toEqual(Object.fromEntries(KNOWN_FILES.map((file) => [file, FORMAT_OF[file.split('/')[0] ?? '']])))
})

const KNOWN_FILES = [
  'google/synthetic/google-2024-and-later.csv',
  'ics/synthetic/google-with-attendees.ics',
  'jcard/icaljs/vcard.json',
  'linkedin/synthetic/2026/Connections.csv',
  'mbox/synthetic/gmail-takeout.mbox',
  'mbox/synthetic/mboxrd.mbox',
  'monica/synthetic/monica-4.1.2.json',
  'outlook/synthetic/outlook-desktop-windows1252.csv',
  'outlook/synthetic/outlook-semicolon-de.csv',
  'vcard/synthetic/icloud-export.vcf',
  'whatsapp/synthetic/android-de.txt',
  'whatsapp/synthetic/ios-ko-12h.txt',
]

const FORMAT_OF: Readonly<Record<string, string>> = {
  google: 'google',
  ics: 'icalendar',
  jcard: 'jcard',
  linkedin: 'linkedin',
  mbox: 'mail',
  monica: 'monica',
  outlook: 'outlook',
  vcard: 'vcard',
  whatsapp: 'whatsapp',
}

test('a file of no known kind is refused with the kinds that we read', async () => {
  await expect(recognised('holiday.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).rejects.toThrow(
    /We do not know what kind of file holiday\.jpg is\. We read: Apple Contacts archive \(\.abbu\), Facebook export \(JSON\), /,
  )
  await expect(recognised('people.csv', '')).rejects.toThrow('people.csv is empty.')
})

test('BI-14: a damaged zip of any name ends in a sentence', async () => {
  await expect(recognised('photos.zip', Buffer.from('PK\u0003\u0004 and then nothing'))).rejects.toThrow(
    'photos.zip is damaged or incomplete. Download it again and import the new file.',
  )
})

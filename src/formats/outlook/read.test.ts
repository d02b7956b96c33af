import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { About, Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { google } from '../google/read.ts'
import { linkedin } from '../linkedin/read.ts'
import { outlook } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
const corpus = join(import.meta.dirname, '../../../../shared/corpora')

testGoldenSamples(outlook, samples)

function source(content: string | Uint8Array) {
  const bytes = Buffer.from(content)
  return { name: 'contacts.csv', path: 'nowhere', size: bytes.length, bytes: () => pieces(bytes) }
}

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

async function read(content: string | Uint8Array, about: Partial<About> = {}): Promise<Finding[]> {
  return Array.fromAsync(outlook.read(source(content), { ...SAMPLE_OWNER, ...about }))
}

const written = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')

const HEADER = [
  ...['First Name', 'Last Name', 'Birthday', 'E-mail Address', 'E-mail Type', 'E-mail Display Name'],
  ...['Business Phone', 'Home Street', 'User 1'],
]
const contact = async (cells: readonly string[], about: Partial<About> = {}) =>
  (await read(written([HEADER, cells]), about))[0]
const born = async (days: readonly string[], about: Partial<About> = {}) =>
  (await read(written([HEADER, ...days.map((day) => ['Ada', '', day])]), about)).map(
    (finding) => finding.kind === 'person' && finding.stranger.birthday,
  )

test('every contact of the samples is accounted for, and the three writings of the same book read alike', async () => {
  const found = await Promise.all(
    ['outlook-desktop-utf8bom.csv', 'outlook-desktop-windows1252.csv', 'outlook-semicolon-de.csv'].map(async (file) => {
      const text = await readFile(join(corpus, 'outlook/synthetic', file), 'latin1')
      const options = { relax_column_count: true, bom: true, delimiter: [',', ';'], relax_quotes: true }
      const findings = await findingsIn(outlook, join(corpus, 'outlook/synthetic', file))
      expect(findings).toHaveLength(parse(text, options).length - 1)
      return findings.map((finding) => ({ ...finding, where: undefined }))
    }),
  )
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
})

const LOCALISED: Readonly<Record<string, readonly string[]>> = {
  German: [
    ...['Vorname', 'Nachname', 'Firma', 'Position', 'Ort geschäftlich', 'Telefon geschäftlich', 'Mobiltelefon'],
    ...['E-Mail-Adresse', 'E-Mail: Angezeigter Name', 'Geburtstag', 'Notizen', 'Partner'],
  ],
  French: [
    ...['Prénom', 'Nom', 'Société', 'Titre', 'Ville (bureau)', 'Téléphone (bureau)', 'Tél. mobile'],
    ...['Adresse de messagerie', "Nom complet de l'adresse de messagerie", 'Anniversaire', 'Notes', 'Conjoint(e)'],
  ],
  Spanish: [
    ...['Nombre', 'Apellidos', 'Organización', 'Puesto', 'Ciudad de trabajo', 'Teléfono del trabajo', 'Móvil'],
    ...['Dirección de correo electrónico', 'Nombre de pantalla de correo electrónico', 'Cumpleaños', 'Notas'],
    ...['Cónyuge'],
  ],
  Italian: [
    ...['Nome', 'Cognome', 'Società', 'Posizione', 'Città (uff.)', 'Ufficio', 'Cellulare'],
    ...['Indirizzo posta elettronica', 'Nome visualizzato posta elettronica', 'Compleanno', 'Notes', 'Coniuge'],
  ],
  Portuguese: [
    ...['Primeiro nome', 'Apelido', 'Empresa', 'Cargo', 'Localidade da empresa', 'Telefone da empresa', 'Telemóvel'],
    ...['Endereço de correio electrónico', 'Nome a apresentar para o correio electrónico', 'Data de nascimento'],
    ...['Notas', 'Cônjuge'],
  ],
  Dutch: [
    ...['Voornaam', 'Achternaam', 'Bedrijf', 'Functie', 'Werkadres, plaats', 'Telefoon op werk', 'Mobiele telefoon'],
    ...['E-mailadres', 'Weergavenaam voor e-mail', 'Verjaardag', 'Notities', 'Partner'],
  ],
  Polish: [
    ...['Imię', 'Nazwisko', 'Firma', 'Stanowisko', 'Adres służbowy - miejscowość', 'Telefon służbowy'],
    ...['Telefon komórkowy', 'Adres e-mail', 'Wyświetlana nazwa e-mail', 'Urodziny', 'Notatki', 'Współmałżonek'],
  ],
}
const ADA = [
  ...['Ada', 'Quist', 'Acme', 'Baker', 'Oslo', '+47 22 00', '+47 99 00', 'ada@example.com'],
  ...['Ada Quist (ada@example.com)', '31.12.1970', 'Likes tea', 'Bert'],
]

test.each(Object.entries(LOCALISED))('the columns of a %s Outlook are understood', async (language, columns) => {
  const header = language === 'French' ? ['Titre', ...columns] : columns
  const file = written([header, language === 'French' ? ['Dr', ...ADA] : ADA], ';')
  expect(await outlook.recognises({ name: 'x.csv', head: Buffer.from(file), path: '' })).toBe(true)
  expect(await read(file)).toMatchObject([
    {
      kind: 'person',
      stranger: {
        name: { full: 'Ada Quist', given: 'Ada', family: 'Quist', ...(language === 'French' ? { prefix: 'Dr' } : {}) },
        positions: [{ organisation: 'Acme', title: 'Baker' }],
        addresses: [{ city: 'Oslo', label: 'work' }],
        phones: [
          { number: '+47 99 00', label: 'mobile' },
          { number: '+47 22 00', label: 'work' },
        ],
        emails: [{ address: 'ada@example.com' }],
        birthday: '1970-12-31',
        notes: 'Likes tea',
        keptVerbatim: { outlook: [expect.stringMatching(/: Bert$/)] },
      },
    },
  ])
})

test('BI-08: a Polish file in Windows-1250 keeps its letters', async () => {
  const letters: Readonly<Record<string, number>> = { ę: 0xea, ł: 0xb3, ż: 0xbf, ś: 0x9c, ć: 0xe6, ó: 0xf3 }
  const file = written([LOCALISED['Polish'] ?? [], ['Łucja'.replace('Ł', 'ł'), 'Żak'.replace('Ż', 'ż')]])
  const bytes = Uint8Array.from(file, (letter) => letters[letter] ?? letter.charCodeAt(0))
  expect(await read(bytes)).toMatchObject([{ stranger: { name: { full: 'łucja żak' } } }])
})

test('T6: the order of day and month is decided by the whole file, else by the country, and can be asked', async () => {
  expect(await born(['4/3/1970', '12/31/1980'])).toEqual(['1970-04-03', '1980-12-31'])
  expect(await born(['4/3/1970', '31/12/1980'], { country: 'US' })).toEqual(['1970-03-04', '1980-12-31'])
  expect(await born(['4/3/1970'])).toEqual(['1970-03-04'])
  expect(await born(['4/3/1970'], { country: 'US' })).toEqual(['1970-04-03'])
  expect(await born(['4/3/1970'], { answers: { 'day-order': 'month-day' } })).toEqual(['1970-04-03'])
  const asked = (day: string) => outlook.asks?.(source(written([HEADER, ['Ada', '', day]])), SAMPLE_OWNER)
  expect(await asked('4/3/1970')).toMatchObject({
    questions: [{ id: 'day-order', examples: ['4/3/1970'], preset: 'day-month' }],
  })
  expect(await asked('31/3/1970')).toBeUndefined()
  expect(await asked('4.3.1970')).toBeUndefined()
})

test('no date is no birthday, 29 February stays (T7), and what is no day is kept as it was written', async () => {
  expect(await born(['0/0/00', '0.0.00', '29.02.1976', '1970-03-04', '4/3/70'])).toEqual([
    undefined,
    undefined,
    '1976-02-29',
    '1970-03-04',
    '1970-03-04',
  ])
  expect(await contact(['Ada', '', '30.02.1970'])).toMatchObject({
    stranger: { keptVerbatim: { outlook: ['birthday: 30.02.1970'] } },
  })
})

test('an Exchange name is kept and no address; a contact goes by what it has; an empty one is left out', async () => {
  expect(await contact(['', '', '', '/o=Acme/cn=ada', 'EX', 'Ada Quist'])).toMatchObject({
    stranger: { name: { full: 'Ada Quist' }, keptVerbatim: { outlook: ['e-mail address: /o=Acme/cn=ada'] } },
  })
  expect(await contact(['', '', '0/0/00', 'ada@example.com', 'SMTP'])).toMatchObject({
    stranger: { name: { full: 'ada@example.com' } },
  })
  expect(await contact(['', '', '0/0/00', '', ''])).toMatchObject({ kind: 'left-out', reason: 'This row is empty.' })
})

test('nothing in a contact is lost: every value is somewhere in what is found', async () => {
  const columns = (await readFile(join(samples, 'outlook-semicolon-de.csv'), 'utf8')).split('\n')[0]?.split(';') ?? []
  const kept = columns.filter((column) => !/Type$|Birthday|Display Name/.test(column))
  const value = fc.stringMatching(/^[a-z]{4,12}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: kept.length, maxLength: kept.length }), async (cells) => {
      const found = JSON.stringify(await read(written([kept, cells])))
      expect(kept.filter((_, at) => !found.includes(cells[at] ?? ''))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('BI-07, BI-08: formulas and markup stay the text they are', async () => {
  for (const text of ['=HYPERLINK("http://x")', '<script>alert(1)</script>', '@x']) {
    expect(await contact([text])).toMatchObject({ stranger: { name: { full: text } } })
  }
})

test('files of other makes are not taken for Outlook’s, nor Outlook’s for theirs', async () => {
  for (const file of ['google-2024-and-later.csv', 'google-before-2024.csv']) {
    const head = await readFile(join(import.meta.dirname, '../google/samples', file))
    expect(await outlook.recognises({ name: file, head, path: '' })).toBe(false)
  }
  const connections = Buffer.from('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n')
  const plain = Buffer.from('First Name,Last Name,Company,Email,Mobile Phone\n')
  expect(await outlook.recognises({ name: 'Connections.csv', head: connections, path: '' })).toBe(false)
  expect(await outlook.recognises({ name: 'list.csv', head: plain, path: '' })).toBe(false)
  const own = { name: 'contacts.csv', head: await readFile(join(samples, 'outlook-semicolon-de.csv')), path: '' }
  expect(await google.recognises(own)).toBe(false)
  expect(await linkedin.recognises(own)).toBe(false)
})

test('a file without its header is refused with the header we looked for', async () => {
  const reading = read('Ada,Quist,ada@example.com\n')
  await expect(reading).rejects.toBeInstanceOf(Refusal)
  await expect(reading).rejects.toThrow('contacts.csv has no header row that we know. We looked for “Title,First Name')
})

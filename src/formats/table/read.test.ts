import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { About, Finding } from '#book/finding.ts'
import { Person } from '#book/person.ts'
import { Refusal } from '#book/refusal.ts'
import { writePeopleTable } from '../csv/write.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { table } from './read.ts'

const samples = join(import.meta.dirname, 'samples')

testGoldenSamples(table, samples)

function source(content: string | Uint8Array, name = 'people.csv') {
  const bytes = Buffer.from(content)
  return { name, path: 'nowhere', size: bytes.length, bytes: () => pieces(bytes) }
}

async function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const read = async (content: string | Uint8Array, about: Partial<About> = {}): Promise<Finding[]> =>
  Array.fromAsync(table.read(source(content), { ...SAMPLE_OWNER, ...about }))
const asked = async (content: string) => table.asks?.(source(content), SAMPLE_OWNER)
const recognised = (name: string, content: string) =>
  table.recognises({ name, head: Buffer.from(content), path: 'nowhere' })
const presets = async (content: string) =>
  Object.fromEntries((await asked(content))?.questions.map(({ ask, preset }) => [ask, preset]) ?? [])
const strangers = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.kind === 'person' ? finding.stranger : []))

test('every row of the samples is accounted for', async () => {
  for (const [file, rows] of [
    ['my-people.csv', 5],
    ['kontakte.csv', 3],
  ] as const) {
    const lines = (await findingsIn(table, join(samples, file))).map(({ where }) => where.line)
    expect([file, new Set(lines).size]).toEqual([file, rows])
  }
})

test('columns are known by their headers in eight languages', async () => {
  const headers: Readonly<Record<string, readonly string[]>> = {
    English: ['First name', 'Surname', 'E-mail address', 'Cell phone', 'Employer', 'Job title', 'Town', 'DOB'],
    German: ['Vorname', 'Name', 'E-Mail-Adresse', 'Handynummer', 'Arbeitgeber', 'Beruf', 'Wohnort', 'Geburtsdatum'],
    French: ['Prénom', 'Nom', 'Courriel', 'Téléphone', 'Société', 'Fonction', 'Ville', 'Date de naissance'],
    Spanish: ['Nombre', 'Apellidos', 'Correo electrónico', 'Móvil', 'Empresa', 'Puesto', 'Ciudad', 'Cumpleaños'],
    Italian: ['Nome', 'Cognome', 'E-mail', 'Cellulare', 'Azienda', 'Ruolo', 'Città', 'Data di nascita'],
    Portuguese: ['Nome', 'Apelido', 'Email', 'Telemóvel', 'Empresa', 'Cargo', 'Cidade', 'Data de nascimento'],
    Dutch: ['Voornaam', 'Achternaam', 'E-mailadres', 'Telefoon', 'Bedrijf', 'Functie', 'Woonplaats', 'Geboortedatum'],
    Polish: ['Imię', 'Nazwisko', 'Adres e-mail', 'Numer telefonu', 'Firma', 'Stanowisko', 'Miasto', 'Data urodzenia'],
  }
  const fields = ['first-name', 'last-name', 'email', 'phone', 'organisation', 'title', 'city', 'birthday']
  for (const [language, columns] of Object.entries(headers)) {
    const questions = (await asked(`${columns.join(';')}\nAda;Quist;ada@example.com;;;;;\n`))?.questions ?? []
    expect([language, questions.map(({ preset }) => preset)]).toEqual([language, fields])
  }
})

test('columns whose headers say nothing are known by what stands in them', async () => {
  const rows = [
    'A,B,C,D,E,F',
    'Ada Quist,ada@example.com,+47 900 00 001,4.3.1970,https://www.linkedin.com/in/ada,17',
    'Bert Bell,bert@example.com,+47 900 00 002,25.12.1981,https://www.linkedin.com/in/bert,18',
  ]
  expect(await presets(rows.join('\n'))).toEqual({
    A: 'full-name',
    B: 'email',
    C: 'phone',
    D: 'birthday',
    E: 'linkedin',
    F: 'leave-out',
  })
})

test('each column is asked for with what stands in it, and the answer goes before our guess', async () => {
  const file = 'Name,Shoe size,Seen\nAda Quist,38,3/4/2026\nBert Bell,44,5/6/2026\n'
  const inquiry = await asked(file)
  expect(inquiry?.rememberAs).toBe('table name,shoe size,seen')
  expect(inquiry?.questions.map(({ id, ask, examples, preset }) => [id, ask, examples, preset])).toEqual([
    ['column:0', 'Name', ['Ada Quist', 'Bert Bell'], 'full-name'],
    ['column:1', 'Shoe size', ['38', '44'], 'leave-out'],
    ['column:2', 'Seen', ['3/4/2026', '5/6/2026'], 'leave-out'],
    ['day-order', 'In which order are its days written?', ['3/4/2026', '5/6/2026'], 'day-month'],
  ])
  const answers = { 'column:1': 'notes', 'column:2': 'last-contact', 'day-order': 'month-day', 'column:9': '<b>' }
  expect(await read(file, { answers })).toMatchObject([
    { kind: 'person', stranger: { name: { full: 'Ada Quist' }, notes: '38' } },
    {
      kind: 'interaction',
      interaction: {
        kind: 'message',
        direction: 'both',
        at: '2026-03-04',
        subject: 'Last contact before Tendril',
        sourceKey: expect.stringMatching(/^table last contact \S{20} 2026-03-04$/),
      },
    },
    { kind: 'person' },
    { kind: 'interaction' },
  ])
  expect(strangers(await read(file))[0]).not.toHaveProperty('notes')
})

test('what is left out stays out, and what cannot be read is kept as it was written', async () => {
  const file = 'Name,Birthday,City,Town,E-mail,Secret\nAda Quist,in spring,Oslo,Bergen,none,xyz\n'
  expect(strangers(await read(file))).toEqual([
    {
      name: { full: 'Ada Quist' },
      addresses: [{ city: 'Oslo' }],
      keptVerbatim: { table: ['Town: Bergen', 'Birthday: in spring', 'E-mail: none'] },
    },
  ])
})

test('a row without a name goes by its address, and one with neither is left out', async () => {
  expect(await read('Name,E-mail,Phone,City\n,a@example.com,,\n,,+47 900 00 001,\n,,,Oslo\n,,,\n')).toMatchObject([
    { stranger: { name: { full: 'a@example.com' } } },
    { stranger: { name: { full: '+47 900 00 001' } } },
    { kind: 'left-out', reason: 'It has no name, no e-mail address and no number.' },
    { kind: 'left-out', reason: 'This row is empty.' },
  ])
})

test('how often and in which groups is understood', async () => {
  const header = 'Name,Groups,Keep in touch'
  const rows = ['Ada,"work, choir",monthly', 'Bert,"work; choir, old",every 2 weeks', 'Cora,,90', 'Dan,,sometimes']
  expect(await read([header, ...rows].join('\n'))).toMatchObject([
    { groups: ['work', 'choir'], cadenceDays: 30 },
    { groups: ['work', 'choir, old'], cadenceDays: 14 },
    { cadenceDays: 90 },
    { stranger: { keptVerbatim: { table: ['Keep in touch: sometimes'] } } },
  ])
})

test('BI-07: the table that we write ourselves comes back as it was, formulas and all, and asks nothing', async () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-zé=+@'"-][A-Za-z ,'"=+@-]{0,12}[A-Za-zé]$/),
    fc.constantFrom('=1+1', '+351 91 000', '-2', '@x', "'tis", "'=1", '＝1', 'Quist, Ada', '翔太'),
  )
  const fact = fc.record({
    full: word,
    notes: word,
    city: word,
    organisation: word,
    tag: word,
    hook: word,
    birthday: fc.constantFrom('1970-03-04', '02-29', '1976-02-29'),
    lastContact: fc.constantFrom('2026-05-17', '2020-02-29'),
  })
  await fc.assert(
    fc.asyncProperty(fact, async ({ full, notes, city, organisation, tag, hook, birthday, lastContact }) => {
      const person = Person.parse({
        ...{ id: 'p1', addedOn: '2026-01-01', name: { full }, notes, birthday, tags: [tag], howWeMet: { hook } },
        ...{ addresses: [{ city }], positions: [{ organisation }], emails: [{ address: 'a@example.com' }] },
        phones: [{ number: '+47 900 00 001' }, { number: '2' }],
      })
      const row = { person, groups: ['Choir, friends'], keepInTouchDays: 30, lastContact }
      const file = [...writePeopleTable([row])].join('')
      expect(await asked(file)).toBeUndefined()
      const trimmed = { notes: notes.trim(), city: city.trim(), hook: hook.trim(), full: full.trim() }
      expect(await read(file)).toMatchObject([
        {
          groups: ['Choir, friends'],
          cadenceDays: 30,
          stranger: {
            name: { full: trimmed.full },
            notes: trimmed.notes,
            birthday,
            tags: [tag.trim()],
            howWeMet: { hook: trimmed.hook },
            addresses: [{ city: trimmed.city }],
            positions: [{ organisation: organisation.trim() }],
            emails: [{ address: 'a@example.com' }],
            phones: [{ number: '+47 900 00 001' }, { number: '2' }],
          },
        },
        { kind: 'interaction', interaction: { at: lastContact } },
      ])
    }),
    { numRuns: 200 },
  )
})

test('BI-08: markup and formulas in headers and cells are only text', async () => {
  const file = 'Name,<script>alert(1)</script>,__proto__\n"=HYPERLINK(""http://x"")",{{7*7}},x\n'
  expect((await asked(file))?.questions[1]?.ask).toBe('<script>alert(1)</script>')
  expect(await read(file, { answers: { 'column:1': 'notes', 'column:2': '__proto__' } })).toMatchObject([
    { stranger: { name: { full: '=HYPERLINK("http://x")' }, notes: '{{7*7}}' } },
  ])
})

test('prose, numbers, chats and what has no header are not taken for a table of people', async () => {
  const table = 'Name,E-mail\nAda,ada@example.com\n'
  expect(await recognised('people.csv', table)).toBe(true)
  expect(await recognised('people.tsv', table.replaceAll(',', '\t'))).toBe(true)
  expect(await recognised('people.jpg', table)).toBe(false)
  expect(await recognised('letter.txt', 'Dear Ada,\nthank you, Bert, for the tea,\nand the cake.\n')).toBe(false)
  expect(await recognised('bank.csv', 'Date,Amount\n2026-01-02,3.40\n2026-01-03,5.10\n')).toBe(false)
  expect(await recognised('x.csv', 'Ada Quist,ada@example.com\nBert Bell,bert@example.com\n')).toBe(false)
  const chat = ['[04.03.25, 14:00:00] Ada: hi, you', '[04.03.25, 14:01:00] Bert: hello, you']
  expect(await recognised('chat.txt', chat.join('\n'))).toBe(false)
})

test('BI-16: any bytes at all are findings or a refusal', async () => {
  const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('Name', 'E-mail', '3/4/2020', '"', 'a@b.c', '\0'))
  const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','))
  const text = fc.array(row, { maxLength: 8 }).map((rows) => rows.join('\n'))
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const outcome = await read(content).catch((error: unknown) => error)
      expect(Array.isArray(outcome) || outcome instanceof Refusal).toBe(true)
    }),
  )
  const wide = `Name,${'x,'.repeat(100_000)}\nAda\n`
  const long = `Name,E-mail\n${'x'.repeat(5_000_000)}\nAda,ada@example.com\n`
  await expect(read(wide)).rejects.toBeInstanceOf(Refusal)
  expect((await read(long)).map(({ kind }) => kind)).toEqual(['problem', 'person'])
})

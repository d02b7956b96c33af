import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { Finding } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { findingsIn, testGoldenSamples } from '../golden.ts'
import { headAt } from '../source-file.ts'
import { linkedin } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-linkedin-'))
})
afterAll(() => rm(folder, { recursive: true }))

testGoldenSamples(linkedin, samples)

async function read(name: string, content: string | Uint8Array): Promise<Finding[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  return findingsIn(linkedin, path)
}

async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

async function recognises(name: string, content: string | Uint8Array): Promise<boolean> {
  const path = join(folder, name)
  await writeFile(path, content)
  return linkedin.recognises({ name, head: await headAt(path), path })
}

const recordsIn = (text: string) =>
  parse(text, { relax_column_count: true, skip_empty_lines: true }).slice(text.startsWith('Notes:') ? 3 : 1)

test('R4: every record of every sample is accounted for, each exactly once', async () => {
  for (const era of ['2021-early', '2024', '2026']) {
    for (const file of (await readdir(join(samples, era))).filter((name) => name.endsWith('.csv'))) {
      const path = join(samples, era, file)
      const findings = await findingsIn(linkedin, path)
      const records = recordsIn(await readFile(path, 'utf8'))
      expect([era, file, findings.length]).toEqual([era, file, records.length])
      expect(new Set(findings.map(({ where }) => where.line)).size).toBe(findings.length)
    }
  }
})

test('R4: 1,000 connections under a notes preamble, six in ten without an email, all come in', async () => {
  const rows = Array.from({ length: 1000 }, (_, at) => {
    const email = at % 10 < 6 ? '' : `person${at}@example.org`
    return `Person,Number ${at},https://www.linkedin.com/in/p${at},${email},Acme,Clerk,0${(at % 9) + 1} Mar 2021`
  })
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  const findings = await read('Connections.csv', `Notes:\n"When exporting…"\n\n${header}\n${rows.join('\n')}`)
  expect(findings.filter(({ kind }) => kind === 'person')).toHaveLength(1000)
})

test('R83: connecting is no interaction, and an invitation is one of no weight', async () => {
  const kinds = (await findingsIn(linkedin, join(samples, '2026', 'Connections.csv'))).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['person', 'left-out']))
  const invitations = await findingsIn(linkedin, join(samples, '2026', 'Invitations.csv'))
  expect(invitations.map((finding) => finding.kind === 'interaction' && finding.interaction.kind)).toEqual([
    'invitation',
    'invitation',
  ])
})

test('T2: the same message, invitation or endorsement has the same key in the exports of every era', async () => {
  const keysOf = async (era: string) => {
    const files = ['messages.csv', 'Invitations.csv', 'Endorsement_Received_Info.csv', 'Recommendations_Received.csv']
    const findings = await Promise.all(files.map((file) => findingsIn(linkedin, join(samples, era, file))))
    return findings.flat().flatMap((finding) => {
      if (finding.kind === 'kind-word') return finding.kindWord.sourceKey
      return finding.kind === 'interaction' ? finding.interaction.sourceKey : []
    })
  }
  const keys = await keysOf('2021-early')
  expect(new Set(keys).size).toBe(8)
  expect(await keysOf('2024')).toEqual(keys)
  expect(await keysOf('2026')).toEqual(keys)
})

test('T6: days stay the days that were written, wherever the machine is', async () => {
  const zone = process.env['TZ']
  try {
    const days = []
    for (const name of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = name
      const [invitation] = await findingsIn(linkedin, join(samples, '2024', 'Invitations.csv'))
      days.push(invitation?.kind === 'interaction' ? invitation.interaction.at : undefined)
    }
    expect(days).toEqual(['2026-01-29', '2026-01-29'])
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('BI-08: names that are markup, formulas or templates come through as the text they are', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '{{constructor.constructor(1)()}}',
    '=cmd|calc',
    '@SUM(A1)',
    '__proto__',
  ]
  const rows = hostile.map((name) => `"${name}",X,,,,,01 Jan 2020`).join('\n')
  const findings = await read(
    'Connections.csv',
    `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows}\n`,
  )
  const names = findings.map((finding) => finding.kind === 'person' && finding.stranger.name.given)
  expect(names).toEqual(hostile)
})

test('a date in another language costs the date its form, not the person', async () => {
  const findings = await read('Connections.csv', 'First Name,Last Name,Connected On\nAda,Quist,8 févr. 2026\n')
  expect(findings).toMatchObject([{ stranger: { keptVerbatim: { linkedin: ['Connected On: 8 févr. 2026'] } } }])
})

test('a record with a bad date or an endless name is named by its line, and the others are read', async () => {
  const invitations = `From,To,Sent At,Message,Direction\nMe,Ada,"13/45/26, 2:37 PM",,OUTGOING\nMe,Bert,"1/2/26, 2:37 PM",,OUTGOING\nMe,${'C'.repeat(501)},"1/2/26, 2:37 PM",,OUTGOING\n`
  expect(await read('Invitations.csv', invitations)).toMatchObject([
    {
      kind: 'problem',
      where: { file: 'Invitations.csv', line: 2 },
      reason: '“13/45/26, 2:37 PM” is not a date as LinkedIn writes it.',
    },
    { kind: 'interaction', where: { line: 3 } },
    { kind: 'problem', where: { line: 4 }, reason: 'The name, full is longer than 500 characters.' },
  ])
})

test('a file without its header is refused with the headers we looked for', async () => {
  const reading = read('Connections.csv', 'Ada,Quist,ada@example.org\n')
  await expect(reading).rejects.toBeInstanceOf(Refusal)
  await expect(reading).rejects.toThrow('We looked for “First Name,Last Name,Connected On” in its first lines')
})

test('an export is known by its name, by what it holds at any depth, or by its header, and nothing else is', async () => {
  const connections = 'First Name,Last Name,Email Address,Company,Position,Connected On\n'
  expect(await recognises('Basic_LinkedInDataExport_01-02-2026 (1).zip', 'cut off')).toBe(true)
  expect(await recognises('export.zip', await zipped({ 'my data/Connections.csv': connections }))).toBe(true)
  expect(await recognises('other.zip', await zipped({ 'friends.json': '{}' }))).toBe(false)
  expect(await recognises('people from linkedin.csv', connections)).toBe(true)
  expect(await recognises('Connections (1).csv', 'no header')).toBe(true)
  expect(await recognises('contacts.csv', 'Name,Given Name,Family Name,Group Membership\n')).toBe(false)
  expect(await recognises('ada.vcf', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n')).toBe(false)
})

test('BI-12, BI-14: a truncated export ends in a sentence that names the file and what to do', async () => {
  const whole = await readFile(join(samples, 'Complete_LinkedInDataExport_10-02-2026.zip'))
  const reading = read('Complete_LinkedInDataExport_10-02-2026.zip', whole.subarray(0, 1500))
  await expect(reading).rejects.toThrow(
    'Complete_LinkedInDataExport_10-02-2026.zip is damaged or incomplete. Download it again and import the new file.',
  )
})

test('files of the export that we do not use are listed, an empty or foreign one among ours with its reason', async () => {
  const findings = await read(
    'export.zip',
    await zipped({
      'Skills.csv': 'Name\nGo\n',
      'Articles/one.html': '<p>',
      '__MACOSX/._Connections.csv': 'x',
      'learning_coach_messages.csv': 'CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,Coach,Me,x,y\n',
      'Invitations.csv': '',
      'messages.csv': 'something else\n',
    }),
  )
  expect(findings.map(({ kind, where }) => [kind, where.file, where.line])).toEqual([
    ['left-out', 'Skills.csv', 1],
    ['left-out', 'Articles/one.html', 1],
    ['left-out', '__MACOSX/._Connections.csv', 1],
    ['left-out', 'learning_coach_messages.csv', 1],
    ['left-out', 'Invitations.csv', 1],
    ['problem', 'messages.csv', 1],
  ])
})

test('the notes, uploaded contacts, jobs and given endorsements of newer exports are read', async () => {
  const findings = await read(
    'export.zip',
    await zipped({
      'Notes.csv':
        'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAda,Quist,https://www.linkedin.com/in/adaquist,Met at the summit,2025-11-01,2025-11-01\n',
      'Contacts.csv':
        'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,FullName\nGOOGLE,Bert,Bell,Acme,Clerk,"bert@example.org, b@example.net",+47 22 00 00 00,Bert Bell\n',
      'Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Clerk,,,Jan 2020,Feb 2024\n',
      'Endorsement_Given_Info.csv':
        'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2025/06/10 23:13:46 UTC,Go,Ada,Quist,www.linkedin.com/in/adaquist,ACCEPTED\n',
    }),
  )
  const adaLinks = [{ url: 'https://www.linkedin.com/in/adaquist', label: 'LinkedIn' }]
  expect(findings).toMatchObject([
    {
      kind: 'me',
      me: { positions: [{ organisation: 'Acme', title: 'Clerk', from: '2020-01-01', until: '2024-02-29' }] },
    },
    {
      kind: 'person',
      stranger: {
        name: { full: 'Bert Bell' },
        emails: [{ address: 'bert@example.org' }, { address: 'b@example.net' }],
        phones: [{ number: '+47 22 00 00 00' }],
        positions: [{ organisation: 'Acme', title: 'Clerk' }],
      },
    },
    { kind: 'person', stranger: { name: { full: 'Ada Quist' }, links: adaLinks, notes: 'Met at the summit' } },
    {
      kind: 'interaction',
      interaction: { kind: 'like', direction: 'out', subject: 'Endorsement: Go', with: [{ links: adaLinks }] },
    },
  ])
})

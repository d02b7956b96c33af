import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { About, Finding } from '#book/finding.ts'
import { findingsIn, SAMPLE_OWNER, testGoldenSamples } from '../golden.ts'
import { headAt, sourceFileAt } from '../source-file.ts'
import { JORDAN, letter, mboxOf, OWNED } from './letters.test-kit.ts'
import { mail } from './read.ts'

const samples = join(import.meta.dirname, 'samples')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tendril-mail-'))
})
afterAll(() => rm(folder, { recursive: true }))

testGoldenSamples(mail, samples)

async function onDisk(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

async function readZip(files: Readonly<Record<string, string>>, about: About = OWNED): Promise<Finding[]> {
  return findingsIn(mail, await onDisk('mail.zip', await zipped(files)), about)
}

async function recognises(name: string, content: string | Uint8Array): Promise<boolean> {
  const path = await onDisk('upload', content)
  return mail.recognises({ name, head: await headAt(path), path })
}

const fates = (findings: readonly Finding[]) =>
  findings.map((finding) => {
    if (finding.kind === 'interaction') return [finding.where.file, finding.interaction.direction]
    return [finding.where.file, 'reason' in finding ? finding.reason : finding.kind]
  })

test('every message of every sample is accounted for, by the line where it starts', async () => {
  for (const name of (await readdir(samples)).filter((file) => file.endsWith('.mbox'))) {
    const lines = (await readFile(join(samples, name), 'latin1')).split(/\r?\n/)
    const starts = lines.flatMap((line, at) => (/^From \S+ .*:\d\d:.* (?:2025|\+0000)$/.test(line) ? [at + 1] : []))
    // One stands in the body of a letter, whose Content-Length says so.
    const wanted = name === 'mboxcl2.mbox' ? starts.filter((line) => line !== 13) : starts
    const findings = (await findingsIn(mail, join(samples, name))).filter(({ kind }) => kind !== 'me')
    expect([name, [...new Set(findings.map(({ where }) => where.line))].toSorted((a, b) => a - b)]).toEqual([
      name,
      wanted,
    ])
  }
})

test('what Gmail gives in an archive is read, and what else is in it is listed', async () => {
  const findings = await readZip({
    'Takeout/archive_browser.html': '<p>',
    'Takeout/Contacts/All Contacts/All Contacts.vcf': 'BEGIN:VCARD\n',
    'Takeout/Mail/All mail Including Spam and Trash.mbox': mboxOf([
      letter(),
      letter({ id: '2', more: 'X-Gmail-Labels: Spam\n' }),
    ]),
    'Takeout/Mail/Sent.mbox': mboxOf([letter({ id: '3', from: JORDAN, to: 'ada@quist.example' })]),
    'Takeout/Mail/User Settings/Filters.json': '{}',
  })
  const other = 'We read no letters from this file. Import it by itself if it holds people.'
  expect(fates(findings)).toEqual([
    ['Takeout/archive_browser.html', other],
    ['Takeout/Contacts/All Contacts/All Contacts.vcf', other],
    ['Takeout/Mail/User Settings/Filters.json', other],
    ['Takeout/Mail/All mail Including Spam and Trash.mbox', 'in'],
    ['Takeout/Mail/All mail Including Spam and Trash.mbox', 'It lies in the spam folder.'],
    ['Takeout/Mail/Sent.mbox', 'out'],
  ])
})

test('in a Maildir, folders and the letters at the end of names say what a message is', async () => {
  const findings = await readZip(
    {
      'Maildir/cur/1709550001.M1P1.host:2,S': letter(),
      'Maildir/cur/1709550002.M2P1.host:2,ST': letter({ id: '2' }),
      'Maildir/cur/1709550003.M3P1.host;2,DS': letter({ id: '3' }),
      'Maildir/.Junk/new/1709550004.M4P1.host': letter({ id: '4' }),
      'Maildir/.INBOX.Gesendete Elemente/cur/1709550005.M5P1.host:2,S': letter({
        id: '5',
        from: JORDAN,
        to: 'b@bell.example',
      }),
      'Maildir/tmp/1709550006.M6P1.host': 'Half a',
      'Maildir/dovecot-uidlist': '3 V1',
    },
    SAMPLE_OWNER,
  )
  expect(fates(findings).map(([, fate]) => fate)).toEqual([
    'It had not fully arrived when the folder was packed.',
    'We read no letters from this file. Import it by itself if it holds people.',
    'me',
    'in',
    'It lies in the trash.',
    'It is a draft, never sent.',
    'It lies in the spam folder.',
    'out',
  ])
})

test('one file of a Maildir is read as it lies', async () => {
  const path = await onDisk('1709550002.M2P1.host:2,S', letter())
  expect(await mail.recognises({ name: '1709550002.M2P1.host:2,S', head: await headAt(path), path })).toBe(true)
  expect(fates(await findingsIn(mail, path, OWNED))).toEqual([['1709550002.M2P1.host:2,S', 'in']])
})

test('BI-12: the same letter has the same key and thread by mbox, Maildir, .eml and Takeout', async () => {
  const words = { id: 'One.Two@Quist.example', more: 'References: <Root@pike.example>\n' }
  const findings = [
    ...(await findingsIn(mail, await onDisk('a.mbox', mboxOf([letter(words)])), OWNED)),
    ...(await findingsIn(mail, await onDisk('a.eml', letter(words).replaceAll('\n', '\r\n')), OWNED)),
    ...(await readZip({
      'Maildir/cur/1.M1.host:2,S': letter(words),
      'Takeout/Mail/Inbox.mbox': mboxOf([letter(words)]),
    })),
  ]
  const interactions = findings.map((finding) => finding.kind === 'interaction' && finding.interaction)
  expect(interactions[0]).toMatchObject({
    sourceKey: 'mail one.two@quist.example',
    thread: 'mail thread root@pike.example',
  })
  for (const interaction of interactions) expect(interaction).toEqual(interactions[0])
})

test('a file of mail is known by what is in it', async () => {
  expect(await recognises('x.txt', mboxOf([letter()]))).toBe(true)
  expect(await recognises('x', `\u{feff}${letter()}`)).toBe(true)
  expect(await recognises('Inbox.mbox', 'From somebody, some time\nSubject: x\n\n')).toBe(true)
  expect(await recognises('x.zip', await zipped({ 'a/cur/1709550002.M2P1.host:2,S': letter() }))).toBe(true)
  expect(
    await recognises('x.zip', await zipped({ 'INBOX.mbox/mbox': mboxOf([letter()]), 'INBOX.mbox/toc': 'x' })),
  ).toBe(true)
  expect(await recognises('x.zip', await zipped({ 'a.eml': letter(), 'b.eml': letter() }))).toBe(true)
  expect(await recognises('x.zip', await zipped({ 'photo.jpg': 'x', 'chat.txt': 'x', 'a.eml': letter() }))).toBe(false)
  expect(await recognises('ada.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n')).toBe(false)
  expect(await recognises('notes.txt', 'From here on, it is only text.\n')).toBe(false)
  expect(await recognises('notes.txt', 'Subject: my notes\n\nFrom: me\n')).toBe(false)
})

test('BI-14: a damaged archive ends in a sentence that names it', async () => {
  const whole = await zipped({ 'Takeout/Mail/Inbox.mbox': mboxOf([letter()]) })
  const reading = findingsIn(mail, await onDisk('takeout.zip', whole.subarray(0, whole.length - 30)))
  await expect(reading).rejects.toThrow('takeout.zip is damaged or incomplete.')
})

test('D10, T13: old letters that come in late keep their own moment, in whatever order they lie', async () => {
  const late = letter({ id: 'old', date: 'Mon, 05 Jan 2004 09:00:00 -0500' })
  const findings = await findingsIn(mail, await onDisk('a.mbox', mboxOf([letter(), late])), OWNED)
  expect(findings.map((finding) => finding.kind === 'interaction' && finding.interaction.at)).toEqual([
    '2025-03-04T13:05:01.000Z',
    '2004-01-05T14:00:00.000Z',
  ])
})

test('whose mailbox it is can be asked when the file does not show it, and the answer counts', async () => {
  const two = mboxOf([
    letter({ to: 'Bert Bell <bert@bell.example>' }),
    letter({ id: '2', to: 'Bert Bell <bert@bell.example>' }),
  ])
  const file = await sourceFileAt(await onDisk('a.mbox', two))
  expect(await mail.asks?.(file, SAMPLE_OWNER)).toMatchObject({
    rememberAs: 'mail bert@bell.example',
    questions: [
      {
        id: 'own-address',
        preset: 'bert@bell.example',
        choices: [{ value: 'bert@bell.example' }, { value: 'ada@quist.example' }],
      },
    ],
  })
  expect(await mail.asks?.(file, { ...SAMPLE_OWNER, ownAddresses: ['bert@bell.example'] })).toBeUndefined()
  expect(fates(await findingsIn(mail, file.path)).map(([, fate]) => fate)).toEqual(['in', 'in'])
  const answered = { ...SAMPLE_OWNER, answers: { 'own-address': 'ada@quist.example' } }
  expect(fates(await findingsIn(mail, file.path, answered)).map(([, fate]) => fate)).toEqual(['me', 'out', 'out'])
})

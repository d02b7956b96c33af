import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openTerminal } from '../../../tests/terminal.ts'

const SAMPLES = path.join(import.meta.dirname, '../../formats/linkedin/samples/2026')
const CONNECTIONS = path.join(SAMPLES, 'Connections.csv')

async function fileWith(name: string, lines: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-file-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, name)
  await writeFile(file, lines.join('\r\n'))
  return file
}

const vcard = (...lines: string[]): string[] => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD']

test('an import is looked at first, and saved only when the owner agrees', async () => {
  const terminal = await openTerminal()
  const before = await terminal.book.dump()
  const declined = await terminal.sit({ keys: ['n'] }, 'import', CONNECTIONS)
  expect(declined).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was saved') })
  expect(await terminal.book.dump()).toEqual(before)
  const agreed = await terminal.sit({ keys: ['y'] }, 'import', CONNECTIONS)
  expect(agreed.code).toBe(0)
  expect(agreed.out).toMatch(/Saved: \d+ new people/)
})

test('one undo takes all of an import back', async () => {
  const terminal = await openTerminal()
  const before = await terminal.book.dump()
  const { out } = await terminal.run('import', CONNECTIONS, path.join(SAMPLES, 'messages.csv'), '--yes')
  const step = /tendril undo --step (\d+)/.exec(out)?.[1] ?? ''
  expect((await terminal.run('undo', '--step', step)).out).toContain('Undid: Imported')
  expect(await terminal.book.dump()).toEqual(before)
})

test('T2: the same file again changes nothing, and says so', async () => {
  const terminal = await openTerminal()
  await terminal.run('import', CONNECTIONS, '--yes')
  const once = await terminal.book.dump()
  const again = await terminal.run('import', CONNECTIONS, '--yes')
  expect(again).toMatchObject({ code: 0, out: 'Your book knows all of this already. Nothing was changed.\n' })
  expect(await terminal.book.dump()).toEqual(once)
})

test('Ctrl-C stops it, with nothing saved', async () => {
  const terminal = await openTerminal()
  const before = await terminal.book.dump()
  const { code, out, err } = await terminal.sit({ interrupts: true }, 'import', CONNECTIONS, '--yes')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('Nothing was saved')
  expect(await terminal.book.dump()).toEqual(before)
})

test('somebody who may be known already is asked about, and the answer counts', async () => {
  const terminal = await openTerminal()
  await terminal.book.act('add-person', {
    name: 'Katarzyna Wójcik',
    positions: [{ organisation: 'Acme', title: 'Engineer' }],
  })
  const file = await fileWith(
    'card.vcf',
    vcard('FN:Kasia Wojcik', 'N:Wojcik;Kasia;;;', 'ORG:Acme', 'EMAIL:kasia@acme.example'),
  )
  const { code, out } = await terminal.sit({ keys: ['y', '\r', 'y'] }, 'import', file)
  expect(code).toBe(0)
  expect(out).toContain('Go through them now?')
  expect(out).toContain('the same person as')
  const people = JSON.parse((await terminal.run('people', '--all', '--json')).out) as { total: number }
  expect(people.total).toBe(1)
  expect((await terminal.run('person', 'Katarzyna')).out).toContain('kasia@acme.example')
})

test('--json answers with the counts, saved or not', async () => {
  const terminal = await openTerminal()
  const looked = await terminal.run('import', CONNECTIONS, '--json')
  expect(looked).toMatchObject({ code: 1, out: '' })
  expect(JSON.parse(looked.err)).toMatchObject({ error: { details: { counts: { new: expect.any(Number) } } } })
  const saved = JSON.parse((await terminal.run('import', CONNECTIONS, '--yes', '--json')).out) as object
  expect(saved).toMatchObject({ state: 'saved', step: expect.any(Number), counts: { matched: 0 } })
})

test('progress counts up in one line for whoever watches, and is silent in a pipe', async () => {
  const terminal = await openTerminal()
  const watched = await terminal.sit({ isTerminal: true }, 'import', CONNECTIONS, '--yes')
  expect(watched.err).toMatch(/\rReading: [\d,]+( of [\d,]+)? records/)
  const piped = await terminal.run('import', CONNECTIONS, '--yes')
  expect(piped.err).not.toContain('\r')
})

test('choose offers the people one really talks with, all ticked, each with a circle', async () => {
  const terminal = await openTerminal()
  expect((await terminal.run('choose')).out).toContain('nobody to offer')
  await terminal.run('import', CONNECTIONS, path.join(SAMPLES, 'messages.csv'), '--yes')
  const offered = (await terminal.run('choose')).out
  expect(offered).toMatch(/^Name\s+Work\s+Circle\s+Why/)
  const { out, code } = await terminal.sit({ keys: ['\r'] }, 'choose')
  expect(code).toBe(0)
  expect(out).toMatch(/in your network now/)
  expect((await terminal.run('today')).out).toMatch(/\n 1 {2}/)
})

test('a new position, found between two exports, is told on the person page in words', async () => {
  const terminal = await openTerminal()
  const card = (org: string): string[] =>
    vcard('FN:Bert Ngata', `ORG:${org}`, 'TITLE:Engineer', 'EMAIL:bert@ngata.example')
  await terminal.run('import', await fileWith('old.vcf', card('Acme')), '--yes')
  await terminal.run('import', await fileWith('new.vcf', card('Globex')), '--yes')
  const { out } = await terminal.run('person', 'bert')
  expect(out).toContain('News: now Engineer at Globex (heard on 19 May 2026)')
})

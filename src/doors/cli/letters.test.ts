import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openTerminal } from '../../../tests/terminal.ts'

/** After years: the writer's own news, an offer of themselves, and work for the reader. */
const AN_ERRAND = `Dear Margaret,

Following a change of ownership, several posts here were done away with, mine among them. I am immediately available. Should you hear of any openings, please pass my resume along.

Howard`

async function fileWith(words: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-letter-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'letter.txt')
  await writeFile(file, words)
  return file
}

test('R146, R152: tendril coach says of a file why, what is heard and what instead, three things first', async () => {
  const terminal = await openTerminal()
  const file = await fileWith(AN_ERRAND)
  const { code, out } = await terminal.run('coach', file, '--months', '156')
  expect(code).toBe(0)
  expect(out.match(/They may hear:/g)).toHaveLength(3)
  expect(out).toMatch(/and \d more: tendril coach --all/)
  expect(out).toContain('Not in it yet:')
  expect(out).toContain('tendril write --kind reconnect')
  const all = await terminal.run('coach', file, '--months', '156', '--all')
  expect(all.out).toContain('thirteen years')
})

test('tendril coach reads standard input, and a good letter is told so in a line', async () => {
  const terminal = await openTerminal()
  const piped = 'Dear Ana, how did the roof of the mill hold in the storm? I found the map that you looked for.'
  const { out } = await terminal.sit({ piped }, 'coach', '-')
  expect(out).toContain('This is a letter I would be glad to get.')
})

test('R163: tendril write begins a letter with what is known of its reader', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz')
  await terminal.run('log', 'call with Ana on 2020-03-02, her mother is ill', '--yes')
  const { out, code } = await terminal.run('write', 'Ana')
  expect(code).toBe(0)
  expect(out.startsWith('Ana Ruiz\n')).toBe(true)
  expect(out).toContain('They told: her mother is ill')
  expect(out).toContain('It has been six years')
  expect(out).toContain('Kind: reconnect.')
  const { err, code: wrong } = await terminal.run('write', 'Ana', '--kind', 'poem')
  expect([wrong, err]).toEqual([2, expect.stringContaining('There is no letter of the kind “poem”')])
})

test('tendril write with a text judges it against the tie and keeps it as a draft, which can be taken back', async () => {
  const terminal = await openTerminal()
  await terminal.run('add', 'Ana Ruiz')
  await terminal.run('log', 'call with Ana on 2020-03-02', '--yes')
  const piped = 'Hello Ana. Could you forward my resume?'
  const { out, err } = await terminal.sit({ piped }, 'write', 'Ana', '--kind', 'ask', '--text', '-')
  expect(out).toContain('It has been six years since you and Ana last talked.')
  expect(err).toMatch(/Kept as a draft\. To take it back: tendril undo --step \d+/)
  const { drafts } = await terminal.book.act('list-drafts', {})
  expect(drafts).toMatchObject([{ kind: 'ask', text: piped, name: 'Ana Ruiz' }])
})

test('what is no letter is refused with its reason', async () => {
  const terminal = await openTerminal()
  const missing = await terminal.run('coach', '/nowhere/letter.txt')
  expect([missing.code === 0, missing.err]).toEqual([false, expect.stringContaining('cannot be read (ENOENT)')])
  const folder = await terminal.run('coach', tmpdir())
  expect(folder.err).toContain('is no file with a letter in it')
  const bytes = await terminal.run('coach', await fileWith(new Uint8Array([0x48, 0xff, 0xfe])))
  expect(bytes.err).toContain('is no text in UTF-8')
  const long = await terminal.run('coach', await fileWith('a'.repeat(500_000)))
  expect(long.err).toContain('is too long to be a letter')
})

test('R20, R155: tendril news and tendril materials say what there is, or how to begin', async () => {
  const terminal = await openTerminal()
  expect((await terminal.run('news')).out).toContain('tendril add-my-news')
  expect((await terminal.run('materials')).out).toContain('tendril add-material')
  await terminal.run('add', 'Ana Ruiz', '--circle', 'inner')
  await terminal.run('add-my-news', '--words', 'We moved to Porto', '--mood', 'good')
  await terminal.run('add-material', '--kind', 'resume', '--name', 'Resume', '--updated-on', '2025-10-15')
  expect((await terminal.run('news')).out).toBe(
    'We moved to Porto\n  19 May 2026, private\n  Told: nobody yet\n  Not yet: Ana Ruiz\n',
  )
  expect((await terminal.run('materials')).out).toBe(
    'Resume\n  Last changed on 15 October 2025, seven months ago. It may be worth a look.\n',
  )
})

import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, stat, truncate, copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '../../..')
const EXPORT = path.join(ROOT, 'src/formats/linkedin/samples/Complete_LinkedInDataExport_10-02-2026.zip')
const MINUTES = 60_000

interface Told {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Tendril as a program of its own, with a data folder of its own. */
async function machine(): Promise<{ folder: string; book: string; tendril: (...words: string[]) => Promise<Told> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const tendril = (...words: string[]): Promise<Told> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [path.join(ROOT, 'src/cli.ts'), ...words],
        { env: envIn(folder) },
        (error, out, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err })
        },
      )
    })
  return { folder, book: path.join(folder, 'tendril/book.sqlite'), tendril }
}

function envIn(folder: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_DATA_HOME: folder, TZ: 'UTC' }
}

test(
  'the whole story in a terminal: from a LinkedIn export to a plan, a thing done, and back',
  { timeout: 5 * MINUTES },
  async () => {
    const { book, tendril } = await machine()
    const looked = await tendril('import', EXPORT)
    expect(looked).toMatchObject({ code: 1, out: '' })
    expect(looked.err).toMatch(/\d+ people new, for the pool/)
    expect(looked.err).toContain('Nothing was saved. To save it, add --yes.')
    expect((await tendril('people', '--all')).out).toContain('Nobody is in your book yet.')

    const saved = await tendril('import', EXPORT, '--yes')
    expect(saved).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Saved: \d+ new people, \d+ new interactions?, 1 kind word\.\n/),
    })
    expect(((await stat(book)).mode & 0o777).toString(8)).toBe('600')
    expect(((await stat(path.dirname(book))).mode & 0o777).toString(8)).toBe('700')
    const whole = (await tendril('dump', '--canonical')).out
    expect(
      whole
        .trim()
        .split('\n')
        .every((line) => typeof JSON.parse(line) === 'object'),
    ).toBe(true)

    const again = await tendril('import', EXPORT, '--yes')
    expect(again).toMatchObject({ code: 0, out: 'Your book knows all of this already. Nothing was changed.\n' })
    expect((await tendril('dump', '--canonical')).out, 'T2').toBe(whole)

    expect((await tendril('choose', '--all')).out).toMatch(/in your network now/)
    const planned = await tendril('today')
    expect(planned.out).toMatch(/\n 1 {2}[A-Z]\w+ /)
    expect((await tendril('done', '1')).out).toContain(': done')
    expect((await tendril('undo')).code).toBe(0)
    expect((await tendril('today')).out).toBe(planned.out)
  },
)

test('Ctrl-C in the middle of an import leaves all of it or nothing', { timeout: 5 * MINUTES }, async () => {
  const { folder, tendril } = await machine()
  const empty = (await tendril('dump')).out
  for (const milliseconds of [300, 600, 900]) {
    const importing = spawn(process.execPath, [path.join(ROOT, 'src/cli.ts'), 'import', EXPORT, '--yes'], {
      env: envIn(folder),
    })
    const ended = new Promise<number | null>((resolve) => importing.once('exit', resolve))
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    importing.kill('SIGINT')
    if ((await ended) === 0) return
    expect((await tendril('dump')).out).toBe(empty)
  }
})

test(
  'a truncated zip ends with its name and a reason, and nothing of it is kept',
  { timeout: 5 * MINUTES },
  async () => {
    const { folder, tendril } = await machine()
    const broken = path.join(folder, 'half.zip')
    await copyFile(EXPORT, broken)
    await truncate(broken, 2000)
    const { code, out, err } = await tendril('import', broken, '--yes')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('half.zip')
    expect(err).not.toContain('at ')
    expect((await tendril('import', path.join(folder, 'not-there.zip'))).err).toContain(
      'There is no file not-there.zip',
    )
  },
)

test('an agent speaks with the program over standard input and output', { timeout: 5 * MINUTES }, async () => {
  const { folder } = await machine()
  const agent = spawn(process.execPath, [path.join(ROOT, 'src/cli.ts'), 'mcp'], { env: envIn(folder) })
  const out: string[] = []
  agent.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString('utf8')))
  const ended = new Promise<number | null>((resolve) => agent.once('exit', resolve))
  const send = (message: object): void => void agent.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const clientInfo = { name: 'an agent', version: '1' }
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } })
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/list' })
  while (agent.exitCode === null && out.join('').split('\n').length < 3)
    await new Promise((resolve) => setTimeout(resolve, 20))
  agent.stdin.end()
  expect(await ended).toBe(0)
  const answers = out
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; result: { tools?: { name: string }[] } })
  expect(answers[1]?.result.tools?.map(({ name }) => name)).toContain('plan-today')
})

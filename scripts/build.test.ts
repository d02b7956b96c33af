import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCliIfNeeded } from './build-cli.ts'
import { ROOT } from './built-from.ts'

// Below the checkout, so that what is left in place is found.
const built = path.join(ROOT, 'dist', `cli-test-${process.pid}`)
let home = ''

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'tendril-built-'))
  await buildCliIfNeeded(built)
})

afterAll(async () => {
  await Promise.all([built, home].map((folder) => rm(folder, { recursive: true, force: true })))
})

test('R3: the built program imports an export, and opens the day with whom it brought', async () => {
  const file = path.join(home, 'Connections.csv')
  await writeFile(file, 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' + ADA)
  expect(await tendril('import', '--yes', file)).toContain('1')
  expect(await tendril('people', '--all', '--json')).toContain('Ada Prins')
  expect(await tendril('add', 'Bert Lindqvist', '--circle', 'close')).toContain('Bert')
  expect(await tendril('today')).toContain('Bert Lindqvist')
})

const ADA = 'Ada,Prins,https://www.linkedin.com/in/ada-prins,,Harbour Ltd,Engineer,08 Feb 2026\n'

test('the built program serves the API', async () => {
  const serving = spawn(process.execPath, [path.join(built, 'tendril.mjs'), 'serve', '--port', '0'], { env: env() })
  const [said] = (await once(serving.stdout, 'data')) as [Buffer]
  const origin = /http:\/\/[^/\s]+/.exec(said.toString())?.[0] ?? ''
  expect((await fetch(`${origin}/api/openapi.json`)).status).toBeLessThan(500)
  serving.kill('SIGTERM')
  await once(serving, 'exit')
})

test('every part of the built program can be loaded', async () => {
  const parts = (await readdir(built)).filter((name) => /^(?!cli|import-worker|start|tendril).*\.mjs$/.test(name))
  expect(parts.length).toBeGreaterThan(20)
  await Promise.all(parts.map((name) => import(path.join(built, name))))
})

async function tendril(...words: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path.join(built, 'tendril.mjs'), ...words], {
    env: env(),
  })
  return stdout + stderr
}

function env(): NodeJS.ProcessEnv {
  return { ...process.env, XDG_DATA_HOME: home, TENDRIL_BOOK: path.join(home, 'book.sqlite'), DATABASE_URL: '' }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'

let house: string

/** A house like ours, as freshly cloned, whose only package stands beside it: its install needs no network. */
beforeEach(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'tendril-boot-'))
  await mkdir(path.join(house, 'scripts'))
  await cp(path.join(import.meta.dirname, 'boot.mjs'), path.join(house, 'scripts', 'boot.mjs'))
  await mkdir(path.join(house, 'neighbour'))
  await writeJson('neighbour/package.json', { name: 'neighbour', version: '1.0.0' })
  const packageFile = { name: 'house', version: '1.0.0', dependencies: { neighbour: 'file:neighbour' } }
  await writeJson('package.json', packageFile)
  await writeLock()
  await writeFile(path.join(house, 'hello.mjs'), `console.log('hello', ...process.argv.slice(2)); process.exitCode = 3`)
})

afterEach(() => rm(house, { recursive: true, force: true }))

const INSTALLING = 'Tendril: installing the packages it needs (once, up to a minute)\n'

test('the first run installs and says so; the second only runs what it was given', async () => {
  expect(await boot('hello.mjs', '--demo')).toEqual({ code: 3, out: 'hello --demo\n', err: INSTALLING })
  expect(await boot('hello.mjs', '--demo')).toEqual({ code: 3, out: 'hello --demo\n', err: '' })
})

test('a changed lock installs again', async () => {
  await boot('hello.mjs')
  await writeJson('neighbour/package.json', { name: 'neighbour', version: '1.0.1' })
  await writeLock('1.0.1')
  expect((await boot('hello.mjs')).err).toBe(INSTALLING)
})

test('of two runs at once one installs and both run', async () => {
  const both = await Promise.all([boot('hello.mjs'), boot('hello.mjs')])
  expect(both.map(({ code, out }) => ({ code, out }))).toEqual([
    { code: 3, out: 'hello\n' },
    { code: 3, out: 'hello\n' },
  ])
  expect(both.filter(({ err }) => err.includes(INSTALLING))).toHaveLength(1)
})

test('an install that was killed leaves a lock that the next run takes over', async () => {
  const gone = spawn(process.execPath, ['--eval', '0'])
  await once(gone, 'exit')
  await writeFile(path.join(house, '.boot.lock'), String(gone.pid))
  expect((await boot('hello.mjs')).out).toBe('hello\n')
  await expect(readFile(path.join(house, '.boot.lock'))).rejects.toThrow('ENOENT')
})

test('what goes wrong is told in one line', async () => {
  await writeFile(path.join(house, 'package-lock.json'), '{}')
  const { code, out, err } = await boot('hello.mjs')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.replace(INSTALLING, '')).toMatch(
    /^Tendril: could not install the packages: .+ The same command tries again\.\n$/,
  )
})

test('a request to stop reaches the program, whose answer is passed on', async () => {
  const wait = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`
  await writeFile(path.join(house, 'wait.mjs'), wait)
  await boot('hello.mjs')
  const running = spawn(process.execPath, ['scripts/boot.mjs', 'wait.mjs'], { cwd: house })
  await once(running.stdout, 'data')
  running.kill('SIGTERM')
  expect(await once(running, 'exit')).toEqual([7, null])
})

async function boot(...words: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const env = { ...process.env, NODE_ENV: 'production', npm_config_omit: 'dev' }
  const running = spawn(process.execPath, ['scripts/boot.mjs', ...words], { cwd: house, env })
  const [out, err, [code]] = await Promise.all([text(running.stdout), text(running.stderr), once(running, 'close')])
  return { code, out, err }
}

async function writeLock(version = '1.0.0'): Promise<void> {
  const packages = {
    '': { name: 'house', version: '1.0.0', dependencies: { neighbour: 'file:neighbour' } },
    'node_modules/neighbour': { resolved: 'neighbour', link: true },
    neighbour: { version },
  }
  await writeJson('package-lock.json', {
    name: 'house',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages,
  })
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(path.join(house, file), JSON.stringify(value))
}

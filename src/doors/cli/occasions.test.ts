import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const PROGRAM = path.join(import.meta.dirname, '../../cli.ts')

test('R91, R97, R98: an event, whom one met there and who is near, in a terminal', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, XDG_DATA_HOME: folder, TZ: 'UTC' }
  const tendril = (...words: string[]): Promise<string> =>
    new Promise((resolve) => {
      execFile(process.execPath, [PROGRAM, ...words], { env }, (_error, out, err) => resolve(out === '' ? err : out))
    })
  const today = new Date().toISOString().slice(0, 10)
  await tendril('add-event', '--name', 'Bee Fair', '--day', today, '--city', 'Porto')
  expect(await tendril('ahead')).toMatch(/Bee Fair +Porto/)
  expect(await tendril('met', 'Ant Fair', 'Tom')).toContain('There are: Bee Fair.')
  expect(await tendril('met', 'bee', '--write', 'Marta Ruiz: keeps bees', 'Tom Hale')).toMatch(
    /^Bee Fair: Marta Ruiz and Tom Hale\nWrite to Marta by /,
  )
  expect(await tendril('person', 'Marta Ruiz')).toContain('keeps bees')
  expect(await tendril('near', 'Porto')).toContain('Nobody of your book is known to live in Porto.')
})

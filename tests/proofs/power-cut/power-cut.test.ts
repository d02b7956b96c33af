import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openStorage } from '#storage/open.ts'
import { powerCutControl, powerCutProof, powerCutTrouble } from './power-cut.ts'

const trouble = powerCutTrouble()
if (trouble !== undefined) console.error(`skipped: power cuts, because ${trouble}`)

test('V2: what was saved outlives a power cut', { timeout: 120_000 }, async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const { faults, figures } = await powerCutProof({ fileSystem: 'xfs', cuts: 3, seed: 1 }).run(() => {})
  expect(faults).toEqual([])
  expect(figures['steps acknowledged before a cut']).toBeGreaterThan(0)
})

test('V2: the control without flushing does lose what was saved', { timeout: 120_000 }, async (context) => {
  if (trouble !== undefined) return context.skip(trouble)
  const { faults } = await powerCutControl({ fileSystem: 'xfs', cuts: 1, seed: 2 }).run(() => {})
  expect(faults).toEqual([])
})

test('V2: the connection flushes with every commit', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-pragma-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { storage } = await openStorage({ file: path.join(folder, 'book.sqlite') }, () => '2026-05-19T12:00:00Z')
  const said = async (pragma: string) => {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(storage.db)
    return Object.values(rows[0] ?? {})[0]
  }
  expect(await said('synchronous')).toBe(2)
  expect(await said('journal_mode')).toBe('wal')
  expect(await said('fullfsync')).toBe(1)
  expect(await said('checkpoint_fullfsync')).toBe(1)
  await storage.close()
})

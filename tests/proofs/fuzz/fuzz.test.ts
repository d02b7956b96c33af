import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { FINDINGS, fuzzReader } from './fuzz.ts'
import { readers } from './readers.ts'
import { trial } from './trial.ts'

const found = existsSync(FINDINGS) ? globSync('*/*', { cwd: FINDINGS }).toSorted() : []

test.each(found)('V11: %s, over which a reader once stumbled, is coped with', async (file) => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'tendril-replay-'))
  onTestFinished(() => rm(scratch, { recursive: true, force: true }))
  const reader = readers.find(({ name }) => name === path.dirname(file))
  if (reader === undefined) throw new Error(`There is no reader for ${file}`)
  const bytes = readFileSync(path.join(FINDINGS, file))
  const name = path.basename(file).replace(/^[^-]*-/, '')
  for (const keepBodies of [false, true]) {
    const given = { name, bytes, keepBodies, canCount: true, again: 7 }
    expect((await trial(reader, given, scratch)).fault).toBeUndefined()
  }
})

test.each(readers.map(({ name }) => name))(
  'V11: %s reads, lists or refuses whatever chance makes of its files',
  async (name) => {
    const { found: faults, files } = await fuzzReader(name, { files: 60, seed: 11 })
    expect(faults.map(({ fault }) => fault)).toEqual([])
    expect(files).toBe(60)
  },
)

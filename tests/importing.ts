import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { ImportView } from '#actions/views.ts'
import type { TestBook } from './book.ts'

/** The sample files beside the readers. */
export const SAMPLES = path.join(import.meta.dirname, '..', 'src', 'formats')

/** A file of the owner's, for as long as the test runs. */
export async function ownersFile(name: string, text: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-file-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

/** Reads files as far as the preview; what they leave open is as we guess. */
export async function readIn(book: TestBook, ...paths: string[]): Promise<ImportView> {
  const { id } = await book.act('start-import', { paths })
  const asking = await book.context.imports.settled(id)
  if (asking.state === 'asking') await book.act('answer-import', { id })
  const read = await book.context.imports.settled(id)
  expect([read.state, read.problem]).toEqual(['ready', undefined])
  return read
}

/** Reads and saves files, whatever the preview asks staying apart. */
export async function importFiles(book: TestBook, ...paths: string[]): Promise<ImportView> {
  const { id } = await readIn(book, ...paths)
  const saved = await book.act('save-import', { id, wait: true })
  expect([saved.state, saved.problem]).toEqual(['saved', undefined])
  return saved
}

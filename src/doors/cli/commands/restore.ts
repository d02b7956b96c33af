import { readFile } from 'node:fs/promises'
import { loadDump } from '#actions/load-dump.ts'
import { Refusal } from '#book/refusal.ts'
import { carryOut, type Cli } from '../session.ts'

/** Fills a new book with what `tendril dump` printed. */
export async function restore(this: Cli, _flags: object, file: string): Promise<void> {
  const lines = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('not-found', `There is no file ${file} to read`)
  })
  const { records } = await this.withBook((context) => carryOut(context, loadDump, { lines }))
  this.answer({ records }, (safe) => `The book holds ${safe.records} records now, all that were in ${file}.`)
}

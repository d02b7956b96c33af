import { readFile } from 'node:fs/promises'
import { loadArchive } from '#actions/load-archive.ts'
import { loadDump } from '#actions/load-dump.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip } from '#formats/archive/zip.ts'
import { headAt } from '#formats/source-file.ts'
import { carryOut, type Cli } from '../session.ts'

/** Fills a new book with what `tendril export archive` wrote or `tendril dump` printed. */
export async function restore(this: Cli, _flags: object, file: string): Promise<void> {
  const head = await headAt(file).catch(() => {
    throw new Refusal('not-found', `There is no file ${file} to read`)
  })
  const isArchive = looksLikeZip(head)
  const { records } = await this.withBook(async (context) =>
    isArchive
      ? carryOut(context, loadArchive, { paths: [file] })
      : carryOut(context, loadDump, { lines: await readFile(file, 'utf8') }),
  )
  this.answer({ records }, (safe) => `The book holds ${safe.records} records now, all that were in ${file}.`)
}

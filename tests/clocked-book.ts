import { onTestFinished } from 'vitest'
import { clockedBook } from './proofs/clock/clocked-book.ts'
import type { ClockedBook, ClockedOptions } from './proofs/clock/clocked-book.ts'

export type { ClockedBook, ClockedOptions }

/** A book with the clock that runs in the server, for one test. */
export async function openClockedBook(options: ClockedOptions): Promise<ClockedBook> {
  const book = await clockedBook(options)
  onTestFinished(() => book.close())
  return book
}

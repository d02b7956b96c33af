import type { Where } from '#storage/open.ts'
import { openBook } from '../main.ts'

/** Fills the demo book when it is new. */
export async function openDemo(where: Where, dataFolder: string): Promise<void> {
  const book = await openBook({ where, dataFolder })
  await book.close()
}

import type { RecordTable } from '#storage/records.ts'
import { createRecords } from '#storage/records.ts'
import type { TestBook } from './book.ts'

/** The day on which most people look at their week, and the Monday before it. */
export const A_FRIDAY = '2026-05-22'
export const ITS_MONDAY = '2026-05-18'

/** Puts records in as they are, where no action makes them so. */
export async function putIn<T extends { readonly id: string }>(
  book: TestBook,
  table: RecordTable<T>,
  records: readonly T[],
): Promise<void> {
  const { storage, today } = book.context
  await storage.write({ label: 'Prepared', today: await today() }, (writer) => createRecords(writer, table, records))
}

export async function changeTheSettings(book: TestBook, change: object): Promise<void> {
  const { settings } = await book.act('overview', {})
  await book.act('change-settings', { version: settings.version, change })
}

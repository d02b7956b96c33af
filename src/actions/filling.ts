import { RecordKind } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { tableOf } from '#storage/kinds.ts'
import type { AnyRecord } from '#storage/kinds.ts'
import { allRecords, createRecords, deleteRecord, recordPages, updateRecord } from '#storage/records.ts'
import type { Writer } from '#storage/storage.ts'

/** Every book has these from its first moment on. */
export const THERE_FROM_THE_START: ReadonlySet<RecordKind> = new Set(['circle', 'settings'])

/** @throws Refusal `conflict` when anybody ever wrote in this book */
export async function refuseUnlessEmpty(writer: Writer): Promise<void> {
  for (const kind of RecordKind.options) {
    if (THERE_FROM_THE_START.has(kind)) continue
    const page = await recordPages(writer, tableOf(kind)).next()
    if (page.done === true) continue
    throw new Refusal('conflict', 'There is something in this book already. Open a new one and fill that')
  }
}

/** Puts records of one kind in, in place of what a new book begins with. */
export async function putAll(writer: Writer, kind: RecordKind, records: readonly AnyRecord[]): Promise<void> {
  const table = tableOf(kind)
  if (!THERE_FROM_THE_START.has(kind)) {
    await createRecords(writer, table, records)
    return
  }
  const given = new Map(records.map((record) => [record.id, record]))
  for (const there of await allRecords(writer, table)) {
    const record = given.get(there.id)
    given.delete(there.id)
    if (record === undefined) await deleteRecord(writer, table, there)
    else await updateRecord(writer, table, { ...record, version: there.version })
  }
  await createRecords(writer, table, [...given.values()])
}

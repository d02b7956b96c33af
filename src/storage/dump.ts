import { RecordKind } from '#book/record.ts'
import { tableOf } from './kinds.ts'
import { canonicalText, recordPages, withoutVersion } from './records.ts'
import type { Reader } from './storage.ts'

/**
 * All logical data as JSON lines, each `{"recordKind":…, …the record}` with sorted keys, by kind and id.
 * Two books with equal dumps hold the same data. Versions, steps and sessions are not data.
 */
export async function* dumpLines(reader: Reader): AsyncGenerator<string> {
  for (const recordKind of RecordKind.options) {
    yield* dumpLinesOf(reader, recordKind)
  }
}

/** The lines of one kind of record. */
export async function* dumpLinesOf(reader: Reader, recordKind: RecordKind): AsyncGenerator<string> {
  for await (const page of recordPages(reader, tableOf(recordKind))) {
    for (const record of page) yield canonicalText({ recordKind, ...withoutVersion(record) })
  }
}

import type { RecordId } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** @throws Refusal `not-found` when one of them is not in the book */
export async function refuseStrangers(reader: Reader, ids: readonly RecordId[]): Promise<void> {
  const found = await findRecords(reader, people, ids)
  if (found.length < new Set(ids).size) throw new Refusal('not-found', 'One of these people is no longer in the book')
}

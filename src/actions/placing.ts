import type { Person } from '#book/person.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { circles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { people } from '#storage/people.ts'
import { findRecords, getRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** @throws Refusal `not-found` when some of them are not in the book */
export async function knownPeople(reader: Reader, ids: readonly RecordId[]): Promise<Stored<Person>[]> {
  const found = await findRecords(reader, people, ids)
  if (found.length === new Set(ids).size) return found
  throw new Refusal('not-found', 'Some of these people are no longer in the book')
}

/** @throws Refusal `not-found` when a circle or a group is not in the book */
export async function refuseUnknownPlaces(
  reader: Reader,
  {
    circleId,
    groupIds,
  }: { readonly circleId?: RecordId | null | undefined; readonly groupIds?: readonly RecordId[] | null | undefined },
): Promise<void> {
  if (typeof circleId === 'string') await getRecord(reader, circles, circleId)
  for (const groupId of groupIds ?? []) await getRecord(reader, groups, groupId)
}

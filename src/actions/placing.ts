import type { RecordId } from '#book/record.ts'
import { circles } from '#storage/circles.ts'
import { groups } from '#storage/groups.ts'
import { getRecord } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

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

import type { RecordId } from '#book/record.ts'
import { people } from '#storage/people.ts'
import { findRecords } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** Each record with the name of the person it is with; what belongs to nobody any more, or to somebody put away, is left out. */
export async function withNames<T extends { readonly personId: RecordId }>(
  reader: Reader,
  records: readonly T[],
): Promise<(T & { readonly name: string })[]> {
  const found = await findRecords(reader, people, [...new Set(records.map(({ personId }) => personId))])
  const names = new Map(found.filter(({ place }) => place !== 'archive').map(({ id, name }) => [id, name.full]))
  return records.flatMap((record) => {
    const name = names.get(record.personId)
    return name === undefined ? [] : [{ ...record, name }]
  })
}

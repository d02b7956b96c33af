import type { Circle } from '#book/circle.ts'
import type { RecordId } from '#book/record.ts'
import { listPeople } from '#storage/people-list.ts'
import type { ListedPerson } from '#storage/people-list.ts'
import { chunksOf } from '#storage/records.ts'
import type { Reader } from '#storage/storage.ts'

/** People by their ids, however many; who was put away is left out. */
export async function listedWithIds(reader: Reader, ids: readonly RecordId[]): Promise<ListedPerson[]> {
  const found: ListedPerson[] = []
  for (const chunk of chunksOf([...new Set(ids)])) {
    found.push(...(await listPeople(reader, { ids: chunk }, { sort: 'name' })))
  }
  return found.filter(({ place }) => place !== 'archive')
}

/** How close somebody is: the place of their circle; without one after all circles; the pool last. */
export function circleOrderOf(circles: readonly Circle[]) {
  const orderById = new Map(circles.map(({ id }, index) => [id, index]))
  return ({ place, circleId }: { readonly place: string; readonly circleId: RecordId | undefined }): number => {
    if (place !== 'network') return circles.length + 1
    return orderById.get(circleId ?? '') ?? circles.length
  }
}

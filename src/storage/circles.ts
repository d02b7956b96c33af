import type { Circle } from '#book/circle.ts'
import type { Stored } from '#book/record.ts'
import { allRecords } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const circles: RecordTable<Circle> = {
  kind: 'circle',
  table: 'circle',
  noun: 'circle',
  columns: () => ({}),
}

/** The circles, the innermost first. */
export async function listCircles(reader: Reader): Promise<Stored<Circle>[]> {
  const all = await allRecords(reader, circles)
  return all.toSorted((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
}

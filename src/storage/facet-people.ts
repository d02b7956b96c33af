import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import type { Facet } from './facets.ts'
import { people } from './people.ts'
import { findRecords } from './records.ts'
import type { Reader } from './storage.ts'

/** The people who have some word of a facet from `from` on, in the order of the words. */
export async function peopleWithFacet(
  reader: Reader,
  facet: Facet,
  { from }: { readonly from: string },
): Promise<Stored<Person>[]> {
  const rows = await reader.db
    .selectFrom('person_facet')
    .select('person_id')
    .where('owner_id', '=', reader.owner)
    .where('facet', '=', facet)
    .where('key', '>=', from)
    .orderBy('key')
    .orderBy('person_id')
    .execute()
  return findRecords(
    reader,
    people,
    rows.map((row) => row.person_id),
  )
}

import type { Person } from '#book/person.ts'
import type { RecordId } from '#book/record.ts'
import { rowsOf } from './facets.ts'
import { people } from './people.ts'
import { canonicalText, recordPages } from './records.ts'
import type { Reader } from './storage.ts'

/** Every person whose rows are not what their record says. Empty when all is well. */
export async function facetsThatDiffer(reader: Reader): Promise<RecordId[]> {
  const kept = new Map<RecordId, string[]>()
  const rows = await reader.db.selectFrom('person_facet').selectAll().where('owner_id', '=', reader.owner).execute()
  for (const { owner_id: _owner, ...row } of rows) {
    kept.set(row.person_id, [...(kept.get(row.person_id) ?? []), canonicalText(row)])
  }
  const different: RecordId[] = []
  for await (const page of recordPages<Person>(reader, people)) {
    for (const person of page) {
      const expected = rowsOf(person).map(canonicalText)
      if (expected.toSorted().join() !== (kept.get(person.id) ?? []).toSorted().join()) different.push(person.id)
      kept.delete(person.id)
    }
  }
  return [...different, ...kept.keys()]
}

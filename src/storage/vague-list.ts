import { sql } from 'kysely'
import type { Person } from '#book/person.ts'
import type { Stored } from '#book/record.ts'
import { people } from './people.ts'
import { findRecords } from './records.ts'
import type { Reader } from './storage.ts'

/** People who could hardly be placed, those with the most and the latest exchanges first. */
export async function listVague(
  reader: Reader,
  { place, offset, limit }: { readonly place: 'network' | 'pool'; readonly offset: number; readonly limit: number },
): Promise<{ people: Stored<Person>[]; total: number }> {
  const vague = reader.db
    .selectFrom('person')
    .where('person.owner_id', '=', reader.owner)
    .where('person.place', '=', place)
    .where('person.id', 'in', (facets) =>
      facets
        .selectFrom('person_facet')
        .select('person_facet.person_id')
        .where('person_facet.owner_id', '=', reader.owner)
        .where('person_facet.facet', '=', 'vague'),
    )
  const { total } = await vague.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await vague
    .leftJoin('tie', (join) =>
      join
        .onRef('tie.owner_id', '=', 'person.owner_id')
        .onRef('tie.person_id', '=', 'person.id')
        .on('tie.owner_id', '=', reader.owner),
    )
    .select('person.id')
    .orderBy(sql`coalesce(tie.strength_at_epoch, 0)`, 'desc')
    .orderBy('person.name_key')
    .orderBy('person.id')
    .offset(offset)
    .limit(limit)
    .execute()
  const ids = rows.map((row) => row.id)
  const found = await findRecords(reader, people, ids)
  const byId = new Map(found.map((person) => [person.id, person]))
  return { people: ids.flatMap((id) => byId.get(id) ?? []), total: Number(total) }
}

import { FACETS_EDITION, followFacets } from './facets.ts'
import { people } from './people.ts'
import { recordPages } from './records.ts'
import type { Storage, Writer } from './storage.ts'
import type { Person } from '#book/person.ts'

/** What is kept beside the records and can be made again from them, each with the edition this program makes. */
const DERIVED: readonly {
  readonly name: string
  readonly edition: number
  makeAnew(writer: Writer): Promise<void>
}[] = [{ name: 'person_facet', edition: FACETS_EDITION, makeAnew: makeFacetsAnew }]

/** Makes anew whatever an earlier program made in another way, or did not make at all. */
export async function keepDerived(storage: Storage): Promise<void> {
  const rows = await storage.db.selectFrom('derived').selectAll().where('owner_id', '=', storage.owner).execute()
  const editionByName = new Map(rows.map((row) => [row.name, row.edition]))
  const outdated = DERIVED.filter(({ name, edition }) => editionByName.get(name) !== edition)
  if (outdated.length === 0) return
  await storage.write({ label: 'Made the lists anew', today: '1970-01-01' }, async (writer) => {
    for (const { name, edition, makeAnew } of outdated) {
      await makeAnew(writer)
      await writer.db
        .insertInto('derived')
        .values({ owner_id: writer.owner, name, edition })
        .onConflict((known) => known.columns(['owner_id', 'name']).doUpdateSet({ edition }))
        .execute()
    }
  })
}

async function makeFacetsAnew(writer: Writer): Promise<void> {
  await writer.db.deleteFrom('person_facet').where('owner_id', '=', writer.owner).execute()
  for await (const page of recordPages<Person>(writer, people)) {
    await followFacets(
      writer,
      page.map((after) => ({ before: undefined, after })),
    )
  }
}

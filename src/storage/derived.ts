import type { Interaction } from '#book/interaction.ts'
import type { Person } from '#book/person.ts'
import { hintOf, HINT_EDITION } from './planning-hint.ts'
import { FACETS_EDITION, followFacets } from './facets.ts'
import { interactions } from './interactions.ts'
import { people } from './people.ts'
import { fromBody, recordPages } from './records.ts'
import { emptySearch, fillSearch } from './search-again.ts'
import { SEARCH_EDITION } from './search-words.ts'
import type { Storage, Writer } from './storage.ts'
import type { Db } from './tables.ts'

/** What is kept beside the records and can be made again from them, each with the edition this program makes. */
const DERIVED: readonly {
  readonly name: string
  readonly edition: number
  empty(writer: Writer): Promise<void>
  fill(writer: Writer): Promise<void>
}[] = [
  { name: 'person_facet', edition: FACETS_EDITION, empty: emptyFacets, fill: fillFacets },
  { name: 'hint', edition: HINT_EDITION, empty: async () => {}, fill: fillHints },
  { name: 'purposes', edition: 1, empty: async () => {}, fill: fillPurposes },
  { name: 'search', edition: SEARCH_EDITION, empty: emptySearch, fill: fillSearch },
]

/** Makes anew whatever an earlier program made in another way, or did not make at all. */
export async function keepDerived(storage: Storage): Promise<void> {
  const rows = await storage.db.selectFrom('derived').selectAll().where('owner_id', '=', storage.owner).execute()
  const editionByName = new Map(rows.map((row) => [row.name, row.edition]))
  const outdated = DERIVED.filter(({ name, edition }) => editionByName.get(name) !== edition)
  if (outdated.length === 0) return
  const step = { label: 'Made the lists anew', today: '1970-01-01' }
  if ((await storage.seq()) > 0) {
    // In two steps, because an entry's number must not be taken again in the step that gives it up (decision 0020).
    await storage.write(step, async (writer) => {
      for (const { empty } of outdated) await empty(writer)
    })
    await storage.write(step, async (writer) => {
      for (const { fill } of outdated) await fill(writer)
    })
  }
  await storage.driver.writeBeside((db) => noteEditions(db, storage.owner, outdated))
}

async function noteEditions(db: Db, owner: number, made: readonly { name: string; edition: number }[]): Promise<void> {
  for (const { name, edition } of made) {
    await db
      .insertInto('derived')
      .values({ owner_id: owner, name, edition })
      .onConflict((known) => known.columns(['owner_id', 'name']).doUpdateSet({ edition }))
      .execute()
  }
}

async function emptyFacets(writer: Writer): Promise<void> {
  await writer.db.deleteFrom('person_facet').where('owner_id', '=', writer.owner).execute()
}

async function fillFacets(writer: Writer): Promise<void> {
  for await (const page of recordPages<Person>(writer, people)) {
    await followFacets(
      writer,
      page.map((after) => ({ before: undefined, after })),
    )
  }
}

/** What a hint tells is what this program plans with; an earlier one knew less. */
async function fillHints(writer: Writer): Promise<void> {
  for await (const page of recordPages<Person>(writer, people)) {
    for (const person of page) {
      const hint = JSON.stringify(hintOf(person))
      await writer.db
        .updateTable('person')
        .set({ hint })
        .where('owner_id', '=', writer.owner)
        .where('id', '=', person.id)
        .where('hint', '<>', hint)
        .execute()
    }
  }
}

/** An earlier program kept the purposes of an entry only within it. */
async function fillPurposes(writer: Writer): Promise<void> {
  const rows = await writer.db
    .selectFrom('interaction')
    .select(['id', 'body', 'version'])
    .where('owner_id', '=', writer.owner)
    .where('body', 'not like', '%"purposes":[]%')
    .where('purposes', 'is', null)
    .execute()
  for (const row of rows) {
    const { purposes } = interactions.columns(fromBody<Interaction>(row))
    await writer.db
      .updateTable('interaction')
      .set({ purposes: purposes as string | null })
      .where('owner_id', '=', writer.owner)
      .where('id', '=', row.id)
      .execute()
  }
}

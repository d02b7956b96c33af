import { sql } from 'kysely'
import { interactions } from './interactions.ts'
import { kindWords } from './kind-words.ts'
import { people } from './people.ts'
import { promises } from './promises.ts'
import { recordPages } from './records.ts'
import type { RecordTable } from './records.ts'
import {
  indexInteractions,
  indexKindWords,
  indexPeople,
  indexPromises,
  indexThreads,
  MOST_OWNERS,
} from './search-index.ts'
import type { RecordChange } from './records.ts'
import type { RecordId } from '#book/record.ts'
import type { Writer } from './storage.ts'
import { threads } from './threads.ts'

/** Empties the owner's part of every search index. */
export async function emptySearch(writer: Writer): Promise<void> {
  const { owner, db } = writer
  if (writer.driver.dialect === 'sqlite') {
    await sql`delete from person_search where rowid in
      (select search_row from person_search_row where owner_id = ${owner})`.execute(db)
    await sql`delete from person_search_row where owner_id = ${owner}`.execute(db)
    for (const index of ['interaction_search', 'entry_search']) {
      await sql`delete from ${sql.table(index)} where rowid % ${MOST_OWNERS} = ${owner % MOST_OWNERS}`.execute(db)
    }
  } else {
    for (const index of ['person_search', 'interaction_search', 'entry_search']) {
      await sql`delete from ${sql.table(index)} where owner_id = ${owner}`.execute(db)
    }
  }
  await db.deleteFrom('search_word').where('owner_id', '=', owner).execute()
}

/** Fills the emptied indexes from the records. */
export async function fillSearch(writer: Writer): Promise<void> {
  await fill(writer, people, indexPeople)
  await fill(writer, interactions, indexInteractions)
  await fill(writer, promises, indexPromises)
  await fill(writer, threads, indexThreads)
  await fill(writer, kindWords, indexKindWords)
}

async function fill<T extends { readonly id: RecordId }>(
  writer: Writer,
  table: RecordTable<T>,
  index: (writer: Writer, changes: readonly RecordChange<T>[]) => Promise<void>,
): Promise<void> {
  for await (const page of recordPages(writer, table)) {
    await index(
      writer,
      page.map((after) => ({ before: undefined, after })),
    )
  }
}

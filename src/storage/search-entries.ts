import { sql } from 'kysely'
import type { RecordId, RecordKind } from '#book/record.ts'
import { chunksOf } from './records.ts'
import { MOST_OWNERS } from './search-index.ts'
import type { EntryIndex } from './search-index.ts'
import { matchForPostgres, matchForSqlite, tellingWords, wordsOfQuery } from './search-query.ts'
import type { Alternative, Sought } from './search-query.ts'
import { similarWords, wordsBeginning } from './search-vocabulary.ts'
import type { Reader } from './storage.ts'

/** The latest written of those that fit; a frequent word fits more than anybody looks through. */
const MOST_ENTRIES = 300

/** What a word may be the beginning of: the words that most entries say. */
const MOST_ENDINGS = 12

export interface EntryFound {
  readonly kind: RecordKind
  readonly id: RecordId
}

export interface EntriesFound {
  /** Those that were written last come first. */
  readonly entries: readonly EntryFound[]
  readonly sought: Sought
}

/**
 * Interactions, or promises, threads and kind words, that say every telling word of the query, of which each may be the
 * beginning of one; where there are none, words that were perhaps meant count too.
 */
export async function findEntries(reader: Reader, index: EntryIndex, query: string): Promise<EntriesFound> {
  const telling = tellingWords(wordsOfQuery(query))
  if (telling.length === 0) return NOTHING
  const typed = await Promise.all(telling.map((word) => endingsOf(reader, word)))
  const versions = await versionsFound(reader, index, typed)
  if (versions.length > 0) return { entries: await recordsOf(reader, versions), sought: typed }
  const meant = await Promise.all(telling.map((word) => similarWords(reader, 'entry', word)))
  if (meant.every((similar) => similar.length === 0)) return NOTHING
  const forgiving = typed.map((group, at) => [
    ...group,
    ...(meant[at] ?? []).map((word): Alternative => ({ word, isStart: false })),
  ])
  const found = await versionsFound(reader, index, forgiving)
  return { entries: await recordsOf(reader, found), sought: forgiving }
}

const NOTHING: EntriesFound = { entries: [], sought: [] }

/** Whole words are met at once, while all that begin so would have to be gathered first; so they are named one by one. */
async function endingsOf(reader: Reader, start: string): Promise<Alternative[]> {
  const isOneLetter = Array.from(start).length < 2
  const words = isOneLetter ? [] : await wordsBeginning(reader, { scope: 'entry', start, limit: MOST_ENDINGS })
  return [...new Set([start, ...words])].map((word) => ({ word, isStart: false }))
}

async function versionsFound(reader: Reader, index: EntryIndex, sought: Sought): Promise<number[]> {
  if (reader.driver.dialect === 'sqlite') {
    const found = await sql<{ entry: number }>`
      select rowid as entry from ${sql.table(index)} where ${sql.table(index)} match ${matchForSqlite(sought)}
      and rowid % ${MOST_OWNERS} = ${reader.owner % MOST_OWNERS} order by rowid desc limit ${MOST_ENTRIES}`.execute(
      reader.db,
    )
    return found.rows.map(({ entry }) => Math.floor(entry / MOST_OWNERS))
  }
  const found = await sql<{ version: number }>`
    select version from ${sql.table(index)} where owner_id = ${reader.owner}
    and document @@ ${matchForPostgres(reader.owner, sought)}::tsquery
    order by version desc limit ${MOST_ENTRIES}`.execute(reader.db)
  return found.rows.map(({ version }) => version)
}

/** Which record a change last touched. */
async function recordsOf(reader: Reader, versions: readonly number[]): Promise<EntryFound[]> {
  const found = new Map<number, EntryFound>()
  for (const chunk of chunksOf(versions)) {
    const rows = await reader.db
      .selectFrom('change')
      .select(['seq', 'record_kind', 'record_id'])
      .where('owner_id', '=', reader.owner)
      .where('seq', 'in', chunk)
      .execute()
    for (const row of rows) found.set(row.seq, { kind: row.record_kind as RecordKind, id: row.record_id })
  }
  return versions.flatMap((version) => found.get(version) ?? [])
}

/** Of these interactions, those that happened last. */
export async function latestOf(reader: Reader, ids: readonly RecordId[], limit: number): Promise<RecordId[]> {
  const days: { id: RecordId; day: string }[] = []
  for (const chunk of chunksOf(ids)) {
    days.push(
      ...(await reader.db
        .selectFrom('interaction')
        .select(['id', 'day'])
        .where('owner_id', '=', reader.owner)
        .where('id', 'in', chunk)
        .execute()),
    )
  }
  return days
    .toSorted((one, other) => (one.day === other.day ? (one.id < other.id ? 1 : -1) : one.day < other.day ? 1 : -1))
    .slice(0, limit)
    .map(({ id }) => id)
}

import type { Day } from '#book/day.ts'
import type { News } from '#book/news.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const news: RecordTable<News> = {
  kind: 'news',
  table: 'news',
  noun: 'piece of news',
  columns: (record) => ({ person_id: record.personId, learned_on: record.learnedOn }),
}

/** What was learned since a day, about anybody. */
export async function newsSince(reader: Reader, day: Day): Promise<Stored<News>[]> {
  const rows = await reader.db
    .selectFrom('news')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('learned_on', '>=', day)
    .orderBy('learned_on', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map((row) => fromBody<News>(row))
}

export async function newsAbout(reader: Reader, personId: RecordId): Promise<Stored<News>[]> {
  const rows = await reader.db
    .selectFrom('news')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('learned_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<News>(row))
}

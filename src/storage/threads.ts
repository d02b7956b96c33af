import type { Day } from '#book/day.ts'
import type { Thread } from '#book/thread.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import { indexThreads } from './search-index.ts'
import type { Reader } from './storage.ts'

export const threads: RecordTable<Thread> = {
  kind: 'thread',
  table: 'thread',
  noun: 'thread',
  columns: (thread) => ({ person_id: thread.personId, state: thread.state, ask_from: thread.askFrom ?? null }),
  follow: indexThreads,
}

/** What is to be asked about or come back to with a person. */
export async function threadsWith(reader: Reader, personId: RecordId): Promise<Stored<Thread>[]> {
  const rows = await reader.db
    .selectFrom('thread')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('state')
    .orderBy('ask_from')
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<Thread>(row))
}

/** Open threads whose day to ask about fell between two days, the earliest first. */
export async function threadsToAskAbout(
  reader: Reader,
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<Stored<Thread>[]> {
  const rows = await reader.db
    .selectFrom('thread')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('state', '=', 'open')
    .where('ask_from', '>=', from)
    .where('ask_from', '<=', until)
    .orderBy('ask_from')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map((row) => fromBody<Thread>(row))
}

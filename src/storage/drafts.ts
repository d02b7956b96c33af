import type { Draft, DraftState } from '#book/draft.ts'
import type { Stored } from '#book/record.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const drafts: RecordTable<Draft> = {
  kind: 'draft',
  table: 'draft',
  noun: 'draft',
  columns: ({ personId, state }) => ({ person_id: personId, state }),
}

/** The states that a draft was in before its present one, the latest first. Taking steps back takes none of them away. */
export async function* earlierStates(reader: Reader, draft: Stored<Draft>): AsyncGenerator<DraftState> {
  for (let seq: number | null = draft.version; seq !== null;) {
    const change: { previous_seq: number | null; before: string | null } | undefined = await reader.db
      .selectFrom('change')
      .select(['previous_seq', 'before'])
      .where('owner_id', '=', reader.owner)
      .where('seq', '=', seq)
      .executeTakeFirst()
    if (change === undefined || change.before === null) return
    yield (JSON.parse(change.before) as Draft).state
    seq = change.previous_seq
  }
}

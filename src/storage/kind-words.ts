import type { KindWord } from '#book/kind-word.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import { indexKindWords } from './search-index.ts'
import type { Reader } from './storage.ts'

export const kindWords: RecordTable<KindWord> = {
  kind: 'kind-word',
  table: 'kind_word',
  noun: 'kind word',
  columns: (kindWord) => ({ person_id: kindWord.personId, source_key: kindWord.sourceKey ?? null }),
  follow: indexKindWords,
}

/** What a person said of the owner. */
export async function kindWordsOf(reader: Reader, personId: RecordId): Promise<Stored<KindWord>[]> {
  const rows = await reader.db
    .selectFrom('kind_word')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromBody<KindWord>(row))
}

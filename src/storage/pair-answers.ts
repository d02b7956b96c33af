import type { PairAnswer } from '#book/pair-answer.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

export const pairAnswers: RecordTable<PairAnswer> = {
  kind: 'pair-answer',
  table: 'pair_answer',
  noun: 'answer',
  columns: ({ personIds }) => ({ one_id: personIds[0], other_id: personIds[1] }),
}

/** What was answered of a person and others who might be the same. */
export async function pairAnswersAbout(reader: Reader, personId: RecordId): Promise<Stored<PairAnswer>[]> {
  const found = []
  // One column at a time, so that each look walks its own index.
  for (const side of ['one_id', 'other_id'] as const) {
    found.push(
      ...(await reader.db
        .selectFrom('pair_answer')
        .select(['body', 'version'])
        .where('owner_id', '=', reader.owner)
        .where(side, '=', personId)
        .orderBy('id')
        .execute()),
    )
  }
  return found.map((row) => fromBody<PairAnswer>(row))
}

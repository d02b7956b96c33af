import type { MatchAnswer } from '#book/match-answer.ts'
import type { RecordId, Stored } from '#book/record.ts'
import { fromBody } from './records.ts'
import type { RecordTable } from './records.ts'
import type { Reader } from './storage.ts'

/** What the owner answered when asked whether two descriptions are one person: asked once, remembered. */
export const matchAnswers: RecordTable<MatchAnswer> = {
  kind: 'match-answer',
  table: 'match_answer',
  noun: 'answer',
  columns: () => ({}),
}

/** What was answered about a person of the book. Asked rarely, so all answers are looked through. */
export async function answersAbout(reader: Reader, personId: RecordId): Promise<Stored<MatchAnswer>[]> {
  const rows = await reader.db
    .selectFrom('match_answer')
    .select(['body', 'version'])
    .where('owner_id', '=', reader.owner)
    .where('body', 'like', `%"personId":"${personId}"%`)
    .execute()
  // To `like` an underscore of an id is any letter.
  return rows.map((row) => fromBody<MatchAnswer>(row)).filter((answer) => answer.personId === personId)
}

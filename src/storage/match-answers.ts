import type { MatchAnswer } from '#book/match-answer.ts'
import type { RecordTable } from './records.ts'

/** What the owner answered when asked whether two descriptions are one person: asked once, remembered. */
export const matchAnswers: RecordTable<MatchAnswer> = {
  kind: 'match-answer',
  table: 'match_answer',
  noun: 'answer',
  columns: () => ({}),
}

import type { Question } from '#book/question.ts'
import type { RecordTable } from './records.ts'

export const questions: RecordTable<Question> = {
  kind: 'question',
  table: 'question',
  noun: 'question',
  columns: ({ personId, state }) => ({ person_id: personId, state }),
}

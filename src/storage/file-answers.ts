import type { FileAnswer } from '#book/file-answer.ts'
import type { RecordTable } from './records.ts'

export const fileAnswers: RecordTable<FileAnswer> = {
  kind: 'file-answer',
  table: 'file_answer',
  noun: 'answer',
  columns: () => ({}),
}

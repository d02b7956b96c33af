import type { Photo } from '#book/photo.ts'
import type { RecordTable } from './records.ts'

export const photos: RecordTable<Photo> = {
  kind: 'photo',
  table: 'photo',
  noun: 'photo',
  columns: () => ({}),
}

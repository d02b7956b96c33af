import type { MyNews } from '#book/my-news.ts'
import type { RecordTable } from './records.ts'

export const myNews: RecordTable<MyNews> = {
  kind: 'my-news',
  table: 'my_news',
  noun: 'news of yours',
  columns: () => ({}),
}

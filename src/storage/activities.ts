import type { Activity } from '#book/activity.ts'
import type { RecordTable } from './records.ts'

export const activities: RecordTable<Activity> = {
  kind: 'activity',
  table: 'activity',
  noun: 'activity',
  columns: () => ({}),
}

import type { ReminderChannel } from '#book/reminder-channel.ts'
import type { RecordTable } from './records.ts'

export const reminderChannels: RecordTable<ReminderChannel> = {
  kind: 'reminder-channel',
  table: 'reminder_channel',
  noun: 'reminder',
  columns: () => ({}),
}

import type { Finding, Where } from '#book/finding.ts'
import { leftOut } from '../../found.ts'
import { readable } from '../fields.ts'
import type { Fields } from '../fields.ts'
import { activity, call, message } from '../happenings.ts'
import { isOfBirthday, reminder, task } from '../promises.ts'
import { sourceKeyOf } from '../record.ts'
import type { Context, MonicaRecord } from '../record.ts'
import { Ties } from '../ties.ts'
import type { Gathered } from './gathered.ts'

interface Row {
  readonly where: Where
  readonly fields: Fields
}

/** What a row of a table means, for the tables whose rows are more than a fact about one person. */
export function recordFinders(gathered: Gathered, context: Context): Readonly<Record<string, (row: Row) => Finding>> {
  const ties = new Ties()
  const keyOf = (table: string, id: string): string => sourceKeyOf(table, ...(gathered.mark ? [gathered.mark] : []), id)
  const record = (table: string, { where, fields }: Row): MonicaRecord => {
    return { where, fields, of: [fields.text('contact_id')], sourceKey: keyOf(table, fields.text('id')) }
  }
  return {
    activities: (row) => {
      const of = gathered.participantsOf(row.fields.text('id'))
      const type = gathered.row('activity_types', row.fields.text('activity_type_id'))
      return activity({ ...record('activities', row), of }, context, readable(type))
    },
    calls: (row) => call(record('calls', row), context),
    messages: (row) => {
      const thread = keyOf('conversations', row.fields.text('conversation_id'))
      return message(record('messages', row), context, thread)
    },
    relationships: (row) => {
      const type = gathered.row('relationship_types', row.fields.text('relationship_type_id'))
      return ties.find(record('relationships', row), context, type.text('name'))
    },
    reminders: (row) => reminder(record('reminders', row), context, isBirthdays(row.fields, gathered)),
    tasks: (row) => task(record('tasks', row), context),
    days: ({ where }) => leftOut(where, 'It says how a day of yours was, which is not about a person.'),
    documents: ({ where }) => leftOut(where, 'Documents are not in an SQL export, only their names.'),
    entries: ({ where }) => leftOut(where, 'It is a page of your journal, about your days and not about a person.'),
    photos: ({ where }) => leftOut(where, 'Pictures are in the JSON export. An SQL export has only their names.'),
  }
}

function isBirthdays(fields: Fields, gathered: Gathered): boolean {
  const contact = gathered.contacts.get(fields.text('contact_id'))?.fields
  if (contact === undefined) return false
  if (contact.text('birthday_reminder_id') === fields.text('id')) return true
  return isOfBirthday(fields, gathered.row('special_dates', contact.text('birthday_special_date_id')))
}

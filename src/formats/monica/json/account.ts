import { hash } from 'node:crypto'
import type { Finding, Where } from '#book/finding.ts'
import { leftOut } from '../../found.ts'
import { NO_FIELDS, readable } from '../fields.ts'
import { activity, call, message } from '../happenings.ts'
import { isOfBirthday, reminder, task } from '../promises.ts'
import { sourceKeyOf } from '../record.ts'
import type { Context, MonicaRecord } from '../record.ts'
import { Ties } from '../ties.ts'
import type { Surroundings } from './contacts.ts'
import { collectionsIn, fieldsIn, itemFrom, itemsIn, uuidOf, wordIn } from './document.ts'
import type { Item } from './document.ts'

type Find = (record: MonicaRecord, item: Item) => readonly Finding[]

/** What became part of the person; activities, photos and documents stand here by their UUIDs only. */
const OF_PERSON = new Set('contact_field address note life_event pet gift debt activity photo document'.split(' '))

/** What stands within a contact and is more than a fact about them. */
export function* contactRecords(contact: Item, around: Surroundings, context: Context): Generator<Finding> {
  const find = contactFinders(contact, around, context)
  const line = around.document.lineOf(contact, 1)
  for (const [type, values] of collectionsIn(contact)) {
    if (OF_PERSON.has(type)) continue
    for (const value of values) {
      const item = itemFrom(value) ?? {}
      const where = { file: around.file, line: around.document.lineOf(item, line) }
      const key = uuidOf(contact)
      const record = { where, fields: fieldsIn(item), of: [key], sourceKey: keyOf(type, item, key) }
      yield* (Object.hasOwn(find, type) ? find[type]?.(record, item) : undefined) ?? [unknown(where, type)]
    }
  }
}

function contactFinders(contact: Item, around: Surroundings, context: Context): Readonly<Record<string, Find>> {
  const birthdate = itemFrom(propertiesOf(contact)['birthdate'])
  const born = birthdate === undefined ? NO_FIELDS : fieldsIn(birthdate)
  return {
    call: (record, item) => [call(record, context, wordsIn(propertiesOf(item)['emotions']))],
    conversation: (record, item) => conversation(record, item, { around, context }),
    reminder: (record) => [reminder(record, context, isOfBirthday(record.fields, born))],
    task: (record) => [task(record, context)],
  }
}

/** A conversation is as many messages as it has. */
function conversation(
  record: MonicaRecord,
  item: Item,
  { around, context }: { readonly around: Surroundings; readonly context: Context },
): Finding[] {
  const messages = itemsIn(propertiesOf(item)['messages']).map((value) => itemFrom(value) ?? {})
  if (messages.length === 0) return [leftOut(record.where, 'This conversation has no messages.')]
  return messages.map((one) => {
    const sourceKey = keyOf('message', one, record.sourceKey)
    const where = { ...record.where, line: around.document.lineOf(one, record.where.line) }
    return message({ ...record, where, fields: fieldsIn(one), sourceKey }, context, record.sourceKey)
  })
}

function propertiesOf(item: Item): Item {
  return itemFrom(item['properties']) ?? {}
}

/** Early exports of version 4 gave calls and messages no UUID: there all that is said stands for it. */
function keyOf(type: string, item: Item, within: string): string {
  const uuid = item['uuid']
  if (typeof uuid === 'string') return sourceKeyOf(type, uuid)
  return sourceKeyOf(type, within, hash('sha256', JSON.stringify(item), 'base64url').slice(0, 20))
}

function wordsIn(value: unknown): string[] {
  return itemsIn(value).filter((word) => typeof word === 'string')
}

interface Account {
  readonly account: Item
  readonly data: ReadonlyMap<string, readonly unknown[]>
  readonly contacts: readonly Item[]
}

export function* accountRecords(all: Account, around: Surroundings, context: Context): Generator<Finding> {
  const find = accountFinders(all, around, context)
  for (const [type, values] of all.data) {
    if (type === 'user' || type === 'contact') continue
    for (const value of values) {
      const item = itemFrom(value) ?? {}
      const where = { file: around.file, line: around.document.lineOf(item, 1) }
      const record = { where, fields: fieldsIn(item), of: [], sourceKey: keyOf(type, item, '') }
      const found = Object.hasOwn(find, type) ? find[type]?.(record, item) : unknown(where, type)
      if (found !== undefined) yield found
    }
  }
  yield* restOfAccount(all.account, around)
}

function accountFinders(
  { contacts }: Account,
  around: Surroundings,
  context: Context,
): Readonly<Record<string, (record: MonicaRecord, item: Item) => Finding | undefined>> {
  const ties = new Ties()
  const contactsByActivity = participants(contacts)
  const kind = (uuid: string): string => readable(around.kinds.get(uuid) ?? NO_FIELDS)
  return {
    activity: (record, item) => {
      const of = contactsByActivity.get(uuidOf(item)) ?? []
      return activity({ ...record, of }, context, kind(record.fields.text('type')))
    },
    relationship: (record) => ties.find(record, context, record.fields.text('type')),
    // Those that are somebody's picture stand with the person.
    photo: ({ where }, item) =>
      around.photos.isTaken(item) ? undefined : leftOut(where, 'One picture a person is taken; this is another.'),
    document: ({ where }) => leftOut(where, 'Documents are not taken. Keep the file in a folder of yours.'),
    addressbook: ({ where }) => leftOut(where, HOUSEKEEPING),
    address_book: ({ where }) => leftOut(where, HOUSEKEEPING),
    addressbook_subscription: ({ where }) => leftOut(where, HOUSEKEEPING),
    address_book_subscription: ({ where }) => leftOut(where, HOUSEKEEPING),
  }
}

const HOUSEKEEPING = 'It is how Monica itself was set up.'

function participants(contacts: readonly Item[]): ReadonlyMap<string, string[]> {
  const contactsByActivity = new Map<string, string[]>()
  for (const contact of contacts) {
    for (const uuid of collectionsIn(contact).get('activity') ?? []) {
      const of = contactsByActivity.get(wordIn(uuid)) ?? []
      of.push(uuidOf(contact))
      contactsByActivity.set(wordIn(uuid), of)
    }
  }
  return contactsByActivity
}

function unknown(where: Where, type: string): Finding {
  return leftOut(where, `We do not know what Monica means by “${type.slice(0, 100)}”.`)
}

/** The journal, entry by entry; of settings and logs only how many there are. */
function* restOfAccount(account: Item, around: Surroundings): Generator<Finding> {
  for (const [name, value] of Object.entries(propertiesOf(account))) {
    const items = Array.isArray(value) ? itemsIn(value) : []
    if (name === 'journal_entries') {
      for (const item of items) {
        const where = { file: around.file, line: around.document.lineOf(itemFrom(item) ?? {}, 1) }
        yield leftOut(where, 'It is a page of your journal, about your days and not about a person.')
      }
    } else if (items.length > 0) {
      const first = around.document.lineOf(itemFrom(items[0]) ?? {}, 1)
      const called = name.slice(0, 100).replaceAll('_', ' ')
      yield leftOut({ file: around.file, line: first }, `${called}: ${items.length}. ${HOUSEKEEPING}`)
    }
  }
}

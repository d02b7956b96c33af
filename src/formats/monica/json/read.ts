import type { About, Finding, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { leftOut } from '../../found.ts'
import type { Fields } from '../fields.ts'
import { ownerFinding } from '../owner.ts'
import { People } from '../people.ts'
import { accountRecords, contactRecords } from './account.ts'
import { contactFrom } from './contacts.ts'
import type { Surroundings } from './contacts.ts'
import { collectionsIn, documentOf, fieldsIn, itemFrom, itemsIn, uuidOf } from './document.ts'
import type { Item, JsonDocument } from './document.ts'
import { Photos } from './photos.ts'

/** Monica's export as JSON, of version 4: `app/ExportResources` of its source says what is in it. */
export async function* readJson(file: SourceFile, about: About): AsyncGenerator<Finding> {
  const json = await documentOf(file)
  const account = itemFrom(json.root['account'])
  if (account === undefined) throw new Refusal('invalid', `${file.name} is no export of Monica: it has no account`)
  const data = collectionsIn(account)
  const contacts = (data.get('contact') ?? []).map(itemFrom).filter((one) => one !== undefined)
  const around = surroundings(json, { account, contacts, photos: data.get('photo') ?? [], file: file.name })
  const users = (data.get('user') ?? []).map(itemFrom).filter((one) => one !== undefined)
  const people = new People(new Set(users.map((user) => fieldsIn(user).text('me_contact')).filter((key) => key !== '')))
  for (const user of users) yield ownerFinding({ file: file.name, line: json.lineOf(user, 1) }, fieldsIn(user))
  for (const contact of contacts) yield* people.add(contactFrom(contact, around))
  const context = { about, people }
  for (const contact of contacts) yield* contactRecords(contact, around, context)
  yield* accountRecords({ account, data, contacts }, around, context)
  for (const value of [...(data.get('user') ?? []), ...(data.get('contact') ?? [])]) {
    if (itemFrom(value) === undefined) yield leftOut({ file: file.name, line: 1 }, 'It is a bare word, not a record.')
  }
}

interface Parts {
  readonly account: Item
  readonly contacts: readonly Item[]
  readonly photos: readonly unknown[]
  readonly file: string
}

function surroundings(json: JsonDocument, { account, contacts, photos, file }: Parts): Surroundings {
  const kinds = new Map<string, Fields>()
  for (const list of itemsIn(account['instance'])) {
    for (const value of itemsIn(list)) {
      const item = itemFrom(value)
      if (item !== undefined) kinds.set(uuidOf(item), fieldsIn(item))
    }
  }
  const names = contacts.map((contact): [string, string] => [uuidOf(contact), nameOf(fieldsIn(contact))])
  return { document: json, file, kinds, namesByContact: new Map(names), photos: new Photos(photos) }
}

function nameOf(fields: Fields): string {
  return ['first_name', 'middle_name', 'last_name']
    .map((part) => fields.text(part))
    .filter((part) => part !== '')
    .join(' ')
}

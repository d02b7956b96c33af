import type { Contact } from '../contact.ts'
import { fieldsFrom, NO_FIELDS, readable } from '../fields.ts'
import type { Fields } from '../fields.ts'
import { collectionsIn, fieldsIn, itemFrom, itemsIn, uuidOf } from './document.ts'
import type { Item, JsonDocument } from './document.ts'
import type { Photos } from './photos.ts'

/** What the rest of the export is needed for to understand a contact. */
export interface Surroundings {
  readonly document: JsonDocument
  readonly file: string
  /** Genders, kinds of contact fields, of activities and of life events, by their UUIDs. */
  readonly kinds: ReadonlyMap<string, Fields>
  readonly namesByContact: ReadonlyMap<string, string>
  readonly photos: Photos
}

export function contactFrom(item: Item, around: Surroundings): Contact {
  const fields = fieldsIn(item)
  const properties = itemFrom(item['properties']) ?? {}
  const data = collectionsIn(item)
  const all = (type: string): Fields[] => (data.get(type) ?? []).flatMap((one) => fieldsOf(one))
  const kindOf = (uuid: string): Fields => around.kinds.get(uuid) ?? NO_FIELDS
  const gender = fields.text('gender')
  return {
    key: uuidOf(item),
    where: { file: around.file, line: around.document.lineOf(item, 1) },
    fields,
    metThrough: around.namesByContact.get(fields.text('first_met_through')) ?? '',
    gender: readable(kindOf(gender)) || (around.kinds.has(gender) ? '' : gender),
    born: dateIn(properties['birthdate']),
    died: dateIn(properties['deceased_date']),
    firstMet: dateIn(properties['first_met_date']),
    tags: itemsIn(properties['tags']).filter((tag) => typeof tag === 'string'),
    reach: all('contact_field').map((one) => ({ data: one.text('data'), type: kindOf(one.text('type')) })),
    addresses: all('address'),
    jobs: [],
    notes: all('note'),
    lifeEvents: all('life_event').map((one) => ({ fields: one, type: readable(kindOf(one.text('type'))) })),
    pets: all('pet').map((one) => ({ fields: one, category: one.text('category') })),
    gifts: all('gift'),
    debts: all('debt'),
    photo: around.photos.take(avatarOf(properties), data.get('photo') ?? []),
  }
}

function fieldsOf(value: unknown): Fields[] {
  const item = itemFrom(value)
  return item === undefined ? [] : [fieldsIn(item)]
}

function dateIn(value: unknown): Fields {
  const item = itemFrom(value)
  return item === undefined ? NO_FIELDS : fieldsIn(item)
}

/** The photo that stands for the person, when it is one of the owner's. */
function avatarOf(properties: Item): string {
  const avatar = itemFrom(properties['avatar']) ?? {}
  return fieldsFrom((name) => avatar[name]).text('avatar_photo')
}

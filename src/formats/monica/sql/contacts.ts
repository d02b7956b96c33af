import type { Contact } from '../contact.ts'
import { fieldsFrom, readable } from '../fields.ts'
import type { Fields } from '../fields.ts'
import type { Gathered, TableRow } from './gathered.ts'

/** A contact with what the other tables say of them. */
export function contactFrom({ fields, line }: TableRow, gathered: Gathered, file: string): Contact {
  const key = fields.text('id')
  const parts = (table: string): Fields[] => gathered.partsOf(key, table)
  const date = (column: string): Fields => gathered.row('special_dates', fields.text(column))
  const introducer = gathered.contacts.get(fields.text('first_met_through_contact_id'))
  return {
    key,
    where: { file, line },
    fields,
    metThrough: introducer === undefined ? '' : nameOf(introducer.fields),
    gender: readable(gathered.row('genders', fields.text('gender_id'))),
    born: date('birthday_special_date_id'),
    died: date('deceased_special_date_id'),
    firstMet: date('first_met_special_date_id'),
    tags: parts('contact_tag').map((one) => gathered.row('tags', one.text('tag_id')).text('name')),
    reach: parts('contact_fields').map((one) => ({
      data: one.text('data'),
      type: gathered.row('contact_field_types', one.text('contact_field_type_id')),
    })),
    addresses: parts('addresses').map((one) => withPlace(one, gathered)),
    jobs: parts('occupations').map((one) => ({
      fields: one,
      organisation: gathered.row('companies', one.text('company_id')).text('name'),
    })),
    notes: parts('notes'),
    lifeEvents: parts('life_events').map((one) => ({
      fields: one,
      type: readable(gathered.row('life_event_types', one.text('life_event_type_id'))),
    })),
    pets: parts('pets').map((one) => ({
      fields: one,
      category: gathered.row('pet_categories', one.text('pet_category_id')).text('name'),
    })),
    gifts: parts('gifts'),
    debts: parts('debts'),
    photo: undefined,
  }
}

/** Since 2019 an address is a name and a place; before, it had the street itself. */
function withPlace(address: Fields, gathered: Gathered): Fields {
  const place = gathered.row('places', address.text('place_id'))
  return fieldsFrom((name) => (name === 'name' ? address.text(name) : place.text(name) || address.text(name)))
}

function nameOf(fields: Fields): string {
  return ['first_name', 'middle_name', 'last_name']
    .map((part) => fields.text(part))
    .filter((part) => part !== '')
    .join(' ')
}

import { hash } from 'node:crypto'
import { Refusal } from '#book/refusal.ts'
import { NO_FIELDS } from '../fields.ts'
import type { Fields } from '../fields.ts'

/** A row of a table, as the rest of the reader looks at it. */
export interface TableRow {
  readonly table: string
  readonly fields: Fields
  readonly line: number
  /** How much text it holds. */
  readonly letters: number
}

/** Tables that others point into by number. */
const LOOKED_UP = new Set([
  'activity_types',
  'companies',
  'contact_field_types',
  'genders',
  'life_event_types',
  'pet_categories',
  'places',
  'relationship_types',
  'special_dates',
  'tags',
])

/** Tables whose rows are facts about one contact. */
export const PARTS_OF_PERSON = new Set([
  'addresses',
  'contact_fields',
  'contact_tag',
  'debts',
  'gifts',
  'life_events',
  'notes',
  'occupations',
  'pets',
])

/** No Monica is near; a file that has more is made to fill the memory. */
const MOST_ROWS = 1_000_000
const MOST_LETTERS_OF_CONTACT = 500_000

/**
 * What the first reading keeps: people, and what tells of them. Monica's tables come in the order of the alphabet, so
 * nothing is known of a person before all of them were seen.
 */
export class Gathered {
  readonly contacts = new Map<string, TableRow>()
  readonly users: TableRow[] = []
  readonly #rowsByTable = new Map<string, Map<string, Fields>>()
  readonly #partsByContact = new Map<string, { letters: number; dropped: number; rows: TableRow[] }>()
  readonly #contactsByActivity = new Map<string, string[]>()
  #rows = 0
  #mark = ''

  add(row: TableRow, file: string): void {
    const { table, fields } = row
    const contact = fields.text('contact_id')
    if (table === 'contacts') this.contacts.set(fields.text('id'), row)
    else if (table === 'users') this.users.push(row)
    else if (table === 'accounts') this.#mark ||= markOf(fields)
    else if (table === 'activity_contact') this.#addParticipant(fields.text('activity_id'), contact)
    else if (LOOKED_UP.has(table)) this.#addLookedUp(table, fields)
    else if (PARTS_OF_PERSON.has(table)) this.#addPart(contact, row)
    else return
    this.#rows += 1
    if (this.#rows > MOST_ROWS) throw tooMany(file)
  }

  /** Tells this Monica from others, in which the same numbers mean other things. */
  get mark(): string {
    return this.#mark
  }

  row(table: string, id: string): Fields {
    return this.#rowsByTable.get(table)?.get(id) ?? NO_FIELDS
  }

  partsOf(contact: string, table: string): Fields[] {
    const rows = this.#partsByContact.get(contact)?.rows ?? []
    return rows.filter((row) => row.table === table).map(({ fields }) => fields)
  }

  /** How many facts of a contact were more than a person may have. */
  droppedOf(contact: string): number {
    return this.#partsByContact.get(contact)?.dropped ?? 0
  }

  participantsOf(activity: string): readonly string[] {
    return this.#contactsByActivity.get(activity) ?? []
  }

  #addParticipant(activity: string, contact: string): void {
    const contacts = this.#contactsByActivity.get(activity) ?? []
    contacts.push(contact)
    this.#contactsByActivity.set(activity, contacts)
  }

  #addLookedUp(table: string, fields: Fields): void {
    const rows = this.#rowsByTable.get(table) ?? new Map<string, Fields>()
    rows.set(fields.text('id'), fields)
    this.#rowsByTable.set(table, rows)
  }

  #addPart(contact: string, row: TableRow): void {
    const parts = this.#partsByContact.get(contact) ?? { letters: 0, dropped: 0, rows: [] }
    this.#partsByContact.set(contact, parts)
    if (parts.letters + row.letters > MOST_LETTERS_OF_CONTACT) parts.dropped += 1
    else {
      parts.letters += row.letters
      parts.rows.push(row)
    }
  }
}

/** The account's key is a secret of theirs, so only its hash is kept. */
function markOf(fields: Fields): string {
  const secret = fields.text('api_key') || fields.text('uuid')
  return secret === '' ? '' : hash('sha256', secret, 'base64url').slice(0, 10)
}

function tooMany(file: string): Refusal {
  return new Refusal('invalid', `${file} has more than ${MOST_ROWS.toLocaleString('en')} facts about people in it`)
}

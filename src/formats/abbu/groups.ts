import type { AddressBook } from './database.ts'
import type { EntityOf } from './entities.ts'
import { textIn } from './parts.ts'

export interface Group {
  /** Its row in ZABCDRECORD. */
  readonly number: number
  readonly name: string
  readonly isSmart: boolean
  members: number
}

export interface Groups {
  readonly all: readonly Group[]
  /** The names of the groups that a contact is in. */
  namesOf(contact: number): readonly string[]
}

export function groupsIn(book: AddressBook, entityOf: EntityOf): Groups {
  const groups = new Map<number, Group>()
  const rows = book.rows({ table: 'ZABCDRECORD', columns: ['Z_PK', 'Z_ENT', 'ZNAME', 'ZNAME1'], sortedBy: ['Z_PK'] })
  for (const row of rows) {
    const { Z_PK: number, Z_ENT: entity } = row
    const kind = entityOf(entity)
    if (typeof number !== 'number' || (kind !== 'group' && kind !== 'smart group')) continue
    const name = (textIn(row, 'ZNAME') || textIn(row, 'ZNAME1')).trim()
    groups.set(number, { number, name, isSmart: kind === 'smart group', members: 0 })
  }
  const namesByContact = membership(book, groups)
  return { all: [...groups.values()], namesOf: (contact) => namesByContact.get(contact) ?? [] }
}

/** The table is called Z_22PARENTGROUPS, with another number in other versions, and so are its columns. */
function membership(book: AddressBook, groups: ReadonlyMap<number, Group>): Map<number, readonly string[]> {
  const namesByContact = new Map<number, readonly string[]>()
  for (const table of book.tables().filter((name) => /^Z_\d+PARENTGROUPS$/.test(name))) {
    const columns = [...book.columnsOf(table)]
    const contactColumn = columns.find((name) => /^Z_\d+CONTACTS\d*$/.test(name))
    const groupColumn = columns.find((name) => /^Z_\d+PARENTGROUPS\d*$/.test(name))
    if (contactColumn === undefined || groupColumn === undefined) continue
    for (const row of book.rows({ table, columns: [contactColumn, groupColumn], sortedBy: [contactColumn] })) {
      const [contact, group] = [row[contactColumn], groups.get(Number(row[groupColumn]))]
      if (typeof contact !== 'number' || group === undefined) continue
      group.members += 1
      const names = namesByContact.get(contact) ?? []
      if (group.name !== '' && !names.includes(group.name)) namesByContact.set(contact, [...names, group.name])
    }
  }
  return namesByContact
}

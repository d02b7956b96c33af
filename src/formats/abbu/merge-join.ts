import type { AddressBook, Row } from './database.ts'
import { PARTS } from './parts.ts'
import type { InCard } from './parts.ts'

/** The parts of contacts, which are asked for in the order of their numbers: so no table is ever held whole. */
export interface PartsOfContacts {
  /** What belongs to the contact of this number. Ask with rising numbers. */
  of(contact: number): InCard[]
}

/** More than this has no contact; the rest of a hostile one is passed over. */
const MOST_PARTS = 20_000

export function partsOfContacts(book: AddressBook): PartsOfContacts {
  const services = servicesIn(book)
  const streams = PARTS.map(({ table, owner, columns, inCard }) => {
    const rows = book.rows({
      table,
      columns: [owner, ...columns],
      sortedBy: [owner, '-ZISPRIMARY', 'ZORDERINGINDEX', 'Z_PK'],
    })
    return { owner, inCard, rows, next: rows.next() }
  })

  function of(contact: number): InCard[] {
    const found: InCard[] = []
    for (const stream of streams) {
      for (; isUpTo(contact, stream.next, stream.owner); stream.next = stream.rows.next()) {
        const row = stream.next.value
        const part = row[stream.owner] === contact ? stream.inCard(row, services) : undefined
        if (part !== undefined && found.length < MOST_PARTS) found.push(part)
      }
    }
    return found
  }

  return { of }
}

/** Numbers sort before anything else that a column may hold, and nothing before them. */
function isUpTo(contact: number, next: IteratorResult<Row, void>, owner: string): next is IteratorYieldResult<Row> {
  if (next.done === true) return false
  const value = next.value[owner]
  return value === null || (typeof value === 'number' && value <= contact)
}

/** The names of the networks that chat addresses belong to. */
function servicesIn(book: AddressBook): ReadonlyMap<number, string> {
  const services = new Map<number, string>()
  for (const { Z_PK: key, ZSERVICENAME: name } of book.rows({
    table: 'ZABCDSERVICE',
    columns: ['Z_PK', 'ZSERVICENAME'],
    sortedBy: ['Z_PK'],
  })) {
    if (typeof key === 'number' && typeof name === 'string' && services.size < 10_000) services.set(key, name)
  }
  return services
}

import type { Finding, Format } from '#book/finding.ts'
import type { Stranger } from '#book/person.ts'
import { findHeader, noHeader, Row, rowsBelow } from '../csv/table.ts'
import type { Header } from '../csv/table.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import { Cells } from './cells.ts'
import { addresses, emails, links, phones } from './reach.ts'
import { birthday, keptVerbatim, name, notes, positions, tags } from './person.ts'

/**
 * Google Contacts as CSV: the layout before 2024, the one since, and that of Google's own import template.
 * Columns are found by name; they repeat (`E-mail 1 - Value`, `E-mail 2 - Value`) as far as the fullest contact needs.
 */
export const google: Format = {
  name: 'google',
  title: 'Google Contacts (CSV)',

  recognises: ({ head }) => headerIn(head) !== undefined,

  async *read(file) {
    const header = headerIn(await headOf(file.bytes()))
    if (header === undefined) throw noHeader(file.name, ['First Name,…,Labels', 'Name,Given Name,…,Group Membership'])
    for await (const row of rowsBelow(file, header)) {
      const where = { file: file.name, line: row.line }
      yield row instanceof Row ? contact(row, header, where) : problem(where, row.fault)
    }
  },
}

/** What each layout has that no other address book does. */
const SIGNATURES = [
  ['first name', 'phonetic first name', 'labels'],
  ['given name', 'family name', 'group membership'],
]

function headerIn(head: Uint8Array): Header | undefined {
  for (const columns of SIGNATURES) {
    const header = findHeader(head, columns)
    if (header !== undefined) return header
  }
  return undefined
}

function contact(row: Row, header: Header, where: { file: string; line: number }): Finding {
  const cells = new Cells(row, header.columns)
  const reach = { emails: emails(cells), phones: phones(cells), addresses: addresses(cells), links: links(cells) }
  const work = positions(cells)
  const personName = name(cells, [work[0]?.organisation, reach.emails[0]?.address, reach.phones[0]?.number])
  if (personName === undefined) return leftOut(where, 'It has no name, no organisation and no way to reach anybody.')
  const stranger: Stranger = {
    name: personName,
    ...withoutEmptyLists({ ...reach, positions: work, tags: tags(cells) }),
    ...birthday(cells),
    ...notes(cells),
    // Last, because it keeps every cell that nothing above has asked for.
    ...keptVerbatim(cells),
  }
  return personFound(where, stranger)
}

function withoutEmptyLists<T extends Record<string, readonly unknown[]>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>
}

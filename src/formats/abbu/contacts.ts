import type { Finding } from '#book/finding.ts'
import { leftOut, personFound, problem } from '../found.ts'
import { CONTACT_COLUMNS, strangerOf } from './card.ts'
import type { AddressBook, Row } from './database.ts'
import { entitiesIn } from './entities.ts'
import { groupsIn } from './groups.ts'
import type { Group, Groups } from './groups.ts'
import { partsOfContacts } from './merge-join.ts'
import { textIn } from './parts.ts'
import type { InCard } from './parts.ts'
import { PICTURE_COLUMNS, pictureOf } from './pictures.ts'
import type { PictureFiles } from './pictures.ts'

export interface Reading {
  readonly file: string
  readonly pictures: PictureFiles
  /** Names of the contacts met before, in this book or another of the same archive. */
  readonly seen: Set<string>
}

/** Every contact and every group of a book, each with its row number. */
export async function* contactsIn(book: AddressBook, reading: Reading): AsyncGenerator<Finding> {
  const entityOf = entitiesIn(book)
  const groups = groupsIn(book, entityOf)
  const owners = ownersIn(book)
  const parts = partsOfContacts(book)
  const rows = book.rows({
    table: 'ZABCDRECORD',
    columns: ['Z_PK', 'Z_ENT', 'ZEXTERNALUUID', 'ZCONTAINERWHERECONTACTISME', 'ZIMAGEREFERENCE', ...CONTACT_COLUMNS],
    pictures: PICTURE_COLUMNS,
    sortedBy: ['Z_PK'],
  })
  for (const row of rows) {
    const number = row['Z_PK']
    if (typeof number !== 'number' || entityOf(row['Z_ENT']) !== 'contact') continue
    const isOwner = owners.has(number) || typeof row['ZCONTAINERWHERECONTACTISME'] === 'number'
    yield await contactFinding(row, { number, isOwner, groups, parts: parts.of(number), reading })
  }
  for (const group of groups.all) yield groupFinding(group, reading.file)
}

/** The card that the owner marked as theirs. */
function ownersIn(book: AddressBook): ReadonlySet<unknown> {
  const rows = book.rows({ table: 'ZABCDRECORD', columns: ['ZME'], sortedBy: ['Z_PK'] })
  return new Set(Array.from(rows, ({ ZME: me }) => me).filter((me) => typeof me === 'number'))
}

interface Contact {
  readonly number: number
  readonly isOwner: boolean
  readonly groups: Groups
  readonly parts: readonly InCard[]
  readonly reading: Reading
}

async function contactFinding(row: Row, contact: Contact): Promise<Finding> {
  const { number, reading } = contact
  const where = { file: reading.file, line: number }
  if (wasSeen(row, reading.seen)) {
    return leftOut(where, 'The same contact stands in another address book of this archive.')
  }
  const stranger = strangerOrReason(row, contact.parts)
  if (typeof stranger === 'string') return problem(where, stranger)
  const found = personFound(where, stranger)
  if (found.kind !== 'person') return found
  if (contact.isOwner) return { kind: 'me', where, me: stranger }
  const groups = contact.groups.namesOf(number)
  const photo = await pictureOf(row, reading.pictures)
  return { ...found, ...(groups.length === 0 ? {} : { groups }), ...(photo === undefined ? {} : { photo }) }
}

function strangerOrReason(row: Row, parts: readonly InCard[]): (ReturnType<typeof strangerOf> & object) | string {
  try {
    return strangerOf(row, parts) ?? 'This contact names nobody: it has no name, organisation, email or phone.'
  } catch (error) {
    if (error instanceof RangeError) return 'This contact has more addresses and numbers than anybody could have.'
    throw error
  }
}

/** Contacts' own name of the contact, and the name that its server gave it. */
function wasSeen(row: Row, seen: Set<string>): boolean {
  const names = [textIn(row, 'ZUNIQUEID'), textIn(row, 'ZEXTERNALUUID')].filter((name) => name !== '')
  const isSeen = names.some((name) => seen.has(name))
  for (const name of names) seen.add(name)
  return isSeen
}

function groupFinding({ number, name, isSmart, members }: Group, file: string): Finding {
  const where = { file, line: number }
  if (isSmart) return leftOut(where, `“${name.slice(0, 200)}” is a smart group: Contacts works out who is in it.`)
  if (name === '') return leftOut(where, 'This group has no name.')
  const people = members === 1 ? '1 contact' : `${members} contacts`
  return leftOut(where, `“${name.slice(0, 200)}” is a group of ${people}, not a person. They are put into it.`)
}

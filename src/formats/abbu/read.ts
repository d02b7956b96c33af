import type { About, Finding, Format, SourceFile } from '#book/finding.ts'
import { Refusal } from '#book/refusal.ts'
import { looksLikeZip, openArchive } from '../archive/zip.ts'
import type { Archive, ArchiveEntry } from '../archive/zip.ts'
import { leftOut, problem } from '../found.ts'
import { headOf } from '../source-file.ts'
import { vcard } from '../vcard/read.ts'
import { contactsIn } from './contacts.ts'
import type { Reading } from './contacts.ts'
import { openAddressBook } from './database.ts'
import type { BookFile } from './database.ts'
import { pictureFilesIn } from './pictures.ts'

/**
 * The archive that Contacts on a Mac exports, zipped, or one of its databases. What is in it Apple never described:
 * docs/guides/apple-contacts.md says what we found.
 */
export const abbu: Format = {
  name: 'abbu',
  title: 'Apple Contacts archive (.abbu)',

  async recognises({ name, head, path }) {
    if (isDatabase(head)) return /\.abcddb$/i.test(name) || Buffer.from(head).includes('ZABCDRECORD')
    if (!looksLikeZip(head)) return false
    if (/\.abbu(?:\.zip)?$/i.test(name)) return true
    const archive = await openArchive({ name, path })
    archive.close()
    return archive.entries.some((entry) => isBook(entry) || isOldCard(entry))
  },

  async *read(file, about) {
    const head = await headOf(file.bytes())
    const reading = { pictures: new Map(), seen: new Set<string>() }
    if (isDatabase(head)) {
      yield* oneBook(file, { ...reading, file: file.name })
      return
    }
    const archive = await openArchive(file)
    try {
      yield* booksIn(archive, file, about)
    } finally {
      archive.close()
    }
  },
}

function isDatabase(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0'
}

function isBook({ name }: ArchiveEntry): boolean {
  return /(?:^|\/)AddressBook-v\d{1,4}\.abcddb$/i.test(name) && !isSideFile(name)
}

/** One contact of Mac OS X 10.5 and before, in a form of its own. */
function isOldCard({ name }: ArchiveEntry): boolean {
  return /(?:^|\/)Metadata\/[^/]{1,200}\.abcdp$/i.test(name) && !isSideFile(name)
}

/** What macOS adds to a zip of its own accord. */
function isSideFile(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(?:^|\/)\._[^/]*$/.test(name)
}

/** The book of the Mac itself first, then those of its accounts. */
async function* booksIn(archive: Archive, file: SourceFile, about: About): AsyncGenerator<Finding> {
  for (const { name, reason } of archive.skipped) yield leftOut({ file: name, line: 1 }, reason)
  const books = archive.entries.filter(isBook).toSorted((one, other) => depthOf(one) - depthOf(other))
  if (books.length === 0) {
    yield* cardsIn(archive, file, about)
    return
  }
  const reading = { pictures: pictureFilesIn(archive.entries), seen: new Set<string>() }
  let refused: Refusal | undefined
  let isRead = false
  for (const entry of books) {
    try {
      yield* oneBook(withLog(entry, archive.entries), { ...reading, file: entry.name })
      isRead = true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused = error
      yield problem({ file: entry.name, line: 1 }, error.message)
    }
  }
  if (!isRead && refused !== undefined) throw new Refusal('invalid', `${file.name} cannot be read. ${refused.message}`)
}

function depthOf({ name }: ArchiveEntry): number {
  return name.split('/').length
}

function withLog(entry: ArchiveEntry, entries: readonly ArchiveEntry[]): BookFile {
  const log = entries.find(({ name }) => name === `${entry.name}-wal`)
  return { name: entry.name, size: entry.size, bytes: () => entry.bytes(), ...(log === undefined ? {} : { log }) }
}

async function* oneBook(file: BookFile, reading: Reading): AsyncGenerator<Finding> {
  const book = await openAddressBook(file)
  try {
    if (!book.columnsOf('ZABCDRECORD').has('Z_PK')) throw noContacts(file.name)
    yield* contactsIn(book, reading)
  } finally {
    await book.close()
  }
}

function noContacts(name: string): Refusal {
  return new Refusal('invalid', `${name} is a database, but not one of Contacts: it has no table ZABCDRECORD`)
}

/** Archives from before 2007, which may still hold cards beside. */
async function* cardsIn(archive: Archive, file: SourceFile, about: About): AsyncGenerator<Finding> {
  const cards = archive.entries.filter(({ name }) => /\.vcf$/i.test(name) && !isSideFile(name))
  if (cards.length === 0) throw tooOld(file.name)
  for (const card of cards) yield* vcard.read({ ...card, path: file.path, bytes: () => card.bytes() }, about)
  for (const { name } of archive.entries.filter(isOldCard)) {
    yield leftOut({ file: name, line: 1 }, 'It is in a form that only old Macs read. The vCards beside it were read.')
  }
}

function tooOld(name: string): Refusal {
  return new Refusal(
    'invalid',
    `${name} holds no AddressBook-v22.abcddb, so it comes from a very old Mac or is incomplete. ` +
      'Open it in a current Contacts, and export it again: as an archive, or all contacts as a vCard',
  )
}

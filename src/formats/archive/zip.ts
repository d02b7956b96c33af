import { crc32 } from 'node:zlib'
import { getFileNameLowLevel, openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Refusal } from '#book/refusal.ts'

/** One file inside a zip. Its name is only a label: nothing is ever written under it. */
export interface ArchiveEntry {
  readonly name: string
  /** Bytes once expanded, as the archive claims and as we hold it to. */
  readonly size: number
  /** A fresh stream of the expanded bytes. */
  bytes(): AsyncIterable<Uint8Array>
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  /** What we do not touch, each with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
  close(): void
}

export interface ArchiveLimits {
  readonly expandedBytes: number
  readonly entries: number
  /** Expanded bytes for one packed byte; asked only above `unsuspiciousBytes`. */
  readonly ratio: number
  readonly unsuspiciousBytes: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  expandedBytes: 2 * 1024 ** 3,
  entries: 200_000,
  ratio: 200,
  unsuspiciousBytes: 10 * 1024 ** 2,
}

/** Does it start like a zip: with a file, or with the end of an empty one? */
export function looksLikeZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && head[3] === head[2] + 1
}

/**
 * Opens a zip on disk without unpacking it. Close it when done.
 * @throws Refusal when it is damaged, or so large or so tightly packed that it looks like a trap
 */
export async function openArchive(
  file: { readonly name: string; readonly path: string },
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Archive> {
  const zip = await openPromise(file.path, { autoClose: false, decodeStrings: false }).catch((error: unknown) => {
    throw damaged(file.name, error)
  })
  // An 'error' event without a listener would end the process.
  zip.on('error', () => {})
  try {
    return { ...(await listing(zip, file.name, limits)), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw damaged(file.name, error)
  }
}

async function listing(zip: ZipFile, archiveName: string, limits: ArchiveLimits): Promise<Omit<Archive, 'close'>> {
  refuseTooMany(zip.entryCount, archiveName, limits)
  const entries: ArchiveEntry[] = []
  const skipped: { name: string; reason: string }[] = []
  let expanded = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    if (name.endsWith('/')) continue
    const reason = reasonToSkip(entry, name)
    if (reason !== undefined) {
      skipped.push({ name: printable(name) || 'a file without a name', reason })
      continue
    }
    expanded += entry.uncompressedSize
    refuseBomb(expanded, zip.fileSize, { archiveName, limits })
    refuseBomb(entry.uncompressedSize, entry.compressedSize, { archiveName, limits })
    const bytes = () => expandedBytes(zip, entry, `${name} in ${archiveName}`)
    entries.push({ name, size: entry.uncompressedSize, bytes })
  }
  return { entries, skipped }
}

function refuseTooMany(count: number, archiveName: string, limits: ArchiveLimits): void {
  if (count <= limits.entries) return
  throw new Refusal(
    'invalid',
    `${archiveName} says it holds ${count} files. We open archives of up to ${limits.entries}.`,
  )
}

function refuseBomb(
  expanded: number,
  packed: number,
  { archiveName, limits }: { readonly archiveName: string; readonly limits: ArchiveLimits },
): void {
  if (expanded > limits.expandedBytes) throw tooLarge(archiveName, limits.expandedBytes)
  if (expanded <= limits.unsuspiciousBytes || expanded <= packed * limits.ratio) return
  throw new Refusal(
    'invalid',
    `${archiveName} would unpack to more than ${limits.ratio} times its size, which no honest export does. We did not open it.`,
  )
}

function tooLarge(archiveName: string, limit: number): Refusal {
  const gigabytes = Math.max(1, Math.round(limit / 1024 ** 3))
  return new Refusal(
    'invalid',
    `${archiveName} would unpack to more than ${gigabytes} GB. Take out the files you want and import those.`,
  )
}

function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
  // An archive may list 200,000 files: let go of what was only needed for the name.
  Object.assign(entry, {
    fileName: '',
    fileNameRaw: EMPTY,
    extraFieldRaw: EMPTY,
    fileCommentRaw: EMPTY,
    extraFields: [],
  })
  return name
}

const EMPTY = Buffer.alloc(0)
const LONGEST_NAME = 1000
const FILE_TYPE_MASK = 0o170000
const REGULAR_FILE = 0o100000

function reasonToSkip(entry: Entry, name: string): string | undefined {
  const fileType = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK
  if (fileType !== 0 && fileType !== REGULAR_FILE) return 'It is a link or a special file, not a file with content.'
  if (!isPlainName(name)) return 'Its name points outside the archive or holds signs that no file name needs.'
  if (entry.isEncrypted()) return 'It is locked with a password.'
  if (!entry.canDecodeFileData()) return 'It is packed in a way that we cannot open.'
  return undefined
}

function isPlainName(name: string): boolean {
  if (name === '' || name.length > LONGEST_NAME || name.startsWith('/') || /^[a-z]:/i.test(name)) return false
  return !name.includes('\\') && printable(name) === name && !name.split('/').includes('..')
}

/** Control signs, such as NUL, shown as a question mark. */
function printable(name: string): string {
  return Array.from(name.slice(0, LONGEST_NAME), (sign) => (sign < ' ' ? '\u{fffd}' : sign)).join('')
}

/** Counts what really comes out, whatever the archive claims, and compares the checksum. */
async function* expandedBytes(zip: ZipFile, entry: Entry, called: string): AsyncGenerator<Uint8Array> {
  let length = 0
  let checksum = 0
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      const bytes = part as Uint8Array
      length += bytes.length
      if (length > entry.uncompressedSize) throw new Error('it holds more than it says')
      checksum = crc32(bytes, checksum)
      yield bytes
    }
    if (length !== entry.uncompressedSize || checksum !== entry.crc32) throw new Error('its content does not add up')
  } catch (error) {
    throw damaged(called, error)
  }
}

/** Faults of the disk and refusals pass; what yauzl and zlib say about the file becomes a sentence. */
function damaged(what: string, error: unknown): unknown {
  if (error instanceof Refusal || (error instanceof Error && 'syscall' in error)) return error
  const detail = error instanceof Error ? error.message : String(error)
  return new Refusal('invalid', `${what} is damaged or incomplete. Download it again and import the new file.`, {
    detail,
  })
}

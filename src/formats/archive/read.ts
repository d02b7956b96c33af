import { createHash } from 'node:crypto'
import type { Where } from '#book/finding.ts'
import { RecordKind } from '#book/record.ts'
import { Refusal } from '#book/refusal.ts'
import { isPartName, kindOfPart, Manifest, MANIFEST, ARCHIVE_VERSION } from './manifest.ts'
import type { Part } from './manifest.ts'
import { linesOf } from './lines.ts'
import { ARCHIVE_LIMITS, openArchive } from './zip.ts'
import type { Archive, ArchiveEntry, ArchiveLimits } from './zip.ts'

/** A record of the book as its line says it, not yet held against the schema of its kind; or a line that is none. */
export type ArchiveLine =
  | { readonly kind: RecordKind; readonly record: Readonly<Record<string, unknown>>; readonly where: Where }
  | { readonly kind: 'problem'; readonly where: Where; readonly reason: string }

/** A complete archive, opened, with every sum found right. Close it when done. */
export interface BookArchive {
  readonly manifest: Manifest
  /** Every record, kind by kind in the order of the dump. May be read again from the start. */
  records(): AsyncGenerator<ArchiveLine>
  close(): void
}

/**
 * Everything in a complete archive, in one go.
 * @throws Refusal before the first record, when it is no such archive, or damaged, or was changed
 */
export async function* readArchive(file: ArchiveFile, limits?: ArchiveLimits): AsyncGenerator<ArchiveLine> {
  const archive = await openBookArchive(file, limits)
  try {
    yield* archive.records()
  } finally {
    archive.close()
  }
}

export interface ArchiveFile {
  readonly name: string
  readonly path: string
}

/**
 * Opens a complete archive and holds each part against the manifest. Nothing in it is trusted: not its sizes, not its
 * names, and no file is written.
 * @throws Refusal `invalid` when it is no such archive, or damaged, or was changed, or looks like a trap
 */
export async function openBookArchive(file: ArchiveFile, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<BookArchive> {
  const archive = await openArchive(file, limits)
  try {
    const entries = entriesByName(archive, file.name)
    const manifest = await manifestIn(entries, file.name)
    refuseUnlessListed(entries, manifest, file.name)
    for (const part of manifest.parts) await refuseUnlessTheSame(entries.get(part.name), part, file.name)
    return { manifest, records: () => recordsIn(entries, manifest, file.name), close: () => archive.close() }
  } catch (error) {
    archive.close()
    throw error
  }
}

function entriesByName(archive: Archive, name: string): ReadonlyMap<string, ArchiveEntry> {
  const [odd] = archive.skipped
  if (odd !== undefined) throw changed(name, `it holds “${shown(odd.name)}”. ${odd.reason}`)
  const entries = new Map<string, ArchiveEntry>()
  for (const entry of archive.entries) {
    if (entries.has(entry.name)) throw changed(name, `it holds “${shown(entry.name)}” twice.`)
    entries.set(entry.name, entry)
  }
  return entries
}

/** Room for a line on each of 200,000 parts. */
const LARGEST_MANIFEST_BYTES = 64 * 1024 ** 2

async function manifestIn(entries: ReadonlyMap<string, ArchiveEntry>, name: string): Promise<Manifest> {
  const entry = entries.get(MANIFEST)
  if (entry === undefined || entry.size > LARGEST_MANIFEST_BYTES) {
    throw new Refusal(
      'invalid',
      `${name} is not the complete archive of a book: it has no ${MANIFEST}. ` +
        'Choose the zip file as Tendril wrote it, without unpacking it.',
    )
  }
  const text = Buffer.concat(await Array.fromAsync(entry.bytes())).toString('utf8')
  const version = Manifest.pick({ version: true }).safeParse(jsonIn(text))
  if (version.success && version.data.version > ARCHIVE_VERSION) {
    throw new Refusal('invalid', `${name} was written by a newer Tendril. Update this one, and load it again.`)
  }
  const manifest = Manifest.safeParse(jsonIn(text))
  if (!manifest.success) throw changed(name, `its ${MANIFEST} does not say what it should.`)
  return manifest.data
}

function refuseUnlessListed(entries: ReadonlyMap<string, ArchiveEntry>, { parts }: Manifest, name: string): void {
  const listed = new Set(parts.map((part) => part.name))
  if (listed.size !== parts.length) throw changed(name, `its ${MANIFEST} names a file twice.`)
  for (const called of entries.keys()) {
    if (called === MANIFEST || (listed.has(called) && isPartName(called))) continue
    throw changed(name, `it holds “${shown(called)}”, which Tendril did not put there.`)
  }
  const missing = parts.find((part) => !entries.has(part.name))
  if (missing !== undefined) throw changed(name, `it lacks “${shown(missing.name)}”.`)
  const resized = parts.find((part) => entries.get(part.name)?.size !== part.bytes)
  if (resized !== undefined) throw changed(name, `“${resized.name}” is not as long as it was.`)
}

async function refuseUnlessTheSame(entry: ArchiveEntry | undefined, part: Part, name: string): Promise<void> {
  const sum = createHash('sha256')
  for await (const bytes of entry?.bytes() ?? []) sum.update(bytes)
  if (sum.digest('hex') !== part.sha256) throw changed(name, `“${part.name}” does not add up to the sum it was given.`)
}

function changed(name: string, what: string): Refusal {
  return new Refusal(
    'invalid',
    `${name} was damaged or changed after it was written: ${what} Nothing was taken over. Use another copy of it.`,
  )
}

/** A name out of the file, short enough for a sentence. */
function shown(name: string): string {
  return name.length <= 100 ? name : `${name.slice(0, 100)}…`
}

async function* recordsIn(
  entries: ReadonlyMap<string, ArchiveEntry>,
  { parts }: Manifest,
  name: string,
): AsyncGenerator<ArchiveLine> {
  const byKind = new Map(parts.flatMap((part) => [[kindOfPart(part.name), part] as const]))
  byKind.delete(undefined)
  for (const kind of RecordKind.options) {
    const entry = entries.get(byKind.get(kind)?.name ?? '')
    byKind.delete(kind)
    if (entry !== undefined) yield* recordsOf(kind, entry, `${entry.name} in ${name}`)
  }
  for (const part of byKind.values()) {
    const where = { file: `${part.name} in ${name}`, line: 1 }
    yield { kind: 'problem', where, reason: 'This version of Tendril does not know records of this kind' }
  }
}

async function* recordsOf(kind: RecordKind, entry: ArchiveEntry, file: string): AsyncGenerator<ArchiveLine> {
  for await (const line of linesOf(entry.bytes())) {
    const where = { file, line: line.number }
    const said = line.text === undefined ? undefined : jsonIn(line.text)
    if (!isObject(said)) {
      yield {
        kind: 'problem',
        where,
        reason: line.text === undefined ? 'This line is too long' : 'This line is no record',
      }
      continue
    }
    const { recordKind, ...record } = said
    if (recordKind === kind) yield { kind, record, where }
    else yield { kind: 'problem', where, reason: `This line is not of the kind “${kind}”` }
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Day } from '#book/day.ts'
import { Person } from '#book/person.ts'
import { Photo } from '#book/photo.ts'
import { RecordKind } from '#book/record.ts'
import { writeCard } from '../vcard/write.ts'
import { ARCHIVE_VERSION, bookPart, MANIFEST } from './manifest.ts'
import type { Manifest, Part } from './manifest.ts'
import { readme } from './readme.ts'

export interface ArchiveParts {
  /** Stands in the archive, and is the date of every file in it. */
  readonly madeOn: Day
  /**
   * The records of a kind, a line each, as the canonical dump has them. Asked for a few times over;
   * all of it has to come from one state of the book.
   */
  lines(kind: RecordKind): AsyncIterable<string>
}

/**
 * The complete archive: a zip of the whole book as JSON lines, contacts and pictures for other programs, a README and a
 * manifest with sums. Comes in pieces as it is made, and holds one record and one piece at a time.
 */
export async function* writeArchive(parts: ArchiveParts): AsyncGenerator<Uint8Array> {
  const packer = packerOf(parts.madeOn)
  const filled = fill(packer, parts).catch((error: unknown) => packer.fail(error))
  try {
    for await (const piece of packer.output) yield piece as Uint8Array
    await filled
  } finally {
    packer.fail(new Error('Nobody reads the archive any more'))
  }
}

async function fill(packer: Packer, { madeOn, lines }: ArchiveParts): Promise<void> {
  await packer.add('README.txt', once(readme(madeOn)))
  const counts: Record<string, number> = {}
  for (const kind of RecordKind.options) {
    if (await isEmpty(lines(kind))) continue
    counts[kind] = await packer.add(bookPart(kind), lines(kind), 'lines')
  }
  await packer.add('contacts.vcf', cards(lines('person')))
  for await (const line of lines('photo')) {
    const { id, mediaType, base64 } = Photo.parse(JSON.parse(line))
    const name = `photos/${id}.${mediaType === 'image/jpeg' ? 'jpg' : 'webp'}`
    await packer.add(name, once(Buffer.from(base64, 'base64')), 'packed already')
  }
  packer.end({ format: 'tendril-archive', version: ARCHIVE_VERSION, madeOn, counts, parts: packer.parts })
}

async function isEmpty(lines: AsyncIterable<string>): Promise<boolean> {
  for await (const _ of lines) return false
  return true
}

async function* once<T>(whole: T): AsyncGenerator<T> {
  yield whole
}

/** Those who were put away stay out: they are in no list but that of the whole book. */
async function* cards(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    const person = Person.parse(JSON.parse(line))
    if (person.place !== 'archive') yield writeCard(person)
  }
}

interface Packer {
  readonly output: AsyncIterable<unknown>
  /** What was added so far. */
  readonly parts: Part[]
  /** Adds a file, and waits until it is read to its end. Gives how many pieces it had. */
  add(name: string, pieces: AsyncIterable<string | Uint8Array>, content?: Content): Promise<number>
  end(manifest: Manifest): void
  /** Lets go of everything. */
  fail(error: unknown): void
}

type Content = 'text' | 'lines' | 'packed already'

function packerOf(madeOn: Day): Packer {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const parts: Part[] = []
  // Noon, so that it is the same day in every zone.
  const mtime = new Date(`${madeOn}T12:00:00Z`)
  let source: Readable | undefined
  zip.on('error', (error: Error) => output.destroy(error))

  return {
    output,
    parts,
    async add(name, pieces, content = 'text') {
      const sum = createHash('sha256')
      let [bytes, count] = [0, 0]
      async function* measured(): AsyncGenerator<Buffer> {
        for await (const piece of pieces) {
          const chunk = Buffer.from(content === 'lines' ? `${piece as string}\n` : (piece as string))
          bytes += chunk.length
          count += 1
          sum.update(chunk)
          yield chunk
        }
      }
      source = Readable.from(gathered(measured()), { objectMode: false })
      zip.addReadStream(source, name, { mtime, mode: 0o100644, compress: content !== 'packed already' })
      await finished(source, { writable: false })
      parts.push({ name, bytes, sha256: sum.digest('hex'), ...(content === 'lines' ? { records: count } : {}) })
      return count
    },
    end(manifest) {
      zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`), MANIFEST, { mtime, mode: 0o100644 })
      zip.end()
    },
    fail(error) {
      source?.destroy()
      output.destroy(error as Error)
    },
  }
}

const PIECE_BYTES = 65_536

/** Few large pieces instead of many small ones. */
async function* gathered(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length < PIECE_BYTES) continue
    yield Buffer.concat(waiting, length)
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(waiting, length)
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Finding, Format } from '#book/finding.ts'
import { readArchive } from '#formats/archive/read.ts'
import { looksLikeZip } from '#formats/archive/zip.ts'
import { formats } from '#formats/index.ts'
import type { Chance } from '../chance.ts'
import { archiveSeed, withRightSums } from './archive-seed.ts'
import { plainInput } from './input.ts'
import type { Input } from './input.ts'
import { withOddDatabase } from './odd-database.ts'
import { recordCounters } from './records.ts'
import { unpackedBytes } from './unpacked.ts'
import { wordsOf } from './words.ts'

/** Something that reads files of strangers. */
export interface Reader extends Pick<Format, 'read' | 'asks'> {
  readonly name: string
  readonly isArchive: boolean
  readonly words: readonly string[]
  /** How many records there are at least, counted in another way; undefined where that cannot be told. */
  readonly recordsIn: ((bytes: Buffer) => number | undefined) | undefined
  /** Files as they should be. */
  seeds(): Promise<readonly Input[]>
  /** A change that only such a file knows, often made instead of those that every file knows. */
  changed?(input: Input, chance: Chance): Input
  /** What has to be put right after a change, so that it is not all that is noticed. */
  mended?(input: Input): Input
}

export const readers: readonly Reader[] = [
  ...Object.values(formats).map((format) => ({
    name: format.name,
    isArchive: false,
    words: wordsOf(format.name),
    recordsIn: recordCounters[format.name],
    read: format.read.bind(format),
    ...(format.asks === undefined ? {} : { asks: format.asks.bind(format) }),
    seeds: () => seedsOf(format.name),
    ...(format.name === 'abbu' ? { changed: withOddDatabase } : {}),
  })),
  {
    name: 'archive',
    isArchive: true,
    words: wordsOf('archive'),
    recordsIn: undefined,
    read: readBook,
    seeds: async () => [await archiveSeed()],
    mended: withRightSums,
  },
]

async function* readBook(file: Parameters<Format['read']>[0]): AsyncGenerator<Finding> {
  for await (const line of readArchive(file)) {
    yield line.kind === 'problem' ? line : { kind: 'left-out', where: line.where, reason: 'a record' }
  }
}

const HOUSE = path.join(import.meta.dirname, '..', '..', '..')

/** What lies beside the repository, by the name of the format that reads it; absent elsewhere. */
const CORPORA: Readonly<Record<string, string>> = { icalendar: 'ics', mail: 'mbox' }
const LARGEST_SEED = 100_000

async function seedsOf(name: string): Promise<Input[]> {
  const samples = path.join(HOUSE, 'src', 'formats', name, 'samples')
  const corpora = path.join(HOUSE, '..', 'shared', 'corpora', CORPORA[name] ?? name)
  const files = [...filesIn(samples), ...filesIn(corpora)].filter((file) => !/\.expected\.json$|\.md$/.test(file))
  const seeds: Input[] = []
  for (const file of files) {
    const bytes = readFileSync(file)
    if (bytes.length === 0 || bytes.length > LARGEST_SEED) continue
    seeds.push(await seedFrom(path.basename(file), bytes))
  }
  return seeds
}

async function seedFrom(name: string, bytes: Buffer): Promise<Input> {
  return looksLikeZip(bytes) ? { name, parts: await unpackedBytes(bytes), isZip: true } : plainInput(name, bytes)
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${path.sep}local`))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
}

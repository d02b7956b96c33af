import { createHash } from 'node:crypto'
import { Person } from '#book/person.ts'
import type { RecordKind } from '#book/record.ts'
import { Manifest, MANIFEST } from '#formats/archive/manifest.ts'
import { writeArchive } from '#formats/archive/write.ts'
import type { Input, Part } from './input.ts'
import { unpackedBytes } from './unpacked.ts'

const ADA = {
  id: 'ada',
  version: 1,
  addedOn: '2026-01-01',
  name: { full: 'Ada Quist' },
  emails: [{ address: 'a@b.c' }],
}
const BOOK: Partial<Record<RecordKind, readonly object[]>> = {
  settings: [{ id: 'settings', minutesADay: 10 }],
  person: [Person.parse(ADA), Person.parse({ ...ADA, id: 'bert', name: { full: 'Bert Müller' }, tags: ['Hiking'] })],
  promise: [{ id: 'p', personId: 'ada', whose: 'mine', words: 'Send the book', day: '2026-12-01', state: 'open' }],
}

/** A small book as a complete archive, taken apart. */
export async function archiveSeed(): Promise<Input> {
  const pieces = writeArchive({
    madeOn: '2026-11-22',
    async *lines(kind) {
      for (const record of BOOK[kind] ?? []) yield JSON.stringify({ recordKind: kind, ...record })
    },
  })
  const bytes = Buffer.concat(await Array.fromAsync(pieces))
  return { name: 'garden.zip', parts: await unpackedBytes(bytes), isZip: true }
}

/** With a manifest that names every file as it is, unless the manifest itself was changed beyond reading. */
export function withRightSums(input: Input): Input {
  const listed = manifestIn(input.parts)
  if (listed === undefined) return input
  const others = input.parts.filter(({ name }) => name !== MANIFEST)
  const parts = others.map(({ name, bytes }) => {
    const known = listed.parts.find((part) => part.name === name)
    return { ...known, name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
  const bytes = Buffer.from(JSON.stringify({ ...listed, parts }))
  return { ...input, parts: [...others, { name: MANIFEST, bytes }] }
}

function manifestIn(parts: readonly Part[]): Manifest | undefined {
  const bytes = parts.find(({ name }) => name === MANIFEST)?.bytes
  try {
    return Manifest.safeParse(JSON.parse(bytes?.toString('utf8') ?? '')).data
  } catch {
    return undefined
  }
}

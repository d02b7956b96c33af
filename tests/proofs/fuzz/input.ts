import { crc32 } from 'node:zlib'

/** A file made to be read, before it is bytes: what is mutated is what lies in an archive, not its checksums. */
export interface Input {
  /** What the owner calls it. */
  readonly name: string
  readonly parts: readonly Part[]
  readonly isZip: boolean
}

export interface Part {
  readonly name: string
  readonly bytes: Buffer
}

export function plainInput(name: string, bytes: Buffer): Input {
  return { name, parts: [{ name, bytes }], isZip: false }
}

export function bytesOf({ parts, isZip }: Input): Buffer {
  return isZip ? storedZip(parts) : (parts[0]?.bytes ?? Buffer.alloc(0))
}

const MADE_ON = 0x5aa1

/** A zip that is not compressed, whatever its files are called; its sums are right. */
export function storedZip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const listing: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const called = Buffer.from(name).subarray(0, 65_535)
    // Version 2.0, names in UTF-8, stored, a day of 2025.
    const about = shorts(20, 0x800, 0, 0, MADE_ON)
    const sizes = longs(crc32(bytes), bytes.length, bytes.length)
    const common = Buffer.concat([about, sizes, shorts(called.length, 0)])
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, called, bytes])
    const where = Buffer.concat([shorts(0, 0, 0), longs(0, offset)])
    listing.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), shorts(20), common, where, called]))
    files.push(file)
    offset += file.length
  }
  const list = Buffer.concat(listing)
  const end = [shorts(0, 0, parts.length, parts.length), longs(list.length, offset), shorts(0)]
  return Buffer.concat([...files, list, Buffer.from('PK\u0005\u0006'), ...end])
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return bytes
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

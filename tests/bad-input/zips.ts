import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

export interface Content {
  readonly name: string
  readonly bytes: string | Uint8Array
  readonly mode?: number
}

export async function zipped(...contents: readonly Content[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes, mode = 0o100644 } of contents) zip.addBuffer(Buffer.from(bytes), name, { mode })
  zip.end()
  return buffer(zip.outputStream)
}

/** The same archive with every occurrence of some bytes exchanged for others of the same length. */
export function forged(archive: Buffer, original: string | Uint8Array, replacement: string | Uint8Array): Buffer {
  const [from, to] = [Buffer.from(original), Buffer.from(replacement)]
  if (from.length !== to.length) throw new RangeError('A forgery keeps the length')
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + to.length)) bytes.set(to, at)
  return bytes
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

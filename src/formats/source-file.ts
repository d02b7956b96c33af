import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceFile } from '#book/finding.ts'

/** How much of a file we look at to tell what it is. */
export const HEAD_BYTES = 65_536

/** A file on disk, as readers want it. `name` is what the owner calls it, when the path is a temporary one. */
export async function sourceFileAt(path: string, name: string = basename(path)): Promise<SourceFile> {
  const { size } = await stat(path)
  return { name, size, path, bytes: () => createReadStream(path, { highWaterMark: HEAD_BYTES }) }
}

/** The first 64 KiB of a file on disk, or all of a shorter one. */
export async function headAt(path: string): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** The first 64 KiB of a stream, which is then closed. */
export async function headOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    parts.push(part)
    length += part.length
    if (length >= HEAD_BYTES) break
  }
  return Buffer.concat(parts, length).subarray(0, HEAD_BYTES)
}

import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Part } from './input.ts'

/** The files of an archive that is known to be a good one. */
export async function unpackedBytes(archive: Buffer): Promise<Part[]> {
  const zip = await fromBufferPromise(archive)
  const parts: Part[] = []
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    parts.push({ name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) })
  }
  return parts
}

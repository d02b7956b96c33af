import { createReadStream, createWriteStream } from 'node:fs'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { Refusal } from '#book/refusal.ts'
import { ARCHIVE_LIMITS } from '#formats/archive/zip.ts'
import type { ArchiveLimits } from '#formats/archive/zip.ts'

const DEEPEST = 64

/**
 * Packs a folder of the owner's into a zip that is not compressed, under the folder's own name. Links are not followed,
 * and what is neither a file nor a folder stays out.
 * @throws Refusal when it holds more than an archive may, or the disk has no room for it
 */
export async function packFolder(
  folder: string,
  {
    into,
    name,
    limits = ARCHIVE_LIMITS,
  }: { readonly into: string; readonly name: string; readonly limits?: ArchiveLimits },
): Promise<void> {
  const zip = new ZipFile()
  const found = new Count(name, limits)
  await mkdir(path.dirname(into), { recursive: true, mode: 0o700 })
  const written = pipeline(zip.outputStream, createWriteStream(into, { mode: 0o600 }))
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', reject)
    written.catch(reject)
  })
  try {
    await Promise.race([failed, addFolder(zip, { folder, as: name, depth: 0, found, into: path.resolve(into) })])
    zip.end()
    await Promise.race([failed, written])
  } catch (error) {
    await rm(into, { force: true })
    throw inOwnersWords(error, name)
  }
}

interface Place {
  readonly folder: string
  /** What it is called in the zip. */
  readonly as: string
  readonly depth: number
  readonly found: Count
  /** The zip itself, should it lie in the folder. */
  readonly into: string
}

async function addFolder(zip: ZipFile, { folder, as, depth, ...place }: Place): Promise<void> {
  if (depth > DEEPEST)
    throw new Refusal('invalid', `${as} lies more than ${DEEPEST} folders deep. Import what is in it`)
  for (const entry of (await readdir(folder)).toSorted()) {
    // A backslash would be a folder elsewhere.
    const [at, inZip] = [path.join(folder, entry), `${as}/${entry.replaceAll('\\', '_')}`]
    const stats = await lstat(at)
    if (stats.isDirectory()) await addFolder(zip, { folder: at, as: inZip, depth: depth + 1, ...place })
    if (!stats.isFile() || at === place.into) continue
    const { size, mtime, mode } = stats
    place.found.file(size)
    zip.addReadStreamLazy(inZip, { compress: false, mtime, mode, size }, (give) => {
      const bytes = createReadStream(at)
      bytes.on('error', (error) => zip.emit('error', error))
      give(null, bytes)
    })
  }
}

/** What was found so far, held to what an archive may hold. */
class Count {
  readonly #name: string
  readonly #limits: ArchiveLimits
  #files = 0
  #bytes = 0

  constructor(name: string, limits: ArchiveLimits) {
    this.#name = name
    this.#limits = limits
  }

  file(bytes: number): void {
    this.#files += 1
    this.#bytes += bytes
    const { entries, expandedBytes } = this.#limits
    if (this.#files > entries) {
      throw new Refusal(
        'invalid',
        `${this.#name} holds more than ${entries} files. Import the folders in it one by one.`,
      )
    }
    if (this.#bytes > expandedBytes) {
      const gigabytes = Math.max(1, Math.round(expandedBytes / 1024 ** 3))
      throw new Refusal(
        'invalid',
        `${this.#name} holds more than ${gigabytes} GB. Import the folders or files in it one by one.`,
      )
    }
  }
}

function inOwnersWords(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal(
      'unavailable',
      `The disk has no room to look into ${name}. Free some space, then import it again`,
    )
  if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT')
    return new Refusal('invalid', `Something in ${name} may not be read; change who may open it, or copy it elsewhere`)
  return error
}

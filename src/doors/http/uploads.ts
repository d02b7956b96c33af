import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#book/refusal.ts'
import type { Gate } from './gate.ts'
import { methodProblem } from './method.ts'
import type { Door, HttpOptions } from './options.ts'
import { DoorProblem } from './problem.ts'

export const UPLOAD_PATH = '/api/uploads'

/** LinkedIn's archive of thirty years stays far below. */
export const UPLOAD_LIMIT_BYTES = 1024 * 1024 * 1024

const IDLE_MS = 30_000
const AT_ONCE = 4

/** Files that no import took. */
const FORGET_AFTER_MS = 86_400_000

/** Takes files for imports: the raw bytes of one in, the id to name in `start-import` out. */
export function addUploads(door: Door, options: HttpOptions, gate: Gate): void {
  const running = new Map<number, number>()

  const receive = gate('write', async (asked, caller) => {
    refuseOddUpload(asked.req.raw.headers)
    const uploadId = randomBytes(16).toString('hex')
    const file = options.contextOf(caller.owner).imports.uploadPath(uploadId)
    const folder = path.dirname(file)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await forgetOldUploads(folder, Date.parse(options.now()))
    await refuseWhenFull(folder, Number(asked.req.header('content-length') ?? 0))
    const before = running.get(caller.owner) ?? 0
    if (before >= AT_ONCE) throw new Refusal('too-many', 'Four files are on their way already; wait for one of them')
    running.set(caller.owner, before + 1)
    try {
      const bytes = await receiveFile(asked.env.incoming, file, UPLOAD_LIMIT_BYTES)
      return asked.json({ uploadId, bytes })
    } finally {
      running.set(caller.owner, (running.get(caller.owner) ?? 1) - 1)
    }
  })
  door.post(UPLOAD_PATH, receive)
  door.all(
    UPLOAD_PATH,
    gate('read', async () => methodProblem('POST')()),
  )
}

function refuseOddUpload(headers: Headers): void {
  if (headers.get('content-type') !== 'application/octet-stream' || headers.has('content-encoding')) {
    throw new DoorProblem(
      'wrong-type',
      'Send the bytes of one file as they are, with the type application/octet-stream',
    )
  }
  if (Number(headers.get('content-length') ?? 0) > UPLOAD_LIMIT_BYTES) throw tooLarge(UPLOAD_LIMIT_BYTES)
}

async function refuseWhenFull(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bytes > bavail * bsize)
    throw new Refusal('unavailable', 'The disk has no room for this file. Free some space first')
}

/**
 * Writes what comes in under the name we chose; the sender chooses nothing. Whatever goes wrong, nothing is left.
 * @returns the bytes received
 */
export async function receiveFile(incoming: Readable, file: string, limit: number): Promise<number> {
  const unfinished = `${file}.part`
  const idle = new AbortController()
  const timer = setTimeout(() => idle.abort(), IDLE_MS)
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      timer.refresh()
      bytes += chunk.length
      next(bytes > limit ? tooLarge(limit) : null, chunk)
    },
  })
  try {
    // Ending the request itself would cut the line before the answer is through.
    const source = incoming.iterator({ destroyOnReturn: false })
    await pipeline(source, counted, createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }), {
      signal: idle.signal,
    })
    await rename(unfinished, file)
    return bytes
  } catch (error) {
    await rm(unfinished, { force: true })
    throw ownersWords(error)
  } finally {
    clearTimeout(timer)
  }
}

function tooLarge(limit: number): DoorProblem {
  return new DoorProblem('too-large', `The file is larger than ${limit / 1024 / 1024} MB`)
}

function ownersWords(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Refusal('unavailable', 'The disk is full, so the file was not kept. Free some space, then send it again')
  }
  if (code === 'ECONNRESET' || code === 'ABORT_ERR' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return new Refusal('invalid', 'The file did not arrive whole, so nothing of it was kept. Send it again')
  }
  return error
}

async function forgetOldUploads(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile() && now - found.mtimeMs > FORGET_AFTER_MS) await rm(file, { force: true })
  }
}

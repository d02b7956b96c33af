import { open } from 'node:fs/promises'
import { Refusal } from '#book/refusal.ts'
import type { Cli } from './session.ts'

/** A letter is never so long; what is longer is no letter. */
const MOST_BYTES = 400_000

/** The letter in a file, or on standard input for `-`. @throws Refusal when there is none or it is no text */
export async function letterIn(cli: Cli, file: string): Promise<string> {
  const bytes = file === '-' ? await fromInput(cli) : await fromFile(file)
  if (bytes.length > MOST_BYTES) throw new Refusal('invalid', `${named(file)} is too long to be a letter`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', `${named(file)} is no text in UTF-8`)
  }
}

async function fromInput(cli: Cli): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of cli.world.stdin as AsyncIterable<Buffer | string>) {
    const piece = Buffer.from(chunk)
    chunks.push(piece)
    bytes += piece.length
    if (bytes > MOST_BYTES) break
  }
  return Buffer.concat(chunks)
}

async function fromFile(file: string): Promise<Buffer> {
  const opened = await open(file).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refusal('not-found', `${file} cannot be read (${code})`)
  })
  try {
    const buffer = Buffer.alloc(MOST_BYTES + 1)
    const { bytesRead } = await opened.read(buffer, 0, buffer.length, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    throw new Refusal('invalid', `${file} is no file with a letter in it`)
  } finally {
    await opened.close()
  }
}

function named(file: string): string {
  return file === '-' ? 'What was piped in' : file
}

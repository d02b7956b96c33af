import { Refusal } from '#book/refusal.ts'
import { DoorProblem } from './problem.ts'

/** One megabyte: the longest thing a person types, many times over. Files go to the uploads. */
export const JSON_LIMIT_BYTES = 1024 * 1024

/**
 * The JSON of a request. Only `application/json` is read: the other types can be sent by a form of any site.
 * @throws DoorProblem `wrong-type`, `too-large`; Refusal `invalid`
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new DoorProblem('wrong-type', 'Send JSON, with the type application/json')
  if (request.headers.has('content-encoding')) throw new DoorProblem('wrong-type', 'Send the JSON uncompressed')
  const text = decoded(await readBytes(request, JSON_LIMIT_BYTES))
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('invalid', 'What was sent is not JSON')
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('invalid', 'What was sent is not UTF-8 text')
  }
}

/**
 * Counts what really arrives: a length that was announced may be missing or untrue. Past the limit it stops reading
 * without cancelling, which would cut the line before the answer is through.
 */
async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = new DoorProblem('too-large', `More than ${limit / 1024 / 1024} MB was sent at once`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge
  const chunks: Uint8Array[] = []
  const reader = request.body?.getReader()
  for (let size = 0; reader !== undefined;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) throw tooLarge
    chunks.push(value)
  }
  return Buffer.concat(chunks)
}

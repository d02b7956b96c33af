import { randomBytes } from 'node:crypto'
import { Refusal } from '#book/refusal.ts'
import type { RefusalCode } from '#book/refusal.ts'

/** What only this door can refuse, with its status. */
const DOOR_STATUS = {
  'not-signed-in': 401,
  'wrong-address': 421,
  'wrong-method': 405,
  'wrong-type': 415,
  'too-large': 413,
  broken: 500,
} as const

const REFUSAL_STATUS: Readonly<Record<RefusalCode, number>> = {
  conflict: 409,
  invalid: 400,
  'not-allowed': 403,
  'not-found': 404,
  'too-many': 429,
  unavailable: 503,
}

export type DoorCode = keyof typeof DOOR_STATUS

/** A "no" of the door itself, in words for whoever reads the answer. */
export class DoorProblem extends Error {
  override readonly name = 'DoorProblem'
  readonly code: DoorCode
  readonly headers: Readonly<Record<string, string>>

  constructor(code: DoorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.code = code
    this.headers = headers
  }
}

export interface ProblemAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: { readonly error: { readonly code: string; readonly message: string; readonly details?: unknown } }
}

/**
 * The answer to anything thrown. A bug is told by a number only: what it says may hold names or paths, so the log gets
 * the place in the code, and neither the log nor the answer gets the message.
 */
export function answerTo(error: unknown, log: (line: string) => void): ProblemAnswer {
  if (error instanceof Refusal) {
    const details = error.details === undefined ? {} : { details: error.details }
    const retry = error.details?.['retryAfterSeconds']
    return {
      status: REFUSAL_STATUS[error.code],
      headers: typeof retry === 'number' ? { 'retry-after': String(retry) } : {},
      body: { error: { code: error.code, message: error.message, ...details } },
    }
  }
  if (error instanceof DoorProblem) {
    const body = { error: { code: error.code, message: error.message } }
    return { status: DOOR_STATUS[error.code], headers: error.headers, body }
  }
  const number = randomBytes(4).toString('hex')
  log(`fault ${number} ${placeOf(error)}`)
  const message = `Something broke inside Tendril. Its log has the place under ${number}`
  return { status: DOOR_STATUS.broken, headers: {}, body: { error: { code: 'broken', message } } }
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.constructor.name, ...frames.slice(0, 6).map((line) => line.trim())].join(' ')
}

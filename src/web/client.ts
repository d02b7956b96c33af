import type { ActionInput, ActionName, ActionOutput } from '#actions/index.ts'
import { csrf, forgetSession } from './session.ts'

/** Why the book said no, or why it could not be reached; the message is for the owner. */
export class Refused extends Error {
  override readonly name = 'Refused'
  /** The server's own word (`conflict`, `not-found` and so on), or `unreachable` when it did not answer. */
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}

/**
 * Asks the book for one action: `client('plan-today', {})`.
 * @throws Refused with words for the owner; a session that has ended also brings the sign-in screen.
 */
export async function client<N extends ActionName>(
  name: N,
  input: ActionInput<N>,
  signal?: AbortSignal,
): Promise<ActionOutput<N>> {
  const answer = await post(`/api/${name}`, input, signal)
  return answer as ActionOutput<N>
}

/** A POST to the server the page came from. The secret goes in a header, which no other page can set. */
export async function post(path: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  return answerOf(
    await reach(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...csrfHeader() },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    }),
  )
}

export function csrfHeader(): Record<string, string> {
  const secret = csrf()
  return secret === undefined ? {} : { 'x-tendril-csrf': secret }
}

/** `fetch`, with words for a server that does not answer. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init })
  } catch (error) {
    if (init.signal?.aborted === true) throw error
    throw new Refused('unreachable', 'Tendril does not answer. Is it still running in your terminal?')
  }
}

/** The answer's JSON. @throws Refused when the server said no. */
export async function answerOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  if (response.status === 401) forgetSession()
  throw refusedBy(response.status, body)
}

/** What the server said no with, as words for the owner. */
export function refusedBy(status: number, body: unknown): Refused {
  const error = (body as { error?: { code?: string; message?: string; details?: Record<string, unknown> } } | undefined)
    ?.error
  if (error?.message === undefined)
    return new Refused('broken', `Tendril stumbled (${String(status)}). Nothing was changed; please try again.`)
  return new Refused(error.code ?? 'broken', error.message, error.details)
}

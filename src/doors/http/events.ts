import { Refusal } from '#book/refusal.ts'
import type { Caller, Gate } from './gate.ts'
import { openLine } from './live-line.ts'
import { methodProblem } from './method.ts'
import type { Door, HttpOptions } from './options.ts'

export const EVENTS_PATH = '/api/events'

const LINES_PER_OWNER = 64

/** The open lines to browsers and programs that want to know when the book changes. */
export interface LiveLines {
  /** Ends those of one session or token, or all of the owner's. */
  hangUp(owner: number, id?: string): void
  closeAll(): void
}

interface OpenLine {
  readonly caller: Caller
  end(): void
}

export interface EventsParts {
  readonly options: HttpOptions
  readonly gate: Gate
  readonly lines: Set<OpenLine>
  isStillIn(caller: Caller): Promise<boolean>
}

export function linesIn(lines: ReadonlySet<OpenLine>): LiveLines {
  return {
    hangUp(owner, id) {
      for (const { caller, end } of lines) if (caller.owner === owner && (id ?? caller.id) === caller.id) end()
    },
    closeAll() {
      for (const { end } of lines) end()
    },
  }
}

/**
 * `GET /api/events`: server-sent events. Each `change` carries the owner's latest change number, and nothing of what
 * changed; `changes-since` tells that. Whoever comes back names the last number seen, in `Last-Event-ID` or `since`.
 */
export function addEvents(door: Door, { options, gate, lines, isStillIn }: EventsParts): void {
  const open = gate('read', async (asked, caller) => {
    if (asked.req.method !== 'GET') return methodProblem('GET')()
    const already = [...lines].filter((line) => line.caller.owner === caller.owner).length
    if (already >= LINES_PER_OWNER) throw new Refusal('too-many', 'Too many screens are open at once; close some')
    const seen = seenIn(asked.req.header('last-event-id') ?? asked.req.query('since'))
    const { storage } = options.contextOf(caller.owner)
    const line = openLine(
      { seq: () => storage.seq(), onSaved: (tell) => storage.onSaved(tell), isStillIn: () => isStillIn(caller) },
      seen,
      () => lines.delete(entry),
    )
    const entry = { caller, end: line.end }
    lines.add(entry)
    return new Response(line.stream, {
      headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' },
    })
  })
  door.get(EVENTS_PATH, open)
  door.all(
    EVENTS_PATH,
    gate('read', async () => methodProblem('GET')()),
  )
}

function seenIn(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new Refusal('invalid', 'since: a change number has digits only')
}

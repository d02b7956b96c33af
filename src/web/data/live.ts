import { csrfHeader } from '../client.ts'
import { known, queries } from './reads.ts'

const FIRST_WAIT_MILLISECONDS = 1000
const LONGEST_WAIT_MILLISECONDS = 60_000
const GATHER_MILLISECONDS = 150

/**
 * Listens for changes made elsewhere (another window, the terminal, an import) and asks again for what is on the screen.
 * A stream read by `fetch`, because the browser's EventSource cannot send the second secret of the session.
 */
export function listenForChanges(): () => void {
  const ending = new AbortController()
  void keepListening(ending.signal)
  return () => ending.abort()
}

async function keepListening(signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT_MILLISECONDS
  while (!signal.aborted) {
    const heard = await listenOnce(signal).catch(() => false)
    wait = heard ? FIRST_WAIT_MILLISECONDS : Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/** Answers whether the server spoke at all before the stream ended. */
async function listenOnce(signal: AbortSignal): Promise<boolean> {
  const response = await fetch('/api/events', {
    headers: { accept: 'text/event-stream', ...csrfHeader() },
    signal,
    cache: 'no-store',
  })
  if (!response.ok || response.body === null) return false
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let unread = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return true
    const { events, rest } = splitEvents(unread + value)
    unread = rest
    const seq = events.map(seqIn).findLast((one) => one !== undefined)
    if (seq !== undefined && seq !== known('overview', {})?.seq) refreshSoon()
  }
}

/** Whole events, told apart by an empty line, and what has not come in full yet. */
export function splitEvents(text: string): { readonly events: readonly string[]; readonly rest: string } {
  const parts = text.replaceAll('\r\n', '\n').split('\n\n')
  return { events: parts.slice(0, -1), rest: parts.at(-1) ?? '' }
}

/** The change number that an event tells; undefined for one that only keeps the line open. */
export function seqIn(event: string): number | undefined {
  const [, digits] = /^data: ?\{"seq":(\d+)\}$/m.exec(event) ?? []
  return digits === undefined ? undefined : Number(digits)
}

let soon: ReturnType<typeof setTimeout> | undefined

/** Many changes in a row, as while an import is saved, become one question. */
function refreshSoon(): void {
  soon ??= setTimeout(() => {
    soon = undefined
    // A change of our own asks again when it has settled.
    if (queries.isMutating() === 0) void queries.invalidateQueries()
  }, GATHER_MILLISECONDS)
}

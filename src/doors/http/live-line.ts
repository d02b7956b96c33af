/** What a line of live updates listens to. */
export interface LineSource {
  /** The number of the owner's last change. */
  seq(): Promise<number>
  /** Calls back with each new one, whichever program made it. */
  onSaved(listener: (seq: number) => void): () => void
  /** Whether whoever opened the line would still be let in. */
  isStillIn(): Promise<boolean>
}

export interface LiveLine {
  readonly stream: ReadableStream<Uint8Array>
  end(): void
}

const HEARTBEAT_MS = 25_000

/** Pieces that wait for somebody who does not read. After that we end: they come back and name the last number. */
const WAITING_PIECES = 64

const encoder = new TextEncoder()

/**
 * Tells each new change number as a server-sent event, the present one first unless it was `seen`.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function openLine(source: LineSource, seen: number | undefined, onEnd: () => void): LiveLine {
  let told = seen
  let newest = -1
  let isOpen = true
  let controller: ReadableStreamDefaultController<Uint8Array>
  const stops: (() => void)[] = []

  function end(): void {
    if (!isOpen) return
    forget()
    controller.close()
  }
  function forget(): void {
    isOpen = false
    for (const stop of stops) stop()
    onEnd()
  }
  function say(text: string): void {
    if (!isOpen) return
    if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text))
    else end()
  }
  function tell(seq: number): void {
    if (seq === told || seq < newest) return
    told = seq
    newest = seq
    say(`id: ${seq}\nevent: change\ndata: {"seq":${seq}}\n\n`)
  }
  async function tellPresent(): Promise<void> {
    tell(await source.seq())
  }
  async function beat(): Promise<void> {
    if (await source.isStillIn()) say(': still here\n\n')
    else end()
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
        say('retry: 2000\n\n')
        stops.push(source.onSaved(tell))
        const timer = setInterval(() => void beat().catch(end), HEARTBEAT_MS)
        stops.push(() => clearInterval(timer))
        void tellPresent().catch(end)
      },
      cancel: () => {
        if (isOpen) forget()
      },
    },
    { highWaterMark: WAITING_PIECES },
  )
  return { stream, end }
}

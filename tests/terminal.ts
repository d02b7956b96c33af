import { PassThrough } from 'node:stream'
import { runCli } from '#doors/cli/cli.ts'
import type { ServeOptions } from '#doors/cli/world.ts'
import { openTestBook, type TestBook } from './book.ts'

export interface Told {
  /** The exit code. */
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Sitting {
  /** Somebody sits at the terminal and presses these keys, each when the screen has come to rest. */
  readonly keys?: readonly string[]
  readonly isTerminal?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
  /** Somebody presses Ctrl-C as soon as anybody listens for it. */
  readonly interrupts?: boolean
  /** What a program pipes in. */
  readonly piped?: string
}

/** The terminal's door to a test's book, without a terminal. */
export interface Terminal {
  readonly book: TestBook
  /** What `tendril serve` was asked to do. */
  readonly served: ServeOptions[]
  run(...words: string[]): Promise<Told>
  sit(sitting: Sitting, ...words: string[]): Promise<Told>
}

export async function openTerminal(book?: TestBook): Promise<Terminal> {
  const testBook = book ?? (await openTestBook())
  const served: ServeOptions[] = []
  const sit = async (sitting: Sitting, ...words: string[]): Promise<Told> => {
    const isTTY = sitting.isTerminal ?? sitting.keys !== undefined
    const [stdin, stdout, stderr] = [
      terminalStream(isTTY),
      terminalStream(isTTY, sitting.columns),
      terminalStream(isTTY),
    ]
    const [out, err] = [textOf(stdout), textOf(stderr)]
    if (sitting.piped !== undefined) stdin.end(sitting.piped)
    const stopTyping = typing(sitting.keys ?? [], stdin, stdout)
    const code = await runCli(words, {
      open: async () => ({ context: testBook.context, close: async () => undefined }),
      serve: async (options) => void served.push(options),
      signInLink: async ({ port }) => `http://localhost:${String(port ?? 8473)}/sign-in?token=abc`,
      stdin,
      stdout,
      stderr,
      env: sitting.env ?? {},
      onInterrupt(listener) {
        if (sitting.interrupts === true) queueMicrotask(listener)
        return () => undefined
      },
    })
    stopTyping()
    return { code, out: out(), err: err() }
  }
  return { book: testBook, served, sit, run: (...words) => sit({}, ...words) }
}

function terminalStream(isTTY: boolean, columns = 100): PassThrough & { isTTY: boolean; columns: number } {
  return Object.assign(new PassThrough(), { isTTY, columns, rows: 40, setRawMode: () => undefined })
}

function textOf(stream: PassThrough): () => string {
  const chunks: string[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')))
  return () => chunks.join('')
}

const AT_REST_MS = 60

function typing(keys: readonly string[], stdin: PassThrough, stdout: PassThrough): () => void {
  const left = [...keys]
  let timer: NodeJS.Timeout | undefined
  stdout.on('data', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const key = left.shift()
      if (key !== undefined) stdin.write(key)
    }, AT_REST_MS)
  })
  return () => clearTimeout(timer)
}

import type { Readable, Writable } from 'node:stream'
import type { Context } from '#actions/action.ts'

/** The book, opened for one command. */
export interface OpenedBook {
  readonly context: Context
  close(): Promise<void>
}

export interface ServeOptions {
  /** The book to serve, where it is not the usual one. */
  readonly book: string | undefined
  readonly port: number | undefined
  /** Serves a made-up network from a book of its own. */
  readonly demo: boolean
}

/** Where answers go: a terminal, a file or a pipe. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Everything outside the terminal door, so that a test can run it without a terminal, a clock or a disk. */
export interface CliWorld {
  /** Opens a book, making it when it is not there: the one at a path, or the owner's usual one. */
  readonly open: (book: string | undefined) => Promise<OpenedBook>
  /** Serves the web app and the API until it is stopped. */
  readonly serve: (options: ServeOptions) => Promise<void>
  /** A link that signs one browser in, once, at a program that is already serving the book. */
  readonly signInLink: (options: Omit<ServeOptions, 'demo'>) => Promise<string>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Calls back when the owner presses Ctrl-C. Returns the way to stop listening. */
  readonly onInterrupt?: (listener: () => void) => () => void
  readonly version?: string
}

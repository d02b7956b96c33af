import path from 'node:path'
import type { Context } from '#actions/action.ts'
import { actionList } from '#actions/index.ts'
import { startClock } from '#doors/clock/clock.ts'
import type { RunningClock } from '#doors/clock/clock.ts'
import { startServer } from '#doors/http/serve.ts'
import type { RunningServer } from '#doors/http/serve.ts'
import { newLinkToken } from '#doors/http/sign-in/desk.ts'
import { jobsIn } from '#storage/jobs.ts'
import { signInStorage } from '#storage/sign-in.ts'
import type { Where } from '#storage/open.ts'
import { openBook } from './main.ts'
import type { OpenedBook } from './main.ts'

export interface ServeOptions {
  readonly where: Where
  readonly dataFolder: string
  readonly webFolder: string
  readonly port: number
  readonly publicUrl?: URL
  readonly now?: () => Date
  readonly log?: (line: string) => void
}

export interface ServedBook {
  readonly book: OpenedBook
  readonly server: RunningServer
  readonly clock: RunningClock
  close(): Promise<void>
}

/** Another program, such as the terminal's, may write to the same book; screens hear of it this soon. */
const LOOK_FOR_CHANGES_MS = 1000

/** Opens the book and its HTTP door, and starts the clock. */
export async function serve(options: ServeOptions): Promise<ServedBook> {
  const now = options.now ?? (() => new Date())
  const log = options.log ?? ((line: string) => console.error(line))
  const book = await openBook({ where: options.where, dataFolder: options.dataFolder, now, log })
  const { storage } = book.context
  // Links that leave the house begin with it; without a public one it is known once the door is open.
  let address = options.publicUrl?.origin
  const contextOf = (): Context => (address === undefined ? book.context : { ...book.context, address })
  const server = await startServer({
    actions: actionList,
    contextOf,
    signIn: signInStorage(storage),
    now: () => now().toISOString(),
    owner: storage.owner,
    webFolder: options.webFolder,
    port: options.port,
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
    log,
  }).catch(async (error: unknown) => {
    await book.close()
    throw error
  })
  address = server.url
  const clock = startClock({ actions: actionList, contextOf, jobs: jobsIn(storage), log })
  const looking = setInterval(() => void storage.noticeChanges().catch(() => undefined), LOOK_FOR_CHANGES_MS)
  return {
    book,
    server,
    clock,
    async close() {
      clearInterval(looking)
      await clock.close()
      await server.close()
      await book.close()
    },
  }
}

/** A link that signs one browser in, once, at the program that serves this book under `origin`. */
export async function linkFor(place: Pick<ServeOptions, 'where' | 'dataFolder'>, origin: string): Promise<string> {
  const book = await openBook(place)
  try {
    const { storage } = book.context
    const desk = { store: signInStorage(storage), now: () => new Date().toISOString() }
    return new URL(`/sign-in?token=${await newLinkToken(desk, storage.owner)}`, origin).href
  } finally {
    await book.close()
  }
}

/** The built web app of this checkout: beside the built program, or where the source has it built. */
export const WEB_FOLDER = path.resolve(import.meta.dirname, import.meta.url.endsWith('.ts') ? '../dist/web' : '../web')

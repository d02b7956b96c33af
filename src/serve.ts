import path from 'node:path'
import { actionList } from '#actions/index.ts'
import { startServer } from '#doors/http/serve.ts'
import type { RunningServer } from '#doors/http/serve.ts'
import { newLinkToken } from '#doors/http/sign-in/desk.ts'
import { forgetEarlierVersions } from '#storage/changes.ts'
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
  close(): Promise<void>
}

/** Another program, such as the terminal's, may write to the same book; screens hear of it this soon. */
const LOOK_FOR_CHANGES_MS = 1000

const DAY_MS = 86_400_000

/** Opens the book and its HTTP door. */
export async function serve(options: ServeOptions): Promise<ServedBook> {
  const now = options.now ?? (() => new Date())
  const log = options.log ?? ((line: string) => console.error(line))
  const book = await openBook({ where: options.where, dataFolder: options.dataFolder, now, log })
  const { storage } = book.context
  const server = await startServer({
    actions: actionList,
    contextOf: () => book.context,
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
  const forgetting = setInterval(() => void forgetEarlier(book), DAY_MS)
  void forgetEarlier(book)
  const looking = setInterval(() => void storage.noticeChanges().catch(() => undefined), LOOK_FOR_CHANGES_MS)
  return {
    book,
    server,
    async close() {
      clearInterval(looking)
      clearInterval(forgetting)
      await server.close()
      await book.close()
    },
  }
}

/** What records said before is kept for 90 days, for undo and for whoever was overwritten. */
async function forgetEarlier({ context }: OpenedBook): Promise<void> {
  const today = await context.today()
  const step = { label: 'Forgot what was said before', today, frees: true } as const
  // On a full or read-only disk it simply waits for another day.
  await context.storage.write(step, (writer) => forgetEarlierVersions(writer, today)).catch(() => undefined)
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

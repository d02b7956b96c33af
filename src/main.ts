import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { contextOf } from '#actions/context.ts'
import { exportDeskIn } from '#actions/export/export-desk.ts'
import { deskOf } from '#actions/import/desk-of.ts'
import type { Context } from '#actions/action.ts'
import { startBook } from '#actions/new-book.ts'
import { dayOf } from '#book/day.ts'
import { openStorage } from '#storage/open.ts'
import type { Where } from '#storage/open.ts'
import { readSettings } from '#storage/settings.ts'

export interface OpenOptions {
  readonly where: Where
  /** Where uploads wait while they are looked at, and exports until they are taken. */
  readonly dataFolder: string
  readonly owner?: number
  readonly now?: () => Date
  /** Where faults of our own go. */
  readonly log?: (line: string) => void
}

export interface OpenedBook {
  readonly context: Context
  readonly isNew: boolean
  close(): Promise<void>
}

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? 'actions/import/worker.ts' : 'import-worker.mjs',
  import.meta.url,
)

/** Opens the book, making it when it is not there, and puts together what actions need. */
export async function openBook(options: OpenOptions): Promise<OpenedBook> {
  const now = options.now ?? (() => new Date())
  const { storage, isNew } = await openStorage(options.where, () => now().toISOString(), options.owner)
  if (isNew) await startBook(storage, homeOf(now()))
  const uploads = path.join(options.dataFolder, 'uploads')
  const today = async () => dayOf(now(), (await readSettings(storage)).timeZone)
  const inMemory = 'file' in options.where && options.where.file === ':memory:'
  const imports = deskOf({
    storage,
    now,
    today,
    uploads,
    log: options.log ?? ((line) => console.error(line)),
    ...(inMemory ? {} : { worker: { where: serialisable(options.where), file: WORKER } }),
  })
  if (!inMemory) await mkdir(uploads, { recursive: true, mode: 0o700 })
  return {
    context: contextOf({ storage, imports, exports: exportDeskIn(path.join(options.dataFolder, 'exports'), now), now }),
    isNew,
    async close() {
      await imports.close()
      await storage.close()
    },
  }
}

/** Functions do not travel to a worker. */
function serialisable(where: Where): Where {
  return 'file' in where ? where : { databaseUrl: where.databaseUrl }
}

/** Where the owner lives, as far as their machine says: for the first settings, which they may change. */
function homeOf(now: Date): { timeZone: string; country: string; today: string } {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions()
  const country = new Intl.Locale(locale).region ?? 'US'
  return { timeZone, country: /^[A-Z]{2}$/.test(country) ? country : 'US', today: dayOf(now, timeZone) }
}

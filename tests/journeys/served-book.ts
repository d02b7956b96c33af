import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { buildWebIfNeeded } from '../../scripts/build-web.ts'
import { serve, WEB_FOLDER } from '../../src/serve.ts'
import type { ServedBook } from '../../src/serve.ts'

export const CORPORA = path.resolve(import.meta.dirname, '../../../shared/corpora')
export const LINKEDIN_ZIP = path.join(CORPORA, 'linkedin/synthetic/Complete_LinkedInDataExport_10-02-2026.zip')

/** The day after the sample export was made. */
export const DAY = '2026-10-05'

/** The whole program on a book of its own, in a file, with a clock that the test holds. */
export async function serveBook(
  options: {
    webFolder?: string
    fill?: (where: { file: string }, folder: string, now: () => Date) => Promise<void>
  } = {},
): Promise<ServedBook & { file: string; goTo(day: string): void }> {
  // The door looks at the web app once, when it opens.
  if (options.webFolder === WEB_FOLDER) await buildWebIfNeeded()
  const folder = await mkdtemp(path.join(tmpdir(), 'tendril-journey-'))
  const file = path.join(folder, 'book.sqlite')
  let now = new Date(`${DAY}T09:00:00Z`)
  await options.fill?.({ file }, folder, () => now)
  const served = await serve({
    where: { file },
    dataFolder: folder,
    webFolder: options.webFolder ?? path.join(folder, 'no-web-app'),
    port: 0,
    now: () => now,
    log: () => undefined,
  })
  onTestFinished(async () => {
    await served.close()
    await rm(folder, { recursive: true, force: true })
  })
  return {
    ...served,
    file,
    goTo(day) {
      now = new Date(`${day}T09:00:00Z`)
    },
  }
}

import type { Instant } from '#book/day.ts'
import type { Driver } from './drivers/driver.ts'
import { keepDerived } from './derived.ts'
import { migrate } from './migrate.ts'
import { ensureOwner, storageOf } from './storage.ts'
import type { Storage } from './storage.ts'

export type Where =
  | { readonly file: string }
  | {
      readonly databaseUrl: string
      readonly partitions?: number
      readonly onStatement?: (text: string, parameters: readonly unknown[]) => void
    }

export interface OpenedStorage {
  readonly storage: Storage
  /** True when the book was made just now, so that its starting circles and settings are still to be written. */
  readonly isNew: boolean
}

/** The owner of a book on one's own machine. */
export const EMBEDDED_OWNER = 1

/** Opens the book, bringing its tables up to date. Each driver is loaded only when it is used: the CLI starts faster. */
export async function openStorage(where: Where, now: () => Instant, owner = EMBEDDED_OWNER): Promise<OpenedStorage> {
  const driver = await driverFor(where)
  try {
    await migrate(driver)
    const isNew = await ensureOwner(driver, owner, now())
    const storage = storageOf(driver, owner, now)
    await keepDerived(storage)
    return { storage, isNew }
  } catch (error) {
    await driver.close()
    throw error
  }
}

async function driverFor(where: Where): Promise<Driver> {
  if ('file' in where) return (await import('./drivers/sqlite.ts')).openSqlite(where.file)
  const { openPostgres } = await import('./drivers/postgres.ts')
  const { databaseUrl, partitions, onStatement } = where
  return openPostgres({
    url: databaseUrl,
    ...(partitions === undefined ? {} : { partitions }),
    ...(onStatement === undefined ? {} : { onStatement }),
  })
}

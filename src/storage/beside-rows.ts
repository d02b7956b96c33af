import type { Kysely } from 'kysely'
import type { Driver } from './drivers/driver.ts'
import type { Db } from './tables.ts'

/** Tables of migration 0004 that lie beside the book: no change numbers, no undo, in no export. */
export interface BesideTables {
  job: {
    owner_id: number
    name: string
    run_at: string
    claimed_until: string | null
    claimed_by: string | null
    attempts: number
    last_error: string | null
  }
  reminder_sent: {
    owner_id: number
    road: string
    day: string
    what: string
    state: string
    attempts: number
    at: string
    why: string | null
  }
  secret: { owner_id: number; name: string; value: string; changed_at: string }
  push_subscription: {
    owner_id: number
    id: string
    endpoint: string
    p256dh: string
    auth: string
    device: string
    created_at: string
  }
  action_link: {
    token_hash: string
    owner_id: number
    action: string
    input: string
    words: string
    expires_at: string
  }
}

/** Whose, and where. */
export interface Beside {
  readonly db: Db
  readonly driver: Driver
  readonly owner: number
}

export type BesideDb = Kysely<BesideTables>

export function besideDb(db: Db): BesideDb {
  return db as unknown as BesideDb
}

export function writeBeside<T>({ driver }: Beside, work: (db: BesideDb) => Promise<T>): Promise<T> {
  return driver.writeBeside((db) => work(besideDb(db)))
}

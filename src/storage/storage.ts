import { sql } from 'kysely'
import type { Day, Instant } from '#book/day.ts'
import type { RecordId, RecordKind } from '#book/record.ts'
import type { Driver } from './drivers/driver.ts'
import { saveWords } from './search-vocabulary.ts'
import { finishStep } from './steps.ts'
import { NetworkKept } from './planned-ties.ts'
import { refreshTies } from './ties.ts'
import type { Db } from './tables.ts'

/** The book as one owner may read it. */
export interface Reader {
  readonly db: Db
  readonly owner: number
  readonly driver: Driver
  /** The network as planning sees it, kept between looks. */
  readonly network: NetworkKept
  /** Whether this is a step that has changed something and is not saved yet. */
  hasChanges(): boolean
}

/** The book inside a write: exists only there, so nothing else can change anything. */
export interface Writer extends Reader {
  /** Names this step, for undo. */
  readonly step: number
  /** The day on which the step is taken, where the owner lives. */
  readonly today: Day
  /** Takes the owner's next change number. */
  nextSeq(): number
  /** People whose history changed; their summaries are made anew before the step is saved. */
  readonly changedHistories: Set<RecordId>
  /** People whose own record changed. */
  readonly changedPeople: Set<RecordId>
  /** How many records of each kind the step changed. */
  readonly changed: Map<RecordKind, number>
  /** By how much the number of records that say a word changed; written before the step is saved. */
  readonly changedWords: Map<string, number>
}

export interface StepOptions {
  /** In the owner's words, for the list of what can be undone: `Logged a call with Ana Kovač`. */
  readonly label: string
  readonly today: Day
  /** The step that this one takes back. */
  readonly undoes?: number
  /** Frees space, so it may use the reserve when the disk is full. */
  readonly frees?: true
}

export interface Storage extends Reader {
  /** Runs `work` as one step: all of it is saved, or none. Concurrent steps of an owner wait for each other. */
  write<T>(step: StepOptions, work: (writer: Writer) => Promise<T>): Promise<T>
  /** The number of the owner's last change. */
  seq(): Promise<number>
  /** Looks whether another program, or a worker, changed the book, and tells those who asked to be told. */
  noticeChanges(): Promise<void>
  /** Calls back after each saved step. Returns the way to stop. */
  onSaved(listener: (seq: number) => void): () => void
  close(): Promise<void>
}

/** Opens one owner's view of a database whose tables are up to date. */
export function storageOf(driver: Driver, owner: number, now: () => Instant): Storage {
  const listeners = new Set<(seq: number) => void>()
  let lastTold: number | undefined
  const tell = (seq: number) => {
    if (seq === lastTold) return
    lastTold = seq
    for (const listener of listeners) listener(seq)
  }
  const network = new NetworkKept()
  const storage: Storage = {
    db: driver.db,
    owner,
    driver,
    network,
    hasChanges: () => false,
    async write(step, work) {
      const { result, seq, writer } = await driver.write(owner, step.frees === true, async (db, seqBefore) => {
        const one = writerOf({ db, owner, driver, network }, seqBefore, step.today)
        const value = await work(one)
        await refreshTies(one)
        await saveWords(one)
        return { result: value, seq: await finishStep(one, step, now()), writer: one }
      })
      if (seq !== undefined) {
        const people = writer.changedHistories.union(writer.changedPeople)
        network.noteStep({ seqBefore: writer.step - 1, seq, people })
        tell(seq)
      }
      return result
    },
    async seq() {
      const row = await driver.db
        .selectFrom('owner')
        .select('seq')
        .where('owner_id', '=', owner)
        .executeTakeFirstOrThrow()
      return row.seq
    },
    async noticeChanges() {
      tell(await storage.seq())
    },
    onSaved(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => driver.close(),
  }
  return storage
}

function writerOf(
  reader: Omit<Reader, 'hasChanges'>,
  seqBefore: number,
  today: Day,
): Writer & { readonly seqNow: () => number } {
  let seq = seqBefore
  return {
    ...reader,
    hasChanges: () => seq > seqBefore,
    step: seqBefore + 1,
    today,
    nextSeq: () => (seq += 1),
    seqNow: () => seq,
    changedHistories: new Set(),
    changedPeople: new Set(),
    changed: new Map(),
    changedWords: new Map(),
  }
}

/** Makes sure that the owner has a row, and says whether nothing was ever written in their book. */
export async function ensureOwner(driver: Driver, owner: number, now: Instant): Promise<boolean> {
  const found = await driver.db.selectFrom('owner').select('seq').where('owner_id', '=', owner).executeTakeFirst()
  if (found !== undefined) return found.seq === 0
  await driver.writeBeside((db) =>
    db
      .insertInto('owner')
      .values({ owner_id: owner, seq: 0, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return true
}

/** Whether the database answers at all. */
export async function ping(reader: Reader): Promise<void> {
  await sql`select 1`.execute(reader.db)
}

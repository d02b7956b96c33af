import type { Instant } from '#book/day.ts'
import type { ExpressionBuilder } from 'kysely'
import { besideDb, writeBeside } from './beside-rows.ts'
import type { Beside, BesideTables } from './beside-rows.ts'

/** Something to be done by itself: what, and when next. There is one of each name for an owner. */
export interface Job {
  readonly name: string
  readonly runAt: Instant
  /** How often it was tried and not finished. */
  readonly attempts: number
  readonly lastError: string | undefined
}

export interface Claim {
  readonly now: Instant
  /** After this moment somebody else may take it: whoever claimed it is gone. */
  readonly until: Instant
  /** A claim that reaches beyond this was made when the clock was wrong, and holds nothing. */
  readonly beyond: Instant
  /** Who claims, told from other programs at the same book. */
  readonly by: string
}

/** The jobs of one book, bound to it, for whoever runs them. */
export function jobsIn(beside: Beside) {
  return {
    list: () => listJobs(beside),
    ensure: (name: string, runAt: Instant) => ensureJob(beside, name, runAt),
    claim: (claim: Claim) => claimJob(beside, claim),
    finish: (finished: Finished) => finishJob(beside, finished),
    move: (move: Move) => moveJob(beside, move),
    drop: (name: string) => dropJob(beside, name),
  }
}

/** Makes sure that the job is there; one that is there keeps its time. */
export async function ensureJob(beside: Beside, name: string, runAt: Instant): Promise<void> {
  const row = { owner_id: beside.owner, name, run_at: runAt, attempts: 0 }
  await writeBeside(beside, (db) =>
    db
      .insertInto('job')
      .values(row)
      .onConflict((known) => known.columns(['owner_id', 'name']).doNothing())
      .execute(),
  )
}

/** Takes a job whose time has come, or nothing: of several programs that try at once, one gets it. */
export async function claimJob(beside: Beside, { now, until, beyond, by }: Claim): Promise<Job | undefined> {
  const isFree = freeFor({ now, beyond })
  return writeBeside(beside, async (db) => {
    const due = await db
      .selectFrom('job')
      .select('name')
      .where('owner_id', '=', beside.owner)
      .where('run_at', '<=', now)
      .where(isFree)
      .orderBy('run_at')
      .limit(1)
      .executeTakeFirst()
    if (due === undefined) return undefined
    const row = await db
      .updateTable('job')
      .set({ claimed_until: until, claimed_by: by })
      .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
      .where('owner_id', '=', beside.owner)
      .where('name', '=', due.name)
      .where('run_at', '<=', now)
      .where(isFree)
      .returningAll()
      .executeTakeFirst()
    return row && { name: row.name, runAt: row.run_at, attempts: row.attempts, lastError: row.last_error ?? undefined }
  })
}

/** What a program that claimed a job says when it is through with it; one that lost its claim meanwhile says nothing. */
export interface Finished {
  readonly name: string
  readonly by: string
  readonly runAgainAt: Instant
  /** Absent when all went well. */
  readonly error?: string
}

export async function finishJob(beside: Beside, { name, by, runAgainAt, error }: Finished): Promise<void> {
  await writeBeside(beside, (db) =>
    db
      .updateTable('job')
      .set({
        run_at: runAgainAt,
        claimed_until: null,
        claimed_by: null,
        last_error: error ?? null,
        ...(error === undefined ? { attempts: 0 } : {}),
      })
      .where('owner_id', '=', beside.owner)
      .where('name', '=', name)
      .where('claimed_by', '=', by)
      .execute(),
  )
}

/** Whether nobody is at a job: it is not claimed, or the claim has run out or was made by a wrong clock. */
function freeFor({ now, beyond }: Pick<Claim, 'now' | 'beyond'>) {
  return ({ eb, or }: ExpressionBuilder<BesideTables, 'job'>) =>
    or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now), eb('claimed_until', '>', beyond)])
}

export interface Move extends Pick<Claim, 'now' | 'beyond'> {
  readonly name: string
  readonly runAt: Instant
}

/** Brings a job's time forward or puts it back, unless somebody is at it just now. */
export async function moveJob(beside: Beside, { name, runAt, now, beyond }: Move): Promise<void> {
  await writeBeside(beside, (db) =>
    db
      .updateTable('job')
      .set({ run_at: runAt, claimed_until: null, claimed_by: null })
      .where('owner_id', '=', beside.owner)
      .where('name', '=', name)
      .where(freeFor({ now, beyond }))
      .execute(),
  )
}

/** Takes a job away that nobody wants done any more. */
export async function dropJob(beside: Beside, name: string): Promise<void> {
  await writeBeside(beside, (db) =>
    db.deleteFrom('job').where('owner_id', '=', beside.owner).where('name', '=', name).execute(),
  )
}

export async function listJobs({ db, owner }: Omit<Beside, 'driver'>): Promise<Job[]> {
  const rows = await besideDb(db)
    .selectFrom('job')
    .selectAll()
    .where('owner_id', '=', owner)
    .orderBy('run_at')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    runAt: row.run_at,
    attempts: row.attempts,
    lastError: row.last_error ?? undefined,
  }))
}

import type { Day, Instant } from '#book/day.ts'
import { besideDb, writeBeside } from './beside-rows.ts'
import type { Beside } from './beside-rows.ts'

export type SentState = 'sending' | 'sent' | 'not-sent' | 'may-have-been-sent' | 'nothing-to-say'

/** One reminder of one day on one road. A day is the owner's own calendar day, so a clock set back sends nothing twice. */
export interface ReminderSent {
  readonly road: string
  readonly day: Day
  /** `day` or `week`. */
  readonly what: string
  readonly state: SentState
  readonly attempts: number
  readonly at: Instant
  readonly why: string | undefined
}

export interface SendMark {
  readonly road: string
  readonly day: Day
  readonly what: string
  readonly now: Instant
}

/**
 * Notes that a reminder is about to leave and says whether it may: false when it went already, was given up, or nobody
 * knows. Only what surely did not leave may be tried again, `attemptsAtMost` times.
 */
export async function beginSending(
  beside: Beside,
  { road, day, what, now, attemptsAtMost }: SendMark & { readonly attemptsAtMost: number },
): Promise<boolean> {
  return writeBeside(beside, async (db) => {
    const known = await db
      .selectFrom('reminder_sent')
      .select(['state', 'attempts'])
      .where('owner_id', '=', beside.owner)
      .where('road', '=', road)
      .where('day', '=', day)
      .where('what', '=', what)
      .executeTakeFirst()
    if (known === undefined) {
      const row = { owner_id: beside.owner, road, day, what, state: 'sending', attempts: 1, at: now }
      const made = await db
        .insertInto('reminder_sent')
        .values(row)
        .onConflict((one) => one.columns(['owner_id', 'road', 'day', 'what']).doNothing())
        .returning('road')
        .executeTakeFirst()
      return made !== undefined
    }
    if (known.state !== 'not-sent' || known.attempts >= attemptsAtMost) return false
    const taken = await db
      .updateTable('reminder_sent')
      .set({ state: 'sending', attempts: known.attempts + 1, at: now, why: null })
      .where('owner_id', '=', beside.owner)
      .where('road', '=', road)
      .where('day', '=', day)
      .where('what', '=', what)
      .where('state', '=', 'not-sent')
      .where('attempts', '=', known.attempts)
      .returning('road')
      .executeTakeFirst()
    return taken !== undefined
  })
}

export async function endSending(
  beside: Beside,
  { road, day, what, now, state, why }: SendMark & { readonly state: SentState; readonly why?: string },
): Promise<void> {
  await writeBeside(beside, (db) =>
    db
      .updateTable('reminder_sent')
      .set({ state, at: now, why: why ?? null })
      .where('owner_id', '=', beside.owner)
      .where('road', '=', road)
      .where('day', '=', day)
      .where('what', '=', what)
      .execute(),
  )
}

/** Notes what became of something that may be sent as often as the owner likes, such as a try; the latest counts. */
export async function noteSent(
  beside: Beside,
  { road, day, what, now, state, why }: SendMark & { readonly state: SentState; readonly why?: string },
): Promise<void> {
  const row = { owner_id: beside.owner, road, day, what, state, attempts: 1, at: now, why: why ?? null }
  await writeBeside(beside, (db) =>
    db
      .insertInto('reminder_sent')
      .values(row)
      .onConflict((known) =>
        known
          .columns(['owner_id', 'road', 'day', 'what'])
          .doUpdateSet((eb) => ({ state, at: now, why: why ?? null, attempts: eb('reminder_sent.attempts', '+', 1) })),
      )
      .execute(),
  )
}

/** The days from `since` on which a kind of reminder went out on a road, or may have, the latest first. */
export async function daysSent(
  beside: Omit<Beside, 'driver'>,
  { road, what, since }: { readonly road: string; readonly what: string; readonly since: Day },
): Promise<Day[]> {
  const rows = await besideDb(beside.db)
    .selectFrom('reminder_sent')
    .select('day')
    .where('owner_id', '=', beside.owner)
    .where('road', '=', road)
    .where('what', '=', what)
    .where('day', '>=', since)
    .where('state', 'in', ['sending', 'sent', 'may-have-been-sent'])
    .orderBy('day', 'desc')
    .execute()
  return rows.map(({ day }) => day)
}

/** Whatever a program left half done when it died: it may have been sent, so it is not tried again. */
export async function giveUpHalfSent(beside: Beside, before: Instant): Promise<void> {
  await writeBeside(beside, (db) =>
    db
      .updateTable('reminder_sent')
      .set({ state: 'may-have-been-sent', why: 'Tendril stopped while it was being sent' })
      .where('owner_id', '=', beside.owner)
      .where('state', '=', 'sending')
      .where('at', '<', before)
      .execute(),
  )
}

/** The latest reminders, the newest first. */
export async function latestReminders(beside: Omit<Beside, 'driver'>, limit: number): Promise<ReminderSent[]> {
  const rows = await besideDb(beside.db)
    .selectFrom('reminder_sent')
    .selectAll()
    .where('owner_id', '=', beside.owner)
    .orderBy('day', 'desc')
    .orderBy('road')
    .orderBy('what')
    .limit(limit)
    .execute()
  return rows.map(({ road, day, what, state, attempts, at, why }) => ({
    road,
    day,
    what,
    state: state as SentState,
    attempts,
    at,
    why: why ?? undefined,
  }))
}

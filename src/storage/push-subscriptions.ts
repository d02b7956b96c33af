import type { Instant } from '#book/day.ts'
import { besideDb, writeBeside } from './beside-rows.ts'
import type { Beside } from './beside-rows.ts'

/** A browser that asked to be told (RFC 8030, RFC 8291). */
export interface PushSubscription {
  readonly id: string
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  /** As the owner would call it: `Firefox on Linux`. */
  readonly device: string
  readonly createdAt: Instant
}

/** Keeps it; the same browser that asks again is one. */
export async function keepPushSubscription(beside: Beside, one: PushSubscription): Promise<void> {
  const { id, endpoint, p256dh, auth, device, createdAt } = one
  await writeBeside(beside, async (db) => {
    await db
      .deleteFrom('push_subscription')
      .where('owner_id', '=', beside.owner)
      .where('endpoint', '=', endpoint)
      .execute()
    const row = { owner_id: beside.owner, id, endpoint, p256dh, auth, device, created_at: createdAt }
    await db.insertInto('push_subscription').values(row).execute()
  })
}

export async function pushSubscriptions({ db, owner }: Omit<Beside, 'driver'>): Promise<PushSubscription[]> {
  const rows = await besideDb(db)
    .selectFrom('push_subscription')
    .selectAll()
    .where('owner_id', '=', owner)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, endpoint, p256dh, auth, device, created_at }) => ({
    id,
    endpoint,
    p256dh,
    auth,
    device,
    createdAt: created_at,
  }))
}

export async function forgetPushSubscription(beside: Beside, id: string): Promise<void> {
  await writeBeside(beside, (db) =>
    db.deleteFrom('push_subscription').where('owner_id', '=', beside.owner).where('id', '=', id).execute(),
  )
}

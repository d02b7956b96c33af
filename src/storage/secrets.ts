import type { Instant } from '#book/day.ts'
import { besideDb, writeBeside } from './beside-rows.ts'
import type { Beside } from './beside-rows.ts'

/** Keeps a password, a key or a secret address, over the one before. */
export async function keepSecret(
  beside: Beside,
  { name, value, now }: { readonly name: string; readonly value: string; readonly now: Instant },
): Promise<void> {
  const row = { owner_id: beside.owner, name, value, changed_at: now }
  await writeBeside(beside, (db) =>
    db
      .insertInto('secret')
      .values(row)
      .onConflict((known) => known.columns(['owner_id', 'name']).doUpdateSet({ value, changed_at: now }))
      .execute(),
  )
}

export async function readSecret({ db, owner }: Omit<Beside, 'driver'>, name: string): Promise<string | undefined> {
  const row = await besideDb(db)
    .selectFrom('secret')
    .select('value')
    .where('owner_id', '=', owner)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.value
}

/** Which secrets there are, without what they say. */
export async function secretNames({ db, owner }: Omit<Beside, 'driver'>): Promise<Set<string>> {
  const rows = await besideDb(db).selectFrom('secret').select('name').where('owner_id', '=', owner).execute()
  return new Set(rows.map((row) => row.name))
}

export async function forgetSecret(beside: Beside, name: string): Promise<void> {
  await writeBeside(beside, (db) =>
    db.deleteFrom('secret').where('owner_id', '=', beside.owner).where('name', '=', name).execute(),
  )
}

import type { Instant } from '#book/day.ts'
import { besideDb, writeBeside } from './beside-rows.ts'
import type { Beside } from './beside-rows.ts'

/** A link in a reminder that does one thing, once, after asking. */
export interface ActionLink {
  /** The SHA-256 of what stands in the link. */
  readonly tokenHash: string
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  /** What it will do, for the page that asks: `Log that you wrote to Ana Kovač`. */
  readonly words: string
  readonly expiresAt: Instant
}

export async function keepActionLinks(beside: Beside, links: readonly ActionLink[]): Promise<void> {
  const rows = links.map((link) => ({
    token_hash: link.tokenHash,
    owner_id: beside.owner,
    action: link.action,
    input: JSON.stringify(link.input),
    words: link.words,
    expires_at: link.expiresAt,
  }))
  if (rows.length > 0) await writeBeside(beside, (db) => db.insertInto('action_link').values(rows).execute())
}

/** What a link would do; looking uses nothing up. */
export async function findActionLink(
  beside: Omit<Beside, 'driver'>,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Instant },
): Promise<ActionLink | undefined> {
  const row = await besideDb(beside.db)
    .selectFrom('action_link')
    .selectAll()
    .where('owner_id', '=', beside.owner)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && linkFrom(row)
}

/** Takes the link away, so that it works once; undefined when it was used, is unknown or too old. */
export async function takeActionLink(
  beside: Beside,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Instant },
): Promise<ActionLink | undefined> {
  const row = await writeBeside(beside, (db) =>
    db
      .deleteFrom('action_link')
      .where('owner_id', '=', beside.owner)
      .where('token_hash', '=', tokenHash)
      .returningAll()
      .executeTakeFirst(),
  )
  return row === undefined || row.expires_at <= now ? undefined : linkFrom(row)
}

export async function forgetOldActionLinks(beside: Beside, now: Instant): Promise<void> {
  await writeBeside(beside, (db) =>
    db.deleteFrom('action_link').where('owner_id', '=', beside.owner).where('expires_at', '<=', now).execute(),
  )
}

function linkFrom(row: { token_hash: string; action: string; input: string; words: string; expires_at: string }) {
  const input = JSON.parse(row.input) as Record<string, unknown>
  return { tokenHash: row.token_hash, action: row.action, input, words: row.words, expiresAt: row.expires_at }
}

import type { Kysely } from 'kysely'
import type { ApiToken, Passkey, PasskeyChallenge, Session, SignInLink } from '#book/access.ts'
import type { Instant } from '#book/day.ts'
import { passkeyFrom, sessionFrom, tokenFrom } from './sign-in-rows.ts'
import type { SignInTables } from './sign-in-rows.ts'
import type { Driver } from './drivers/driver.ts'
import type { Db } from './tables.ts'

export type SignInStorage = ReturnType<typeof signInStorage>

/** Who may come in, kept beside the book: the secrets that people show at a door, as hashes. */
export function signInStorage({ db, driver }: { readonly db: Db; readonly driver: Driver }) {
  const room: Room = {
    db: asRows(db),
    write: (work) => driver.writeBeside((one) => work(asRows(one))),
    writeIfFree: (work) => driver.writeIfFree((one) => work(asRows(one))),
  }
  return {
    ...links(room),
    ...sessions(room),
    ...tokens(room),
    ...passwords(room),
    ...passkeys(room),
    ...challenges(room),
    ...sweeping(room),
  }
}

type Rows = Kysely<SignInTables>

interface Room {
  readonly db: Rows
  write<T>(work: (db: Rows) => Promise<T>): Promise<T>
  writeIfFree(work: (db: Rows) => Promise<unknown>): Promise<void>
}

function asRows(db: Db): Rows {
  return db as unknown as Rows
}

function links({ write }: Room) {
  return {
    async addLink(link: SignInLink): Promise<void> {
      const row = { token_hash: link.tokenHash, owner_id: link.owner, expires_at: link.expiresAt }
      await write((db) => db.insertInto('sign_in_link').values(row).execute())
    },
    /** Takes the link away, so that it works once, and says whose it was; undefined when unknown or too old. */
    async takeLink(tokenHash: string, now: Instant): Promise<number | undefined> {
      const row = await write((db) =>
        db
          .deleteFrom('sign_in_link')
          .where('token_hash', '=', tokenHash)
          .returning(['owner_id', 'expires_at'])
          .executeTakeFirst(),
      )
      return row !== undefined && row.expires_at > now ? row.owner_id : undefined
    },
    async dropLinks(owner: number): Promise<void> {
      await write((db) => db.deleteFrom('sign_in_link').where('owner_id', '=', owner).execute())
    },
  }
}

function sessions({ db, write, writeIfFree }: Room) {
  return {
    async addSession(session: Session): Promise<void> {
      const row = {
        token_hash: session.tokenHash,
        csrf_hash: session.csrfHash,
        owner_id: session.owner,
        id: session.id,
        opened_by: session.openedBy,
        device: session.device,
        created_at: session.createdAt,
        last_used_at: session.lastUsedAt,
        expires_at: session.expiresAt,
      }
      await write((db) => db.insertInto('session').values(row).execute())
    },
    async sessionOf(tokenHash: string): Promise<Session | undefined> {
      const row = await db.selectFrom('session').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row === undefined ? undefined : sessionFrom(row)
    },
    /** The most recently used first. */
    async sessionsOfOwner(owner: number): Promise<Session[]> {
      const rows = await db.selectFrom('session').selectAll().where('owner_id', '=', owner).execute()
      return rows.map(sessionFrom).toSorted((one, other) => (one.lastUsedAt < other.lastUsedAt ? 1 : -1))
    },
    /** When it was last used; where that cannot be written down now, looking goes on all the same. */
    async touchSession(tokenHash: string, at: Instant): Promise<void> {
      await writeIfFree((db) =>
        db.updateTable('session').set({ last_used_at: at }).where('token_hash', '=', tokenHash).execute(),
      )
    },
    /** Says whether there was one. */
    async endSession(owner: number, id: string): Promise<boolean> {
      const ended = await write((db) =>
        db.deleteFrom('session').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst(),
      )
      return Number(ended.numDeletedRows) > 0
    },
    /** Ends them all, but the one named in `except`. */
    async endSessions(owner: number, except?: string): Promise<void> {
      await write((db) => {
        const all = db.deleteFrom('session').where('owner_id', '=', owner)
        return (except === undefined ? all : all.where('id', '!=', except)).execute()
      })
    },
  }
}

function tokens({ db, write, writeIfFree }: Room) {
  return {
    async addToken(token: ApiToken): Promise<void> {
      const row = {
        token_hash: token.tokenHash,
        owner_id: token.owner,
        id: token.id,
        label: token.label,
        scope: token.scope,
        created_at: token.createdAt,
        last_used_at: token.lastUsedAt ?? null,
      }
      await write((db) => db.insertInto('api_token').values(row).execute())
    },
    async tokenOf(tokenHash: string): Promise<ApiToken | undefined> {
      const row = await db.selectFrom('api_token').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
      return row === undefined ? undefined : tokenFrom(row)
    },
    /** The newest first. */
    async tokensOfOwner(owner: number): Promise<ApiToken[]> {
      const rows = await db.selectFrom('api_token').selectAll().where('owner_id', '=', owner).execute()
      return rows.map(tokenFrom).toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    },
    async touchToken(tokenHash: string, at: Instant): Promise<void> {
      await writeIfFree((db) =>
        db.updateTable('api_token').set({ last_used_at: at }).where('token_hash', '=', tokenHash).execute(),
      )
    },
    /** Says whether there was one. */
    async revokeToken(owner: number, id: string): Promise<boolean> {
      const gone = await write((db) =>
        db.deleteFrom('api_token').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst(),
      )
      return Number(gone.numDeletedRows) > 0
    },
    async revokeTokens(owner: number): Promise<void> {
      await write((db) => db.deleteFrom('api_token').where('owner_id', '=', owner).execute())
    },
  }
}

function passwords({ db, write }: Room) {
  return {
    /** The argon2id text, when the owner has set a password. */
    async passwordOf(owner: number): Promise<string | undefined> {
      const row = await db.selectFrom('password').select('hash').where('owner_id', '=', owner).executeTakeFirst()
      return row?.hash
    },
    async setPassword(owner: number, hash: string, at: Instant): Promise<void> {
      await write((db) =>
        db
          .insertInto('password')
          .values({ owner_id: owner, hash, changed_at: at })
          .onConflict((conflict) => conflict.column('owner_id').doUpdateSet({ hash, changed_at: at }))
          .execute(),
      )
    },
    async removePassword(owner: number): Promise<void> {
      await write((db) => db.deleteFrom('password').where('owner_id', '=', owner).execute())
    },
  }
}

function passkeys({ db, write }: Room) {
  return {
    async addPasskey(passkey: Passkey): Promise<void> {
      const row = {
        credential_id: passkey.credentialId,
        owner_id: passkey.owner,
        label: passkey.label,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        host: passkey.host,
        created_at: passkey.createdAt,
        last_used_at: passkey.lastUsedAt ?? null,
      }
      await write((db) => db.insertInto('passkey').values(row).execute())
    },
    async passkeyOf(credentialId: string): Promise<Passkey | undefined> {
      const row = await db
        .selectFrom('passkey')
        .selectAll()
        .where('credential_id', '=', credentialId)
        .executeTakeFirst()
      return row === undefined ? undefined : passkeyFrom(row)
    },
    /** The newest first. */
    async passkeysOfOwner(owner: number): Promise<Passkey[]> {
      const rows = await db.selectFrom('passkey').selectAll().where('owner_id', '=', owner).execute()
      return rows.map(passkeyFrom).toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    },
    async notePasskeyUse(credentialId: string, counter: number, at: Instant): Promise<void> {
      const used = { counter, last_used_at: at }
      await write((db) => db.updateTable('passkey').set(used).where('credential_id', '=', credentialId).execute())
    },
    /** Says whether there was one. */
    async removePasskey(owner: number, credentialId: string): Promise<boolean> {
      const gone = await write((db) =>
        db
          .deleteFrom('passkey')
          .where('owner_id', '=', owner)
          .where('credential_id', '=', credentialId)
          .executeTakeFirst(),
      )
      return Number(gone.numDeletedRows) > 0
    },
  }
}

function challenges({ write }: Room) {
  return {
    async addChallenge(challenge: PasskeyChallenge): Promise<void> {
      const row = {
        challenge_hash: challenge.challengeHash,
        purpose: challenge.purpose,
        expires_at: challenge.expiresAt,
      }
      await write((db) => db.insertInto('passkey_challenge').values(row).execute())
    },
    /** Takes the challenge away, and says whether it was there, for this purpose and in time. */
    async takeChallenge(challengeHash: string, purpose: string, now: Instant): Promise<boolean> {
      const row = await write((db) =>
        db
          .deleteFrom('passkey_challenge')
          .where('challenge_hash', '=', challengeHash)
          .returning(['purpose', 'expires_at'])
          .executeTakeFirst(),
      )
      return row !== undefined && row.purpose === purpose && row.expires_at > now
    },
  }
}

function sweeping({ write }: Room) {
  return {
    /** Forgets what can no longer be used. */
    async sweepSignIns(now: Instant): Promise<void> {
      await write(async (db) => {
        await db.deleteFrom('sign_in_link').where('expires_at', '<=', now).execute()
        await db.deleteFrom('session').where('expires_at', '<=', now).execute()
        await db.deleteFrom('passkey_challenge').where('expires_at', '<=', now).execute()
      })
    },
  }
}

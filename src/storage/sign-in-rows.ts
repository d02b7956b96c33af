import type { ApiToken, Passkey, Session, TokenScope } from '#book/access.ts'

/** The tables of migration 0002. They belong to no owner's book, so they carry no change numbers and no undo. */
export interface SignInTables {
  sign_in_link: { token_hash: string; owner_id: number; expires_at: string }
  session: {
    token_hash: string
    csrf_hash: string
    owner_id: number
    id: string
    opened_by: string
    device: string
    created_at: string
    last_used_at: string
    expires_at: string
  }
  api_token: {
    token_hash: string
    owner_id: number
    id: string
    label: string
    scope: string
    created_at: string
    last_used_at: string | null
  }
  password: { owner_id: number; hash: string; changed_at: string }
  passkey: {
    credential_id: string
    owner_id: number
    label: string
    public_key: string
    counter: number
    host: string
    created_at: string
    last_used_at: string | null
  }
  passkey_challenge: { challenge_hash: string; purpose: string; expires_at: string }
}

export function sessionFrom(row: SignInTables['session']): Session {
  return {
    tokenHash: row.token_hash,
    csrfHash: row.csrf_hash,
    owner: row.owner_id,
    id: row.id,
    openedBy: row.opened_by as Session['openedBy'],
    device: row.device,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  }
}

export function tokenFrom(row: SignInTables['api_token']): ApiToken {
  return {
    tokenHash: row.token_hash,
    owner: row.owner_id,
    id: row.id,
    label: row.label,
    scope: row.scope as TokenScope,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  }
}

export function passkeyFrom(row: SignInTables['passkey']): Passkey {
  return {
    credentialId: row.credential_id,
    owner: row.owner_id,
    label: row.label,
    publicKey: row.public_key,
    counter: row.counter,
    host: row.host,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at ?? undefined,
  }
}

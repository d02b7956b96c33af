-- Who may come in. These tables are global: whoever knocks names a secret and not yet an owner, so the secret's hash
-- leads the key. Only SHA-256 of secrets is kept (they are 128 random bits), and argon2id of passwords.

CREATE TABLE sign_in_link (
  token_hash TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (token_hash)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE session (
  token_hash TEXT NOT NULL,
  csrf_hash TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (token_hash)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX session_by_owner ON session (owner_id, id);

CREATE TABLE api_token (
  token_hash TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  scope TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  PRIMARY KEY (token_hash)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX api_token_by_owner ON api_token (owner_id, id);

CREATE TABLE password (
  owner_id INTEGER NOT NULL,
  hash TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (owner_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE passkey (
  credential_id TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  label TEXT NOT NULL,
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  host TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_used_at TEXT,
  PRIMARY KEY (credential_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX passkey_by_owner ON passkey (owner_id, credential_id);

CREATE TABLE passkey_challenge (
  challenge_hash TEXT NOT NULL,
  purpose TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (challenge_hash)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- The rhythm: questions, activities, events, trips, modes, the owner's plan, looks at the week and the season, drafts,
-- asks, materials, news of one's own, and what reminders need to arrive once.

CREATE TABLE question (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX question_by_person ON question (owner_id, person_id);
CREATE INDEX question_by_state ON question (owner_id, state);

CREATE TABLE ask (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX ask_by_person ON ask (owner_id, person_id);
CREATE INDEX ask_by_day ON ask (owner_id, day);

CREATE TABLE draft (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX draft_by_person ON draft (owner_id, person_id);
CREATE INDEX draft_by_state ON draft (owner_id, state);

CREATE TABLE event (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX event_by_day ON event (owner_id, day);

CREATE TABLE trip (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  until_day TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX trip_by_day ON trip (owner_id, until_day);

CREATE TABLE activity (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE clipping (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX clipping_by_state ON clipping (owner_id, state);

CREATE TABLE material (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE mode (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE my_news (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE plan_document (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE reminder_channel (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE review (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- The few entries that the owner gave a purpose, for a look at the week or the season; derived.ts fills it in.
ALTER TABLE interaction ADD COLUMN purposes TEXT;
CREATE INDEX interaction_with_purpose ON interaction (owner_id, day) WHERE purposes IS NOT NULL;

-- Beside the book: they belong to the machine that runs it, carry no change numbers and no undo, and are in no export.

-- What is to be done by itself, and when. Claimed by whoever is first; a claim that nobody finished runs out.
CREATE TABLE job (
  owner_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  run_at TEXT NOT NULL,
  claimed_until TEXT,
  claimed_by TEXT,
  attempts INTEGER NOT NULL,
  last_error TEXT,
  PRIMARY KEY (owner_id, name)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX job_by_time ON job (run_at);

-- Each digest by the owner's own day, noted before it leaves: found again half done, it may have been sent.
CREATE TABLE reminder_sent (
  owner_id INTEGER NOT NULL,
  road TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  PRIMARY KEY (owner_id, road, day, what)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- Passwords and keys of the ways out, and the secret addresses of feeds; never shown again once typed in.
CREATE TABLE secret (
  owner_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, name)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX secret_by_value ON secret (name, value);

-- Browsers that asked to be told.
CREATE TABLE push_subscription (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- Links in a reminder that do one thing, once, after asking. Only the SHA-256 of each is kept.
CREATE TABLE action_link (
  token_hash TEXT NOT NULL PRIMARY KEY,
  owner_id INTEGER NOT NULL,
  action TEXT NOT NULL,
  input TEXT NOT NULL,
  words TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- The book. The owner's id leads every key, so one owner's rows lie together and every statement touches one partition.
-- INTEGER, REAL and TEXT mean the same on both databases (the Postgres driver widens the first two). Days and moments
-- are ISO text, truth values 0 and 1, lists and documents JSON text. `body` is the record; the columns beside it are
-- derived from it for searching and sorting, and can be made again from it.

CREATE TABLE owner (
  owner_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (owner_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE person (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  full_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  work TEXT,
  city TEXT,
  place TEXT NOT NULL,
  circle_id TEXT,
  cadence_days INTEGER,
  birthday TEXT,
  rest_until TEXT,
  do_not_suggest INTEGER NOT NULL,
  added_on TEXT NOT NULL,
  hint TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX person_by_name ON person (owner_id, name_key, id);
CREATE INDEX person_by_place ON person (owner_id, place, name_key, id);
CREATE INDEX person_by_circle ON person (owner_id, circle_id, name_key, id);

CREATE TABLE group_member (
  owner_id INTEGER NOT NULL,
  group_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (owner_id, group_id, person_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE interaction (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  source_key TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE UNIQUE INDEX interaction_by_source ON interaction (owner_id, source_key) WHERE source_key IS NOT NULL;
CREATE INDEX interaction_by_kind ON interaction (owner_id, kind, day);

CREATE TABLE interaction_person (
  owner_id INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  day TEXT NOT NULL,
  interaction_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  prompted INTEGER NOT NULL,
  PRIMARY KEY (owner_id, person_id, day, interaction_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- A summary of each person's history, made anew in the write that changes it; tie-summary.ts says what it holds.
CREATE TABLE tie (
  owner_id INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  contact_days INTEGER NOT NULL,
  first_contact_day TEXT,
  last_contact_day TEXT,
  natural_contact_days INTEGER NOT NULL,
  last_natural_contact_day TEXT,
  strength_at_epoch REAL NOT NULL,
  last_inbound_day TEXT,
  last_outbound_day TEXT,
  last_two_way_day TEXT,
  sent INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  open_note_day TEXT,
  last_met_day TEXT,
  last_kinds TEXT NOT NULL,
  light_touches INTEGER NOT NULL,
  last_light_touch_day TEXT,
  recent_outbound_days TEXT NOT NULL,
  next_future_day TEXT,
  PRIMARY KEY (owner_id, person_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE circle (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE people_group (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE promise (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  day TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX promise_by_person ON promise (owner_id, person_id, day);
CREATE INDEX promise_by_day ON promise (owner_id, state, day);

CREATE TABLE prompt (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX prompt_by_day ON prompt (owner_id, day, id);
CREATE INDEX prompt_by_person ON prompt (owner_id, person_id, day);

CREATE TABLE news (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  learned_on TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX news_by_day ON news (owner_id, learned_on, id);
CREATE INDEX news_by_person ON news (owner_id, person_id, learned_on);

CREATE TABLE match_answer (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE import_record (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE settings (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- Every change to every record, numbered by the owner's own sequence. `previous_seq` is the record's change before
-- this one, `before` what the record said then. Deletions are never pruned.
CREATE TABLE change (
  owner_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  record_kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  op TEXT NOT NULL,
  step_id INTEGER NOT NULL,
  previous_seq INTEGER,
  before TEXT,
  PRIMARY KEY (owner_id, seq)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- One thing the owner did, which can be undone as one.
CREATE TABLE step (
  owner_id INTEGER NOT NULL,
  id INTEGER NOT NULL,
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  changes INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  undoes INTEGER,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

-- Search as you type. The words are folded before they get here; only the index differs between the databases.
CREATE TABLE person_search_row (owner_id INTEGER NOT NULL, person_id TEXT NOT NULL, search_row INTEGER NOT NULL, PRIMARY KEY (owner_id, person_id)) STRICT, WITHOUT ROWID; -- sqlite only
CREATE VIRTUAL TABLE person_search USING fts5(names, words, place, person_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'); -- sqlite only
CREATE TABLE person_search (owner_id INTEGER NOT NULL, person_id TEXT NOT NULL, document tsvector NOT NULL, PRIMARY KEY (owner_id, person_id)); -- postgres only
CREATE INDEX person_search_words ON person_search USING gin (document); -- postgres only

-- Everybody in one book: what there is to ask about, who knows whom, kind words, photos, answers that are remembered,
-- and what people can be found by.

CREATE TABLE thread (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  ask_from TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX thread_by_person ON thread (owner_id, person_id, state);
CREATE INDEX thread_by_day ON thread (owner_id, state, ask_from);

CREATE TABLE kind_word (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  source_key TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX kind_word_by_person ON kind_word (owner_id, person_id);

CREATE TABLE connection (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  one_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX connection_by_one ON connection (owner_id, one_id);
CREATE INDEX connection_by_other ON connection (owner_id, other_id);

CREATE TABLE pair_answer (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  one_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX pair_answer_by_one ON pair_answer (owner_id, one_id);
CREATE INDEX pair_answer_by_other ON pair_answer (owner_id, other_id);

CREATE TABLE saved_list (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE file_answer (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE forgotten (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

CREATE TABLE photo (
  owner_id INTEGER NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (owner_id, id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

ALTER TABLE promise ADD COLUMN source_key TEXT;
CREATE INDEX promise_by_source ON promise (owner_id, source_key) WHERE source_key IS NOT NULL;
ALTER TABLE interaction_person ADD COLUMN thread TEXT;

-- What people are found by besides their name: one row for each organisation, place, tag, kind of tie, source and so on.
-- Made from the person's record in the write that changes it; facets.ts says which there are.
CREATE TABLE person_facet (
  owner_id INTEGER NOT NULL,
  facet TEXT NOT NULL,
  key TEXT NOT NULL,
  person_id TEXT NOT NULL,
  word TEXT NOT NULL,
  is_now INTEGER NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (owner_id, facet, key, person_id)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX person_facet_by_person ON person_facet (owner_id, person_id);

-- Which edition of each derived table the owner's rows are made by; an older one is made anew when the book is opened.
CREATE TABLE derived (
  owner_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  edition INTEGER NOT NULL,
  PRIMARY KEY (owner_id, name)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only

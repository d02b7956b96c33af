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

-- Search, made anew: more of a person is searched than before, and what was said, promised and asked about as well.
DROP TABLE person_search_row; -- sqlite only
DROP TABLE person_search;
CREATE TABLE person_search_row (owner_id INTEGER NOT NULL, person_id TEXT NOT NULL, search_row INTEGER NOT NULL, PRIMARY KEY (owner_id, person_id)) STRICT, WITHOUT ROWID; -- sqlite only
CREATE VIRTUAL TABLE person_search USING fts5(names, words, place, person_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'); -- sqlite only
CREATE TABLE person_search (owner_id INTEGER NOT NULL, person_id TEXT NOT NULL, document tsvector NOT NULL, PRIMARY KEY (owner_id, person_id)); -- postgres only
CREATE INDEX person_search_words ON person_search USING gin (document); -- postgres only

-- Interactions apart from promises, threads and kind words, which a million of them would hide. Neither keeps the texts.
-- An entry goes by the number of the change that last touched its record; the table of changes says which that is.
CREATE VIRTUAL TABLE interaction_search USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0'); -- sqlite only
CREATE VIRTUAL TABLE entry_search USING fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0'); -- sqlite only
CREATE TABLE interaction_search (owner_id INTEGER NOT NULL, version INTEGER NOT NULL, document tsvector NOT NULL, PRIMARY KEY (owner_id, version)); -- postgres only
CREATE INDEX interaction_search_words ON interaction_search USING gin (document); -- postgres only
CREATE TABLE entry_search (owner_id INTEGER NOT NULL, version INTEGER NOT NULL, document tsvector NOT NULL, PRIMARY KEY (owner_id, version)); -- postgres only
CREATE INDEX entry_search_words ON entry_search USING gin (document); -- postgres only

-- The words there are, with how many records say them: for the rest of a word that is being typed, and for words that
-- were typed wrong. `scope` is `person` for what people are called by, `entry` for all that is said elsewhere. `tail` is
-- the word without its first letter.
CREATE TABLE search_word (
  owner_id INTEGER NOT NULL,
  scope TEXT NOT NULL,
  word TEXT NOT NULL, -- sqlite only
  word TEXT COLLATE "C" NOT NULL, -- postgres only
  tail TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (owner_id, scope, word)
) STRICT, WITHOUT ROWID; -- sqlite only
); -- postgres only
CREATE INDEX search_word_by_tail ON search_word (owner_id, scope, tail);

-- Sorting and sifting 30,000 people reads these alone, and not their records, which are a hundred times as long.
DROP INDEX person_by_name;
DROP INDEX person_by_place;
CREATE INDEX person_by_name ON person (owner_id, name_key, id, place, circle_id, cadence_days, added_on);
CREATE INDEX person_by_place ON person (owner_id, place, name_key, id, circle_id, cadence_days, added_on);

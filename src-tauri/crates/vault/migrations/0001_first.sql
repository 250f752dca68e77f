-- The first layout of the vault.
--
-- Units: every instant is milliseconds since 1970-01-01T00:00:00 UTC. Every day is the person's
-- own calendar day, as days since 1970-01-01. Truth is 0 or 1. Lists and bodies are JSON as the
-- `domain` crate writes it.

-- What a person keeps. `seq` is the order of arrival and is never given twice, so that order does
-- not depend on a clock and a note about an erased entry can never come to mean another one.
CREATE TABLE entries (
    seq            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            TEXT    NOT NULL UNIQUE,         -- 32 hexadecimal digits, random
    written_at     INTEGER NOT NULL,                -- instant it was begun
    day            INTEGER NOT NULL,                -- day it was begun, where the person sat
    offset_minutes INTEGER NOT NULL,                -- minutes east of UTC, there and then
    kind           TEXT    NOT NULL,                -- checkIn, page or run
    slug           TEXT,                            -- which exercise, for a run
    edition        INTEGER,                         -- its edition; an old run keeps its meaning
    title          TEXT    NOT NULL,                -- for lists; may be empty
    glimpse        TEXT    NOT NULL,                -- for lists; may be empty
    mood           INTEGER,                         -- 0 to 10; null when none was given
    feelings       TEXT    NOT NULL,                -- JSON list of feeling words, each once
    tags           TEXT    NOT NULL,                -- JSON list of tags, each once
    version        INTEGER NOT NULL,                -- 1, and one more for every edit
    changed_at     INTEGER NOT NULL,                -- instant this version was saved
    to_session     INTEGER NOT NULL,                -- truth: bring it to the next session
    never_export   INTEGER NOT NULL,                -- truth: leave it out of exports and reports
    ask_again_at   INTEGER,                         -- instant to ask again; null for never
    origin         TEXT,                            -- key of an imported entry; null for one's own
    binned_at      INTEGER,                         -- instant it went to the bin; null when kept
    body           TEXT    NOT NULL                 -- JSON; last, so that lists never read it
) STRICT;

-- One index for each way of walking the journal from the newest day backwards.
CREATE INDEX entries_by_day   ON entries (day, seq)        WHERE binned_at IS NULL;
CREATE INDEX entries_by_kind  ON entries (kind, day, seq)  WHERE binned_at IS NULL;
CREATE INDEX entries_by_slug  ON entries (slug, day, seq)  WHERE binned_at IS NULL AND slug IS NOT NULL;
CREATE INDEX entries_by_mood  ON entries (mood, day, seq)  WHERE binned_at IS NULL AND mood IS NOT NULL;
CREATE INDEX entries_to_ask   ON entries (ask_again_at)    WHERE binned_at IS NULL AND ask_again_at IS NOT NULL;
CREATE INDEX entries_in_bin   ON entries (binned_at)       WHERE binned_at IS NOT NULL;
CREATE UNIQUE INDEX entries_by_origin ON entries (origin)  WHERE origin IS NOT NULL;

-- The tags of entries that are not in the bin. The day is repeated here to walk one tag by day.
CREATE TABLE entry_tags (
    tag TEXT    NOT NULL,
    day INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entries (seq) ON DELETE CASCADE,
    PRIMARY KEY (tag, day, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_by_entry ON entry_tags (seq);

-- The feelings named in entries that are not in the bin.
CREATE TABLE entry_feelings (
    word TEXT    NOT NULL,                          -- a key of the vocabulary, or an own word
    own  INTEGER NOT NULL,                          -- truth: the person's own word
    day  INTEGER NOT NULL,
    seq  INTEGER NOT NULL REFERENCES entries (seq) ON DELETE CASCADE,
    PRIMARY KEY (word, own, day, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_feelings_by_entry ON entry_feelings (seq);

-- Earlier versions of entries; the newest one is in `entries`.
CREATE TABLE versions (
    id         INTEGER PRIMARY KEY,
    uid        TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,                    -- instant that version was saved
    tags       TEXT    NOT NULL,                    -- JSON list
    body       TEXT    NOT NULL,                    -- JSON
    UNIQUE (uid, version)
) STRICT;

-- What is not finished: new entries, or changes to old ones.
CREATE TABLE drafts (
    id             INTEGER PRIMARY KEY,
    uid            TEXT    NOT NULL UNIQUE,         -- the name the entry has or will have
    started_at     INTEGER NOT NULL,                -- instant it was begun
    day            INTEGER NOT NULL,                -- day it was begun
    offset_minutes INTEGER NOT NULL,
    saved_at       INTEGER NOT NULL,                -- instant it was last kept
    changes        INTEGER,                         -- version that is being changed; null for a new entry
    to_session     INTEGER NOT NULL,
    never_export   INTEGER NOT NULL,
    tags           TEXT    NOT NULL,                -- JSON list
    body           TEXT    NOT NULL                 -- JSON
) STRICT;

-- Names of entries that were erased for good. They are never used again.
CREATE TABLE tombstones (
    uid     TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL                        -- the last version there was
) STRICT, WITHOUT ROWID;

-- What belongs together.
CREATE TABLE links (
    from_uid TEXT NOT NULL,
    to_uid   TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (from_uid, to_uid, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_to ON links (to_uid);

-- Preferences, each under its name.
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL                             -- JSON
) STRICT, WITHOUT ROWID;

-- The words of every entry, for the search; `rowid` is `day * 4294967296 + seq` of the entry, so that
-- walking the index backwards meets the newest day first, however late an entry arrived. Ranks are
-- never asked for, so sizes are not kept. Words that are erased leave the index at once.
CREATE VIRTUAL TABLE words USING fts5 (
    text,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3',
    columnsize = 0
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

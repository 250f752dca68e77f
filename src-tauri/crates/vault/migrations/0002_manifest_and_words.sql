-- The manifest. SQLCipher seals every page, but not the set of pages: an older page that somebody puts
-- back passes its seal. Here stands how many rows there are of each kind, and the sum of their keyed
-- hashes; both change in the same transaction as the rows.
CREATE TABLE manifest (
    what TEXT    NOT NULL PRIMARY KEY,              -- entries, versions or tombstones
    rows INTEGER NOT NULL,                          -- how many there are
    sum  BLOB    NOT NULL                           -- 32 bytes: two sums modulo 2^128, the lowest byte first
) STRICT, WITHOUT ROWID;

-- The words again, without where in a text they stand, which no search asks for. SQLite 3.54 loses count of
-- long lists of places when words leave the index at once, and takes the index for damaged then; without
-- places it has no such lists, and the index is smaller.
CREATE VIRTUAL TABLE words_without_places USING fts5 (
    text,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3',
    columnsize = 0,
    detail = none
);
INSERT INTO words_without_places (words_without_places, rank) VALUES ('secure-delete', 1);
INSERT INTO words_without_places (rowid, text) SELECT rowid, text FROM words;
DROP TABLE words;
ALTER TABLE words_without_places RENAME TO words;

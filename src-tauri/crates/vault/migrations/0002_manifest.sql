-- The manifest. SQLCipher seals every page, but not the set of pages: an older page that somebody puts
-- back passes its seal. Here stands how many rows there are of each kind, and the sum of their keyed
-- hashes; both change in the same transaction as the rows.
CREATE TABLE manifest (
    what TEXT    NOT NULL PRIMARY KEY,              -- entries, versions or tombstones
    rows INTEGER NOT NULL,                          -- how many there are
    sum  BLOB    NOT NULL                           -- 32 bytes: two sums modulo 2^128, the lowest byte first
) STRICT, WITHOUT ROWID;

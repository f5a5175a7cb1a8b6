-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was sent, for good. Times are milliseconds since 1970 in UTC. Empty lines part the statements.
CREATE TABLE history (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sent_at INTEGER NOT NULL,
    written_at INTEGER,
    queued_at INTEGER,
    channel TEXT NOT NULL,
    account TEXT NOT NULL,
    to_name TEXT NOT NULL,
    to_address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    title TEXT NOT NULL,
    message TEXT NOT NULL,
    outcome TEXT NOT NULL,
    place TEXT NOT NULL
);

CREATE INDEX history_channel ON history (channel);

CREATE INDEX history_address ON history (address_key);

-- The heavy parts, which no list reads.
CREATE TABLE history_card (
    row INTEGER PRIMARY KEY REFERENCES history (row) ON DELETE CASCADE,
    card BLOB NOT NULL,
    thumbnail BLOB NOT NULL
);

-- Words by their beginnings; the text itself stays in history only. The program keeps it in step (history/WordIndex.h):
-- a trigger may not touch a virtual table while trusted_schema is off.
CREATE VIRTUAL TABLE history_words USING fts5(
    to_name, to_address, title, message,
    content='history', content_rowid='row', prefix='2 3', tokenize='unicode61 remove_diacritics 2'
);

-- Earlier recipients for completion, one per address and account; `name` and `address` as last used.
CREATE TABLE recipient (
    seq INTEGER PRIMARY KEY,
    address_key TEXT NOT NULL,
    account TEXT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    last_sent INTEGER NOT NULL,
    count INTEGER NOT NULL,
    UNIQUE (address_key, account)
);

-- What a recipient is found by: name, each word of it, address; folded (no case, no accents) by the program.
CREATE TABLE recipient_key (
    folded TEXT NOT NULL,
    recipient INTEGER NOT NULL REFERENCES recipient (seq) ON DELETE CASCADE,
    PRIMARY KEY (folded, recipient)
) WITHOUT ROWID;

CREATE INDEX recipient_key_owner ON recipient_key (recipient);

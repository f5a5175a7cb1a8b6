-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue of what is still to be sent. Times are milliseconds since 1970 in UTC. Empty lines part the statements.
-- account_fields: the account as it was (no secrets). since: when the present run of attempts began (age limit).
-- waits_from: when retry_at was set; a clock that stands before it was turned back, and the wait means nothing.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    channel TEXT NOT NULL,
    account_fields TEXT NOT NULL,
    to_name TEXT NOT NULL,
    to_address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'uploading', 'committing', 'sent', 'accepted',
        'handed_over', 'retry_at', 'needs_auth', 'failed', 'unknown', 'cancelled')),
    reason_code TEXT NOT NULL DEFAULT '',
    reason_subject TEXT NOT NULL DEFAULT '',
    reason_place TEXT NOT NULL DEFAULT '',
    reason_args TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    written_at INTEGER,
    retry_at INTEGER,
    waits_from INTEGER,
    committed_at INTEGER,
    finished_at INTEGER,
    place TEXT NOT NULL DEFAULT '',
    resolved INTEGER NOT NULL DEFAULT 0,
    CHECK ((finished_at IS NOT NULL) = (state IN ('sent', 'accepted', 'handed_over', 'cancelled')))
);

CREATE INDEX outbox_open ON outbox (state, seq) WHERE finished_at IS NULL;

CREATE INDEX outbox_address ON outbox (address_key);

-- Apart from the row, so that a change of state does not write the bytes again. Gone when the item is finished.
CREATE TABLE outbox_bytes (
    seq INTEGER PRIMARY KEY REFERENCES outbox (seq) ON DELETE CASCADE,
    sha256 BLOB NOT NULL,
    payload BLOB NOT NULL,
    card BLOB NOT NULL,
    thumbnail BLOB NOT NULL
);

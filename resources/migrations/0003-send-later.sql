-- SPDX-License-Identifier: GPL-3.0-or-later
-- Not before this time (milliseconds since 1970 in UTC); NULL: at once.
ALTER TABLE outbox ADD COLUMN send_at INTEGER;

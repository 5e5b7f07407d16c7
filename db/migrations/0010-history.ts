// Migration 10, part 6: one mechanism for history, undo and later exchange; the audit chain; erasures; saved views.
import { humanColumns } from './human-columns.ts';

export const historyTables: readonly string[] = [
  // row_key is portable between machines; step_id = one undo step (a bulk action is one step). Redacted, never deleted, by an erasure.
  `CREATE TABLE changes(
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  step_id TEXT NOT NULL,
  undoes_step TEXT,
  call TEXT NOT NULL, -- the contract's name of the command, which names the step in the undo list
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL, -- primary key in this file
  row_key TEXT NOT NULL,
  op TEXT NOT NULL CHECK(op IN ('insert', 'update', 'delete', 'restore')),
  hlc TEXT NOT NULL,
  person_id TEXT NOT NULL,
  device_id TEXT NOT NULL,
  before TEXT CHECK(json_valid(before)),
  after TEXT CHECK(json_valid(after))
) STRICT`,
  `CREATE INDEX changes_by_row /* history of one row, and whether a later step changed it */
  ON changes(table_name, row_id, seq)`,
  `CREATE INDEX changes_by_step /* undo of one step */
  ON changes(step_id)`,
  `CREATE INDEX changes_by_person /* a person's last steps */
  ON changes(person_id, seq)`,
  `CREATE INDEX changes_undoing /* has this step been undone already */
  ON changes(undoes_step) WHERE undoes_step IS NOT NULL`,
  // subject = keyed hash of the id, never a name, so that erasing needs no rewrite of the chain.
  `CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  person_id TEXT,
  event TEXT NOT NULL,
  subject TEXT,
  previous_hash BLOB NOT NULL CHECK(length(previous_hash) = 32),
  hash BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT`,
  // keyed hash (erase_secret) of an identifier; asked by every import and restore.
  `CREATE TABLE erasures(
  subject BLOB PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind IN ('agent', 'customer')),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE saved_views(
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES people(id), -- NULL: for everybody
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL CHECK(json_valid(filter)),${humanColumns}
) STRICT`,
];

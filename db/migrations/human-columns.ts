// The six columns every row written by a person carries; frozen with migration 10.

/** created/updated by and at (UTC ms), tombstone, revision; `people` may refer to itself within one transaction. */
export const humanColumns = `
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  updated_at INTEGER NOT NULL,
  updated_by TEXT NOT NULL REFERENCES people(id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER,
  rev INTEGER NOT NULL DEFAULT 1`;

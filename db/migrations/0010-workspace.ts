// Migration 10, part 1: the workspace itself, its people, teams and agents.
import { humanColumns } from './human-columns.ts';

export const workspaceTables: readonly string[] = [
  // zone rules the cut of days; erase_secret keys the codes of erased and hidden identifiers; the clock's device id stays outside this file.
  `CREATE TABLE workspace(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  uid TEXT NOT NULL,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  purpose TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK(is_sample IN (0, 1)),
  erase_secret BLOB NOT NULL CHECK(length(erase_secret) = 32),
  opened_dirty INTEGER NOT NULL DEFAULT 0 CHECK(opened_dirty IN (0, 1)),
  written_by TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT`,
  `CREATE TABLE settings(
  scope TEXT NOT NULL, -- 'workspace' or the id of a person
  key TEXT NOT NULL,
  value TEXT NOT NULL CHECK(json_valid(value)),
  PRIMARY KEY(scope, key)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE people(
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK(length(trim(name)) > 0),
  role TEXT NOT NULL CHECK(role IN ('supervisor', 'qa', 'trainer')),
  language TEXT NOT NULL CHECK(language IN ('en', 'es', 'de')),
  pin_hash TEXT,${humanColumns}
) STRICT`,
  `CREATE TABLE teams(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE, -- the normalised name
  name TEXT NOT NULL,
  site TEXT,
  supervisor_id TEXT REFERENCES people(id),
  first_import_id INTEGER REFERENCES imports(id), -- undo of that import removes a team nobody has used since
  deleted_at INTEGER
) STRICT`,
  // merged_into is resolved through v_agents; rows are never re-pointed, so a split sets it back to NULL.
  `CREATE TABLE agents(
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE, -- hash of the first identifier when read from a file, UUIDv7 when typed by hand
  name TEXT NOT NULL,
  sort_name TEXT NOT NULL, -- case and accents folded, so that lists order alike on every machine
  email TEXT,
  pseudonym TEXT,
  started_on INTEGER,
  left_on INTEGER,
  first_import_id INTEGER REFERENCES imports(id),
  merged_into INTEGER REFERENCES agents(id),
  deleted_at INTEGER,
  CHECK(merged_into IS NULL OR merged_into <> id)
) STRICT`,
  `CREATE TABLE agent_aliases(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK(kind IN ('id', 'email', 'name')),
  value TEXT NOT NULL, -- ids as given, e-mails and names normalised
  source_id INTEGER REFERENCES sources(id),
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  import_id INTEGER REFERENCES imports(id),
  decided_by TEXT REFERENCES people(id),
  decided_at INTEGER
) STRICT`,
  `CREATE UNIQUE INDEX agent_aliases_by_value /* import: who is this identifier */
  ON agent_aliases(kind, value, coalesce(source_id, 0))`,
  `CREATE INDEX agent_aliases_by_agent /* agents.page: the names of one agent */
  ON agent_aliases(agent_id)`,
  `CREATE TABLE agent_aliases_apart(
  agent_a INTEGER NOT NULL REFERENCES agents(id),
  agent_b INTEGER NOT NULL REFERENCES agents(id),
  decided_by TEXT REFERENCES people(id),
  decided_at INTEGER,
  PRIMARY KEY(agent_a, agent_b),
  CHECK(agent_a < agent_b)
) STRICT, WITHOUT ROWID`,
  // A person's row wins over an imported one for the days both cover.
  `CREATE TABLE team_memberships(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  team_id INTEGER NOT NULL REFERENCES teams(id),
  from_on INTEGER NOT NULL,
  until_on INTEGER, -- first day no longer in the team
  origin TEXT NOT NULL CHECK(origin IN ('import', 'person')),
  import_id INTEGER REFERENCES imports(id),${humanColumns.replaceAll('_by TEXT NOT NULL', '_by TEXT')},
  CHECK(until_on IS NULL OR until_on > from_on),
  CHECK(origin = 'import' OR created_by IS NOT NULL)
) STRICT`,
  `CREATE INDEX team_memberships_by_agent /* team of an agent on a day */
  ON team_memberships(agent_id, from_on) WHERE deleted_at IS NULL`,
  `CREATE VIEW v_agents AS
  SELECT a.id AS agent_id, coalesce(m.id, a.id) AS counted_as, coalesce(m.name, a.name) AS name
  FROM agents a LEFT JOIN agents m ON m.id = a.merged_into
  WHERE a.deleted_at IS NULL`,
];

// Migration 10, part 4: what supervisors do: notes, sessions, actions, goals, follow-ups, and the evidence that ties them to responses.
import { humanColumns } from './human-columns.ts';

export const coachingTables: readonly string[] = [
  `CREATE TABLE sessions(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  coach_id TEXT NOT NULL REFERENCES people(id),
  state TEXT NOT NULL CHECK(state IN ('planned', 'prepared', 'held', 'closed', 'missed', 'cancelled')),
  planned_at INTEGER,
  held_at INTEGER,
  closed_at INTEGER,
  template TEXT,
  agenda TEXT CHECK(json_valid(agenda)),
  frozen TEXT CHECK(json_valid(frozen)), -- the metrics as they were when the session closed
  acknowledged TEXT CHECK(acknowledged IN ('agreed', 'disagreed', 'not_asked')),
  next_session_id TEXT REFERENCES sessions(id),${humanColumns}
) STRICT`,
  `CREATE INDEX sessions_by_agent /* agents.page: next and last session */
  ON sessions(agent_id, planned_at) WHERE deleted_at IS NULL`,
  `CREATE TABLE session_attendees(
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions(id),
  person_id TEXT REFERENCES people(id),
  name TEXT NOT NULL,${humanColumns}
) STRICT`,
  `CREATE UNIQUE INDEX session_attendees_one /* a name stands once in a session */
  ON session_attendees(session_id, name) WHERE deleted_at IS NULL`,
  // The text itself is the current_version of text_versions(notes, id, 'body').
  `CREATE TABLE notes(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  session_id TEXT REFERENCES sessions(id),
  kind TEXT NOT NULL CHECK(kind IN ('note', 'praise', 'agent_words', 'statement')),
  is_private INTEGER NOT NULL DEFAULT 0 CHECK(is_private IN (0, 1)),
  current_version INTEGER NOT NULL CHECK(current_version >= 1),
  noted_on INTEGER NOT NULL,${humanColumns}
) STRICT`,
  `CREATE INDEX notes_by_agent /* agents.page: timeline */
  ON notes(agent_id, noted_on) WHERE deleted_at IS NULL`,
  // Every text a person wrote, in every version, append-only.
  `CREATE TABLE text_versions(
  owner_table TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  field TEXT NOT NULL,
  version INTEGER NOT NULL CHECK(version >= 1),
  text TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people(id),
  at INTEGER NOT NULL,
  PRIMARY KEY(owner_table, owner_id, field, version)
) STRICT, WITHOUT ROWID`,
  // Autosave, outside changes; leaving the field writes a version.
  `CREATE TABLE drafts(
  person_id TEXT NOT NULL REFERENCES people(id),
  owner_table TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(person_id, owner_table, owner_id, field)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE actions(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  session_id TEXT REFERENCES sessions(id),
  title TEXT NOT NULL,
  owner TEXT NOT NULL CHECK(owner IN ('agent', 'person')),
  owner_id TEXT REFERENCES people(id),
  due_on INTEGER,
  state TEXT NOT NULL CHECK(state IN ('open', 'done', 'dropped')),
  done_at INTEGER,${humanColumns},
  CHECK((owner = 'person') = (owner_id IS NOT NULL))
) STRICT`,
  `CREATE INDEX actions_by_agent /* agents.list and agents.page: open actions */
  ON actions(agent_id, state) WHERE deleted_at IS NULL`,
  `CREATE TABLE goals(
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL CHECK(scope IN ('agent', 'team', 'workspace')),
  scope_id INTEGER,
  metric_id INTEGER NOT NULL REFERENCES metrics(id),
  target REAL NOT NULL,
  from_on INTEGER NOT NULL,
  until_on INTEGER,${humanColumns},
  CHECK((scope = 'workspace') = (scope_id IS NULL)),
  CHECK(until_on IS NULL OR until_on > from_on)
) STRICT`,
  `CREATE TABLE assessments(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  session_id TEXT REFERENCES sessions(id),
  view TEXT NOT NULL CHECK(view IN ('self', 'coach')),
  metric_id INTEGER NOT NULL REFERENCES metrics(id),
  value REAL NOT NULL,
  assessed_on INTEGER NOT NULL,${humanColumns}
) STRICT`,
  `CREATE TABLE follow_ups(
  id TEXT PRIMARY KEY,
  response_id INTEGER NOT NULL REFERENCES responses(id),
  rule TEXT,
  owner_id TEXT REFERENCES people(id),
  due_on INTEGER,
  state TEXT NOT NULL CHECK(state IN ('open', 'reached', 'no_answer', 'closed')),
  outcome TEXT,
  recovered_nps INTEGER CHECK(recovered_nps BETWEEN 0 AND 10),
  closed_at INTEGER,${humanColumns}
) STRICT`,
  `CREATE UNIQUE INDEX follow_ups_open /* one open follow-up per response */
  ON follow_ups(response_id) WHERE deleted_at IS NULL AND state = 'open'`,
  // 'basket' = kept for the next session, owner_id is then the person who keeps it.
  `CREATE TABLE evidence(
  id TEXT PRIMARY KEY,
  owner_table TEXT NOT NULL CHECK(owner_table IN ('sessions', 'notes', 'plans', 'actions', 'basket')),
  owner_id TEXT NOT NULL,
  response_id INTEGER NOT NULL REFERENCES responses(id),
  comment_id INTEGER REFERENCES comments(id),
  agent_id INTEGER REFERENCES agents(id),
  position TEXT,${humanColumns}
) STRICT`,
  `CREATE UNIQUE INDEX evidence_one /* a comment is evidence once for the same thing */
  ON evidence(owner_table, owner_id, response_id, coalesce(comment_id, 0)) WHERE deleted_at IS NULL`,
  `CREATE INDEX evidence_by_response /* undo of an import asks what human work hangs on a response */
  ON evidence(response_id) WHERE deleted_at IS NULL`,
];

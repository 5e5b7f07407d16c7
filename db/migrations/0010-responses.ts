// Migration 10, part 2: what was read from survey exports. Raw cells stay beside stored values; nothing here is typed by people except rulings.
import { humanColumns } from './human-columns.ts';

export const responseTables: readonly string[] = [
  // One row per metric; the scale a source uses stands in its mapping. Stored values are on the metric's own scale.
  `CREATE TABLE metrics(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK(kind IN ('nps', 'csat', 'ces', 'resolution', 'behaviour')),
  name TEXT NOT NULL,
  scale_min REAL NOT NULL,
  scale_max REAL NOT NULL,
  higher_is_better INTEGER NOT NULL DEFAULT 1 CHECK(higher_is_better IN (0, 1)),
  deleted_at INTEGER,
  CHECK(scale_max > scale_min)
) STRICT`,
  `INSERT INTO metrics(id, key, kind, name, scale_min, scale_max, higher_is_better) VALUES
  (1, 'nps', 'nps', 'NPS', 0, 10, 1),
  (2, 'csat', 'csat', 'CSAT', 1, 5, 1),
  (3, 'ces', 'ces', 'CES', 1, 7, 1),
  (4, 'resolution', 'resolution', 'Resolution', 0, 1, 1)`,
  // key = normalised name, so two machines agree. id_scope 'file': the ids restart in every file (Forms 1..n).
  `CREATE TABLE sources(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  zone TEXT,
  id_scope TEXT NOT NULL DEFAULT 'source' CHECK(id_scope IN ('source', 'file')),
  deleted_at INTEGER
) STRICT`,
  // mapping: per column position, header, target, scale, words, direction, question key.
  `CREATE TABLE mapping_profiles(
  id TEXT PRIMARY KEY,
  source_id INTEGER REFERENCES sources(id),
  name TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK(json_valid(mapping)),
  version INTEGER NOT NULL,${humanColumns}
) STRICT`,
  `CREATE INDEX mapping_profiles_by_fingerprint /* import: a header seen before */
  ON mapping_profiles(fingerprint) WHERE deleted_at IS NULL`,
  `CREATE TABLE questions(
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  key TEXT NOT NULL,
  wording TEXT,
  kind TEXT NOT NULL CHECK(kind IN ('comment', 'rating', 'choice', 'extra')),
  metric_id INTEGER REFERENCES metrics(id),
  UNIQUE(source_id, key)
) STRICT`,
  // running: removed at opening if the import lock is free. applying = committed, finished at opening. undoing: finished at opening.
  // sighted: delta-coded ids of responses found unchanged, so that undoing an earlier import keeps rows that a later file contained too.
  `CREATE TABLE imports(
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  profile_id TEXT REFERENCES mapping_profiles(id),
  file_name TEXT NOT NULL,
  file_sha256 BLOB NOT NULL CHECK(length(file_sha256) = 32),
  file_bytes INTEGER NOT NULL,
  sheet TEXT,
  state TEXT NOT NULL CHECK(state IN ('running', 'applying', 'done', 'undoing', 'undone')),
  person_id TEXT REFERENCES people(id),
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  backup TEXT,
  mapping TEXT CHECK(json_valid(mapping)),
  result TEXT CHECK(json_valid(result)),
  assumed TEXT CHECK(json_valid(assumed)),
  sighted BLOB
) STRICT`,
  `CREATE INDEX imports_by_file /* import: this very file was read before */
  ON imports(file_sha256)`,
  `CREATE TABLE import_rejects(
  import_id INTEGER NOT NULL REFERENCES imports(id),
  row_number INTEGER NOT NULL,
  reason TEXT NOT NULL,
  params TEXT CHECK(json_valid(params)),
  cells TEXT NOT NULL CHECK(json_valid(cells)),
  repaired_by_import INTEGER REFERENCES imports(id),
  PRIMARY KEY(import_id, row_number)
) STRICT, WITHOUT ROWID`,
  // One row per answered survey, stable through updates, so that tags and evidence never move.
  // key: first 16 bytes of sha256(source key, external id), or without an id (source key, canonical content, occurrence).
  // No date at all is stored, listed and outside every period. raw: only the cells whose stored value differs from the cell.
  `CREATE TABLE responses(
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL CHECK(length(key) = 16),
  source_id INTEGER NOT NULL REFERENCES sources(id),
  external_id TEXT,
  occurrence INTEGER NOT NULL DEFAULT 1, -- n-th equal row of one file
  content BLOB NOT NULL CHECK(length(content) = 16), -- hash of the mapped values: equal means unchanged
  import_id INTEGER NOT NULL REFERENCES imports(id),
  last_import_id INTEGER NOT NULL REFERENCES imports(id),
  row_number INTEGER NOT NULL,
  responded_at INTEGER,
  responded_on INTEGER,
  interaction_at INTEGER,
  interaction_on INTEGER,
  agent_id INTEGER REFERENCES agents(id),
  team_id INTEGER REFERENCES teams(id), -- team on the day of the interaction (else of the answer), recomputed when a membership changes
  raw_team TEXT,
  channel TEXT,
  contact_reason TEXT,
  language TEXT,
  site TEXT,
  interaction_id TEXT,
  customer_key BLOB, -- keyed hash of e-mail, phone or id
  customer_id TEXT, -- clear text only where a person mapped it so
  nps INTEGER CHECK(nps BETWEEN 0 AND 10),
  resolution INTEGER CHECK(resolution IN (0, 1, 2)), -- 0 no, 1 yes, 2 partly, NULL unknown
  csat REAL,
  ces REAL,
  channel_hops INTEGER,
  has_comment INTEGER NOT NULL DEFAULT 0 CHECK(has_comment IN (0, 1)),
  extra TEXT CHECK(json_valid(extra)),
  raw TEXT CHECK(json_valid(raw))
) STRICT`,
  `CREATE UNIQUE INDEX responses_by_key /* import: is this response known */
  ON responses(key)`,
  `CREATE INDEX responses_by_agent /* counts: agents list, one agent's figures and trend, without touching the rows */
  ON responses(agent_id, responded_on, nps, resolution, csat, ces, team_id, channel, import_id)`,
  `CREATE INDEX responses_commented /* comments.list: newest first within one agent */
  ON responses(agent_id, responded_at DESC, id DESC) WHERE has_comment = 1`,
  `CREATE INDEX responses_by_import /* cli rows, undo and removal of one import, in file order */
  ON responses(import_id, row_number)`,
  `CREATE TABLE response_ratings(
  response_id INTEGER NOT NULL REFERENCES responses(id),
  metric_id INTEGER NOT NULL REFERENCES metrics(id),
  value REAL NOT NULL,
  raw TEXT,
  PRIMARY KEY(response_id, metric_id)
) STRICT, WITHOUT ROWID`,
  // The other agents of a contact; responses.agent_id is the one who is counted.
  `CREATE TABLE response_agents(
  response_id INTEGER NOT NULL REFERENCES responses(id),
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  role TEXT NOT NULL CHECK(role IN ('first', 'transfer')),
  PRIMARY KEY(response_id, agent_id, role)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE comments(
  id INTEGER PRIMARY KEY,
  response_id INTEGER NOT NULL REFERENCES responses(id),
  question_id INTEGER NOT NULL REFERENCES questions(id),
  text TEXT NOT NULL,
  text_version INTEGER NOT NULL DEFAULT 1,
  masked_text TEXT,
  UNIQUE(response_id, question_id)
) STRICT`,
  // rowid = comments.id. tokens: agent, team and score group, so that a search within one agent stays in the index.
  `CREATE VIRTUAL TABLE comment_search USING fts5(text, tokens, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
  // What an import changes is staged here, then applied; undo reads the same rows backwards.
  `CREATE TABLE response_changes(
  import_id INTEGER NOT NULL REFERENCES imports(id),
  response_id INTEGER NOT NULL REFERENCES responses(id),
  row_number INTEGER NOT NULL,
  before TEXT CHECK(json_valid(before)),
  after TEXT NOT NULL CHECK(json_valid(after)),
  applied INTEGER NOT NULL DEFAULT 0 CHECK(applied IN (0, 1)),
  PRIMARY KEY(import_id, response_id)
) STRICT, WITHOUT ROWID`,
  `CREATE INDEX response_changes_by_response /* history of one response */
  ON response_changes(response_id)`,
  // People's decisions about a response: never overwritten by an import.
  `CREATE TABLE response_rulings(
  id TEXT PRIMARY KEY,
  response_id INTEGER NOT NULL REFERENCES responses(id),
  kind TEXT NOT NULL CHECK(kind IN ('reassign', 'exclude', 'statement')),
  agent_id INTEGER REFERENCES agents(id),
  reason TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people(id),
  decided_at INTEGER NOT NULL,${humanColumns},
  CHECK((kind = 'reassign') = (agent_id IS NOT NULL))
) STRICT`,
  `CREATE UNIQUE INDEX response_rulings_one /* one standing reassignment and one exclusion per response */
  ON response_rulings(response_id, kind) WHERE deleted_at IS NULL AND kind <> 'statement'`,
  `CREATE VIEW counted_responses AS
  SELECT * FROM responses WHERE import_id NOT IN (SELECT id FROM imports WHERE state IN ('running', 'undoing', 'undone'))`,
];

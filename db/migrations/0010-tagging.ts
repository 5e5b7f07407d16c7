// Migration 10, part 3: the codebook and what people say about comments. One row per comment, tag, person, coding round and passage.
import { humanColumns } from './human-columns.ts';

export const taggingTables: readonly string[] = [
  `CREATE TABLE tags(
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES tags(id),
  name TEXT NOT NULL CHECK(length(trim(name)) > 0),
  names TEXT CHECK(json_valid(names)), -- names by language where they differ
  definition TEXT,
  when_not TEXT,
  example TEXT,
  polarity INTEGER CHECK(polarity IN (-1, 0, 1)),
  colour TEXT,
  hotkey TEXT,
  position TEXT NOT NULL,
  merged_into TEXT REFERENCES tags(id),
  archived_at INTEGER,${humanColumns}
) STRICT`,
  `CREATE TABLE coding_rounds(
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_blind INTEGER NOT NULL CHECK(is_blind IN (0, 1)),
  sample TEXT NOT NULL CHECK(json_valid(sample)), -- seed, filter, comment keys
  closed_at INTEGER,${humanColumns}
) STRICT`,
  // Offsets are UTF-16 units of comments.text at text_version; quote keeps the passage readable if the text changes.
  `CREATE TABLE comment_tags(
  id TEXT PRIMARY KEY,
  comment_id INTEGER NOT NULL REFERENCES comments(id),
  tag_id TEXT NOT NULL REFERENCES tags(id),
  person_id TEXT NOT NULL REFERENCES people(id),
  round_id TEXT REFERENCES coding_rounds(id),
  span_start INTEGER,
  span_end INTEGER,
  text_version INTEGER NOT NULL,
  quote TEXT,
  sentiment INTEGER CHECK(sentiment IN (-1, 0, 1)),
  suggestion REAL, -- score of the suggestion this was accepted from
  is_decided INTEGER NOT NULL DEFAULT 0 CHECK(is_decided IN (0, 1)),${humanColumns},
  CHECK((span_start IS NULL) = (span_end IS NULL)),
  CHECK(span_start IS NULL OR (span_start >= 0 AND span_end > span_start))
) STRICT`,
  `CREATE UNIQUE INDEX comment_tags_one /* the same tag by the same person on the same passage once */
  ON comment_tags(comment_id, tag_id, person_id, coalesce(round_id, ''), is_decided, coalesce(span_start, -1), coalesce(span_end, -1))
  WHERE deleted_at IS NULL`,
  `CREATE INDEX comment_tags_by_tag /* Pareto of tags, comments of a tag */
  ON comment_tags(tag_id, comment_id) WHERE deleted_at IS NULL`,
  // "read, nothing applies" differs from "not read yet".
  `CREATE TABLE comment_reviews(
  comment_id INTEGER NOT NULL REFERENCES comments(id),
  person_id TEXT NOT NULL REFERENCES people(id),
  round_id TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK(state IN ('done', 'skipped', 'flagged')),
  at INTEGER NOT NULL,
  PRIMARY KEY(comment_id, person_id, round_id)
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE comment_controls(
  id TEXT PRIMARY KEY,
  comment_id INTEGER NOT NULL REFERENCES comments(id),
  person_id TEXT NOT NULL REFERENCES people(id),
  cause TEXT NOT NULL CHECK(cause IN ('agent', 'process', 'product', 'other_contact')),
  is_decided INTEGER NOT NULL DEFAULT 0 CHECK(is_decided IN (0, 1)),${humanColumns}
) STRICT`,
  `CREATE UNIQUE INDEX comment_controls_one /* one standing mark per comment and person; its history is in changes */
  ON comment_controls(comment_id, person_id, is_decided) WHERE deleted_at IS NULL`,
];

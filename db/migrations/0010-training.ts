// Migration 10, part 5: training content, plans with their steps, and attached files.
import { humanColumns } from './human-columns.ts';

export const trainingTables: readonly string[] = [
  `CREATE TABLE attachments(
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL CHECK(length(bytes) <= 20971520),
  sha256 BLOB NOT NULL CHECK(length(sha256) = 32),${humanColumns}
) STRICT`,
  `CREATE TABLE modules(
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  goal TEXT,
  minutes INTEGER CHECK(minutes > 0),
  link TEXT,
  attachment_id TEXT REFERENCES attachments(id),
  languages TEXT CHECK(json_valid(languages)),
  valid_months INTEGER CHECK(valid_months > 0),
  archived_at INTEGER,${humanColumns}
) STRICT`,
  `CREATE TABLE module_targets(
  id TEXT PRIMARY KEY,
  module_id TEXT NOT NULL REFERENCES modules(id),
  target TEXT NOT NULL CHECK(target IN ('tag', 'metric')),
  target_id TEXT NOT NULL,${humanColumns}
) STRICT`,
  `CREATE UNIQUE INDEX module_targets_one /* a module aims at a tag or metric once */
  ON module_targets(module_id, target, target_id) WHERE deleted_at IS NULL`,
  `CREATE TABLE plan_templates(
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  goal TEXT,
  steps TEXT NOT NULL CHECK(json_valid(steps)),${humanColumns}
) STRICT`,
  // selection: why and on which window this agent was picked; an effect must not use that window as its baseline.
  `CREATE TABLE plans(
  id TEXT PRIMARY KEY,
  agent_id INTEGER NOT NULL REFERENCES agents(id),
  template_id TEXT REFERENCES plan_templates(id),
  title TEXT NOT NULL CHECK(length(trim(title)) > 0),
  goal TEXT,
  tag_id TEXT REFERENCES tags(id),
  metric_id INTEGER REFERENCES metrics(id),
  selection TEXT CHECK(json_valid(selection)),
  starts_on INTEGER,
  due_on INTEGER,
  state TEXT NOT NULL CHECK(state IN ('draft', 'active', 'finished', 'stopped')),
  finished_on INTEGER,${humanColumns}
) STRICT`,
  `CREATE INDEX plans_by_agent /* agents.list and agents.page: plan status */
  ON plans(agent_id, state) WHERE deleted_at IS NULL`,
  `CREATE TABLE plan_steps(
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES plans(id),
  module_id TEXT REFERENCES modules(id),
  title TEXT NOT NULL CHECK(length(trim(title)) > 0),
  position TEXT NOT NULL,
  owner_id TEXT REFERENCES people(id), -- NULL: the agent
  due_on INTEGER,
  state TEXT NOT NULL CHECK(state IN ('open', 'doing', 'done', 'waived')),
  done_on INTEGER,
  score REAL,${humanColumns}
) STRICT`,
  `CREATE INDEX plan_steps_by_plan /* training.plans: steps in order */
  ON plan_steps(plan_id, position) WHERE deleted_at IS NULL`,
];

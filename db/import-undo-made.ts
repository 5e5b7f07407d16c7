// What an import made along the way and nobody else uses any more: identifiers, agents, teams, questions, metrics, rejects. People's own
// and what later imports use stays and passes to them. The last step of taking an import back.
import { normaliseName } from '../shared/import/identity.ts';
import { forgetDecisions } from './import-profiles.ts';
import type { StoredMapping, StoredResult } from './import-result.ts';
import { type FileShape, shapeOf } from './import-shape.ts';
import { NAMED_BY } from './import-undo-begin.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import type { WriteDb } from './sql.ts';

type OtherImport = { importId: number; sourceId: number; shape: FileShape };

/** Finished imports but this one, with what their files had columns for. */
function otherImports(db: WriteDb, importId: number): OtherImport[] {
  return db
    .all<{ importId: number; sourceId: number; mapping: string }>(
      `SELECT id AS importId, source_id AS sourceId, mapping AS mapping FROM imports
       WHERE state = 'done' AND id <> :importId AND mapping IS NOT NULL ORDER BY id`,
      { importId },
    )
    .map(({ mapping, ...row }) => ({
      ...row,
      shape: shapeOf({ columns: (JSON.parse(mapping) as StoredMapping).columns }),
    }));
}

export async function removeMade(connection: Connection, db: WriteDb, importId: number, pace: Pace): Promise<void> {
  const { sourceId, result } = db.one<{ sourceId: number; result: string }>(
    'SELECT source_id AS sourceId, result AS result FROM imports WHERE id = :importId',
    { importId },
  );
  const { pending } = JSON.parse(result) as StoredResult;
  const others = otherImports(db, importId);
  await removeRejects(db, importId, pending.repaired, pace);
  await removeAliases(db, importId, others, pace);
  await inBatches(pending.completedAgents, pace, ([agentId, name, email]) => incomplete(db, agentId, name, email));
  await removeAgents(connection, db, importId, pace);
  // The tables that refer to teams, questions and metrics have no index for it: what uses them is asked once, not per row.
  connection.pragma('foreign_keys = OFF');
  try {
    await removeTeams(db, importId, pace);
    await removeQuestions(db, sourceId, others, pace);
    await removeMetrics(db, others, pace);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

const PER_BATCH = 20;

async function inBatches<Item>(items: readonly Item[], pace: Pace, work: (item: Item) => void): Promise<void> {
  for (let at = 0; at < items.length; at += PER_BATCH) {
    const batch = items.slice(at, at + PER_BATCH);
    await pace.write(() => {
      for (const item of batch) work(item);
    });
  }
}

async function removeRejects(
  db: WriteDb,
  importId: number,
  repaired: StoredResult['pending']['repaired'],
  pace: Pace,
): Promise<void> {
  const sql = `DELETE FROM import_rejects WHERE import_id = :importId AND row_number IN
    (SELECT row_number FROM import_rejects WHERE import_id = :importId LIMIT :limit)`;
  while ((await pace.write(() => db.run(sql, { importId, limit: pace.batchRows() }).changes)) > 0);
  await inBatches(repaired, pace, ([rejectedBy, rowNumber]) =>
    db.run(
      `UPDATE import_rejects SET repaired_by_import = NULL
       WHERE import_id = :rejectedBy AND row_number = :rowNumber AND repaired_by_import = :importId`,
      { rejectedBy, rowNumber, importId },
    ),
  );
}

type Alias = { id: number; kind: 'id' | 'email' | 'name'; sourceId: number | null; agentId: number };
const AGENT_COLUMNS = { id: 'agentId', email: 'agentEmail', name: 'agentName' } as const;

/** Identifiers the import taught. One that a later import of the same kind relies on passes to it. */
async function removeAliases(db: WriteDb, importId: number, others: readonly OtherImport[], pace: Pace): Promise<void> {
  const aliases = db.all<Alias>(
    `SELECT id AS id, kind AS kind, source_id AS sourceId, agent_id AS agentId FROM agent_aliases
     WHERE import_id = :importId AND decided_by IS NULL ORDER BY id`,
    { importId },
  );
  await inBatches(aliases, pace, (alias) => {
    const heirs = others.filter(
      (other) =>
        other.importId > importId &&
        other.shape.has.has(AGENT_COLUMNS[alias.kind]) &&
        (alias.kind !== 'id' || alias.sourceId === other.sourceId),
    );
    const ids = JSON.stringify(heirs.map((other) => other.importId));
    const heir = db.get<{ id: number }>(
      `SELECT j.value AS id FROM responses r JOIN json_each(:ids) j ON j.value IN (r.import_id, r.last_import_id)
       WHERE r.agent_id = :agentId ORDER BY j.value LIMIT 1`,
      { ids, agentId: alias.agentId },
    )?.id;
    if (heir === undefined) db.run('DELETE FROM agent_aliases WHERE id = :id', { id: alias.id });
    else db.run('UPDATE agent_aliases SET import_id = :heir WHERE id = :id', { heir, id: alias.id });
  });
}

/** Takes back the name or address an import added to an agent known before, unless somebody else says the same. */
function incomplete(db: WriteDb, agentId: number, name: string | null, email: string | null): void {
  const left = (kind: Alias['kind']) =>
    db.get<{ value: string }>(
      'SELECT value AS value FROM agent_aliases WHERE agent_id = :agentId AND kind = :kind ORDER BY id LIMIT 1',
      { agentId, kind },
    )?.value;
  const wasEdited = db.get(`SELECT 1 AS found FROM changes WHERE table_name = 'agents' AND row_id = :rowId LIMIT 1`, {
    rowId: String(agentId),
  });
  if (wasEdited) return;
  if (email !== null && left('email') === undefined) {
    db.run('UPDATE agents SET email = NULL WHERE id = :agentId AND email = :email', { agentId, email });
  }
  const id = left('id') ?? left('email');
  if (name === null || id === undefined || left('name') !== undefined) return;
  db.run('UPDATE agents SET name = :id, sort_name = :sortName WHERE id = :agentId AND name = :name', {
    agentId,
    name,
    id,
    sortName: normaliseName(id),
  });
}

/** Agents that only stand in the history of a response any more, and would be needed to take that step back. */
function agentsInHistory(db: WriteDb): Map<number, number> {
  const rows = db.all<{ agentId: number; importId: number }>(
    `SELECT agentId AS agentId, min(importId) AS importId FROM (
       SELECT json_extract(before, '$.row.agent_id') AS agentId, import_id AS importId FROM response_changes
       UNION ALL SELECT json_extract(after, '$.row.agent_id'), import_id FROM response_changes)
     WHERE agentId IS NOT NULL GROUP BY agentId`,
  );
  return new Map(rows.map((row) => [row.agentId, row.importId]));
}

const DECIDED_SQL = `SELECT 1 AS found WHERE
  EXISTS (SELECT 1 FROM changes WHERE table_name = 'agents' AND row_id = CAST(:agentId AS TEXT))
  OR EXISTS (SELECT 1 FROM agent_aliases WHERE agent_id = :agentId)
  OR EXISTS (SELECT 1 FROM goals WHERE scope = 'agent' AND scope_id = :agentId)`;

/** Agents the import made. Whoever is used by a later import passes to it, whoever people work with is theirs. */
async function removeAgents(connection: Connection, db: WriteDb, importId: number, pace: Pace): Promise<void> {
  const ids = db.all<{ id: number }>('SELECT id AS id FROM agents WHERE first_import_id = :importId ORDER BY id', {
    importId,
  });
  if (ids.length === 0) return;
  const inHistory = agentsInHistory(db);
  const remove = connection.transaction((agentId: number) => {
    db.run(`DELETE FROM team_memberships WHERE agent_id = :agentId AND origin = 'import'`, { agentId });
    db.run('DELETE FROM agents WHERE id = :agentId', { agentId });
  });
  await inBatches(ids, pace, ({ id: agentId }) => {
    const named = db.get<{ importId: number }>(
      `SELECT ${NAMED_BY} AS importId FROM responses r WHERE r.agent_id = :agentId LIMIT 1`,
      { agentId },
    );
    const user = named?.importId ?? inHistory.get(agentId);
    if (user === undefined && !db.get(DECIDED_SQL, { agentId })) {
      try {
        remove(agentId);
        return;
      } catch (error) {
        // Something of people's refers to the agent: SQLite's own key check says so.
        if (!isConstraint(error)) throw error;
      }
    }
    db.run('UPDATE agents SET first_import_id = :user WHERE id = :agentId', { agentId, user: user ?? null });
  });
}

function isConstraint(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
  );
}

async function removeTeams(db: WriteDb, importId: number, pace: Pace): Promise<void> {
  const ids = db.all<{ id: number }>('SELECT id AS id FROM teams WHERE first_import_id = :importId ORDER BY id', {
    importId,
  });
  if (ids.length === 0) return;
  const users = new Map(
    db
      .all<{ teamId: number; importId: number }>(
        `SELECT team_id AS teamId, min(import_id) AS importId FROM responses
         WHERE team_id IN (SELECT id FROM teams WHERE first_import_id = :importId) GROUP BY team_id`,
        { importId },
      )
      .map((row) => [row.teamId, row.importId]),
  );
  await inBatches(ids, pace, ({ id: teamId }) => {
    // Derived stays that were taken back are no history of anybody's.
    db.run(`DELETE FROM team_memberships WHERE team_id = :teamId AND origin = 'import' AND deleted_at IS NOT NULL`, {
      teamId,
    });
    const isUsed = db.get(
      `SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM team_memberships WHERE team_id = :teamId)
         OR EXISTS (SELECT 1 FROM changes WHERE table_name = 'teams' AND row_id = CAST(:teamId AS TEXT))
         OR EXISTS (SELECT 1 FROM goals WHERE scope = 'team' AND scope_id = :teamId)`,
      { teamId },
    );
    const user = users.get(teamId);
    if (user === undefined && !isUsed) db.run('DELETE FROM teams WHERE id = :teamId', { teamId });
    else db.run('UPDATE teams SET first_import_id = :user WHERE id = :teamId', { teamId, user: user ?? null });
  });
}

/** Ids under which the history of responses keeps comments or ratings. */
function inHistory(db: WriteDb, part: 'comments' | 'ratings'): Set<number> {
  const rows = db.all<{ id: string }>(
    `SELECT DISTINCT j.key AS id FROM response_changes c, json_each(c.before, '$.' || :part) j
     UNION SELECT DISTINCT j.key FROM response_changes c, json_each(c.after, '$.' || :part) j`,
    { part },
  );
  return new Set(rows.map((row) => Number(row.id)));
}

/** Questions of the source that no comment answers and no finished import has a column for. */
async function removeQuestions(
  db: WriteDb,
  sourceId: number,
  others: readonly OtherImport[],
  pace: Pace,
): Promise<void> {
  const mapped = new Set(
    others.flatMap((other) => (other.sourceId === sourceId ? [...other.shape.comments.keys()] : [])),
  );
  const unmapped = db
    .all<{ id: number; key: string }>('SELECT id AS id, key AS key FROM questions WHERE source_id = :sourceId', {
      sourceId,
    })
    .filter(({ key }) => !mapped.has(key));
  if (unmapped.length === 0) return;
  const used = new Set(db.all<{ id: number }>('SELECT DISTINCT question_id AS id FROM comments').map((row) => row.id));
  const history = inHistory(db, 'comments');
  const removable = unmapped.filter(({ id }) => !used.has(id) && !history.has(id));
  await inBatches(removable, pace, ({ id }) => db.run('DELETE FROM questions WHERE id = :id', { id }));
}

/** Behaviours without a rating, a goal, a plan or a finished import that has a column for them. */
async function removeMetrics(db: WriteDb, others: readonly OtherImport[], pace: Pace): Promise<void> {
  const mapped = new Set(
    others.flatMap(({ shape }) => [...shape.ratings.keys()].map((name) => `behaviour:${normaliseName(name)}`)),
  );
  const unused = db
    .all<{ id: number; key: string }>(
      `SELECT m.id AS id, m.key AS key FROM metrics m
       WHERE m.kind = 'behaviour'
         AND NOT EXISTS (SELECT 1 FROM goals x WHERE x.metric_id = m.id)
         AND NOT EXISTS (SELECT 1 FROM assessments x WHERE x.metric_id = m.id)
         AND NOT EXISTS (SELECT 1 FROM plans x WHERE x.metric_id = m.id)
         AND NOT EXISTS (SELECT 1 FROM questions x WHERE x.metric_id = m.id)
         AND NOT EXISTS (SELECT 1 FROM module_targets x WHERE x.target = 'metric' AND x.target_id = CAST(m.id AS TEXT))`,
    )
    .filter(({ key }) => !mapped.has(key));
  if (unused.length === 0) return;
  const rated = new Set(
    db.all<{ id: number }>('SELECT DISTINCT metric_id AS id FROM response_ratings').map((row) => row.id),
  );
  const history = inHistory(db, 'ratings');
  const removable = unused.filter(({ id }) => !rated.has(id) && !history.has(id));
  await inBatches(removable, pace, ({ id }) => db.run('DELETE FROM metrics WHERE id = :id', { id }));
}

/** The import stands as undone; its source and its profile forget what only it had said. */
export function finishUndone(db: WriteDb, importId: number): void {
  const { sourceId } = db.one<{ sourceId: number }>('SELECT source_id AS sourceId FROM imports WHERE id = :importId', {
    importId,
  });
  db.run(`UPDATE imports SET state = 'undone', sighted = NULL WHERE id = :importId`, { importId });
  const isScoped = db.get(
    `SELECT 1 AS found FROM imports WHERE source_id = :sourceId AND state = 'done'
       AND (id > :importId OR json_extract(assumed, '$.settings.answers.restartedIds') = 'new') LIMIT 1`,
    { sourceId, importId },
  );
  if (!isScoped) db.run(`UPDATE sources SET id_scope = 'source' WHERE id = :sourceId`, { sourceId });
  const isUsed = db.get(`SELECT 1 AS found FROM imports WHERE source_id = :sourceId AND state = 'done' LIMIT 1`, {
    sourceId,
  });
  if (!isUsed) db.run('UPDATE sources SET zone = NULL WHERE id = :sourceId', { sourceId });
  if (db.context.personId !== null) forgetDecisions(db, importId);
}

// Takes a running import away as if it had never been: rows first, then what it made along the way and nobody else uses.
// Only for imports that never counted; undoing a finished one is something else.
import type { StoredAssumed } from './import-result.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

type ImportRow = { sourceId: number; assumed: string | null };
type Span = { lowId: number | null; highId: number | null; lastRow: number | null; count: number };

const SPAN_SQL = `SELECT min(id) AS lowId, max(id) AS highId, max(row_number) AS lastRow, count(*) AS count FROM (
  SELECT id, row_number FROM responses WHERE import_id = :importId ORDER BY row_number LIMIT :limit)`;

/** Nothing people write can hang on these rows: whatever does not count is shown nowhere. */
const REMOVALS = [
  'DELETE FROM response_ratings WHERE response_id IN (SELECT id FROM responses WHERE import_id = :importId AND row_number <= :lastRow)',
  'DELETE FROM response_agents WHERE response_id IN (SELECT id FROM responses WHERE import_id = :importId AND row_number <= :lastRow)',
  'DELETE FROM comments WHERE response_id IN (SELECT id FROM responses WHERE import_id = :importId AND row_number <= :lastRow)',
  'DELETE FROM responses WHERE import_id = :importId AND row_number <= :lastRow',
] as const;

const REJECTS_SQL = `DELETE FROM import_rejects WHERE import_id = :importId AND row_number IN
  (SELECT row_number FROM import_rejects WHERE import_id = :importId LIMIT :limit)`;
const STAGED_SQL = `DELETE FROM response_changes WHERE import_id = :importId AND response_id IN
  (SELECT response_id FROM response_changes WHERE import_id = :importId LIMIT :limit)`;

/** Removes import `importId`, which must be in state `running`, in short transactions. */
export async function removeImport(
  connection: Connection,
  importId: number,
  pace: Pace,
  onRemoved: (rows: number) => void = () => undefined,
): Promise<void> {
  const row = prepared(
    connection,
    `SELECT source_id AS sourceId, assumed AS assumed FROM imports WHERE id = :importId AND state = 'running'`,
  ).get({ importId }) as ImportRow | undefined;
  if (!row) return;
  pace.relax();
  // With the keys checked, every removed row would search the tables that may refer to it, most of them without an index for that.
  connection.pragma('foreign_keys = OFF');
  try {
    await removeRows(connection, importId, pace, onRemoved);
    await drain(pace, (limit) => prepared(connection, REJECTS_SQL).run({ importId, limit }).changes);
    await drain(pace, (limit) => prepared(connection, STAGED_SQL).run({ importId, limit }).changes);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
  await removeMade(connection, importId, row, pace);
  pace.secure();
  await removeLast(connection, importId, pace);
}

async function removeRows(
  connection: Connection,
  importId: number,
  pace: Pace,
  onRemoved: (rows: number) => void,
): Promise<void> {
  let removed = 0;
  for (;;) {
    const limit = pace.batchRows();
    const span = prepared(connection, SPAN_SQL).get({ importId, limit }) as Span;
    if (span.lastRow === null) return;
    const { lastRow } = span;
    await pace.write(() => {
      for (const sql of REMOVALS) prepared(connection, sql).run({ importId, lastRow });
    });
    removed += span.count;
    onRemoved(removed);
  }
}

async function drain(pace: Pace, remove: (limit: number) => number): Promise<void> {
  while ((await pace.write(() => remove(pace.batchRows()))) > 0);
}

/** Aliases, agents, teams, questions, metrics and the source, unless something else has come to use them. */
async function removeMade(connection: Connection, importId: number, row: ImportRow, pace: Pace): Promise<void> {
  const made = (row.assumed === null ? null : (JSON.parse(row.assumed) as StoredAssumed))?.made;
  await pace.write(() => connection.prepare('DELETE FROM agent_aliases WHERE import_id = :importId').run({ importId }));
  for (const table of ['agents', 'teams'] as const) {
    const ids = connection
      .prepare(`SELECT id FROM ${table} WHERE first_import_id = :importId`)
      .pluck()
      .all({ importId }) as number[];
    await removeUnused(connection, table, ids, pace);
    await pace.write(() =>
      connection
        .prepare(`UPDATE ${table} SET first_import_id = NULL WHERE first_import_id = :importId`)
        .run({ importId }),
    );
  }
  await removeUnused(connection, 'questions', made?.questionIds ?? [], pace);
  await removeUnused(connection, 'metrics', made?.metricIds ?? [], pace);
}

/** Deletes the rows nothing refers to any more; SQLite's own key check says which. */
async function removeUnused(
  connection: Connection,
  table: 'agents' | 'teams' | 'questions' | 'metrics',
  ids: readonly number[],
  pace: Pace,
): Promise<void> {
  const statement = connection.prepare(`DELETE FROM ${table} WHERE id = :id`);
  const perBatch = 20;
  for (let at = 0; at < ids.length; at += perBatch) {
    await pace.write(() => {
      for (const id of ids.slice(at, at + perBatch)) {
        try {
          statement.run({ id });
        } catch (error) {
          if (!isConstraint(error)) throw error;
        }
      }
    });
  }
}

function isConstraint(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
  );
}

/** The import's own row, and its source if this was the first import of it. */
async function removeLast(connection: Connection, importId: number, pace: Pace): Promise<void> {
  // Neither responses.last_import_id nor responses.source_id has an index, and no row can hold this import or its new source.
  connection.pragma('foreign_keys = OFF');
  try {
    await pace.write(() => {
      const row = connection
        .prepare('SELECT source_id AS sourceId, assumed AS assumed FROM imports WHERE id = :importId')
        .get({
          importId,
        }) as ImportRow;
      connection.prepare('DELETE FROM imports WHERE id = :importId').run({ importId });
      const isNew = row.assumed !== null && (JSON.parse(row.assumed) as StoredAssumed).made.hasSource;
      if (!isNew) return;
      connection
        .prepare(
          `DELETE FROM sources WHERE id = :sourceId
           AND NOT EXISTS (SELECT 1 FROM imports x WHERE x.source_id = :sourceId)
           AND NOT EXISTS (SELECT 1 FROM questions x WHERE x.source_id = :sourceId)
           AND NOT EXISTS (SELECT 1 FROM mapping_profiles x WHERE x.source_id = :sourceId)
           AND NOT EXISTS (SELECT 1 FROM agent_aliases x WHERE x.source_id = :sourceId)`,
        )
        .run({ sourceId: row.sourceId });
    });
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

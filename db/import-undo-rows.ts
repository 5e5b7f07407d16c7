// What taking an import back does to one response: values go back, it passes to a later import, it goes. Each call belongs into the
// transaction of its caller. Which of these happens is decided in import-undo.ts.
import { normaliseName } from '../shared/import/identity.ts';
import { writeSide } from './import-apply-staged.ts';
import { type CellValue, type ChangeSide, changeableColumns, filledBy, type StoredRating } from './import-changes.ts';
import { digest, digestBytes } from './import-digest.ts';
import { changeOf, type Field, type FieldValue, isRating, type Touch } from './import-undo-chain.ts';
import type { Connection } from './open.ts';
import { prepared, type WriteDb } from './sql.ts';

/** Stands where nobody knows the hash of a row's values any more: such a row is compared value by value when it comes again. */
export const UNKNOWN_CONTENT = '0'.repeat(32);

const REMOVALS = [
  'DELETE FROM comment_search WHERE rowid IN (SELECT c.id FROM json_each(:ids) j CROSS JOIN comments c ON c.response_id = j.value)',
  'DELETE FROM comments WHERE response_id IN (SELECT value FROM json_each(:ids))',
  'DELETE FROM response_ratings WHERE response_id IN (SELECT value FROM json_each(:ids))',
  'DELETE FROM response_agents WHERE response_id IN (SELECT value FROM json_each(:ids))',
  'DELETE FROM responses WHERE id IN (SELECT value FROM json_each(:ids))',
] as const;

/** Deletes responses nothing refers to. Foreign keys are not checked meanwhile. */
export function removeResponses(db: WriteDb, ids: readonly number[]): void {
  if (ids.length === 0) return;
  for (const sql of REMOVALS) db.run(sql, { ids: JSON.stringify(ids) });
}

const KEPT_COLUMNS: ReadonlySet<string> = new Set(['content']);
const HOLLOW_SQL = `UPDATE responses SET ${changeableColumns
  .filter((column) => !KEPT_COLUMNS.has(column))
  .map((column) => `${column} = NULL`)
  .join(', ')}, external_id = NULL, has_comment = 0, content = zeroblob(16), key = :key WHERE id = :id`;

/** A key no file can lead to, so that the response may come in again. */
function deadKey(importId: number, id: number): Buffer {
  return digestBytes(digest(`taken back\0${importId}\0${id}`));
}

/**
 * Empties a response that rows taken back by people still refer to: nothing of the customer is left, and their history still finds its
 * row. It stays with the undone import, where nothing counts.
 */
export function hollowOut(db: WriteDb, importId: number, id: number, isReferred: (commentId: number) => boolean): void {
  const comments = db.all<{ id: number }>('SELECT id AS id FROM comments WHERE response_id = :id', { id });
  for (const comment of comments) {
    db.run('DELETE FROM comment_search WHERE rowid = :id', comment);
    if (isReferred(comment.id)) db.run(`UPDATE comments SET text = '', masked_text = NULL WHERE id = :id`, comment);
    else db.run('DELETE FROM comments WHERE id = :id', comment);
  }
  db.run('DELETE FROM response_ratings WHERE response_id = :id', { id });
  db.run('DELETE FROM response_agents WHERE response_id = :id', { id });
  db.run(HOLLOW_SQL, { id, key: deadKey(importId, id) });
}

/** Moves a comment that has to go, but that people's history refers to, under an empty response of the undone import. */
export function setAside(db: WriteDb, importId: number, commentId: number): void {
  const { responseId } = db.one<{ responseId: number }>(
    'SELECT response_id AS responseId FROM comments WHERE id = :commentId',
    {
      commentId,
    },
  );
  const { lastId } = db.run(
    `INSERT INTO responses(key, source_id, content, import_id, last_import_id, row_number)
     SELECT :key, source_id, zeroblob(16), :importId, :importId, 0 FROM responses WHERE id = :responseId`,
    { key: deadKey(importId, -commentId), importId, responseId },
  );
  db.run('DELETE FROM comment_search WHERE rowid = :commentId', { commentId });
  db.run(`UPDATE comments SET response_id = :lastId, text = '', masked_text = NULL WHERE id = :commentId`, {
    lastId,
    commentId,
  });
}

/** Current values of a response by field. */
export function currentFields(db: WriteDb, id: number): Map<Field, FieldValue> {
  const row = db.one<Record<string, CellValue | Uint8Array>>('SELECT * FROM responses WHERE id = :id', { id });
  const fields = new Map<Field, FieldValue>();
  for (const column of filledBy.keys()) {
    const value = row[column] ?? null;
    fields.set(column, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
  }
  const extra = typeof row['extra'] === 'string' ? (JSON.parse(row['extra']) as Record<string, string>) : {};
  for (const [name, text] of Object.entries(extra)) fields.set(`extra:${name}`, text);
  const comments = db.all<{ questionId: number; text: string }>(
    'SELECT question_id AS questionId, text AS text FROM comments WHERE response_id = :id',
    { id },
  );
  for (const { questionId, text } of comments) fields.set(`comment:${questionId}`, text);
  const ratings = db.all<{ metricId: number; value: number; raw: string | null }>(
    'SELECT metric_id AS metricId, value AS value, raw AS raw FROM response_ratings WHERE response_id = :id',
    { id },
  );
  for (const { metricId, value, raw } of ratings) fields.set(`rating:${metricId}`, { value, raw });
  return fields;
}

/** What is stored beside the values: `undefined` stays as it is. */
export type Silent = { readonly raw?: CellValue; readonly content?: CellValue };

/** Writes values back into a response. `lastImportId`: the import that now spoke last about it. */
export function restoreFields(
  connection: Connection,
  db: WriteDb,
  id: number,
  restored: ReadonlyMap<Field, FieldValue>,
  { silent, lastImportId }: { readonly silent: Silent; readonly lastImportId: number },
): void {
  const row: Record<string, CellValue> = {};
  const comments: Record<string, string | null> = {};
  const ratings: Record<string, StoredRating | null> = {};
  let extra: Record<string, string> | null = null;
  for (const [field, value] of restored) {
    const colon = field.indexOf(':');
    const kind = colon === -1 ? '' : field.slice(0, colon);
    const name = field.slice(colon + 1);
    if (kind === 'rating') ratings[name] = isRating(value) ? value : null;
    else if (kind === 'comment') comments[name] = typeof value === 'string' ? value : null;
    else if (kind === 'extra') {
      extra ??= storedExtra(db, id);
      if (typeof value === 'string') extra[name] = value;
      else delete extra[name];
    } else row[field] = isRating(value) ? null : value;
  }
  if (extra !== null) row['extra'] = Object.keys(extra).length === 0 ? null : JSON.stringify(extra);
  if (silent.raw !== undefined) row['raw'] = silent.raw;
  if (silent.content !== undefined) row['content'] = silent.content;
  Object.assign(row, teamWithoutAgent(db, id, row));
  const side: ChangeSide = { row, comments, ratings };
  writeSide(connection, lastImportId, id, side);
}

function storedExtra(db: WriteDb, id: number): Record<string, string> {
  const { extra } = db.one<{ extra: string | null }>('SELECT extra AS extra FROM responses WHERE id = :id', { id });
  const stored: Record<string, string> = Object.create(null);
  return extra === null ? stored : Object.assign(stored, JSON.parse(extra));
}

/** The team of a response that names no agent follows from its own words; others follow from the agent's stays, worked out later. */
function teamWithoutAgent(
  db: WriteDb,
  id: number,
  row: Readonly<Record<string, CellValue>>,
): Record<string, CellValue> {
  if (!('agent_id' in row) && !('raw_team' in row)) return {};
  const stored = db.one<{ agentId: number | null; rawTeam: string | null }>(
    'SELECT agent_id AS agentId, raw_team AS rawTeam FROM responses WHERE id = :id',
    { id },
  );
  const agentId = 'agent_id' in row ? row['agent_id'] : stored.agentId;
  const rawTeam = 'raw_team' in row ? row['raw_team'] : stored.rawTeam;
  if (agentId !== null) return {};
  if (typeof rawTeam !== 'string') return { team_id: null };
  const team = db.get<{ id: number }>('SELECT id AS id FROM teams WHERE key = :key AND deleted_at IS NULL', {
    key: normaliseName(rawTeam),
  });
  return { team_id: team?.id ?? null };
}

/** Keeps the history rows of later imports in line with what was taken out before them. */
export function writeTouches(db: WriteDb, responseId: number, touches: readonly Touch[]): void {
  for (const { importId, rowNumber, changes, isCorrected } of touches) {
    if (!isCorrected || changes === null) continue;
    const { before, after } = changeOf(changes);
    db.run(
      `INSERT INTO response_changes(import_id, response_id, row_number, before, after, applied)
       VALUES (:importId, :responseId, :rowNumber, :before, :after, 1)
       ON CONFLICT(import_id, response_id) DO UPDATE SET before = excluded.before, after = excluded.after`,
      { importId, responseId, rowNumber, before: JSON.stringify(before), after: JSON.stringify(after) },
    );
  }
}

/** The import that changed a response last, or brought it, once `importId` no longer counts. */
export function lastImportOf(db: WriteDb, responseId: number, importId: number): number {
  return db.one<{ id: number }>(
    `SELECT max(coalesce((SELECT max(c.import_id) FROM response_changes c
                          WHERE c.response_id = r.id AND c.import_id <> :importId AND c.before <> c.after), 0),
                CASE WHEN r.import_id = :importId THEN 0 ELSE r.import_id END) AS id
     FROM responses r WHERE r.id = :responseId`,
    { responseId, importId },
  ).id;
}

/** The response belongs to another import from now on. */
export function handOver(
  db: WriteDb,
  responseId: number,
  from: number,
  to: { importId: number; rowNumber: number },
): void {
  db.run('DELETE FROM response_changes WHERE import_id = :importId AND response_id = :responseId', {
    importId: to.importId,
    responseId,
  });
  db.run(
    `UPDATE responses SET import_id = :importId, row_number = :rowNumber,
       last_import_id = CASE WHEN last_import_id = :from THEN :importId ELSE last_import_id END
     WHERE id = :responseId`,
    { responseId, from, importId: to.importId, rowNumber: to.rowNumber },
  );
}

/** Raw cells whose column the later files have too; null for none. */
export function rawWithin(db: WriteDb, id: number, hasHeader: (header: string) => boolean): CellValue {
  const { raw } = db.one<{ raw: string | null }>('SELECT raw AS raw FROM responses WHERE id = :id', { id });
  if (raw === null) return null;
  const kept = Object.entries(JSON.parse(raw) as Record<string, string>).filter(([header]) => hasHeader(header));
  return kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept));
}

/** The comment of a response to a question; undefined for none. */
export function commentOf(connection: Connection, responseId: number, field: Field): number | undefined {
  const row = prepared(
    connection,
    'SELECT id AS id FROM comments WHERE response_id = :responseId AND question_id = :questionId',
  ).get({
    responseId,
    questionId: Number(field.slice('comment:'.length)),
  });
  return (row as { id: number } | undefined)?.id;
}

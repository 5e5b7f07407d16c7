// Writes the staged changes of a committed import into the responses, a batch at a time, each batch marked as applied with it.
// The rows of response_changes stay: undo reads them backwards.
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import { blobColumns, type CellValue, type ChangeSide, changeableColumns } from './import-changes.ts';
import { SEARCH_TOKENS } from './import-tokens.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

type Staged = { responseId: number; after: string };

const NEXT_SQL = `SELECT response_id AS responseId, after AS after FROM response_changes
  WHERE import_id = :importId AND applied = 0 AND response_id > :last ORDER BY response_id LIMIT :count`;

const CURRENT_SQL = `SELECT ${changeableColumns.join(', ')} FROM responses WHERE id = :id`;

const UPDATE_SQL = `UPDATE responses SET ${changeableColumns.map((column) => `${column} = :${column}`).join(', ')},
  last_import_id = :importId,
  has_comment = EXISTS (SELECT 1 FROM comments c WHERE c.response_id = responses.id)
  WHERE id = :id`;

/** A comment that carries people's work stays, even if the file has no text for it any more. */
const REMOVE_COMMENT_SQL = `DELETE FROM comments WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM comment_tags x WHERE x.comment_id = comments.id)
  AND NOT EXISTS (SELECT 1 FROM comment_controls x WHERE x.comment_id = comments.id)
  AND NOT EXISTS (SELECT 1 FROM comment_reviews x WHERE x.comment_id = comments.id)
  AND NOT EXISTS (SELECT 1 FROM evidence x WHERE x.comment_id = comments.id)`;

const INDEX_SQL = `INSERT OR REPLACE INTO comment_search(rowid, text, tokens)
  SELECT c.id, c.text, ${SEARCH_TOKENS} FROM comments c JOIN responses r ON r.id = c.response_id WHERE c.response_id = :id`;

export async function applyStaged(connection: Connection, importId: number, pace: Pace): Promise<void> {
  let last = 0;
  for (;;) {
    const staged = prepared(connection, NEXT_SQL).all({ importId, last, count: pace.batchRows() }) as Staged[];
    const final = staged.at(-1);
    if (!final) return;
    await pace.write(() => {
      for (const change of staged) {
        writeSide(connection, importId, change.responseId, JSON.parse(change.after) as ChangeSide);
        prepared(
          connection,
          'UPDATE response_changes SET applied = 1 WHERE import_id = :importId AND response_id = :responseId',
        ).run({ importId, responseId: change.responseId });
      }
    });
    last = final.responseId;
  }
}

function bound(column: string, value: CellValue): CellValue | Uint8Array {
  return typeof value === 'string' && (blobColumns as ReadonlySet<string>).has(column)
    ? Buffer.from(value, 'hex')
    : value;
}

/** Writes one side of a change into the response and indexes it anew. The history row of it must be kept in line by the caller. */
export function writeSide(connection: Connection, importId: number, id: number, side: ChangeSide): void {
  const current = prepared(connection, CURRENT_SQL).get({ id }) as Record<string, CellValue | Uint8Array> | undefined;
  if (!current) return;
  for (const [questionId, text] of Object.entries(side.comments)) setComment(connection, id, Number(questionId), text);
  for (const [metricId, rating] of Object.entries(side.ratings)) {
    if (rating === null) {
      prepared(connection, 'DELETE FROM response_ratings WHERE response_id = :id AND metric_id = :metricId').run({
        id,
        metricId: Number(metricId),
      });
    } else {
      prepared(
        connection,
        `INSERT INTO response_ratings(response_id, metric_id, value, raw) VALUES (:id, :metricId, :value, :raw)
         ON CONFLICT DO UPDATE SET value = excluded.value, raw = excluded.raw`,
      ).run({ id, metricId: Number(metricId), value: rating.value, raw: rating.raw });
    }
  }
  const values: Record<string, CellValue | Uint8Array> = { ...current };
  for (const [column, value] of Object.entries(side.row)) values[column] = bound(column, value ?? null);
  prepared(connection, UPDATE_SQL).run({ ...values, importId, id });
  prepared(connection, INDEX_SQL).run({ id, promoterFrom: PROMOTER_FROM, passiveFrom: PASSIVE_FROM });
}

function setComment(connection: Connection, responseId: number, questionId: number, text: string | null): void {
  const found = prepared(
    connection,
    'SELECT id AS id FROM comments WHERE response_id = :responseId AND question_id = :questionId',
  ).get({ responseId, questionId }) as { id: number } | undefined;
  if (found && text === null) {
    const { changes } = prepared(connection, REMOVE_COMMENT_SQL).run({ id: found.id });
    if (changes > 0) prepared(connection, 'DELETE FROM comment_search WHERE rowid = :id').run({ id: found.id });
  } else if (found) {
    prepared(
      connection,
      'UPDATE comments SET text = :text, text_version = text_version + 1 WHERE id = :id AND text <> :text',
    ).run({ id: found.id, text });
  } else if (text !== null) {
    prepared(
      connection,
      'INSERT INTO comments(response_id, question_id, text) VALUES (:responseId, :questionId, :text)',
    ).run({
      responseId,
      questionId,
      text,
    });
  }
}

// What taking an import back would do, before anybody decides it: counts, and the responses people have worked on. Reads only.
import { AppError } from '../shared/contract/errors.ts';
import type { UndoPreview } from '../shared/contract/imports.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { ResponseChange } from './import-changes.ts';
import { protectedOwn, readLaterOf } from './import-undo-begin.ts';
import { fieldsOf, takeOut } from './import-undo-chain.ts';
import type { Later } from './import-undo-later.ts';
import { readWork } from './import-undo-work.ts';
import type { ReadDb } from './sql.ts';

/** Responses named one by one; the rest is only counted. */
const NAMED_RESPONSES = 100;

type ChangeRow = { id: number; before: string; after: string };

/** What changes of the import go back, and on which comments people have worked that would go with them. */
function changedResponses(db: ReadDb, importId: number, later: Later, comments: ReadonlySet<number>) {
  const found = { restored: 0, passedOn: 0, kept: [] as number[] };
  const rows = db.all<ChangeRow>(
    'SELECT response_id AS id, before AS before, after AS after FROM response_changes WHERE import_id = :importId ORDER BY response_id',
    { importId },
  );
  for (const row of rows) {
    const fields = fieldsOf({ before: JSON.parse(row.before), after: JSON.parse(row.after) } as ResponseChange);
    const restored = takeOut(fields, later.touchesOf(row.id));
    if (restored.size === 0) found.passedOn += 1;
    else if (losesWork(db, row.id, restored, comments)) found.kept.push(row.id);
    else found.restored += 1;
  }
  return found;
}

/** A comment people worked on would be taken away with its field. */
function losesWork(
  db: ReadDb,
  responseId: number,
  restored: ReadonlyMap<string, unknown>,
  comments: ReadonlySet<number>,
): boolean {
  return [...restored].some(([field, value]) => {
    if (value !== null || !field.startsWith('comment:')) return false;
    const comment = db.get<{ id: number }>(
      'SELECT id AS id FROM comments WHERE response_id = :responseId AND question_id = :questionId',
      { responseId, questionId: Number(field.slice('comment:'.length)) },
    );
    return comment !== undefined && comments.has(comment.id);
  });
}

const KEPT_SQL = `SELECT r.id AS responseId, v.counted_as AS agentId, v.name AS agentName, r.responded_at AS respondedAt, r.nps AS nps,
    (SELECT count(*) FROM comments c JOIN comment_tags x ON x.comment_id = c.id WHERE c.response_id = r.id AND x.deleted_at IS NULL) AS tagCount,
    (SELECT count(DISTINCT e.owner_id) FROM evidence e
     WHERE e.response_id = r.id AND e.owner_table = 'notes' AND e.deleted_at IS NULL) AS noteCount,
    (SELECT count(*) FROM evidence e WHERE e.response_id = r.id AND e.owner_table <> 'notes' AND e.deleted_at IS NULL)
    + (SELECT count(*) FROM response_rulings x WHERE x.response_id = r.id AND x.deleted_at IS NULL)
    + (SELECT count(*) FROM follow_ups x WHERE x.response_id = r.id AND x.deleted_at IS NULL)
    + (SELECT count(*) FROM comments c JOIN comment_controls x ON x.comment_id = c.id WHERE c.response_id = r.id AND x.deleted_at IS NULL)
    + (SELECT count(*) FROM comments c JOIN comment_reviews x ON x.comment_id = c.id WHERE c.response_id = r.id) AS otherCount
  FROM json_each(:ids) j JOIN responses r ON r.id = j.value
  LEFT JOIN response_rulings m ON m.response_id = r.id AND m.kind = 'reassign' AND m.deleted_at IS NULL
  LEFT JOIN v_agents v ON v.agent_id = coalesce(m.agent_id, r.agent_id)
  ORDER BY r.responded_at DESC, r.id DESC`;

function undoPreview(db: ReadDb, { importId }: ParsedInput<'imports.undoPreview'>): CallOutput<'imports.undoPreview'> {
  const standing = db.get(`SELECT 1 AS found FROM imports WHERE id = :importId AND state = 'done'`, { importId });
  if (!standing) throw new AppError('row.missing', { table: 'imports' });
  const { later, ownCount, passedOn } = readLaterOf(db, importId);
  const work = readWork(db);
  const changed = changedResponses(db, importId, later, work.comments);
  const keptOwn = protectedOwn(db, importId, later, work);
  const kept = [...keptOwn, ...changed.kept];
  const ids = JSON.stringify(kept.slice(0, NAMED_RESPONSES));
  return {
    importId,
    removed: ownCount - passedOn - keptOwn.length,
    restored: changed.restored,
    passedOn: passedOn + changed.passedOn,
    kept: kept.length,
    keptResponses: db.all<UndoPreview['keptResponses'][number]>(KEPT_SQL, { ids }),
  };
}

export const undoPreviewQueries = { 'imports.undoPreview': undoPreview } as const;

// What people did with responses and comments, asked before any of them is taken away; and, where somebody insists, putting that work
// aside with its history, so that nothing is lost without a trace.
import { author, type HistoryTable, recordChange, removeRow } from './changes.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';

/** Work that stands; work taken back by its author still refers to the row but no longer protects it. */
export type Work = {
  /** Responses people worked on, their comments included. */
  readonly responses: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
  /** Responses and comments that some row still refers to. */
  readonly referredResponses: ReadonlySet<number>;
  readonly referredComments: ReadonlySet<number>;
};

type Reference = { responseId: number; commentId: number | null; isStanding: number };

const REFERENCES_SQL = `
  SELECT c.response_id AS responseId, x.comment_id AS commentId, x.deleted_at IS NULL AS isStanding
    FROM comment_tags x JOIN comments c ON c.id = x.comment_id
  UNION ALL SELECT c.response_id, x.comment_id, x.deleted_at IS NULL FROM comment_controls x JOIN comments c ON c.id = x.comment_id
  UNION ALL SELECT c.response_id, x.comment_id, 1 FROM comment_reviews x JOIN comments c ON c.id = x.comment_id
  UNION ALL SELECT x.response_id, x.comment_id, x.deleted_at IS NULL FROM evidence x
  UNION ALL SELECT x.response_id, NULL, x.deleted_at IS NULL FROM response_rulings x
  UNION ALL SELECT x.response_id, NULL, x.deleted_at IS NULL FROM follow_ups x`;

/** Every response and comment that people's rows refer to; a workspace has few beside its responses. */
export function readWork(db: ReadDb): Work {
  const work = {
    responses: new Set<number>(),
    comments: new Set<number>(),
    referredResponses: new Set<number>(),
    referredComments: new Set<number>(),
  };
  for (const { responseId, commentId, isStanding } of db.all<Reference>(REFERENCES_SQL)) {
    work.referredResponses.add(responseId);
    if (commentId !== null) work.referredComments.add(commentId);
    if (isStanding === 0) continue;
    work.responses.add(responseId);
    if (commentId !== null) work.comments.add(commentId);
  }
  return work;
}

export type WorkBook = {
  /** The work as of this moment: read again whenever another process has written since. Call it inside the transaction that acts on it. */
  now(): Work;
  /** This process itself changed people's rows. */
  forget(): void;
};

export function createWorkBook(db: ReadDb): WorkBook {
  let known: Work | null = null;
  let version = -1;
  return {
    now: () => {
      const found = db.one<{ data_version: number }>('PRAGMA data_version').data_version;
      if (known === null || found !== version) {
        version = found;
        known = readWork(db);
      }
      return known;
    },
    forget: () => {
      known = null;
    },
  };
}

/** People's tables that name a response or a comment, with the column that does. */
const ON_RESPONSE: readonly HistoryTable[] = ['evidence', 'response_rulings', 'follow_ups'];
const ON_COMMENT: readonly HistoryTable[] = ['comment_tags', 'comment_controls', 'evidence'];

function standing(db: WriteDb, table: HistoryTable, column: 'response_id' | 'comment_id', id: number): string[] {
  const sql = `SELECT id AS id FROM ${table} WHERE ${column} = :id AND deleted_at IS NULL ORDER BY id`;
  return db.all<{ id: string }>(sql, { id }).map((row) => row.id);
}

/** "Read" marks have no tombstone: the history keeps the whole row. */
function removeReviews(db: WriteDb, commentId: number): void {
  const rows = db.all<Record<string, SqlValue>>('SELECT * FROM comment_reviews WHERE comment_id = :commentId', {
    commentId,
  });
  for (const row of rows) {
    recordChange(db, {
      table: 'comment_reviews',
      rowId: `${row['comment_id']}:${row['person_id']}:${row['round_id']}`,
      op: 'delete',
      before: row,
      after: null,
      personId: author(db),
    });
  }
  db.run('DELETE FROM comment_reviews WHERE comment_id = :commentId', { commentId });
}

/** Puts the work on one comment aside, as its author would. */
export function removeCommentWork(db: WriteDb, commentId: number): void {
  for (const table of ON_COMMENT) {
    for (const id of standing(db, table, 'comment_id', commentId)) removeRow(db, table, id);
  }
  removeReviews(db, commentId);
}

/** Puts all work on a response and its comments aside. */
export function removeResponseWork(db: WriteDb, responseId: number): void {
  for (const { id } of db.all<{ id: number }>('SELECT id AS id FROM comments WHERE response_id = :responseId', {
    responseId,
  })) {
    removeCommentWork(db, id);
  }
  for (const table of ON_RESPONSE) {
    for (const id of standing(db, table, 'response_id', responseId)) removeRow(db, table, id);
  }
}

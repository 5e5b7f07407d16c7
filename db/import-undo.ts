// Takes a finished import back: what it brought goes or passes to a later import, what it changed gets the values it would have without
// it. In short transactions, each of which may be the last one before a crash: what is done is not found again.
import { importId as importIdSchema } from '../shared/contract/values.ts';
import { newId } from './changes.ts';
import type { ResponseChange } from './import-changes.ts';
import type { UndoOrder } from './import-result.ts';
import { beginUndo, keepResponses, orderOf, readLaterOf } from './import-undo-begin.ts';
import { type Field, type FieldChanges, type FieldValue, fieldsOf, takeOut, valueBefore } from './import-undo-chain.ts';
import type { Later } from './import-undo-later.ts';
import { finishUndone, removeMade } from './import-undo-made.ts';
import {
  commentOf,
  currentFields,
  handOver,
  hollowOut,
  lastImportOf,
  rawWithin,
  removeResponses,
  restoreFields,
  type Silent,
  setAside,
  UNKNOWN_CONTENT,
  writeTouches,
} from './import-undo-rows.ts';
import { createWorkBook, removeCommentWork, removeResponseWork, type Work, type WorkBook } from './import-undo-work.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { placeRecord } from './placing.ts';
import { type WriteDb, writeHandle } from './sql.ts';

export type UndoCounts = { removed: number; restored: number; passedOn: number; kept: number };

export type UndoOptions = {
  /** UTC ms */
  readonly now: () => number;
  /** `share` 0…1, `rows` responses looked at so far. */
  readonly onProgress?: (share: number, rows: number) => void;
};

type Undo = {
  readonly connection: Connection;
  readonly db: WriteDb;
  readonly importId: number;
  readonly order: UndoOrder;
  readonly later: Later;
  readonly work: WorkBook;
  readonly pace: Pace;
  readonly counts: UndoCounts;
  step(): void;
};

/** Takes import `importId` back from its beginning. Errors: `row.missing` for anything but a finished import. */
export async function undoImport(
  connection: Connection,
  importId: number,
  order: Pick<UndoOrder, 'isInsisting' | 'personId' | 'deviceId'>,
  pace: Pace,
  options: UndoOptions,
): Promise<UndoCounts> {
  const { personId, deviceId } = order;
  const db = writeHandle(connection, { now: options.now(), personId, deviceId }, 'imports.undo', '');
  await beginUndo(db, importId, order.isInsisting, pace);
  return finishUndo(connection, importId, pace, options);
}

/** Finishes an undo that has begun, in this process or in one that died. */
export async function finishUndo(
  connection: Connection,
  importId: number,
  pace: Pace,
  { now, onProgress = () => undefined }: UndoOptions,
): Promise<UndoCounts> {
  const context = { now: now(), personId: null, deviceId: '' };
  const order = orderOf(writeHandle(connection, context, 'imports.undo', ''), importId);
  const { personId, deviceId } = order;
  const db = writeHandle(connection, { now: now(), personId, deviceId }, 'imports.undo', newId(now()));
  const kept = db.one<{ count: number }>(
    `SELECT count(*) AS count FROM responses r JOIN imports i ON i.id = r.import_id
     WHERE json_extract(i.result, '$.remainsOf') = :importId`,
    { importId },
  ).count;
  const total = db.one<{ count: number }>(
    `SELECT (SELECT count(*) FROM responses WHERE import_id = :importId)
          + (SELECT count(*) FROM response_changes WHERE import_id = :importId) AS count`,
    { importId },
  ).count;
  let done = 0;
  const undo: Undo = {
    ...{ connection, db, importId, order, pace },
    later: readLaterOf(db, importId).later,
    work: createWorkBook(db),
    counts: { removed: 0, restored: 0, passedOn: 0, kept },
    step: () => {
      done += 1;
      onProgress(total === 0 ? 0.9 : (done / total) * 0.9, done);
    },
  };
  pace.relax();
  // With the keys checked, every removed row would search the tables that may refer to it, most of them without an index for that.
  connection.pragma('foreign_keys = OFF');
  try {
    await takeOwn(undo);
    await takeChanges(undo);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
  for (const agentId of order.agentIds) while (!(await pace.write(() => placeRecord(db, agentId, pace.batchRows()))));
  onProgress(0.95, done);
  await removeMade(connection, db, importId, pace);
  pace.secure();
  await pace.write(() => finishUndone(db, importId));
  connection.pragma('wal_checkpoint(PASSIVE)');
  return undo.counts;
}

type OwnRow = { id: number; rowNumber: number };

/** Responses the import brought. */
async function takeOwn(undo: Undo): Promise<void> {
  const { db, importId, pace } = undo;
  const isWhole = undo.later.imports.map(({ fields }) =>
    [...undo.later.own.fields].every((field) => fields.has(field)),
  );
  let last = 0;
  for (;;) {
    const rows = db.all<OwnRow>(
      `SELECT id AS id, row_number AS rowNumber FROM responses
       WHERE import_id = :importId AND row_number > :last ORDER BY row_number LIMIT :limit`,
      { importId, last, limit: pace.batchRows() },
    );
    const final = rows.at(-1);
    if (!final) return;
    last = final.rowNumber;
    await pace.write(() => {
      const removable: number[] = [];
      for (const { id } of rows) {
        const first = undo.later.firstOf(id);
        if (first) passOn(undo, id, first, isWhole[first.index] === true);
        else if (mayGo(undo, id)) removable.push(id);
        undo.step();
      }
      removeResponses(db, removable);
    });
  }
}

/** Whether nothing refers to a response that goes; one that people's history refers to is emptied here, one they worked on is kept. */
function mayGo(undo: Undo, id: number): boolean {
  const { db, importId, order, work, counts } = undo;
  let known = work.now();
  if (known.responses.has(id)) {
    if (!order.isInsisting) {
      keepResponses(db, importIdSchema.parse(importId), [id]);
      counts.kept += 1;
      return false;
    }
    removeResponseWork(db, id);
    work.forget();
    known = work.now();
  }
  counts.removed += 1;
  if (!known.referredResponses.has(id)) return true;
  hollowOut(db, importId, id, (commentId) => known.referredComments.has(commentId));
  return false;
}

/** A later file contained the response: it stays with the values that file and those after it gave it. */
function passOn(
  undo: Undo,
  id: number,
  first: { readonly importId: number; readonly rowNumber: number },
  isWhole: boolean,
): void {
  const { connection, db, importId, later, counts } = undo;
  counts.passedOn += 1;
  if (isWhole) {
    handOver(db, id, importId, first);
    return;
  }
  const touches = later.touchesOf(id);
  const current = currentFields(db, id);
  const brought: FieldChanges = new Map();
  for (const field of later.own.fields) {
    const after = valueBefore(field, touches, current.get(field) ?? null);
    if (after !== null) brought.set(field, { before: null, after });
  }
  const restored = takeOut(brought, touches);
  const [, ...others] = touches;
  handOver(db, id, importId, first);
  touch(others);
  writeTouches(db, id, others);
  const standing = withoutHeld(undo, id, restored).restored;
  if (standing.size === 0) return;
  const hasHeader = (header: string) => later.imports.some(({ headers }) => headers.has(header));
  const silent: Silent = { raw: rawWithin(db, id, hasHeader), content: UNKNOWN_CONTENT };
  restoreFields(connection, db, id, standing, { silent, lastImportId: lastImportOf(db, id, importId) });
}

/** What a history row keeps of raw cells and hashes speaks of a state that included the import taken out. */
function touch(touches: readonly { readonly changes: FieldChanges | null; isCorrected: boolean }[]): void {
  for (const later of touches) if (later.changes !== null) later.isCorrected = true;
}

/**
 * Leaves out comments people worked on: they stay. Where the person insists, their work is put aside and they go; one that history
 * still refers to goes under an empty response.
 */
function withoutHeld(
  { connection, db, importId, order, work }: Undo,
  id: number,
  restored: ReadonlyMap<Field, FieldValue>,
): { restored: Map<Field, FieldValue>; isHeld: boolean } {
  const left = new Map(restored);
  let isHeld = false;
  for (const [field, value] of restored) {
    if (value !== null || !field.startsWith('comment:')) continue;
    const commentId = commentOf(connection, id, field);
    if (commentId === undefined) continue;
    let known: Work = work.now();
    if (known.comments.has(commentId)) {
      if (!order.isInsisting) {
        left.delete(field);
        isHeld = true;
        continue;
      }
      removeCommentWork(db, commentId);
      work.forget();
      known = work.now();
    }
    if (known.referredComments.has(commentId)) setAside(db, importId, commentId);
  }
  return { restored: left, isHeld };
}

type ChangeRow = { id: number; before: string; after: string };

/** Responses the import changed. */
async function takeChanges(undo: Undo): Promise<void> {
  const { db, importId, pace } = undo;
  let last = 0;
  for (;;) {
    const rows = db.all<ChangeRow>(
      `SELECT response_id AS id, before AS before, after AS after FROM response_changes
       WHERE import_id = :importId AND response_id > :last ORDER BY response_id LIMIT :limit`,
      { importId, last, limit: pace.batchRows() },
    );
    const final = rows.at(-1);
    if (!final) return;
    last = final.id;
    await pace.write(() => {
      for (const row of rows) {
        takeChange(undo, row);
        undo.step();
      }
    });
  }
}

function takeChange(undo: Undo, row: ChangeRow): void {
  const { connection, db, importId, later, counts } = undo;
  const change = { before: JSON.parse(row.before), after: JSON.parse(row.after) } as ResponseChange;
  const touches = later.touchesOf(row.id);
  const isLast = touches.every(({ changes }) => changes === null);
  const fields = fieldsOf(change);
  const taken = takeOut(fields, touches);
  db.run('DELETE FROM response_changes WHERE import_id = :importId AND response_id = :id', { importId, id: row.id });
  touch(touches);
  writeTouches(db, row.id, touches);
  const { restored, isHeld } = withoutHeld(undo, row.id, taken);
  if (isHeld) counts.kept += 1;
  else if (taken.size > 0) counts.restored += 1;
  else counts.passedOn += 1;
  const lastImportId = lastImportOf(db, row.id, importId);
  if (restored.size === 0) {
    db.run('UPDATE responses SET last_import_id = :lastImportId WHERE id = :id', { lastImportId, id: row.id });
    return;
  }
  const isWhole = isLast && restored.size === fields.size && !('extra' in change.before);
  restoreFields(connection, db, row.id, restored, { silent: silentOf(change, isWhole), lastImportId });
}

/** Raw cells and hash as they were, where the row is exactly as it was; else nobody knows them. */
function silentOf({ before }: ResponseChange, isWhole: boolean): Silent {
  if (!isWhole) return { raw: null, content: UNKNOWN_CONTENT };
  return {
    ...(before.row.raw === undefined ? {} : { raw: before.row.raw }),
    ...(before.row.content === undefined ? {} : { content: before.row.content }),
  };
}

// Taking steps back and repeating them, from the history alone: no command has an inverse of its own.

import { AppError } from '../shared/contract/errors.ts';
import { type CallOutput, contract, isCallName, type ParsedInput } from '../shared/contract/index.ts';
import { type StepId, stepId as stepIdSchema } from '../shared/contract/values.ts';
import { author, type HistoryTable, type Operation, recordChange, rowOf, writeRow } from './changes.ts';
import { placeAgents, placeMerged } from './placing.ts';
import { isPlainTable, MOVED_RESPONSES } from './plain-rows.ts';
import { restoreMove, restorePlain } from './plain-undo.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';
import { isTaken } from './sqlite-errors.ts';

type ChangeRow = {
  seq: number;
  tableName: string;
  rowId: string;
  rowKey: string;
  op: Operation;
  before: string | null;
  after: string | null;
};
type StepRow = { stepId: StepId; call: string; undoesStep: string | null };
type ListedStep = { stepId: StepId; call: string; rowCount: number; isUndone: number; hlc: string };
type Row = Record<string, SqlValue>;

const CHANGES_OF_STEP = `
  SELECT seq AS seq, table_name AS tableName, row_id AS rowId, row_key AS rowKey, op AS op, before AS before, after AS after
  FROM changes WHERE step_id = :stepId ORDER BY seq DESC`;

function isUndoable(call: string): boolean {
  if (!isCallName(call)) return false;
  const declared = contract[call];
  return declared.kind === 'command' && declared.isUndoable;
}

/** The person's steps, newest first. A step that undid another is not a step of its own; undone ones say so. */
function stepsOf(db: ReadDb, limit: number): ListedStep[] {
  return db.all<ListedStep>(
    `SELECT c.step_id AS stepId, c.call AS call, count(*) AS rowCount,
            (SELECT count(DISTINCT u.step_id) % 2 FROM changes u WHERE u.undoes_step = c.step_id) AS isUndone,
            min(c.hlc) AS hlc
     FROM changes c
     WHERE c.person_id = :personId AND c.undoes_step IS NULL
     GROUP BY c.step_id ORDER BY min(c.seq) DESC LIMIT :limit`,
    { personId: db.context.personId, limit },
  );
}

function undoList(db: ReadDb, input: ParsedInput<'undo.list'>): CallOutput<'undo.list'> {
  return {
    steps: stepsOf(db, input.limit)
      .filter((row) => isUndoable(row.call))
      .map((row) => ({
        stepId: row.stepId,
        call: row.call,
        at: Number.parseInt(row.hlc.slice(0, 12), 16),
        rowCount: row.rowCount,
        isUndone: row.isUndone === 1,
      })),
  };
}

function stepById(db: ReadDb, stepId: string): StepRow {
  const row = db.get<StepRow>(
    'SELECT step_id AS stepId, call AS call, undoes_step AS undoesStep FROM changes WHERE step_id = :stepId LIMIT 1',
    { stepId },
  );
  if (!row) throw new AppError('undo.nothing');
  return row;
}

function whoAndWhen(change: { personName: string | null; at: string }): { person: string; at: number } {
  return { person: change.personName ?? '', at: Number.parseInt(change.at.slice(0, 12), 16) };
}

/** Refuses if a row of the step was changed by a step that is neither this one nor an undo or redo of it. */
function refuseIfChangedSince(db: ReadDb, changes: readonly ChangeRow[], stepId: string): void {
  for (const change of changes) {
    const later = db.get<{ personName: string | null; at: string }>(
      `SELECT p.name AS personName, c.hlc AS at FROM changes c LEFT JOIN people p ON p.id = c.person_id
       WHERE c.table_name = :table AND c.row_id = :rowId AND c.seq > :seq
         AND c.step_id <> :stepId AND coalesce(c.undoes_step, '') <> :stepId
         AND NOT EXISTS (SELECT 1 FROM changes u WHERE u.undoes_step = c.step_id
                         GROUP BY u.undoes_step HAVING count(DISTINCT u.step_id) % 2 = 1)
         AND NOT (c.undoes_step IS NOT NULL)
       ORDER BY c.seq DESC LIMIT 1`,
      { table: change.tableName, rowId: change.rowId, seq: change.seq, stepId },
    );
    if (later) throw new AppError('undo.changed-since', whoAndWhen(later));
  }
}

/** Writes one side of each change back under the running step, which is marked as undoing `step`. */
function writeSide(db: WriteDb, step: StepRow, side: 'before' | 'after', changes: readonly ChangeRow[]): void {
  const isLast = ({ tableName, ...change }: ChangeRow) =>
    (tableName === 'agents' || tableName === 'teams') && change[side] === null;
  for (const change of changes) if (!isLast(change)) writeOne(db, step, side, change);
  // Which team a response belongs to follows from stays and records; it is worked out anew, not remembered.
  placeAgents(db, changes.flatMap(movedAgents));
  placeMerged(db, changes.flatMap(mergedAgents));
  // Only now is it known whether an agent or a team that goes is still used.
  for (const change of changes) if (isLast(change)) writeOne(db, step, side, change);
}

function writeOne(db: WriteDb, step: StepRow, side: 'before' | 'after', change: ChangeRow): void {
  const { tableName: table } = change;
  if (table === MOVED_RESPONSES) restoreMove(db, change, side, step.stepId);
  else if (isPlainTable(table)) unlessTaken(db, table, () => restorePlain(db, table, change, side, step.stepId));
  else writeHuman(db, table as HistoryTable, step, side, change);
}

function writeHuman(
  db: WriteDb,
  table: HistoryTable,
  step: StepRow,
  side: 'before' | 'after',
  change: ChangeRow,
): void {
  const personId = author(db);
  const current = rowOf(db, table, change.rowId) ?? null;
  const text = change[side];
  // The state before an insert is "not there": the row stays as a tombstone so that history and references hold.
  const target: Row = text === null ? { ...(current ?? {}), deleted_at: db.context.now } : (JSON.parse(text) as Row);
  const rev = Number(current?.['rev'] ?? 0) + 1;
  const row: Row = { ...keepBlobs(target, current), updated_at: db.context.now, updated_by: personId, rev };
  unlessTaken(db, table, () => writeRow(db, table, row));
  recordChange(db, {
    table,
    rowId: change.rowId,
    portableKey: change.rowKey,
    op: row['deleted_at'] === null ? 'restore' : 'delete',
    before: current,
    after: row,
    personId,
    undoesStep: step.stepId,
  });
}

function sidesOf(change: ChangeRow): Row[] {
  return [change.before, change.after].flatMap((text) => (text === null ? [] : [JSON.parse(text) as Row]));
}

/** Agents whose stays or responses this change is about. */
function movedAgents(change: ChangeRow): number[] {
  const isMove = change.tableName === MOVED_RESPONSES || change.tableName === 'team_memberships';
  return isMove ? sidesOf(change).map((row) => Number(row['agent_id'])) : [];
}

/** Agents that came together or apart with this change. */
function mergedAgents(change: ChangeRow): number[] {
  if (change.tableName !== 'agents') return [];
  const counted = new Set(sidesOf(change).map((row) => row['merged_into'] ?? null));
  return counted.size < 2 ? [] : [Number(change.rowId), ...[...counted].filter((id) => id !== null).map(Number)];
}

/** A row of the same meaning may have been made anew since (tagged, untagged, tagged again): it takes the place of this one. */
function unlessTaken(db: WriteDb, table: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isTaken(error)) throw error;
    const latest = db.get<{ personName: string | null; at: string }>(
      `SELECT p.name AS personName, c.hlc AS at FROM changes c LEFT JOIN people p ON p.id = c.person_id
       WHERE c.table_name = :table AND c.step_id <> :stepId ORDER BY c.seq DESC LIMIT 1`,
      { table, stepId: db.stepId },
    );
    throw new AppError('undo.changed-since', latest ? whoAndWhen(latest) : {}, { cause: error });
  }
}

/** The history holds only the length of blobs; blobs never change after insertion, so the standing row has them. */
function keepBlobs(target: Row, current: Row | null): Row {
  if (!current) return target;
  const kept: Row = { ...target };
  for (const [column, value] of Object.entries(current)) if (value instanceof Uint8Array) kept[column] = value;
  return kept;
}

function undo(db: WriteDb, input: ParsedInput<'undo.undo'>): CallOutput<'undo.undo'> {
  const chosen = input.stepId ?? stepsOf(db, 200).find((step) => step.isUndone === 0 && isUndoable(step.call))?.stepId;
  if (chosen === undefined) throw new AppError('undo.nothing');
  const step = stepById(db, chosen);
  if (!isUndoable(step.call) || isUndone(db, step.stepId)) throw new AppError('undo.nothing');
  const changes = db.all<ChangeRow>(CHANGES_OF_STEP, { stepId: step.stepId });
  refuseIfChangedSince(db, changes, step.stepId);
  writeSide(db, step, 'before', changes);
  return { stepId: step.stepId, call: step.call };
}

function isUndone(db: ReadDb, stepId: string): boolean {
  const row = db.one<{ count: number }>(
    'SELECT count(DISTINCT step_id) AS count FROM changes WHERE undoes_step = :stepId',
    { stepId },
  );
  return row.count % 2 === 1;
}

function redo(db: WriteDb): CallOutput<'undo.redo'> {
  // Only the step undone last and not followed by new work can be repeated, as in every editor.
  const last = db.get<{ stepId: string; undoesStep: string | null }>(
    `SELECT step_id AS stepId, undoes_step AS undoesStep FROM changes WHERE person_id = :personId ORDER BY seq DESC LIMIT 1`,
    { personId: author(db) },
  );
  const candidate = last?.undoesStep == null ? undefined : latestUndone(db);
  if (candidate === undefined) throw new AppError('undo.nothing');
  const step = stepById(db, candidate);
  const changes = db.all<ChangeRow>(CHANGES_OF_STEP, { stepId: step.stepId }).reverse();
  refuseIfChangedSince(db, changes, step.stepId);
  writeSide(db, step, 'after', changes);
  return { stepId: stepIdSchema.parse(step.stepId), call: step.call };
}

/** The step whose undoing is the person's most recent one that still stands. */
function latestUndone(db: ReadDb): string | undefined {
  return db.get<{ stepId: string }>(
    `SELECT undoes_step AS stepId FROM changes
     WHERE person_id = :personId AND undoes_step IS NOT NULL
     GROUP BY undoes_step HAVING count(DISTINCT step_id) % 2 = 1
     ORDER BY max(seq) DESC LIMIT 1`,
    { personId: db.context.personId },
  )?.stepId;
}

export const undoQueries = { 'undo.list': undoList } as const;
export const undoCommands = { 'undo.undo': undo, 'undo.redo': redo } as const;

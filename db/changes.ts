// The one way human data is written: each write leaves a `changes` row with before and after under the command's step.
// History, undo and later exchange read these rows. No SQL of any area.
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../shared/contract/errors.ts';
import type { PersonId } from '../shared/contract/values.ts';
import { nextHybridTime } from './clock.ts';
import type { Params, SqlValue, WriteDb } from './sql.ts';

/** Tables whose rows are written through here. Names and columns only ever come from code, never from input. */
export type HistoryTable =
  | 'people'
  | 'tags'
  | 'coding_rounds'
  | 'comment_tags'
  | 'comment_controls'
  | 'response_rulings'
  | 'notes'
  | 'sessions'
  | 'session_attendees'
  | 'actions'
  | 'goals'
  | 'assessments'
  | 'follow_ups'
  | 'evidence'
  | 'attachments'
  | 'modules'
  | 'module_targets'
  | 'plan_templates'
  | 'plans'
  | 'plan_steps'
  | 'saved_views'
  | 'mapping_profiles'
  | 'team_memberships';

type Row = Record<string, SqlValue>;
export type Operation = 'insert' | 'update' | 'delete' | 'restore';

/** A new id for a row a person writes: UUIDv7 (RFC 9562), so that ids sort by time of creation. */
export function newId(now: number): string {
  return uuidv7({ msecs: now });
}

/** The chosen person, or `person.missing`: nothing is written without an author. */
export function author(db: WriteDb): PersonId {
  if (db.context.personId === null) throw new AppError('person.missing');
  return db.context.personId;
}

/** Blobs cannot stand in JSON: they are kept in the row only, the history holds their length. */
function toJson(row: Row | null): string | null {
  if (row === null) return null;
  return JSON.stringify(row, (_key, value: unknown) => (value instanceof Uint8Array ? { bytes: value.length } : value));
}

/** Writes one line of history. `portableKey` names the row on every machine; a UUID does already. */
export function recordChange(
  db: WriteDb,
  change: {
    table: string;
    rowId: string;
    portableKey?: string;
    op: Operation;
    before: Row | null;
    after: Row | null;
    personId: string;
    undoesStep?: string;
  },
): void {
  const last = db.get<{ hlc: string }>('SELECT hlc AS hlc FROM changes ORDER BY seq DESC LIMIT 1');
  db.run(
    `INSERT INTO changes(id, step_id, undoes_step, call, table_name, row_id, row_key, op, hlc, person_id, device_id, before, after)
     VALUES (:id, :stepId, :undoesStep, :call, :table, :rowId, :rowKey, :op, :hlc, :personId, :deviceId, :before, :after)`,
    {
      id: newId(db.context.now),
      stepId: db.stepId,
      undoesStep: change.undoesStep ?? null,
      call: db.call,
      table: change.table,
      rowId: change.rowId,
      rowKey: change.portableKey ?? change.rowId,
      op: change.op,
      hlc: nextHybridTime(last?.hlc ?? null, db.context.now, db.context.deviceId),
      personId: change.personId,
      deviceId: db.context.deviceId,
      before: toJson(change.before),
      after: toJson(change.after),
    },
  );
}

/** The row as it stands, tombstoned or not. */
export function rowOf(db: WriteDb, table: HistoryTable, id: string): Row | undefined {
  return db.get<Row>(`SELECT * FROM ${table} WHERE id = :id`, { id });
}

/** Writes a row back exactly as given: the lowest step of undo and redo. */
export function writeRow(db: WriteDb, table: HistoryTable, row: Row): void {
  const columns = Object.keys(row);
  db.run(
    `INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})
     ON CONFLICT(id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    row as Params,
  );
}

/** Inserts a row with its history columns and returns its id. `values` has the table's own columns only. */
export function insertRow(
  db: WriteDb,
  table: HistoryTable,
  values: Row,
  options: { id?: string; portableKey?: string; personId?: string } = {},
): string {
  const id = options.id ?? newId(db.context.now);
  const personId = options.personId ?? author(db);
  const now = db.context.now;
  const row: Row = {
    id,
    ...values,
    created_at: now,
    created_by: personId,
    updated_at: now,
    updated_by: personId,
    deleted_at: null,
    rev: 1,
  };
  const columns = Object.keys(row);
  db.run(
    `INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
    row,
  );
  const change = { table, rowId: id, op: 'insert', before: null, after: row, personId } as const;
  recordChange(db, options.portableKey === undefined ? change : { ...change, portableKey: options.portableKey });
  return id;
}

/** Changes some columns of a standing row; a missing or removed row is `row.missing`. Nothing is written when nothing differs. */
export function updateRow(db: WriteDb, table: HistoryTable, id: string, patch: Row): void {
  const before = rowOf(db, table, id);
  if (before === undefined || before['deleted_at'] !== null) throw new AppError('row.missing', { table });
  const isSame = Object.entries(patch).every(([column, value]) => before[column] === value);
  if (isSame) return;
  applyPatch(db, table, id, before, patch, 'update');
}

/** Sets the tombstone; the row stays for history and undo. */
export function removeRow(db: WriteDb, table: HistoryTable, id: string): void {
  const before = rowOf(db, table, id);
  if (before === undefined || before['deleted_at'] !== null) throw new AppError('row.missing', { table });
  applyPatch(db, table, id, before, { deleted_at: db.context.now }, 'delete');
}

function applyPatch(
  db: WriteDb,
  table: HistoryTable,
  id: string,
  before: Row,
  patch: Row,
  op: 'update' | 'delete',
): void {
  const personId = author(db);
  const full: Row = {
    ...patch,
    updated_at: db.context.now,
    updated_by: personId,
    rev: Number(before['rev']) + 1,
  };
  const columns = Object.keys(full);
  db.run(`UPDATE ${table} SET ${columns.map((column) => `${column} = :${column}`).join(', ')} WHERE id = :id`, {
    ...full,
    id,
  });
  recordChange(db, { table, rowId: id, op, before, after: { ...before, ...full }, personId });
}

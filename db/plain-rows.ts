// Rows that files bring and people change: agents, their identifiers, decisions to keep apart, teams, and whose a response is.
// They have no history columns of their own; every change by a person still leaves a line of history, from which plain-undo.ts takes it back.
import { AppError } from '../shared/contract/errors.ts';
import { author, recordChange } from './changes.ts';
import { reindexResponses } from './search-rows.ts';
import type { Params, ReadDb, SqlValue, WriteDb } from './sql.ts';

/**
 * What names a row. Tables and columns only ever come from code, never from input. The number of an identifier is given again after the
 * row is gone, so it is named by what it says.
 */
const KEYS = {
  agents: ['id'],
  teams: ['id'],
  agent_aliases: ['kind', 'value', 'coalesce(source_id, 0)'],
  agent_aliases_apart: ['agent_a', 'agent_b'],
  settings: ['scope', 'key'],
} as const;
export type PlainTable = keyof typeof KEYS;
export type Row = Record<string, SqlValue>;

/** Moves of many responses at once stand in the history as one line of this table name. */
export const MOVED_RESPONSES = 'responses';

export function isPlainTable(table: string): table is PlainTable {
  return Object.hasOwn(KEYS, table);
}

function keyOf(table: PlainTable, row: Row): SqlValue[] {
  if (table === 'agent_aliases') return [row['kind'] ?? null, row['value'] ?? null, row['source_id'] ?? 0];
  return KEYS[table].map((column) => row[column] ?? null);
}

/** The key as one text: the number itself, or a list in JSON. */
function rowIdOf(table: PlainTable, row: Row): string {
  const key = keyOf(table, row);
  return key.length === 1 ? String(key[0]) : JSON.stringify(key);
}

function keyParams(rowId: string): Params {
  const key: unknown = JSON.parse(rowId);
  const parts = (Array.isArray(key) ? key : [key]) as SqlValue[];
  return Object.fromEntries(parts.map((part, index) => [`key${index}`, part]));
}

function whereKey(table: PlainTable): string {
  return KEYS[table].map((column, index) => `${column} = :key${index}`).join(' AND ');
}

/** The row as it stands. */
export function plainRow(db: ReadDb, table: PlainTable, rowId: string): Row | undefined {
  return db.get<Row>(`SELECT * FROM ${table} WHERE ${whereKey(table)}`, keyParams(rowId));
}

/** Names the row on every machine: agents by uid, teams by key, identifiers by kind and value. */
function portableKey(db: ReadDb, table: PlainTable, row: Row): string {
  if (table === 'agents') return String(row['uid']);
  if (table === 'teams') return String(row['key']);
  if (table === 'agent_aliases') {
    const source = db.get<{ key: string }>('SELECT key AS key FROM sources WHERE id = :id', {
      id: row['source_id'] ?? null,
    });
    return `${row['kind']}/${source?.key ?? ''}/${row['value']}`;
  }
  if (table === 'settings') return `${row['scope']}/${row['key']}`;
  return db
    .all<{ uid: string }>('SELECT uid AS uid FROM agents WHERE id IN (:first, :second) ORDER BY id', {
      first: row['agent_a'] ?? null,
      second: row['agent_b'] ?? null,
    })
    .map((agent) => agent.uid)
    .join('/');
}

/** One line of history. */
export function record(
  db: WriteDb,
  table: PlainTable,
  op: 'insert' | 'update' | 'delete' | 'restore',
  before: Row | null,
  after: Row | null,
  undoesStep?: string,
): void {
  const row = after ?? before ?? {};
  recordChange(db, {
    table,
    rowId: rowIdOf(table, row),
    portableKey: portableKey(db, table, row),
    op,
    before,
    after,
    personId: author(db),
    ...(undoesStep === undefined ? {} : { undoesStep }),
  });
}

/** Inserts a row without a line of history. @returns its number */
export function insertAsIs(db: WriteDb, table: PlainTable, values: Row): number {
  const columns = Object.keys(values);
  return db.run(
    `INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
    values,
  ).lastId;
}

/** Inserts a row and returns its number (of no use for decisions to keep apart). */
export function insertPlain(db: WriteDb, table: PlainTable, values: Row): number {
  const lastId = insertAsIs(db, table, values);
  const rowId = table === 'agents' || table === 'teams' ? String(lastId) : rowIdOf(table, values);
  record(db, table, 'insert', null, plainRow(db, table, rowId) ?? values);
  return lastId;
}

/** Changes some columns of a standing row, or brings a removed one back; a missing one is `row.missing`. Nothing is written when nothing differs. */
export function updatePlain(db: WriteDb, table: 'agents' | 'teams', id: number, patch: Row): void {
  const before = plainRow(db, table, String(id));
  if (before === undefined || (before['deleted_at'] !== null && patch['deleted_at'] !== null)) {
    throw new AppError('row.missing', { table });
  }
  if (Object.entries(patch).every(([column, value]) => before[column] === value)) return;
  set(db, table, String(id), patch);
  record(db, table, patch['deleted_at'] == null ? 'update' : 'delete', before, { ...before, ...patch });
}

/** Sets columns without a line of history. */
export function set(db: WriteDb, table: PlainTable, rowId: string, patch: Row): void {
  const columns = Object.keys(patch);
  if (columns.length === 0) return;
  const assignments = columns.map((column) => `${column} = :${column}`).join(', ');
  db.run(`UPDATE ${table} SET ${assignments} WHERE ${whereKey(table)}`, { ...patch, ...keyParams(rowId) });
}

/** The identifier with a number, or `row.missing`. */
function aliasRow(db: ReadDb, aliasId: number): Row {
  const row = db.get<Row>('SELECT * FROM agent_aliases WHERE id = :aliasId', { aliasId });
  if (row === undefined) throw new AppError('row.missing', { table: 'agent_aliases' });
  return row;
}

/** Gives an identifier to another agent. */
export function giveAlias(db: WriteDb, aliasId: number, agentId: number): void {
  const before = aliasRow(db, aliasId);
  const patch = { agent_id: agentId, decided_by: author(db), decided_at: db.context.now };
  set(db, 'agent_aliases', rowIdOf('agent_aliases', before), patch);
  record(db, 'agent_aliases', 'update', before, { ...before, ...patch });
}

/** Takes an identifier away. */
export function deleteAlias(db: WriteDb, aliasId: number): void {
  const before = aliasRow(db, aliasId);
  db.run('DELETE FROM agent_aliases WHERE id = :aliasId', { aliasId });
  record(db, 'agent_aliases', 'delete', before, null);
}

/** Takes a decision to keep two records apart away. */
export function deleteApart(db: WriteDb, firstId: number, secondId: number): void {
  const before: Row = { agent_a: firstId, agent_b: secondId };
  const row = plainRow(db, 'agent_aliases_apart', rowIdOf('agent_aliases_apart', before));
  if (row === undefined) throw new AppError('row.missing', { table: 'agent_aliases_apart' });
  db.run('DELETE FROM agent_aliases_apart WHERE agent_a = :agent_a AND agent_b = :agent_b', before);
  record(db, 'agent_aliases_apart', 'delete', row, null);
}

/** Writes a setting of the workspace that belongs to what a person did; null takes it away. Nothing is written when nothing differs. */
export function writeSetting(db: WriteDb, key: string, value: string | null): void {
  const named: Row = { scope: 'workspace', key };
  const before = plainRow(db, 'settings', rowIdOf('settings', named)) ?? null;
  const after: Row | null = value === null ? null : { ...named, value };
  if ((before?.['value'] ?? null) === value) return;
  if (after === null) deleteRow(db, 'settings', rowIdOf('settings', named));
  else if (before === null) insertAsIs(db, 'settings', after);
  else set(db, 'settings', rowIdOf('settings', named), { value });
  record(db, 'settings', after === null ? 'delete' : before === null ? 'insert' : 'update', before, after);
}

/** Takes a row away without a line of history. */
export function deleteRow(db: WriteDb, table: PlainTable, rowId: string): void {
  db.run(`DELETE FROM ${table} WHERE ${whereKey(table)}`, keyParams(rowId));
}

/** Gives responses to another agent; `key` names the move. Numbers must be in rising order. */
export function moveResponses(db: WriteDb, responseIds: readonly number[], fromId: number, toId: number): void {
  if (responseIds.length === 0) return;
  assign(db, responseIds, fromId, toId);
  const ids = responseIds.join(' ');
  recordChange(db, {
    table: MOVED_RESPONSES,
    rowId: `${fromId}:${toId}`,
    op: 'update',
    before: { agent_id: fromId, ids },
    after: { agent_id: toId, ids },
    personId: author(db),
  });
}

/** Responses that an import has given to somebody else since stay there. */
export function assign(db: WriteDb, responseIds: readonly number[], fromId: number, toId: number): void {
  db.run(
    `UPDATE responses SET agent_id = :toId
     WHERE id IN (SELECT value FROM json_each(:ids)) AND agent_id = :fromId`,
    { ids: JSON.stringify(responseIds), fromId, toId },
  );
  reindexResponses(db, responseIds);
}

// After people changed stays or records: derived stays and the teams of responses follow. Few responses at once; many are left to short
// transactions afterwards (data-entry.ts), remembered in the workspace until they are done. What is worked out stands in placement.ts.
import type { Connection } from './open.ts';
import {
  isSameStays,
  misplaced,
  putInTeams,
  standingStays,
  statedStays,
  staysOfNamed,
  storeStays,
} from './placement.ts';
import { type ReadDb, type WriteDb, writeHandle } from './sql.ts';
import { wireErrorOf } from './sqlite-errors.ts';

/** Responses of all agents concerned that are placed within the command itself. */
const MOST_AT_ONCE = 1000;
/** Setting of the workspace: records whose responses still have to be placed. */
const PENDING = 'placing';

/** The teams of these agents' responses, or whose responses they are, may have changed. */
export function placeAgents(db: WriteDb, agentIds: readonly number[]): void {
  if (agentIds.length === 0) return;
  const countedAs = new Map(
    db
      .all<{ recordId: number; agentId: number }>('SELECT agent_id AS recordId, counted_as AS agentId FROM v_agents')
      .map((row) => [row.recordId, row.agentId]),
  );
  const people = new Set(agentIds.map((agentId) => countedAs.get(agentId)));
  const records = withSomething(
    db,
    [...countedAs].filter(([, agentId]) => people.has(agentId)).map(([recordId]) => recordId),
  );
  if (isFew(db, records)) for (const recordId of records) placeRecord(db, recordId, MOST_AT_ONCE);
  else writePending(db, [...new Set([...pendingRecords(db), ...records])]);
  // An agent that was taken back leaves no stays behind.
  const gone = [...new Set(agentIds)].filter((agentId) => !countedAs.has(agentId));
  for (const recordId of gone) storeStays(db, recordId, [], null);
}

/** Of many records, those with a response to place or a derived stay to correct. */
function withSomething(db: ReadDb, records: readonly number[]): number[] {
  return db
    .all<{ recordId: number }>(
      `SELECT j.value AS recordId FROM json_each(:records) j
       WHERE EXISTS (SELECT 1 FROM responses r WHERE r.agent_id = j.value)
          OR EXISTS (SELECT 1 FROM team_memberships m WHERE m.agent_id = j.value AND m.deleted_at IS NULL AND m.origin = 'import')
       ORDER BY j.value`,
      { records: JSON.stringify(records) },
    )
    .map((row) => row.recordId);
}

/** After records came together or apart: only what a person stated about one of them can change the teams of the others' responses. */
export function placeMerged(db: WriteDb, agentIds: readonly number[]): void {
  if (agentIds.some((agentId) => statedStays(db, agentId).length > 0)) placeAgents(db, agentIds);
}

function isFew(db: ReadDb, records: readonly number[]): boolean {
  const { count } = db.one<{ count: number }>(
    `SELECT count(*) AS count FROM (
       SELECT 1 FROM json_each(:records) j CROSS JOIN responses r ON r.agent_id = j.value LIMIT :most)`,
    { records: JSON.stringify(records), most: MOST_AT_ONCE + 1 },
  );
  return count <= MOST_AT_ONCE;
}

/** Places up to `limit` responses of one record, for work that takes its own short transactions. @returns whether that was all */
export function placeRecord(db: WriteDb, recordId: number, limit: number): boolean {
  const stated = statedStays(db, recordId);
  const derived = staysOfNamed(db, recordId, stated);
  const rows = misplaced(db, recordId, stated, derived);
  putInTeams(db, rows.slice(0, limit));
  if (rows.length > limit) return false;
  if (!isSameStays(derived, standingStays(db, recordId))) storeStays(db, recordId, derived, null);
  return true;
}

function pendingRecords(db: ReadDb): number[] {
  const row = db.get<{ value: string }>(
    `SELECT value AS value FROM settings WHERE scope = 'workspace' AND key = :key`,
    { key: PENDING },
  );
  const value: unknown = row === undefined ? [] : JSON.parse(row.value);
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}

function writePending(db: WriteDb, records: readonly number[]): void {
  if (records.length === 0) {
    db.run(`DELETE FROM settings WHERE scope = 'workspace' AND key = :key`, { key: PENDING });
    return;
  }
  db.run(
    `INSERT INTO settings(scope, key, value) VALUES ('workspace', :key, :value) ON CONFLICT DO UPDATE SET value = excluded.value`,
    { key: PENDING, value: JSON.stringify(records) },
  );
}

export type Piece = 'nothing' | 'more' | 'done' | 'busy';

/**
 * One short transaction of what commands left over: up to `limit` responses. `busy`: somebody else writes, nothing was done.
 * @param now UTC ms
 */
export function placePiece(connection: Connection, now: number, limit: number): Piece {
  const db = writeHandle(connection, { now, personId: null, deviceId: '' }, '', '');
  if (pendingRecords(db).length === 0) return 'nothing';
  try {
    return connection
      .transaction(() => {
        const [next, ...others] = pendingRecords(db);
        if (next === undefined) return 'nothing';
        if (!placeRecord(db, next, limit)) return 'more';
        writePending(db, others);
        return others.length > 0 ? 'more' : 'done';
      })
      .immediate();
  } catch (error) {
    if (wireErrorOf(error)?.code === 'workspace.busy') return 'busy';
    throw error;
  }
}

// Takes changes of agents, identifiers, teams and their like back, and does them again, from their lines of history. Refuses what would
// hide something that has come to hang on a row since.
import { AppError } from '../shared/contract/errors.ts';
import { author, recordChange } from './changes.ts';
import {
  assign,
  deleteRow,
  insertAsIs,
  MOVED_RESPONSES,
  type PlainTable,
  plainRow,
  type Row,
  record,
  set,
} from './plain-rows.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { teamNamesOf } from './team-names.ts';

export type PlainChange = {
  readonly tableName: string;
  readonly rowId: string;
  readonly rowKey: string;
  readonly op: string;
  readonly before: string | null;
  readonly after: string | null;
};

function parsed(text: string | null): Row | null {
  return text === null ? null : (JSON.parse(text) as Row);
}

/** Puts one side of a move back under the running step. */
export function restoreMove(db: WriteDb, change: PlainChange, side: 'before' | 'after', undoesStep: string): void {
  const wanted = parsed(change[side]) ?? {};
  const standing = parsed(change[side === 'before' ? 'after' : 'before']) ?? {};
  const ids = String(wanted['ids']).split(' ').map(Number);
  assign(db, ids, Number(standing['agent_id']), Number(wanted['agent_id']));
  recordChange(db, {
    table: MOVED_RESPONSES,
    rowId: change.rowId,
    portableKey: change.rowKey,
    op: 'restore',
    before: standing,
    after: wanted,
    personId: author(db),
    undoesStep,
  });
}

/**
 * Puts one side of a change back under the running step. Only columns the step changed are written, so that what an import has added
 * since stays. The caller refuses beforehand what others have changed.
 */
export function restorePlain(
  db: WriteDb,
  table: PlainTable,
  change: PlainChange,
  side: 'before' | 'after',
  undoesStep: string,
): void {
  const current = plainRow(db, table, change.rowId) ?? null;
  const wanted = parsed(change[side]);
  const other = parsed(change[side === 'before' ? 'after' : 'before']);
  const hasTombstone = table === 'agents' || table === 'teams';
  if (wanted === null) {
    if (current === null) return;
    if (hasTombstone) {
      refuseIfUsed(db, table, Number(change.rowId));
      set(db, table, change.rowId, { deleted_at: db.context.now });
      record(db, table, 'delete', current, { ...current, deleted_at: db.context.now }, undoesStep);
    } else {
      deleteRow(db, table, change.rowId);
      record(db, table, 'delete', current, null, undoesStep);
    }
    return;
  }
  if (other !== null && current === null) throw new AppError('row.missing', { table });
  if (current === null) insertAsIs(db, table, table === 'agent_aliases' ? withoutNumber(wanted) : wanted);
  else set(db, table, change.rowId, other === null ? { deleted_at: null } : differing(wanted, other));
  record(db, table, 'restore', current, plainRow(db, table, change.rowId) ?? wanted, undoesStep);
}

/** The number may be another identifier's by now; nothing refers to it. */
function withoutNumber({ id: _id, ...row }: Row): Row {
  return row;
}

function differing(wanted: Row, other: Row): Row {
  return Object.fromEntries(Object.entries(wanted).filter(([column, value]) => other[column] !== value));
}

type Use = { personName: string | null; at: number };

const BY_PEOPLE = ['notes', 'sessions', 'actions', 'assessments', 'plans', 'response_rulings'].map(
  (table) =>
    `SELECT created_by AS personId, created_at AS at FROM ${table} WHERE agent_id = :id AND deleted_at IS NULL`,
);

/** What has come to hang on an agent or a team since; taking the row back would hide it. */
const USES = {
  agents: [
    ...BY_PEOPLE,
    'SELECT i.person_id, i.started_at FROM responses r JOIN imports i ON i.id = r.import_id WHERE r.agent_id = :id',
    `SELECT created_by, created_at FROM team_memberships WHERE agent_id = :id AND deleted_at IS NULL AND origin = 'person'`,
    'SELECT NULL, :now FROM agents WHERE merged_into = :id AND deleted_at IS NULL',
  ],
  teams: [
    `SELECT created_by AS personId, created_at AS at FROM team_memberships
     WHERE team_id = :id AND deleted_at IS NULL AND origin = 'person' AND :now > 0`,
  ],
} as const;

/** Responses that are in a team because they name it; those that follow a person's word lose it with that. */
const NAMING = `SELECT DISTINCT r.raw_team AS rawTeam, p.name AS personName, i.started_at AS at
  FROM responses r INDEXED BY responses_by_agent JOIN imports i ON i.id = r.import_id LEFT JOIN people p ON p.id = i.person_id
  WHERE r.team_id = :id AND r.raw_team IS NOT NULL`;

function refuseIfUsed(db: ReadDb, table: PlainTable, id: number): void {
  if (table !== 'agents' && table !== 'teams') return;
  const use = db.get<Use>(
    `SELECT p.name AS personName, u.at AS at FROM (${USES[table].join(' UNION ALL ')}) u
     LEFT JOIN people p ON p.id = u.personId LIMIT 1`,
    { id, now: db.context.now },
  );
  const found = use ?? (table === 'teams' ? namingResponse(db, id) : undefined);
  if (found) throw new AppError('undo.changed-since', { person: found.personName ?? '', at: found.at });
}

function namingResponse(db: ReadDb, teamId: number): Use | undefined {
  const names = teamNamesOf(db);
  return db.all<Use & { rawTeam: string }>(NAMING, { id: teamId }).find((row) => names.find(row.rawTeam) === teamId);
}

// Stays in teams as people state them: adding, changing, cutting those that are in the way. What follows from responses gives way by
// itself (placement.ts).
import { AppError } from '../shared/contract/errors.ts';
import { standingAgent } from './agent-rows.ts';
import { insertRow, removeRow, updateRow } from './changes.ts';
import { agentIdsOf } from './counts.ts';
import type { ReadDb, WriteDb } from './sql.ts';

/** `untilOn`: first day no longer in the team; null while it lasts. */
export type StatedStay = {
  readonly id: string;
  readonly agentId: number;
  readonly teamId: number;
  readonly team: string;
  readonly fromOn: number;
  readonly untilOn: number | null;
};
export type NewStay = { readonly teamId: number; readonly fromOn: number; readonly untilOn: number | null };

/** A person's stays of an agent and of the records merged into it, the earliest first. `records`: the agent's, where they are known. */
export function stayRowsOf(
  db: ReadDb,
  agentId: number,
  records: readonly number[] = agentIdsOf(db, agentId),
): StatedStay[] {
  return db.all<StatedStay>(
    `SELECT m.id AS id, m.agent_id AS agentId, m.team_id AS teamId, t.name AS team, m.from_on AS fromOn, m.until_on AS untilOn
     FROM json_each(:records) j JOIN team_memberships m ON m.agent_id = j.value JOIN teams t ON t.id = m.team_id
     WHERE m.deleted_at IS NULL AND m.origin = 'person' ORDER BY m.from_on, m.id`,
    { records: JSON.stringify(records) },
  );
}

function isMeeting(stay: Pick<StatedStay, 'fromOn' | 'untilOn'>, other: NewStay): boolean {
  return (
    (other.untilOn === null || stay.fromOn < other.untilOn) && (stay.untilOn === null || other.fromOn < stay.untilOn)
  );
}

/** Makes room for a stay: what was before ends the day before, what is after begins the day after, what is within goes. */
function cut(db: WriteDb, stay: StatedStay, room: NewStay): void {
  const isBefore = stay.fromOn < room.fromOn;
  const isAfter = room.untilOn !== null && (stay.untilOn === null || stay.untilOn > room.untilOn);
  if (isBefore) updateRow(db, 'team_memberships', stay.id, { until_on: room.fromOn });
  if (isAfter && isBefore) insertStay(db, stay.agentId, { ...stay, fromOn: room.untilOn ?? 0 });
  if (isAfter && !isBefore) updateRow(db, 'team_memberships', stay.id, { from_on: room.untilOn });
  if (!isBefore && !isAfter) removeRow(db, 'team_memberships', stay.id);
}

function insertStay(db: WriteDb, agentId: number, stay: NewStay): string {
  return insertRow(db, 'team_memberships', {
    agent_id: agentId,
    team_id: stay.teamId,
    from_on: stay.fromOn,
    until_on: stay.untilOn,
    origin: 'person',
    import_id: null,
  });
}

type SetOptions = {
  readonly id?: string | undefined;
  readonly isCutting: boolean;
  /** The agent's records, where they are known already. */
  readonly records?: readonly number[];
};

/**
 * Adds a stay or changes the row `id`. Stays of the agent that it meets are cut, or refused with `membership.overlap`.
 * The caller places the agent's responses afterwards.
 */
export function setStay(db: WriteDb, agentId: number, stay: NewStay, { id, isCutting, records }: SetOptions): string {
  if (stay.untilOn !== null && stay.untilOn <= stay.fromOn) throw new AppError('membership.dates');
  for (const other of stayRowsOf(db, agentId, records)) {
    if (other.id === id || !isMeeting(other, stay)) continue;
    if (!isCutting) throw new AppError('membership.overlap', { team: other.team });
    cut(db, other, stay);
  }
  if (id === undefined) return insertStay(db, agentId, stay);
  updateRow(db, 'team_memberships', id, { team_id: stay.teamId, from_on: stay.fromOn, until_on: stay.untilOn });
  return id;
}

/** Ends what lasts longer than a day (the last one, inclusive); what begins later goes. */
export function endStays(db: WriteDb, agentId: number, lastOn: number): void {
  for (const stay of stayRowsOf(db, standingAgent(db, agentId))) {
    if (stay.untilOn !== null && stay.untilOn <= lastOn + 1) continue;
    if (stay.fromOn > lastOn) removeRow(db, 'team_memberships', stay.id);
    else updateRow(db, 'team_memberships', stay.id, { until_on: lastOn + 1 });
  }
}

/** Lets stays that ended with a day go on. */
export function continueStays(db: WriteDb, agentId: number, lastOn: number): void {
  const stays = stayRowsOf(db, standingAgent(db, agentId));
  const last = stays.at(-1);
  if (last?.untilOn === lastOn + 1) updateRow(db, 'team_memberships', last.id, { until_on: null });
}

/** A standing team, or `row.missing`. */
export function requireTeam(db: ReadDb, teamId: number): void {
  const found = db.get('SELECT 1 AS found FROM teams WHERE id = :teamId AND deleted_at IS NULL', { teamId });
  if (!found) throw new AppError('row.missing', { table: 'teams' });
}

// When an agent was in which team, derived from the teams of their responses. Rows a person wrote are never touched and win when read.
import { createMembershipBook } from './import-teams.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import {
  createStatedStays,
  derivedStays,
  isSameStays,
  type Misplaced,
  misplaced,
  putInTeams,
  standingStays,
  storeStays,
} from './placement.ts';
import { prepared, type ReadDb, writeHandle } from './sql.ts';
import type { TeamStay } from './team-stays.ts';

const NEXT_AGENT_SQL = `SELECT min(id) AS agentId FROM (
  SELECT min(agent_id) AS id FROM responses WHERE agent_id > :last
  UNION ALL
  SELECT min(agent_id) FROM team_memberships WHERE agent_id > :last AND deleted_at IS NULL AND origin = 'import')`;

type Correction = {
  readonly agentId: number;
  readonly stays: readonly TeamStay[];
  /** Responses of earlier imports whose team follows from the stays. */
  readonly responses: readonly Misplaced[];
};

/**
 * Brings the imported stays of all agents in line with their responses, and the teams of responses with the stays. May be repeated
 * from anywhere: an agent's responses are put right before the stays they follow from are stored.
 */
export async function deriveMemberships(
  connection: Connection,
  importId: number | null,
  pace: Pace,
  now: number,
): Promise<void> {
  const db = writeHandle(connection, { now, personId: null, deviceId: '' }, 'imports.run', '');
  const hasEarlier = hasOtherImports(db, importId);
  const statedOf = createStatedStays(db);
  let corrections: Correction[] = [];
  let last = 0;
  async function flush(): Promise<void> {
    const batch = corrections;
    corrections = [];
    const rows = batch.flatMap((correction) => correction.responses);
    for (let at = 0; at < rows.length; ) {
      const part = rows.slice(at, at + pace.batchRows());
      at += part.length;
      await pace.write(() => putInTeams(db, part));
    }
    await pace.write(() => {
      for (const { agentId, stays } of batch) storeStays(db, agentId, stays, importId);
    });
  }
  for (;;) {
    const { agentId } = db.one<{ agentId: number | null }>(NEXT_AGENT_SQL, { last });
    if (agentId === null) break;
    last = agentId;
    const stated = statedOf(agentId);
    const stays = derivedStays(db, agentId, stated);
    const standing = standingStays(db, agentId);
    if (isSameStays(stays, standing)) continue;
    const mayMove = standing.length > 0 || (hasEarlier && isTeamless(db, agentId));
    corrections.push({ agentId, stays, responses: mayMove ? misplaced(db, agentId, stated, stays) : [] });
    if (corrections.length >= 100) await flush();
  }
  if (corrections.length > 0) await flush();
}

/** There are responses of other imports. */
function hasOtherImports(db: ReadDb, importId: number | null): boolean {
  const sql = `SELECT 1 AS found FROM imports WHERE id IS NOT :importId AND state = 'done' LIMIT 1`;
  return db.get(sql, { importId }) !== undefined;
}

function isTeamless(db: ReadDb, agentId: number): boolean {
  return (
    db.get('SELECT 1 AS found FROM responses WHERE agent_id = :agentId AND team_id IS NULL LIMIT 1', { agentId }) !==
    undefined
  );
}

type TeamlessRow = { id: number; rowNumber: number; agentId: number | null; teamId: number | null; on: number | null };

const ROWS_SQL = `SELECT id AS id, row_number AS rowNumber, agent_id AS agentId, team_id AS teamId,
    coalesce(interaction_on, responded_on) AS "on"
  FROM responses WHERE import_id = :importId AND row_number > :last ORDER BY row_number LIMIT 2000`;

/** Gives rows of the import that name an agent but no team the agent's team of that day. */
export async function fillTeams(connection: Connection, importId: number, pace: Pace): Promise<void> {
  const book = createMembershipBook(connection);
  let last = 0;
  for (;;) {
    const rows = prepared(connection, ROWS_SQL).all({ importId, last }) as TeamlessRow[];
    const final = rows.at(-1);
    if (!final) return;
    last = final.rowNumber;
    const found: { id: number; teamId: number }[] = [];
    for (const row of rows) {
      if (row.agentId === null || row.teamId !== null) continue;
      const teamId = book.teamOn(row.agentId, row.on);
      if (teamId !== null) found.push({ id: row.id, teamId });
    }
    for (let at = 0; at < found.length; ) {
      const batch = found.slice(at, at + pace.batchRows());
      at += batch.length;
      await pace.write(() => {
        for (const row of batch) prepared(connection, 'UPDATE responses SET team_id = :teamId WHERE id = :id').run(row);
      });
    }
  }
}

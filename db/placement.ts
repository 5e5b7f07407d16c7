// Which team an agent was in, and so which team a response belongs to. On each day counts, in this order: a stay a person stated, the
// team the response itself names, a stay that follows from other responses. Everything here is worked out anew from those, never remembered.
import { newId } from './changes.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { teamNamesOf } from './team-names.ts';
import { staysOf, type TeamSpan, type TeamStay } from './team-stays.ts';

type Row = {
  readonly id: number;
  /** The day that decides about the team: of the interaction, else of the answer. */
  readonly on: number | null;
  /** The day a stay is worked out from: of the answer, which is in the index, else of the interaction. */
  readonly spanOn: number | null;
  readonly teamId: number | null;
  readonly rawTeam: string | null;
};
type StandingStay = TeamStay & { readonly id: string };

/** A person's stays of an agent, those under merged records included, the latest first. */
export function statedStays(db: ReadDb, recordId: number): TeamStay[] {
  return db.all<TeamStay>(
    `SELECT m.team_id AS teamId, m.from_on AS fromOn, m.until_on AS untilOn
     FROM v_agents v JOIN v_agents g ON g.counted_as = v.counted_as JOIN team_memberships m ON m.agent_id = g.agent_id
     WHERE v.agent_id = :recordId AND m.deleted_at IS NULL AND m.origin = 'person' ORDER BY m.from_on DESC, m.id DESC`,
    { recordId },
  );
}

/** The same for any number of agents: everything a person stated, read once. */
export function createStatedStays(db: ReadDb): (recordId: number) => readonly TeamStay[] {
  const rows = db.all<TeamStay & { agentId: number }>(
    `SELECT v.counted_as AS agentId, m.team_id AS teamId, m.from_on AS fromOn, m.until_on AS untilOn
     FROM team_memberships m JOIN v_agents v ON v.agent_id = m.agent_id
     WHERE m.deleted_at IS NULL AND m.origin = 'person' ORDER BY m.from_on DESC, m.id DESC`,
  );
  const byAgent = groupBy(rows, (row) => row.agentId);
  const merged = db.all<{ recordId: number; agentId: number }>(
    'SELECT id AS recordId, merged_into AS agentId FROM agents WHERE merged_into IS NOT NULL AND deleted_at IS NULL',
  );
  const countedAs = new Map(merged.map((row) => [row.recordId, row.agentId]));
  return (recordId) => byAgent.get(countedAs.get(recordId) ?? recordId) ?? [];
}

/** The stays that follow from the responses of one record, as they are stored. */
export function standingStays(db: ReadDb, recordId: number): StandingStay[] {
  return db.all<StandingStay>(
    `SELECT id AS id, team_id AS teamId, from_on AS fromOn, until_on AS untilOn FROM team_memberships
     WHERE agent_id = :recordId AND deleted_at IS NULL AND origin = 'import' ORDER BY from_on`,
    { recordId },
  );
}

export function teamOn(stays: readonly TeamStay[], on: number | null): number | null {
  if (on === null) return null;
  return stays.find((stay) => stay.fromOn <= on && (stay.untilOn === null || stay.untilOn > on))?.teamId ?? null;
}

const SPANS_SQL = `SELECT team_id AS teamId, min(firstOn) AS firstOn, max(lastOn) AS lastOn FROM (
    SELECT team_id, min(responded_on) AS firstOn, max(responded_on) AS lastOn FROM responses
    WHERE agent_id = :recordId AND responded_on IS NOT NULL AND team_id IS NOT NULL GROUP BY team_id
    UNION ALL
    SELECT team_id, min(interaction_on), max(interaction_on) FROM responses
    WHERE agent_id = :recordId AND responded_on IS NULL AND interaction_on IS NOT NULL AND team_id IS NOT NULL GROUP BY team_id
  ) GROUP BY team_id`;

const COLUMNS = `id AS id, coalesce(interaction_on, responded_on) AS "on", coalesce(responded_on, interaction_on) AS spanOn,
  team_id AS teamId, raw_team AS rawTeam`;
const UNSTATED_SQL = `SELECT ${COLUMNS} FROM responses
  WHERE agent_id = :recordId AND responded_on >= :fromOn AND responded_on < :untilOn
  UNION ALL
  SELECT ${COLUMNS} FROM responses WHERE :isLast AND agent_id = :recordId AND responded_on IS NULL AND interaction_on IS NOT NULL`;
const ROWS_SQL = `SELECT ${COLUMNS} FROM responses WHERE agent_id = :recordId ORDER BY id`;

/** Days no person has said anything about, as half-open ranges. */
function unstatedDays(stated: readonly TeamStay[]): { fromOn: number; untilOn: number }[] {
  const gaps: { fromOn: number; untilOn: number }[] = [];
  let fromOn = Number.MIN_SAFE_INTEGER;
  for (const stay of [...stated].sort((a, b) => a.fromOn - b.fromOn)) {
    if (stay.fromOn > fromOn) gaps.push({ fromOn, untilOn: stay.fromOn });
    fromOn = Math.max(fromOn, stay.untilOn ?? Number.MAX_SAFE_INTEGER);
  }
  gaps.push({ fromOn, untilOn: Number.MAX_SAFE_INTEGER });
  return gaps;
}

/**
 * The stays that follow from the responses of one record. Without a person's stays they come from the index alone, which holds the
 * teams as they are stored. With them only days count that no person spoke about, and what is merely assumed (a team lasts until
 * another is named) ends where a person's word begins.
 */
export function derivedStays(db: ReadDb, recordId: number, stated: readonly TeamStay[]): TeamStay[] {
  if (stated.length === 0) return staysOf(db.all<TeamSpan>(SPANS_SQL, { recordId }));
  return staysOfNamed(db, recordId, stated);
}

/** The same from the teams the responses themselves name, whatever team is stored with them now. */
export function staysOfNamed(db: ReadDb, recordId: number, stated: readonly TeamStay[]): TeamStay[] {
  const names = teamNamesOf(db);
  const days = new Map<number, { firstOn: number; lastOn: number }>();
  const gaps = unstatedDays(stated);
  for (const [index, gap] of gaps.entries()) {
    const isLast = index === gaps.length - 1 ? 1 : 0;
    for (const row of db.all<Row>(UNSTATED_SQL, { recordId, ...gap, isLast })) {
      if (row.spanOn === null || row.rawTeam === null || teamOn(stated, row.on) !== null) continue;
      const teamId = names.find(row.rawTeam);
      if (teamId === undefined) continue;
      const known = days.get(teamId);
      days.set(teamId, {
        firstOn: Math.min(known?.firstOn ?? row.spanOn, row.spanOn),
        lastOn: Math.max(known?.lastOn ?? row.spanOn, row.spanOn),
      });
    }
  }
  const spans = [...days].map(([teamId, span]) => ({ teamId, ...span }));
  return staysOf(spans).map((stay) => withoutAssumed(stay, spans, stated));
}

function withoutAssumed(stay: TeamStay, spans: readonly TeamSpan[], stated: readonly TeamStay[]): TeamStay {
  const lastOn = spans.find((span) => span.teamId === stay.teamId)?.lastOn ?? stay.fromOn;
  const attested = Math.min(stay.untilOn ?? Number.MAX_SAFE_INTEGER, lastOn + 1);
  let untilOn = stay.untilOn;
  for (const said of stated) {
    const end =
      said.fromOn > attested
        ? said.fromOn
        : said.untilOn === null || said.untilOn > attested
          ? (said.untilOn ?? attested)
          : null;
    if (end !== null && (untilOn === null || end < untilOn)) untilOn = end;
  }
  return { ...stay, untilOn };
}

export function isSameStays(left: readonly TeamStay[], right: readonly TeamStay[]): boolean {
  return (
    left.length === right.length &&
    left.every((stay, index) => {
      const other = right[index];
      return other?.teamId === stay.teamId && other.fromOn === stay.fromOn && other.untilOn === stay.untilOn;
    })
  );
}

/** Stores derived stays. Standing rows are reused in order, so that a row keeps its id while its days shift. */
export function storeStays(db: WriteDb, recordId: number, stays: readonly TeamStay[], importId: number | null): void {
  const standing = standingStays(db, recordId);
  const { now } = db.context;
  stays.forEach((stay, index) => {
    const row = standing[index];
    if (row) {
      db.run(
        `UPDATE team_memberships SET team_id = :teamId, from_on = :fromOn, until_on = :untilOn, updated_at = :now, rev = rev + 1
         WHERE id = :id AND (team_id <> :teamId OR from_on <> :fromOn OR until_on IS NOT :untilOn)`,
        { id: row.id, ...stay, now },
      );
    } else {
      db.run(
        `INSERT INTO team_memberships(id, agent_id, team_id, from_on, until_on, origin, import_id, created_at, updated_at)
         VALUES (:id, :recordId, :teamId, :fromOn, :untilOn, 'import', :importId, :now, :now)`,
        { id: newId(now), recordId, importId, ...stay, now },
      );
    }
  });
  for (const row of standing.slice(stays.length)) {
    db.run('UPDATE team_memberships SET deleted_at = :now, updated_at = :now, rev = rev + 1 WHERE id = :id', {
      id: row.id,
      now,
    });
  }
}

export type Misplaced = { readonly id: number; readonly teamId: number | null };

/** Responses of one record whose stored team is not the one that follows from the stays. */
export function misplaced(
  db: ReadDb,
  recordId: number,
  stated: readonly TeamStay[],
  derived: readonly TeamStay[],
): Misplaced[] {
  const names = teamNamesOf(db);
  const rows = db.all<Row>(ROWS_SQL, { recordId });
  const found: Misplaced[] = [];
  for (const row of rows) {
    const named = row.rawTeam === null ? undefined : names.find(row.rawTeam);
    const teamId = teamOn(stated, row.on) ?? named ?? teamOn(derived, row.on);
    if (teamId !== row.teamId) found.push({ id: row.id, teamId });
  }
  return found;
}

/** Gives responses their team. */
export function putInTeams(db: WriteDb, rows: readonly Misplaced[]): void {
  for (const [teamId, group] of groupBy(rows, (row) => row.teamId)) {
    const ids = JSON.stringify(group.map((row) => row.id));
    db.run('UPDATE responses SET team_id = :teamId WHERE id IN (SELECT value FROM json_each(:ids))', { teamId, ids });
  }
}

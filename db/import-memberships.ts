// When an agent was in which team, derived from the teams of their responses. Rows a person wrote are never touched and win when read.
import { newId } from './changes.ts';
import { createMembershipBook } from './import-teams.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

/** First and last day an agent's responses name a team (days since 1970-01-01). */
export type TeamSpan = { readonly teamId: number; readonly firstOn: number; readonly lastOn: number };
/** `untilOn`: first day no longer in the team; null while it lasts. */
export type TeamStay = { readonly teamId: number; readonly fromOn: number; readonly untilOn: number | null };

type StandingStay = TeamStay & { readonly id: string };

/**
 * Stays without gaps or overlaps out of spans that may have both: on each day the team named most recently for the first time
 * counts, as long as it is still named later; between two teams the earlier one lasts until the next begins.
 */
export function staysOf(spans: readonly TeamSpan[]): TeamStay[] {
  const days = [...new Set(spans.flatMap((span) => [span.firstOn, span.lastOn + 1]))].sort((a, b) => a - b);
  const starts: { teamId: number; fromOn: number }[] = [];
  for (const day of days) {
    let best: TeamSpan | undefined;
    for (const span of spans) {
      if (span.firstOn > day || span.lastOn < day) continue;
      const isBetter =
        best === undefined ||
        span.firstOn > best.firstOn ||
        (span.firstOn === best.firstOn &&
          (span.lastOn > best.lastOn || (span.lastOn === best.lastOn && span.teamId < best.teamId)));
      if (isBetter) best = span;
    }
    if (best && starts.at(-1)?.teamId !== best.teamId) starts.push({ teamId: best.teamId, fromOn: day });
  }
  return starts.map((start, index) => ({ ...start, untilOn: starts[index + 1]?.fromOn ?? null }));
}

const NEXT_AGENT_SQL = 'SELECT min(agent_id) AS agentId FROM responses WHERE agent_id > :last';

const SPANS_SQL = `SELECT team_id AS teamId, min(firstOn) AS firstOn, max(lastOn) AS lastOn FROM (
    SELECT team_id, min(responded_on) AS firstOn, max(responded_on) AS lastOn FROM responses
    WHERE agent_id = :agentId AND responded_on IS NOT NULL AND team_id IS NOT NULL GROUP BY team_id
    UNION ALL
    SELECT team_id, min(interaction_on), max(interaction_on) FROM responses
    WHERE agent_id = :agentId AND responded_on IS NULL AND interaction_on IS NOT NULL AND team_id IS NOT NULL GROUP BY team_id
  ) GROUP BY team_id`;

const STANDING_SQL = `SELECT id AS id, team_id AS teamId, from_on AS fromOn, until_on AS untilOn FROM team_memberships
  WHERE agent_id = :agentId AND deleted_at IS NULL AND origin = 'import' ORDER BY from_on`;

type Correction = {
  readonly agentId: number;
  readonly stays: readonly TeamStay[];
  readonly standing: readonly StandingStay[];
};

/** Brings the imported memberships of all agents in line with their responses. */
export async function deriveMemberships(
  connection: Connection,
  importId: number,
  pace: Pace,
  now: number,
): Promise<void> {
  let corrections: Correction[] = [];
  let last = 0;
  async function flush(): Promise<void> {
    const batch = corrections;
    corrections = [];
    await pace.write(() => {
      for (const correction of batch) correct(connection, importId, correction, now);
    });
  }
  for (;;) {
    const { agentId } = prepared(connection, NEXT_AGENT_SQL).get({ last }) as { agentId: number | null };
    if (agentId === null) break;
    last = agentId;
    const stays = staysOf(prepared(connection, SPANS_SQL).all({ agentId }) as TeamSpan[]);
    const standing = prepared(connection, STANDING_SQL).all({ agentId }) as StandingStay[];
    if (isSame(stays, standing)) continue;
    corrections.push({ agentId, stays, standing });
    if (corrections.length >= 100) await flush();
  }
  if (corrections.length > 0) await flush();
}

function isSame(stays: readonly TeamStay[], standing: readonly TeamStay[]): boolean {
  return (
    stays.length === standing.length &&
    stays.every((stay, index) => {
      const other = standing[index];
      return other?.teamId === stay.teamId && other.fromOn === stay.fromOn && other.untilOn === stay.untilOn;
    })
  );
}

/** Standing rows are reused in order, so that a row keeps its id while its days shift. */
function correct(
  connection: Connection,
  importId: number,
  { agentId, stays, standing }: Correction,
  now: number,
): void {
  stays.forEach((stay, index) => {
    const row = standing[index];
    if (row) {
      prepared(
        connection,
        `UPDATE team_memberships SET team_id = :teamId, from_on = :fromOn, until_on = :untilOn, updated_at = :now, rev = rev + 1
         WHERE id = :id AND (team_id <> :teamId OR from_on <> :fromOn OR until_on IS NOT :untilOn)`,
      ).run({ id: row.id, ...stay, now });
    } else {
      prepared(
        connection,
        `INSERT INTO team_memberships(id, agent_id, team_id, from_on, until_on, origin, import_id, created_at, updated_at)
         VALUES (:id, :agentId, :teamId, :fromOn, :untilOn, 'import', :importId, :now, :now)`,
      ).run({ id: newId(now), agentId, importId, ...stay, now });
    }
  });
  for (const row of standing.slice(stays.length)) {
    prepared(
      connection,
      'UPDATE team_memberships SET deleted_at = :now, updated_at = :now, rev = rev + 1 WHERE id = :id',
    ).run({
      id: row.id,
      now,
    });
  }
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

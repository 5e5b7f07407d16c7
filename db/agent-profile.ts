// Who an agent is, as far as the workspace knows: identifiers, merged records, where the responses came from, teams by day. No figures.
import type { Stay } from '../shared/contract/agent-edits.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { type AgentId, membershipId, teamId as teamIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { countedClause } from './counts.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb } from './sql.ts';
import { ALWAYS } from './team-stays.ts';

type Profile = CallOutput<'agents.profile'>;

function today(db: ReadDb): number {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  return dayOfInstant(db.context.now, zone);
}

function profile(db: ReadDb, input: ParsedInput<'agents.profile'>): Profile {
  const agent = db.get<Pick<Profile, 'agentId' | 'name' | 'email' | 'startedOn' | 'leftOn'>>(
    `SELECT a.id AS agentId, a.name AS name, a.email AS email, a.started_on AS startedOn, a.left_on AS leftOn
     FROM v_agents v JOIN agents a ON a.id = v.counted_as WHERE v.agent_id = :agentId`,
    { agentId: input.agentId },
  );
  if (!agent) throw new AppError('row.missing', { table: 'agents' });
  const { agentId } = agent;
  return {
    ...agent,
    isEnded: agent.leftOn !== null && agent.leftOn < today(db),
    identifiers: identifiersOf(db, agentId),
    records: recordsOf(db, agentId),
    origins: originsOf(db, agentId),
    stays: staysOf(db, agentId, agent.leftOn),
  };
}

type Identifier = Profile['identifiers'][number];

function identifiersOf(db: ReadDb, agentId: AgentId): Identifier[] {
  return db
    .all<Omit<Identifier, 'isByHand'> & { isByHand: number }>(
      `SELECT l.id AS aliasId, l.kind AS kind, l.value AS value, l.source_id AS sourceId, s.name AS sourceName,
              l.agent_id AS recordId, l.decided_by IS NOT NULL AS isByHand
       FROM v_agents v JOIN agent_aliases l ON l.agent_id = v.agent_id LEFT JOIN sources s ON s.id = l.source_id
       WHERE v.counted_as = :agentId ORDER BY CASE l.kind WHEN 'id' THEN 0 WHEN 'email' THEN 1 ELSE 2 END, l.value, l.id`,
      { agentId },
    )
    .map((row) => ({ ...row, isByHand: row.isByHand === 1 }));
}

function recordsOf(db: ReadDb, agentId: AgentId): Profile['records'] {
  const records = db.all<{ recordId: AgentId; name: string }>(
    'SELECT a.id AS recordId, a.name AS name FROM agents a WHERE a.merged_into = :agentId AND a.deleted_at IS NULL ORDER BY a.sort_name, a.id',
    { agentId },
  );
  return records.map((record) => {
    const counts = db.one<{ responseCount: number; firstOn: number | null; lastOn: number | null }>(
      `SELECT count(*) AS responseCount, min(r.responded_on) AS firstOn, max(r.responded_on) AS lastOn
       FROM responses r WHERE r.agent_id = :recordId${countedClause(db)}`,
      { recordId: record.recordId },
    );
    const merge = db.get<{ hlc: string; mergedBy: string | null }>(
      `SELECT c.hlc AS hlc, p.name AS mergedBy FROM changes c LEFT JOIN people p ON p.id = c.person_id
       WHERE c.table_name = 'agents' AND c.row_id = :rowId AND c.after ->> '$.merged_into' = :agentId
         AND c.undoes_step IS NULL
         AND NOT EXISTS (SELECT 1 FROM changes u WHERE u.undoes_step = c.step_id
                         GROUP BY u.undoes_step HAVING count(DISTINCT u.step_id) % 2 = 1)
       ORDER BY c.seq DESC LIMIT 1`,
      { rowId: String(record.recordId), agentId },
    );
    return {
      ...record,
      ...counts,
      mergedAt: merge ? Number.parseInt(merge.hlc.slice(0, 12), 16) : null,
      mergedBy: merge?.mergedBy ?? null,
    };
  });
}

/** Counted from the index; the source follows from the import. */
function originsOf(db: ReadDb, agentId: AgentId): Profile['origins'] {
  return db.all(
    `SELECT s.id AS sourceId, s.name AS sourceName, t.id AS teamId, t.name AS teamName, sum(g.responseCount) AS responseCount,
            min(g.firstOn) AS firstOn, max(g.lastOn) AS lastOn
     FROM (SELECT r.import_id AS importId, r.team_id AS teamId, count(*) AS responseCount, min(r.responded_on) AS firstOn, max(r.responded_on) AS lastOn
           FROM v_agents v CROSS JOIN responses r ON r.agent_id = v.agent_id
           WHERE v.counted_as = :agentId${countedClause(db)} GROUP BY r.import_id, r.team_id) g
     JOIN imports i ON i.id = g.importId JOIN sources s ON s.id = i.source_id LEFT JOIN teams t ON t.id = g.teamId
     GROUP BY s.id, t.id ORDER BY sum(g.responseCount) DESC, s.id, t.id`,
    { agentId },
  );
}

type StayRow = {
  id: string;
  teamId: number;
  teamName: string;
  fromOn: number;
  untilOn: number | null;
  isByHand: number;
};

/**
 * A person's stays as they are. Imported ones only on days no person spoke about, until the last day of work, and where those of several
 * records overlap, the one begun last.
 */
function staysOf(db: ReadDb, agentId: AgentId, leftOn: number | null): Stay[] {
  const rows = db.all<StayRow>(
    `SELECT m.id AS id, m.team_id AS teamId, t.name AS teamName, m.from_on AS fromOn, m.until_on AS untilOn, m.origin = 'person' AS isByHand
     FROM v_agents v JOIN team_memberships m ON m.agent_id = v.agent_id JOIN teams t ON t.id = m.team_id
     WHERE v.counted_as = :agentId AND m.deleted_at IS NULL ORDER BY m.from_on DESC, m.team_id DESC`,
    { agentId },
  );
  const byOrigin = groupBy(rows, (row) => row.isByHand);
  const shownRows = [...(byOrigin.get(1) ?? [])];
  for (const row of byOrigin.get(0) ?? []) shownRows.push(...piecesOf(endedBy(row, leftOn), shownRows));
  return shownRows.sort((a, b) => a.fromOn - b.fromOn).map(shown);
}

function endedBy(row: StayRow, leftOn: number | null): StayRow {
  if (leftOn === null || row.fromOn > leftOn) return row;
  return { ...row, untilOn: Math.min(row.untilOn ?? leftOn + 1, leftOn + 1) };
}

/** What is left of a stay on days that none of the others has. */
function piecesOf(row: StayRow, others: readonly StayRow[]): StayRow[] {
  let pieces: StayRow[] = [row];
  for (const stay of others) {
    pieces = pieces.flatMap((piece) => {
      const end = piece.untilOn ?? Number.MAX_SAFE_INTEGER;
      const stayEnd = stay.untilOn ?? Number.MAX_SAFE_INTEGER;
      if (stay.fromOn >= end || stayEnd <= piece.fromOn) return [piece];
      const before = stay.fromOn > piece.fromOn ? [{ ...piece, untilOn: stay.fromOn }] : [];
      const after = stayEnd < end ? [{ ...piece, fromOn: stayEnd }] : [];
      return [...before, ...after];
    });
  }
  return pieces;
}

function shown(row: StayRow): Stay {
  return {
    membershipId: membershipId.parse(row.id),
    teamId: teamIdSchema.parse(row.teamId),
    teamName: row.teamName,
    fromOn: row.fromOn === ALWAYS ? null : row.fromOn,
    lastOn: row.untilOn === null ? null : row.untilOn - 1,
    isByHand: row.isByHand === 1,
  };
}

export const agentProfileQueries = { 'agents.profile': profile } as const;

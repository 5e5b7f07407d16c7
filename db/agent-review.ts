// The list of agents that may be one person, with what helps to decide. Which pairs there are is worked out in agent-pairs.ts.
import type { ReviewPair } from '../shared/contract/agent-review.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { AgentId } from '../shared/contract/values.ts';
import { pairsOfImport, undecidedPairs } from './agent-pairs.ts';
import { countedClause } from './counts.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb } from './sql.ts';

type Candidate = ReviewPair['first'];

function review(db: ReadDb, input: ParsedInput<'agents.review'>): CallOutput<'agents.review'> {
  const all = undecidedPairs(db);
  const found = input.importId === undefined ? all : pairsOfImport(db, all, input.importId);
  const shown = found.slice(0, input.limit);
  const candidates = candidatesOf(db, new Set(shown.flatMap((pair) => [pair.firstId, pair.secondId])));
  const pairs = shown.flatMap((pair): ReviewPair[] => {
    const first = candidates.get(pair.firstId);
    const second = candidates.get(pair.secondId);
    if (!first || !second) return [];
    const reasons = pair.reasons.map(({ code, params }) => ({ code, params: { ...params } }));
    return [{ first, second, reasons, proposedId: proposed(first, second) }];
  });
  return { pairs, pairCount: found.length };
}

/** The agent whose name says more: a name before an id, a full name before a short one, then the one with more responses. */
function proposed(first: Candidate, second: Candidate): AgentId {
  const isNamed = (agent: Candidate) => !agent.ids.some((id) => id.value === agent.name) && !agent.name.includes('@');
  const letters = (agent: Candidate) => agent.name.replace(/[^\p{L}]/gu, '').length;
  const order =
    Number(isNamed(second)) - Number(isNamed(first)) ||
    Number(second.leftOn === null) - Number(first.leftOn === null) ||
    letters(second) - letters(first) ||
    second.responseCount - first.responseCount;
  return order > 0 ? second.agentId : first.agentId;
}

type AgentRow = Pick<Candidate, 'agentId' | 'name' | 'email' | 'leftOn'> & { isByHand: number };
type OriginRow = {
  recordId: number;
  source: string;
  team: string | null;
  responseCount: number;
  firstOn: number | null;
  lastOn: number | null;
};

const AGENTS_SQL = `SELECT a.id AS agentId, a.name AS name, a.email AS email, a.left_on AS leftOn, a.first_import_id IS NULL AS isByHand
  FROM json_each(:agents) j JOIN agents a ON a.id = j.value`;

/** Counted from the index by import and team; the source follows from the import. */
function originsSql(counted: string): string {
  return `SELECT g.recordId AS recordId, s.name AS source, t.name AS team, g.responseCount AS responseCount, g.firstOn AS firstOn, g.lastOn AS lastOn
    FROM (SELECT r.agent_id AS recordId, r.import_id AS importId, r.team_id AS teamId, count(*) AS responseCount,
                 min(r.responded_on) AS firstOn, max(r.responded_on) AS lastOn
          FROM json_each(:records) j CROSS JOIN responses r ON r.agent_id = j.value
          WHERE TRUE${counted} GROUP BY r.agent_id, r.import_id, r.team_id) g
    JOIN imports i ON i.id = g.importId JOIN sources s ON s.id = i.source_id LEFT JOIN teams t ON t.id = g.teamId
    ORDER BY g.responseCount DESC`;
}

const IDS_SQL = `SELECT l.agent_id AS recordId, l.value AS value, s.name AS sourceName
  FROM json_each(:records) j JOIN agent_aliases l ON l.agent_id = j.value AND l.kind = 'id'
  LEFT JOIN sources s ON s.id = l.source_id ORDER BY l.value, s.name`;

const TEAMS_SQL = `SELECT DISTINCT m.agent_id AS recordId, t.name AS team
  FROM json_each(:records) j JOIN team_memberships m ON m.agent_id = j.value AND m.deleted_at IS NULL JOIN teams t ON t.id = m.team_id`;

const WORK_SQL = ['notes', 'sessions', 'actions', 'plans']
  .map(
    (table) =>
      `SELECT agent_id AS recordId FROM ${table} WHERE deleted_at IS NULL AND agent_id IN (SELECT value FROM json_each(:records))`,
  )
  .join(' UNION ');

/** Each agent together with the records merged into it. */
function candidatesOf(db: ReadDb, agentIds: ReadonlySet<number>): Map<number, Candidate> {
  const countedAs = new Map(
    db
      .all<{ recordId: number; agentId: number }>('SELECT agent_id AS recordId, counted_as AS agentId FROM v_agents')
      .filter((row) => agentIds.has(row.agentId))
      .map((row) => [row.recordId, row.agentId]),
  );
  const records = { records: JSON.stringify([...countedAs.keys()]) };
  const byAgent = <Row extends { recordId: number }>(sql: string) =>
    groupBy(db.all<Row>(sql, records), (row) => countedAs.get(row.recordId) ?? row.recordId);
  const origins = byAgent<OriginRow>(originsSql(countedClause(db)));
  const ids = byAgent<{ recordId: number; value: string; sourceName: string | null }>(IDS_SQL);
  const teams = byAgent<{ recordId: number; team: string }>(TEAMS_SQL);
  const work = byAgent<{ recordId: number }>(WORK_SQL);
  const candidates = new Map<number, Candidate>();
  for (const { isByHand, ...agent } of db.all<AgentRow>(AGENTS_SQL, { agents: JSON.stringify([...agentIds]) })) {
    const own = origins.get(agent.agentId) ?? [];
    const named = own.flatMap((row) => (row.team === null ? [] : [row.team]));
    const stayed = (teams.get(agent.agentId) ?? []).map((row) => row.team);
    const firstDays = own.flatMap((row) => (row.firstOn === null ? [] : [row.firstOn]));
    const lastDays = own.flatMap((row) => (row.lastOn === null ? [] : [row.lastOn]));
    candidates.set(agent.agentId, {
      ...agent,
      ids: (ids.get(agent.agentId) ?? []).map(({ value, sourceName }) => ({ value, sourceName })),
      teams: [...new Set(named.length > 0 ? named : stayed)],
      sources: [...new Set(own.map((row) => row.source))],
      responseCount: own.reduce((sum, row) => sum + row.responseCount, 0),
      firstOn: firstDays.length > 0 ? Math.min(...firstDays) : null,
      lastOn: lastDays.length > 0 ? Math.max(...lastDays) : null,
      hasWork: work.has(agent.agentId),
      isByHand: isByHand === 1,
    });
  }
  return candidates;
}

export const agentReviewQueries = { 'agents.review': review } as const;

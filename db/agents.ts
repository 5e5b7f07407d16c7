// Agents: the list with figures, one agent's page, names for search. Counting is in counts.ts, the timeline in agent-timeline.ts.
import type { AgentRow, CountsFilter } from '../shared/contract/agents.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { AgentId, ScoreGroup, TeamId } from '../shared/contract/values.ts';
import { addMonths, civilOfDay, dayOfInstant, monthStart } from '../shared/days.ts';
import { scoreGroupOf } from '../shared/score-group.ts';
import { nextSessionAt, timelineOf } from './agent-timeline.ts';
import {
  addTally,
  COUNTED_AGENTS,
  count,
  countBy,
  countByAgent,
  countTagsOfAgent,
  countUndated,
  emptyTally,
  periodBefore,
  scoreOfKey,
  type Tally,
} from './counts.ts';
import { countWithoutFilter } from './search.ts';
import type { ReadDb } from './sql.ts';

type Page = CallOutput<'agents.page'>;
type Team = { teamId: TeamId; name: string; since: number | null };
type Plan = NonNullable<AgentRow['plan']>;

/** Months the trend shows at least. */
const TREND_MONTHS = 12;

function today(db: ReadDb): number {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  return dayOfInstant(db.context.now, zone);
}

function list(db: ReadDb, input: CountsFilter): CallOutput<'agents.list'> {
  const todayOn = today(db);
  const { agents: now, all } = countByAgent(db, input);
  const earlier = periodBefore(input.period);
  const before = earlier ? countByAgent(db, { ...input, period: earlier }).agents : new Map<number, Tally>();
  const teams = teamsNow(db, todayOn);
  const plans = plansByAgent(db, todayOn);
  const sessions = lastSessions(db);
  const actions = openActions(db);
  const wanted = input.teamIds === undefined ? null : new Set<number>(input.teamIds);
  const agents: AgentRow[] = [];
  for (const { agentId, name, leftOn, isByHand } of everyAgent(db)) {
    const tally = now.get(agentId);
    const member = teams.get(agentId);
    const isEnded = leftOn !== null && leftOn < todayOn;
    const isOnList = member ? !wanted || wanted.has(member.teamId) : isByHand === 1 && !isEnded && !wanted;
    if (!tally && !isOnList) continue;
    const team = member ?? latestTeam(db, agentId);
    agents.push({
      agentId,
      name,
      team: team?.name ?? null,
      teamId: team?.teamId ?? null,
      leftOn,
      isEnded,
      responseCount: tally?.responseCount ?? 0,
      nps: (tally ?? emptyTally()).nps,
      npsBefore: (before.get(agentId) ?? emptyTally()).nps,
      resolution: (tally ?? emptyTally()).resolution,
      plan: plans.get(agentId) ?? null,
      openActionCount: actions.get(agentId) ?? 0,
      lastSessionAt: sessions.get(agentId) ?? null,
    });
  }
  return { agents, all: all.nps, allResolution: all.resolution, undatedCount: countUndated(db, input) };
}

type Agent = { agentId: AgentId; name: string; leftOn: number | null; isByHand: number };

/** Agents that stand for themselves, by name. By hand: a person added them, no file. */
function everyAgent(db: ReadDb): Agent[] {
  return db.all(
    `SELECT a.id AS agentId, a.name AS name, a.left_on AS leftOn,
            a.first_import_id IS NULL AND EXISTS (
              SELECT 1 FROM changes c WHERE c.table_name = 'agents' AND c.row_id = CAST(a.id AS TEXT) AND c.op = 'insert') AS isByHand
     FROM agents a WHERE ${COUNTED_AGENTS} ORDER BY a.sort_name, a.id`,
  );
}

/** Team of each agent as of a day. Where memberships overlap, the one begun last; a person's before an import's. */
function teamsNow(db: ReadDb, on: number): Map<number, Team> {
  const rows = db.all<Team & { agentId: number }>(
    `SELECT v.counted_as AS agentId, t.id AS teamId, t.name AS name, m.from_on AS since
     FROM team_memberships m JOIN v_agents v ON v.agent_id = m.agent_id JOIN teams t ON t.id = m.team_id AND t.deleted_at IS NULL
     JOIN agents a ON a.id = v.counted_as
     WHERE m.deleted_at IS NULL AND m.from_on <= :on AND (m.until_on IS NULL OR m.until_on > :on)
       AND (a.left_on IS NULL OR a.left_on >= :on)
     ORDER BY m.origin = 'person', m.from_on, m.team_id`,
    { on },
  );
  return new Map(rows.map(({ agentId, ...team }) => [agentId, team]));
}

/** The team of an agent's latest response, for agents without a membership. */
function latestTeam(db: ReadDb, agentId: number): Team | undefined {
  return db.get<Team>(
    `SELECT t.id AS teamId, t.name AS name, NULL AS since
     FROM v_agents v CROSS JOIN responses r ON r.agent_id = v.agent_id JOIN teams t ON t.id = r.team_id
     WHERE v.counted_as = :agentId ORDER BY r.responded_on DESC LIMIT 1`,
    { agentId },
  );
}

/** Progress of each agent's active plans together, else of the plan finished last. */
function plansByAgent(db: ReadDb, todayOn: number): Map<number, Plan> {
  const rows = db.all<{ agentId: number; state: string; stepCount: number; doneCount: number; isOverdue: number }>(
    `SELECT v.counted_as AS agentId, p.state AS state,
            count(s.id) FILTER (WHERE s.state <> 'waived') AS stepCount,
            count(s.id) FILTER (WHERE s.state = 'done') AS doneCount,
            coalesce(p.due_on < :todayOn, 0) OR coalesce(max(s.due_on < :todayOn AND s.state IN ('open', 'doing')), 0) AS isOverdue
     FROM plans p JOIN v_agents v ON v.agent_id = p.agent_id
     LEFT JOIN plan_steps s ON s.plan_id = p.id AND s.deleted_at IS NULL
     WHERE p.deleted_at IS NULL AND p.state IN ('active', 'finished')
     GROUP BY p.id ORDER BY p.finished_on, p.id`,
    { todayOn },
  );
  const plans = new Map<number, Plan>();
  for (const { agentId, state, stepCount, doneCount, isOverdue } of rows) {
    const known = plans.get(agentId);
    if (state === 'finished') {
      if (!known || known.isFinished) plans.set(agentId, { isFinished: true, stepCount, doneCount, isOverdue: false });
      continue;
    }
    const sum = known && !known.isFinished ? known : { stepCount: 0, doneCount: 0, isOverdue: false };
    plans.set(agentId, {
      isFinished: false,
      stepCount: sum.stepCount + stepCount,
      doneCount: sum.doneCount + doneCount,
      isOverdue: sum.isOverdue || isOverdue === 1,
    });
  }
  return plans;
}

function lastSessions(db: ReadDb): Map<number, number> {
  const rows = db.all<{ agentId: number; at: number }>(
    `SELECT v.counted_as AS agentId, max(s.held_at) AS at FROM sessions s JOIN v_agents v ON v.agent_id = s.agent_id
     WHERE s.deleted_at IS NULL AND s.held_at IS NOT NULL GROUP BY v.counted_as`,
  );
  return new Map(rows.map((row) => [row.agentId, row.at]));
}

function openActions(db: ReadDb): Map<number, number> {
  const rows = db.all<{ agentId: number; openCount: number }>(
    `SELECT v.counted_as AS agentId, count(*) AS openCount FROM actions a JOIN v_agents v ON v.agent_id = a.agent_id
     WHERE a.deleted_at IS NULL AND a.state = 'open' GROUP BY v.counted_as`,
  );
  return new Map(rows.map((row) => [row.agentId, row.openCount]));
}

function page(db: ReadDb, input: ParsedInput<'agents.page'>): Page {
  const agent = db.get<{ agentId: AgentId; name: string; startedOn: number | null; leftOn: number | null }>(
    `SELECT v.counted_as AS agentId, a.name AS name, a.started_on AS startedOn, a.left_on AS leftOn
     FROM v_agents v JOIN agents a ON a.id = v.counted_as WHERE v.agent_id = :agentId`,
    { agentId: input.agentId },
  );
  if (!agent) throw new AppError('row.missing', { table: 'agents' });
  const filter = { ...input.filter, agentId: agent.agentId };
  const todayOn = today(db);
  const team = teamsNow(db, todayOn).get(agent.agentId) ?? latestTeam(db, agent.agentId) ?? null;
  const earlier = periodBefore(filter.period);
  const now = count(db, filter);
  const before = earlier ? count(db, { ...filter, period: earlier }) : emptyTally();
  const teamNow = team ? count(db, { period: filter.period, teamIds: [team.teamId] }) : emptyTally();
  return {
    ...agent,
    isEnded: agent.leftOn !== null && agent.leftOn < todayOn,
    team,
    aliases: aliasesOf(db, agent.agentId),
    responseCount: now.responseCount,
    undatedCount: countUndated(db, filter),
    nps: now.nps,
    npsBefore: before.nps,
    resolution: now.resolution,
    resolutionBefore: before.resolution,
    teamNps: teamNow.nps,
    teamResolution: teamNow.resolution,
    trend: trendOf(db, filter, todayOn),
    channels: channelsOf(db, filter),
    matrix: matrixOf(db, filter),
    tags: countTagsOfAgent(db, filter),
    commentCount: countWithoutFilter(db, filter),
    keptCount: keptCount(db, agent.agentId),
    nextSessionAt: nextSessionAt(db, agent.agentId),
    timeline: timelineOf(db, agent.agentId),
  };
}

function aliasesOf(db: ReadDb, agentId: number): Page['aliases'] {
  return db.all(
    `SELECT DISTINCT a.kind AS kind, a.value AS value FROM v_agents v JOIN agent_aliases a ON a.agent_id = v.agent_id
     WHERE v.counted_as = :agentId ORDER BY a.kind, a.value`,
    { agentId },
  );
}

type AgentFilter = CountsFilter & { readonly agentId: AgentId };

/** Month by month without gaps, so that a month without answers is seen as one. */
function trendOf(db: ReadDb, filter: AgentFilter, todayOn: number): Page['trend'] {
  const { fromOn, untilOn } = filter.period;
  const yearStart = addMonths(untilOn ?? todayOn, 1 - TREND_MONTHS);
  const from = fromOn === undefined ? undefined : Math.min(monthStart(fromOn), yearStart);
  const wide = { ...(from === undefined ? {} : { fromOn: from }), ...(untilOn === undefined ? {} : { untilOn }) };
  const months = new Map<number, Tally>();
  for (const [on, tally] of countBy(db, { ...filter, period: wide }, 'day')) {
    if (typeof on !== 'number') continue;
    const month = monthStart(on);
    const known = months.get(month);
    if (known) addTally(known, tally);
    else months.set(month, tally);
  }
  const starts = [...months.keys()];
  if (starts.length === 0) return [];
  const trend: Page['trend'] = [];
  const last = Math.max(...starts);
  for (let start = Math.min(...starts); start <= last; start = addMonths(start, 1)) {
    const { nps, resolution } = months.get(start) ?? emptyTally();
    const { year, month } = civilOfDay(start);
    trend.push({ month: `${year}-${String(month).padStart(2, '0')}`, fromOn: start, nps, resolution });
  }
  return trend;
}

function channelsOf(db: ReadDb, filter: AgentFilter): Page['channels'] {
  return [...countBy(db, filter, 'channel')]
    .map(([channel, tally]) => ({ channel: typeof channel === 'string' ? channel : null, ...tally }))
    .sort((a, b) => b.responseCount - a.responseCount || ((a.channel ?? '') < (b.channel ?? '') ? -1 : 1));
}

function matrixOf(db: ReadDb, filter: AgentFilter): Page['matrix'] {
  const cells = new Map<string, Page['matrix'][number]>();
  const groups: readonly ScoreGroup[] = ['promoter', 'passive', 'detractor'];
  for (const group of groups) {
    for (const resolution of ['yes', 'partly', 'no', 'unknown'] as const) {
      cells.set(`${group} ${resolution}`, { group, resolution, count: 0 });
    }
  }
  for (const [key, tally] of countBy(db, filter, 'score')) {
    if (typeof key !== 'number') continue;
    const { score, resolution } = scoreOfKey(key);
    const cell = cells.get(`${scoreGroupOf(score)} ${resolution}`);
    if (cell) cell.count += tally.responseCount;
  }
  return [...cells.values()];
}

function keptCount(db: ReadDb, agentId: number): number {
  return db.one<{ count: number }>(
    `SELECT count(*) AS count FROM evidence e JOIN v_agents v ON v.agent_id = e.agent_id
     WHERE v.counted_as = :agentId AND e.owner_table = 'basket' AND e.owner_id = :personId AND e.deleted_at IS NULL`,
    { agentId, personId: db.context.personId },
  ).count;
}

function names(db: ReadDb): CallOutput<'agents.names'> {
  const todayOn = today(db);
  const teams = teamsNow(db, todayOn);
  return {
    agents: everyAgent(db).map(({ agentId, name, leftOn }) => {
      const team = teams.get(agentId) ?? latestTeam(db, agentId);
      return {
        agentId,
        name,
        team: team?.name ?? null,
        teamId: team?.teamId ?? null,
        isEnded: leftOn !== null && leftOn < todayOn,
      };
    }),
  };
}

export const agentQueries = { 'agents.list': list, 'agents.page': page, 'agents.names': names } as const;

// Counting: every count on screen against a plain count over the same rows, and the promise that figures never touch the response rows.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CountFilter, countBy, countByAgent, countUndated, emptyTally, periodBefore } from '../../db/counts.ts';
import type { AgentId, TeamId } from '../../shared/contract/values.ts';
import {
  addAgent,
  addImport,
  addResponse,
  addTeam,
  openTestWorkspace,
  plansOf,
  readDb,
  type TestWorkspace,
  TODAY,
} from './support.ts';

type Stored = {
  id: number;
  agentId: number | null;
  teamId: number | null;
  on: number | null;
  nps: number | null;
  channel: string | null;
};

let workspace: TestWorkspace;
let agents: AgentId[];
let teams: TeamId[];
let importId: number;

/** Numbers 0…1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

beforeEach(() => {
  workspace = openTestWorkspace();
  importId = addImport(workspace);
  teams = [addTeam(workspace, 'Norte'), addTeam(workspace, 'Sur')];
  agents = ['Ana', 'Bruno', 'Carla', 'Dirk'].map((name) => addAgent(workspace, name));
});
afterEach(() => workspace.close());

function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function addMany(count: number, seed: number): void {
  const random = seeded(seed);
  for (let index = 0; index < count; index++) {
    addResponse(workspace, {
      importId,
      agentId: random() < 0.1 ? null : pick(random, agents),
      teamId: random() < 0.2 ? null : pick(random, teams),
      on: random() < 0.05 ? null : TODAY - Math.floor(random() * 120),
      nps: random() < 0.1 ? null : Math.floor(random() * 11),
      resolution: pick(random, [0, 1, 2, null] as const),
      channel: pick(random, ['voice', 'chat', null]),
    });
  }
}

/** Sorted list of agent, promoters, passives, detractors by counting rows one by one. */
function counted(rows: readonly Stored[], filter: CountFilter): [number, number, number, number][] {
  const byAgent = new Map<number, [number, number, number]>();
  for (const row of rows) {
    const { fromOn, untilOn } = filter.period;
    if (row.agentId === null) continue;
    if (fromOn !== undefined && (row.on === null || row.on < fromOn)) continue;
    if (untilOn !== undefined && (row.on === null || row.on > untilOn)) continue;
    if (filter.teamIds && (row.teamId === null || !filter.teamIds.includes(row.teamId))) continue;
    const tally = byAgent.get(row.agentId) ?? [0, 0, 0];
    if (row.nps !== null) tally[row.nps >= 9 ? 0 : row.nps >= 7 ? 1 : 2]++;
    byAgent.set(row.agentId, tally);
  }
  return [...byAgent]
    .map(([id, tally]): [number, number, number, number] => [id, ...tally])
    .sort((a, b) => a[0] - b[0]);
}

function stored(): Stored[] {
  return workspace.rows<Stored>(
    'SELECT id, agent_id AS agentId, team_id AS teamId, responded_on AS "on", nps, channel FROM responses',
  );
}

function byAgent(filter: CountFilter): [number, number, number, number][] {
  return [...countByAgent(readDb(workspace), filter).agents]
    .map(([id, { nps }]): [number, number, number, number] => [id, nps.promoters, nps.passives, nps.detractors])
    .sort((a, b) => a[0] - b[0]);
}

describe('counts by agent', () => {
  it.each([
    ['everything', {}],
    ['a period', { fromOn: TODAY - 89, untilOn: TODAY }],
    ['an open start', { untilOn: TODAY - 30 }],
    ['an open end', { fromOn: TODAY - 10 }],
    ['a period that ends before it begins', { fromOn: TODAY, untilOn: TODAY - 1 }],
  ])('agree with counting row by row: %s', (_name, period) => {
    addMany(400, 7);
    expect(byAgent({ period })).toEqual(counted(stored(), { period }));
    const ofTeam = { period, teamIds: [Number(teams[0])] };
    expect(byAgent(ofTeam)).toEqual(counted(stored(), ofTeam));
    for (const filter of [{ period }, ofTeam]) {
      const whole = countBy(readDb(workspace), filter, 'none').get(null) ?? emptyTally();
      expect(countByAgent(readDb(workspace), filter).all).toEqual(whole);
    }
  });

  it('count nothing for an empty choice of teams', () => {
    addMany(20, 3);
    expect(byAgent({ period: {}, teamIds: [] })).toEqual([]);
  });

  it('leave out imports that are not finished or were undone', () => {
    addMany(50, 5);
    const expected = byAgent({ period: {} });
    for (const state of ['running', 'undoing', 'undone']) {
      const other = addImport(workspace, state);
      addResponse(workspace, { importId: other, agentId: agents[0] ?? null, on: TODAY, nps: 0 });
      expect(byAgent({ period: {} })).toEqual(expected);
    }
    const applying = addImport(workspace, 'applying');
    addResponse(workspace, { importId: applying, agentId: agents[0] ?? null, on: TODAY, nps: 0 });
    expect(byAgent({ period: {} })).not.toEqual(expected);
  });

  it('give a reassigned response to the other agent and leave an excluded one out, wherever an agent is counted', () => {
    const [ana, bruno] = agents;
    if (ana === undefined || bruno === undefined) throw new Error('no agents');
    const moved = addResponse(workspace, { importId, agentId: ana, on: TODAY, nps: 2 });
    const leftOut = addResponse(workspace, { importId, agentId: ana, on: TODAY, nps: 3 });
    addResponse(workspace, { importId, agentId: ana, on: TODAY, nps: 10 });
    addResponse(workspace, { importId, agentId: bruno, on: TODAY, nps: 9 });
    expect(byAgent({ period: {} })).toEqual([
      [ana, 1, 0, 2],
      [bruno, 1, 0, 0],
    ]);
    addRuling(moved.responseId, 'reassign', bruno);
    addRuling(leftOut.responseId, 'exclude', null);
    expect(byAgent({ period: {} })).toEqual([
      [ana, 1, 0, 0],
      [bruno, 1, 0, 1],
    ]);
    const period = { fromOn: TODAY, untilOn: TODAY };
    const brunoOnly = countBy(readDb(workspace), { agentId: bruno, period }, 'none').get(null);
    expect(brunoOnly?.nps).toEqual({ promoters: 1, passives: 0, detractors: 1 });
    expect(countBy(readDb(workspace), { agentId: ana, period }, 'none').get(null)?.responseCount).toBe(1);
    // The whole keeps every response: a ruling is about one agent's figures.
    expect(countByAgent(readDb(workspace), { period }).all.responseCount).toBe(4);
    expect(countBy(readDb(workspace), { period }, 'none').get(null)?.responseCount).toBe(4);
    // Left out stays left out, even of the agent it was given to.
    addRuling(moved.responseId, 'exclude', null);
    expect(byAgent({ period: {} })).toEqual([
      [ana, 1, 0, 0],
      [bruno, 1, 0, 0],
    ]);
  });

  it('count a merged agent as the one it was merged into', () => {
    const [ana, bruno] = agents;
    if (ana === undefined || bruno === undefined) throw new Error('no agents');
    addResponse(workspace, { importId, agentId: ana, on: TODAY, nps: 10 });
    addResponse(workspace, { importId, agentId: bruno, on: TODAY, nps: 0 });
    workspace.run('UPDATE agents SET merged_into = :ana WHERE id = :bruno', { ana, bruno });
    expect(byAgent({ period: {} })).toEqual([[ana, 1, 0, 1]]);
    expect(countBy(readDb(workspace), { agentId: ana, period: {} }, 'none').get(null)?.responseCount).toBe(2);
  });
});

function addRuling(responseId: number, kind: 'reassign' | 'exclude', agentId: AgentId | null): void {
  workspace.run(
    `INSERT INTO response_rulings(id, response_id, kind, agent_id, reason, person_id, decided_at, created_at, created_by, updated_at, updated_by)
     VALUES (:id, :responseId, :kind, :agentId, 'wrong agent', :person, 1, 1, :person, 1, :person)`,
    { id: `${kind}-${responseId}`, responseId, kind, agentId, person: workspace.personId },
  );
}

describe('undated responses', () => {
  it('are in no period but counted where there is none', () => {
    const [ana] = agents;
    addResponse(workspace, { importId, agentId: ana ?? null, on: null, nps: 9 });
    addResponse(workspace, { importId, agentId: null, on: null, nps: 9 });
    expect(countUndated(readDb(workspace), { period: { fromOn: TODAY, untilOn: TODAY } })).toBe(2);
    expect(countUndated(readDb(workspace), { agentId: Number(ana), period: {} })).toBe(1);
    expect(byAgent({ period: { fromOn: 0 } })).toEqual([]);
    expect(byAgent({ period: {} })).toHaveLength(1);
  });
});

describe('the period before', () => {
  it('is as long and ends the day before', () => {
    expect(periodBefore({ fromOn: 100, untilOn: 189 })).toEqual({ fromOn: 10, untilOn: 99 });
    expect(periodBefore({ fromOn: 100, untilOn: 100 })).toEqual({ fromOn: 99, untilOn: 99 });
  });
  it('does not exist for an open period', () => {
    expect(periodBefore({ fromOn: 100 })).toBeNull();
    expect(periodBefore({})).toBeNull();
  });
});

describe('query plans', () => {
  function expectCovering(plans: readonly string[]): void {
    const ofResponses = plans.filter((line) => /^(SEARCH|SCAN) r\b/.test(line));
    expect(ofResponses.length).toBeGreaterThan(0);
    for (const line of ofResponses) {
      expect(line).toMatch(
        /^SEARCH r USING COVERING INDEX responses_by_agent \(agent_id=\? AND responded_on>\? AND responded_on<\?\)/,
      );
    }
  }

  const period = { fromOn: TODAY - 89, untilOn: TODAY };

  it('of the agents list stay in the index', () => {
    addMany(300, 11);
    expectCovering(plansOf(workspace, (db) => countByAgent(db, { period })));
    expectCovering(plansOf(workspace, (db) => countByAgent(db, { period, teamIds: [Number(teams[0])] })));
  });

  it("of one agent's page stay in the index", () => {
    addMany(300, 11);
    const agentId = Number(agents[0]);
    for (const grouping of ['none', 'day', 'channel', 'score'] as const) {
      expectCovering(plansOf(workspace, (db) => countBy(db, { agentId, period }, grouping)));
    }
  });

  it('stay in the index while an import runs and after a ruling', () => {
    addMany(300, 11);
    addImport(workspace, 'running');
    expectCovering(plansOf(workspace, (db) => countByAgent(db, { period })));
    addRuling(1, 'exclude', null);
    const plans = plansOf(workspace, (db) => countByAgent(db, { period }));
    expectCovering(plans.filter((line) => !line.includes('INTEGER PRIMARY KEY')));
  });
});

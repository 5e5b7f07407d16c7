// Long random runs of everything people do about agents and teams, over real imports: undone one by one they lead back, redone forth.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId, TeamId } from '../../shared/contract/values.ts';
import { csvOf, importText } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';
import { visibleAgents } from './undo-agent-scenes.ts';

const STEPS = 60;
let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = openTestWorkspace();
  const header = ['response_id', 'submitted_at', 'agent_id', 'agent_name', 'team', 'nps', 'comment'];
  const names = ['Ana Quispe', 'A. Quispe', 'Bruno Díaz', 'Carla Müller'];
  const rows = Array.from({ length: 40 }, (_, index) => [
    `r${index}`,
    new Date((TODAY - 200 + index * 4) * 86_400_000).toISOString(),
    index % 4 === 0 ? 'A-014' : null,
    names[index % 4] ?? null,
    index % 3 === 0 ? null : index % 2 === 0 ? 'Norte' : 'Sur',
    index % 11,
    'They called me back at once',
  ]);
  await importText(workspace, csvOf([header, ...rows]), { sourceName: 'NPS', dateOrder: 'ymd' });
});

afterEach(() => workspace.close());

/** Numbers 0…1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** One random command; refusals are part of the game. @returns whether it changed anything */
function actAtRandom(random: () => number): boolean {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const { call, ask } = workspace;
  const agentIds = ask('agents.names', {}).agents.map((agent) => agent.agentId);
  const agentId = pick(agentIds) as AgentId;
  const other = pick(agentIds) as AgentId;
  const teamId = pick(ask('teams.list', {}).teams)?.teamId as TeamId;
  const profile = ask('agents.profile', { agentId });
  const stay = pick(profile.stays);
  const record = pick(profile.records);
  const alias = pick(profile.identifiers);
  const word = `Word${Math.floor(random() * 50)}`;
  const fromOn = random() < 0.2 ? null : TODAY - Math.floor(random() * 250);
  const lastOn = random() < 0.5 ? null : (fromOn ?? TODAY - 250) + Math.floor(random() * 100);
  const row = { site: null, supervisor: null, startedOn: null, leftOn: null, error: null };
  const staff = { ...row, rowNumber: 1, id: null, name: `${word} Vega`, email: null, team: word, fromOn, lastOn };
  const acts: (() => unknown)[] = [
    () => call('agents.create', { name: `${word} Soto`, ids: [word], ...(teamId ? { teamId } : {}) }),
    () => call('agents.update', { agentId, name: `${word} Quispe`, startedOn: fromOn }),
    () => alias && call('agents.update', { agentId, removeAliasIds: [alias.aliasId], addIds: [word] }),
    () => call('agents.end', { agentId, leftOn: TODAY - Math.floor(random() * 100) }),
    () => call('agents.reopen', { agentId }),
    () => call('agents.merge', { keptId: agentId, mergedId: other }),
    () => call('agents.keepApart', { firstId: agentId, secondId: other }),
    () => record && call('agents.unmerge', { recordId: record.recordId }),
    () => call('agents.split', { agentId, name: word, responses: { period: { fromOn: TODAY - 100 } } }),
    () => call('teams.create', { name: word }),
    () => teamId && call('teams.update', { teamId, name: `${word} Team`, supervisorId: workspace.personId }),
    () => teamId && call('teams.remove', { teamId }),
    () => teamId && call('memberships.set', { agentId, teamId, fromOn, lastOn, isCutting: random() < 0.7 }),
    () => teamId && call('memberships.move', { agentIds: [agentId, other], teamId, fromOn: TODAY - 30 }),
    () => stay?.isByHand && call('memberships.remove', { membershipId: stay.membershipId }),
    () => call('staff.apply', { rows: [staff], decisions: { '1': 'new' } }),
  ];
  const last = () => workspace.rows<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM changes')[0]?.seq;
  const before = last();
  pick(acts)?.();
  return last() !== before;
}

function visible(): unknown {
  return {
    agents: visibleAgents(workspace, workspace.personId),
    list: workspace.ask('agents.list', { period: {} }),
  };
}

describe(`${STEPS} random commands about agents and teams`, () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 10))('lead back one by one when all are undone, and forth again (seed %d)', (seed) => {
    const random = seeded(seed);
    const states: unknown[] = [visible()];
    while (states.length <= STEPS) if (actAtRandom(random)) states.push(visible());
    for (let index = STEPS - 1; index >= 0; index -= 1) {
      workspace.ask('undo.undo', {});
      expect(visible()).toEqual(states[index]);
    }
    for (let index = 1; index <= STEPS; index += 1) {
      workspace.ask('undo.redo', {});
      if (index % 10 === 0) expect(visible()).toEqual(states[index]);
    }
  });
});

// Agents kept by hand: what is stored, what is refused and says whose it is, and how files find them afterwards.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId } from '../../shared/contract/values.ts';
import { csvOf, importText } from './import-support.ts';
import { addTeam, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

let number = 0;
async function importAgents(source: string, agents: readonly (readonly (string | null)[])[]): Promise<void> {
  number += 1;
  const rows = agents.map((agent, index) => [
    `${source}-${number}-${index}`,
    ...agent,
    9,
    'A long enough comment here',
  ]);
  const header = ['response_id', 'agent_id', 'agent_name', 'agent_email', 'nps', 'why'];
  const mapping = {
    '0': 'responseId',
    '1': 'agentId',
    '2': 'agentName',
    '3': 'agentEmail',
    '4': 'nps',
    '5': 'comment:why',
  };
  await importText(workspace, csvOf([header, ...rows]), { sourceName: source, mapping });
}

function counts(): string[] {
  return workspace.ask('agents.list', { period: {} }).agents.map((agent) => `${agent.name} ${agent.responseCount}`);
}

describe('adding an agent', () => {
  it('lists them before any response, and files find them by id, e-mail and name', async () => {
    workspace.ask('agents.create', { name: 'Ana Quispe', email: 'Ana.Quispe@example.org', ids: ['A-014', '17'] });
    expect(counts()).toEqual(['Ana Quispe 0']);
    await importAgents('One', [
      ['A-014', null, null],
      ['17', null, null],
      [null, 'quispe, ana', null],
    ]);
    await importAgents('Two', [['Z', null, 'ana.quispe@EXAMPLE.org']]);
    expect(counts()).toEqual(['Ana Quispe 4']);
  });

  it('does not give a short number of another system to somebody with another name', async () => {
    workspace.ask('agents.create', { name: 'Ana Quispe', ids: ['17'] });
    await importAgents('One', [['17', 'Dirk Weiß', null]]);
    expect(counts()).toEqual(['Ana Quispe 0', 'Dirk Weiß 1']);
  });

  it('says whose an id or address is, and takes nobody in half', () => {
    workspace.ask('agents.create', { name: 'Ana Quispe', email: 'ana@example.org', ids: ['A-014'] });
    const before = workspace.rows('SELECT * FROM agents');
    expect(workspace.call('agents.create', { name: 'Bruno', ids: ['B-1', 'A-014'] })).toEqual({
      ok: false,
      error: { code: 'agent.id-taken', params: { value: 'A-014', agent: 'Ana Quispe' } },
    });
    expect(workspace.call('agents.create', { name: 'Bruno', email: 'ANA@example.org' })).toMatchObject({
      error: { code: 'agent.email-taken', params: { agent: 'Ana Quispe' } },
    });
    expect(workspace.rows('SELECT * FROM agents')).toEqual(before);
    workspace.ask('agents.create', { name: 'Ana Quispe' });
    expect(counts()).toEqual(['Ana Quispe 0', 'Ana Quispe 0']);
  });

  it('puts them into a team from their first day, or since always', () => {
    const teamId = addTeam(workspace, 'Soporte');
    const dated = workspace.ask('agents.create', { name: 'Ana', teamId, startedOn: TODAY - 10 });
    const undated = workspace.ask('agents.create', { name: 'Bruno', teamId });
    const stays = (agentId: AgentId) => workspace.ask('agents.profile', { agentId }).stays;
    expect(stays(dated.agentId)).toMatchObject([
      { teamName: 'Soporte', fromOn: TODAY - 10, lastOn: null, isByHand: true },
    ]);
    expect(stays(undated.agentId)).toMatchObject([{ fromOn: null, lastOn: null }]);
    expect(workspace.ask('agents.list', { period: {}, teamIds: [teamId] }).agents).toHaveLength(2);
    expect(workspace.ask('agents.list', { period: {}, teamIds: [addTeam(workspace, 'Otro')] }).agents).toEqual([]);
  });

  it('is refused for a team that does not exist', () => {
    expect(workspace.call('agents.create', { name: 'Ana', teamId: 99 as never })).toMatchObject({
      error: { code: 'row.missing' },
    });
    expect(counts()).toEqual([]);
  });

  it('can be taken back as long as nothing hangs on the agent', async () => {
    workspace.ask('agents.create', { name: 'Ana Quispe', ids: ['A-014'] });
    await importAgents('One', [['A-014', null, null]]);
    expect(workspace.call('undo.undo', {})).toMatchObject({ error: { code: 'undo.changed-since' } });
    const { agentId } = workspace.ask('agents.create', { name: 'Bruno Díaz' });
    workspace.ask('notes.create', { agentId, body: 'Welcome' });
    const create = workspace.ask('undo.list', {}).steps[1]?.stepId;
    expect(workspace.call('undo.undo', { stepId: create })).toMatchObject({
      error: { code: 'undo.changed-since', params: { person: 'Katrin Vogel' } },
    });
    workspace.ask('undo.undo', {});
    workspace.ask('undo.undo', { stepId: create });
    expect(counts()).toEqual(['Ana Quispe 1']);
  });
});

describe('changing an agent', () => {
  it('keeps the former name as an identifier', async () => {
    await importAgents('One', [[null, 'Ana Quispe', null]]);
    const agentId = workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
    workspace.ask('agents.update', { agentId, name: 'Ana Vega', email: 'ana@example.org', addIds: ['A-014'] });
    await importAgents('One', [
      [null, 'Ana Quispe', null],
      [null, 'Ana Vega', null],
      ['A-014', null, null],
    ]);
    expect(counts()).toEqual(['Ana Vega 4']);
  });

  it('takes an identifier away, so that later files do not find them by it', async () => {
    const { agentId } = workspace.ask('agents.create', { name: 'Ana Quispe', ids: ['A-014'] });
    const alias = workspace.ask('agents.profile', { agentId }).identifiers.find((row) => row.kind === 'id');
    workspace.ask('agents.update', { agentId, removeAliasIds: [alias?.aliasId ?? 0], addIds: ['A-015'] });
    await importAgents('One', [
      ['A-014', null, null],
      ['A-015', null, null],
    ]);
    expect(counts()).toEqual(['A-014 1', 'Ana Quispe 1']);
    expect(workspace.call('agents.update', { agentId, removeAliasIds: [99] })).toMatchObject({
      error: { code: 'row.missing' },
    });
    expect(workspace.call('agents.update', { agentId, addIds: ['A-014'] })).toMatchObject({
      error: { code: 'agent.id-taken', params: { agent: 'A-014' } },
    });
  });

  it('undone, keeps what an import has found out since', async () => {
    await importAgents('One', [['A-014', 'Ana Quispe', null]]);
    const agentId = workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
    workspace.ask('agents.update', { agentId, startedOn: TODAY - 100 });
    await importAgents('One', [['A-014', 'Ana Quispe', 'ana@example.org']]);
    workspace.ask('undo.undo', {});
    expect(workspace.ask('agents.profile', { agentId })).toMatchObject({ email: 'ana@example.org', startedOn: null });
  });
});

describe('an agent who leaves', () => {
  it('is no longer at work or in a team, and keeps the responses', async () => {
    const teamId = addTeam(workspace, 'Soporte');
    const { agentId } = workspace.ask('agents.create', { name: 'Ana Quispe', teamId, fromOn: TODAY - 400 });
    workspace.ask('agents.end', { agentId, leftOn: TODAY - 1 });
    expect(workspace.ask('agents.names', {}).agents).toMatchObject([{ name: 'Ana Quispe', isEnded: true, team: null }]);
    expect(workspace.ask('agents.list', { period: {} }).agents).toEqual([]);
    expect(workspace.ask('agents.profile', { agentId })).toMatchObject({
      leftOn: TODAY - 1,
      isEnded: true,
      stays: [{ fromOn: TODAY - 400, lastOn: TODAY - 1 }],
    });
    await importAgents('One', [[null, 'Ana Quispe', null]]);
    expect(workspace.ask('agents.list', { period: {} }).agents).toMatchObject([
      { responseCount: 1, isEnded: true, leftOn: TODAY - 1 },
    ]);
    workspace.ask('agents.reopen', { agentId });
    expect(workspace.ask('agents.profile', { agentId })).toMatchObject({
      leftOn: null,
      isEnded: false,
      stays: [{ lastOn: null }],
    });
  });

  it('is still at work on the last day', () => {
    const teamId = addTeam(workspace, 'Soporte');
    const { agentId } = workspace.ask('agents.create', { name: 'Ana Quispe', teamId });
    workspace.ask('agents.end', { agentId, leftOn: TODAY });
    expect(workspace.ask('agents.list', { period: {} }).agents).toMatchObject([{ isEnded: false, team: 'Soporte' }]);
  });
});

describe('similar agents', () => {
  it('are named while somebody is typed in, with the reason', async () => {
    await importAgents('One', [['A-014', 'Ana Quispe', 'ana.quispe@a.example']]);
    const reasons = (input: Parameters<typeof similar>[0]) =>
      similar(input).map((agent) => `${agent.name} ${agent.reason.code}`);
    expect(reasons({ name: 'A. Quispe' })).toEqual(['Ana Quispe nearInitials']);
    expect(reasons({ name: 'Ana Quispe' })).toEqual(['Ana Quispe nearSameName']);
    expect(reasons({ name: '', ids: ['A-014'] })).toEqual(['Ana Quispe staffIdOfOther']);
    expect(reasons({ name: '', ids: ['A014'] })).toEqual(['Ana Quispe nearId']);
    expect(reasons({ name: 'Bruno', email: 'ana.quispe@b.example' })).toEqual(['Ana Quispe nearEmail']);
    expect(reasons({ name: 'Dirk Weiß' })).toEqual([]);
    const exceptId = workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
    expect(reasons({ name: 'Ana Quispe', exceptId })).toEqual([]);
  });

  function similar(input: { name: string; ids?: string[]; email?: string; exceptId?: AgentId }) {
    return workspace.ask('agents.similar', input).agents;
  }
});

// Teams by hand, and which of them are mine.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvOf, importText } from './import-support.ts';
import { addImport, addResponse, addTeam, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

function names(): string[] {
  return workspace.ask('teams.list', {}).teams.map((team) => `${team.name} ${team.agentCount}`);
}

async function importTeams(...teams: string[]): Promise<void> {
  const header = ['response_id', 'submitted_at', 'agent_name', 'team', 'nps', 'comment'];
  const rows = teams.map((team, index) => [
    `${team}-${index}`,
    '2026-06-01',
    `Agent ${index}`,
    team,
    9,
    'They called me back',
  ]);
  await importText(workspace, csvOf([header, ...rows]), { sourceName: teams.join(), dateOrder: 'ymd' });
}

describe('teams', () => {
  it('are added once, whatever the spelling, and files use them', async () => {
    workspace.ask('teams.create', { name: 'Soporte N1', site: 'Lima' });
    expect(workspace.call('teams.create', { name: ' soporte  n1' })).toEqual({
      ok: false,
      error: { code: 'team.name-taken', params: { team: 'Soporte N1' } },
    });
    await importTeams('SOPORTE N1');
    expect(names()).toEqual(['Soporte N1 1']);
  });

  it('are found by their former name and by their new one', async () => {
    const { teamId } = workspace.ask('teams.create', { name: 'Norte' });
    workspace.ask('teams.update', { teamId, name: 'Team Nord', site: 'Kiel' });
    await importTeams('Norte', 'Team Nord');
    expect(names()).toEqual(['Team Nord 2']);
    expect(workspace.call('teams.create', { name: 'Norte' })).toMatchObject({
      error: { params: { team: 'Team Nord' } },
    });
  });

  it('are removed only when nobody belongs to them, and come back with their first new response', async () => {
    const { teamId } = workspace.ask('teams.create', { name: 'Norte' });
    const used = addTeam(workspace, 'Sur');
    addResponse(workspace, { importId: addImport(workspace), teamId: used, on: TODAY });
    expect(workspace.call('teams.remove', { teamId: used })).toMatchObject({
      error: { code: 'team.in-use', params: { agents: 0, responses: 1 } },
    });
    workspace.ask('teams.remove', { teamId });
    expect(names()).toEqual(['Sur 0']);
    await importTeams('Norte');
    expect(names()).toEqual(['Norte 1', 'Sur 0']);
    expect(workspace.rows('SELECT count(*) AS count FROM teams')).toEqual([{ count: 2 }]);
  });

  it('come back when a person adds them again', () => {
    const { teamId } = workspace.ask('teams.create', { name: 'Norte', site: 'Lima' });
    workspace.ask('teams.remove', { teamId });
    expect(workspace.ask('teams.create', { name: 'Norte' }).teamId).toBe(teamId);
    expect(workspace.ask('teams.list', {}).teams).toMatchObject([{ name: 'Norte', site: null }]);
  });

  it('cannot be taken back once somebody is in them', async () => {
    workspace.ask('teams.create', { name: 'Norte' });
    const step = workspace.ask('undo.list', {}).steps[0]?.stepId;
    await importTeams('Norte');
    expect(workspace.call('undo.undo', { stepId: step })).toMatchObject({ error: { code: 'undo.changed-since' } });
  });

  it('count each agent of today once', () => {
    const [norte, sur] = [addTeam(workspace, 'Norte'), addTeam(workspace, 'Sur')];
    const { agentId } = workspace.ask('agents.create', { name: 'Ana', teamId: norte, fromOn: TODAY - 100 });
    workspace.ask('agents.create', { name: 'Bruno', teamId: sur, fromOn: TODAY - 100 });
    workspace.ask('agents.create', { name: 'Carla', teamId: sur, fromOn: TODAY + 1 });
    workspace.ask('memberships.move', { agentIds: [agentId], teamId: sur, fromOn: TODAY });
    expect(names()).toEqual(['Norte 0', 'Sur 2']);
  });
});

describe('my teams', () => {
  it('are those the person supervises, until others are chosen', () => {
    const { teamId: norte } = workspace.ask('teams.create', { name: 'Norte', supervisorId: workspace.personId });
    const { teamId: sur } = workspace.ask('teams.create', { name: 'Sur' });
    const { personId: mara } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    expect(workspace.ask('teams.mine', {})).toEqual({ teamIds: [norte], isChosen: false, supervisedIds: [norte] });
    expect(workspace.ask('teams.mine', {}, mara)).toEqual({ teamIds: [], isChosen: false, supervisedIds: [] });
    workspace.ask('teams.setMine', { teamIds: [sur, sur] });
    expect(workspace.ask('teams.mine', {})).toEqual({ teamIds: [sur], isChosen: true, supervisedIds: [norte] });
    expect(workspace.ask('settings.mine', {}).myTeams).toEqual([sur]);
    expect(workspace.ask('teams.list', {}).teams.map((team) => [team.name, team.isMine, team.supervisorName])).toEqual([
      ['Norte', false, 'Katrin Vogel'],
      ['Sur', true, null],
    ]);
    workspace.ask('teams.setMine', { teamIds: [] });
    expect(workspace.ask('teams.mine', {})).toMatchObject({ teamIds: [], isChosen: true });
    workspace.ask('teams.setMine', { teamIds: null });
    expect(workspace.ask('teams.mine', {})).toMatchObject({ teamIds: [norte], isChosen: false });
  });

  it('forget a team that is gone', () => {
    const { teamId } = workspace.ask('teams.create', { name: 'Norte' });
    workspace.ask('teams.setMine', { teamIds: [teamId] });
    workspace.ask('teams.remove', { teamId });
    expect(workspace.ask('teams.mine', {}).teamIds).toEqual([]);
  });
});

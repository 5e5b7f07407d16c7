// The agents list and one agent's page, through the public door.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId, TeamId } from '../../shared/contract/values.ts';
import { dayOfCivil } from '../../shared/days.ts';
import {
  addAgent,
  addComment,
  addImport,
  addResponse,
  addTeam,
  NOON,
  openTestWorkspace,
  type TestWorkspace,
  TODAY,
} from './support.ts';

let workspace: TestWorkspace;
let importId: number;
let ana: AgentId;
let bruno: AgentId;
let norte: TeamId;
const period = { fromOn: TODAY - 89, untilOn: TODAY };

beforeEach(() => {
  workspace = openTestWorkspace();
  importId = addImport(workspace);
  norte = addTeam(workspace, 'Norte');
  bruno = addAgent(workspace, 'Bruno Díaz');
  ana = addAgent(workspace, 'Ana Quispe');
});
afterEach(() => workspace.close());

function addMembership(agentId: AgentId, teamId: TeamId, fromOn: number, untilOn: number | null): void {
  workspace.run(
    `INSERT INTO team_memberships(id, agent_id, team_id, from_on, until_on, origin, created_at, updated_at)
     VALUES (:id, :agentId, :teamId, :fromOn, :untilOn, 'import', 1, 1)`,
    { id: `m${agentId}-${teamId}-${fromOn}`, agentId, teamId, fromOn, untilOn },
  );
}

describe('agents.list', () => {
  it('has agents with responses by name, with this period and the one before', () => {
    addResponse(workspace, { importId, agentId: ana, on: TODAY, nps: 10, resolution: 1 });
    addResponse(workspace, { importId, agentId: ana, on: TODAY - 89, nps: 8, resolution: 2 });
    addResponse(workspace, { importId, agentId: ana, on: TODAY - 90, nps: 6, resolution: 0 });
    addResponse(workspace, { importId, agentId: bruno, on: TODAY - 5, nps: null, resolution: null });
    addResponse(workspace, { importId, agentId: null, on: TODAY, nps: 0, resolution: 0 });
    addResponse(workspace, { importId, agentId: bruno, on: null, nps: 9 });
    const { agents, all, allResolution, undatedCount } = workspace.ask('agents.list', { period });
    expect(agents.map((agent) => agent.name)).toEqual(['Ana Quispe', 'Bruno Díaz']);
    expect(agents[0]).toMatchObject({
      responseCount: 2,
      nps: { promoters: 1, passives: 1, detractors: 0 },
      npsBefore: { promoters: 0, passives: 0, detractors: 1 },
      resolution: { yes: 1, no: 0, partly: 1 },
      plan: null,
      openActionCount: 0,
      lastSessionAt: null,
    });
    expect(agents[1]).toMatchObject({ responseCount: 1, nps: { promoters: 0, passives: 0, detractors: 0 } });
    expect(all).toEqual({ promoters: 1, passives: 1, detractors: 1 });
    expect(allResolution).toEqual({ yes: 1, no: 1, partly: 1 });
    expect(undatedCount).toBe(1);
  });

  it('has no period before an open one', () => {
    addResponse(workspace, { importId, agentId: ana, on: TODAY - 1000, nps: 10 });
    const { agents } = workspace.ask('agents.list', { period: { fromOn: TODAY } });
    expect(agents).toEqual([]);
    expect(workspace.ask('agents.list', { period: {} }).agents[0]?.npsBefore).toEqual({
      promoters: 0,
      passives: 0,
      detractors: 0,
    });
  });

  it('names the team of today, else the one of the latest response', () => {
    const sur = addTeam(workspace, 'Sur');
    addMembership(ana, sur, TODAY - 300, TODAY - 10);
    addMembership(ana, norte, TODAY - 10, null);
    addResponse(workspace, { importId, agentId: ana, on: TODAY - 60, nps: 9, teamId: sur });
    addResponse(workspace, { importId, agentId: bruno, on: TODAY - 60, nps: 9, teamId: sur });
    addResponse(workspace, { importId, agentId: bruno, on: TODAY - 90, nps: 9, teamId: norte });
    const { agents } = workspace.ask('agents.list', { period });
    expect(agents.map((agent) => agent.team)).toEqual(['Norte', 'Sur']);
    expect(workspace.ask('agents.names', {}).agents.map((agent) => agent.team)).toEqual(['Norte', 'Sur']);
  });

  it('has members without a response, of the chosen teams only', () => {
    const sur = addTeam(workspace, 'Sur');
    addMembership(ana, norte, TODAY - 10, null);
    addMembership(bruno, sur, TODAY - 10, TODAY);
    expect(workspace.ask('agents.list', { period }).agents.map((agent) => agent.name)).toEqual(['Ana Quispe']);
    expect(workspace.ask('agents.list', { period, teamIds: [sur] }).agents).toEqual([]);
    expect(workspace.ask('agents.list', { period, teamIds: [norte] }).agents).toHaveLength(1);
  });

  it('sums active plans and says what is overdue; only then a finished one', () => {
    addMembership(ana, norte, TODAY - 10, null);
    const row = () => workspace.ask('agents.list', { period }).agents[0]?.plan;
    const { planId } = workspace.ask('training.createPlan', {
      agentId: ana,
      title: 'Next steps',
      steps: [{ title: 'Listen' }, { title: 'Say it', dueOn: TODAY }],
    });
    expect(row()).toEqual({ isFinished: false, stepCount: 2, doneCount: 0, isOverdue: false });
    workspace.ask('training.updatePlan', { planId, dueOn: TODAY - 1 });
    expect(row()?.isOverdue).toBe(true);
    const steps = workspace.ask('training.plans', { agentId: ana }).plans[0]?.steps ?? [];
    for (const { planStepId } of steps) workspace.ask('training.setStep', { planStepId, state: 'done' });
    expect(row()).toEqual({ isFinished: true, stepCount: 2, doneCount: 2, isOverdue: false });
    workspace.ask('training.createPlan', { agentId: ana, title: 'More', steps: [{ title: 'One', dueOn: TODAY - 1 }] });
    expect(row()).toEqual({ isFinished: false, stepCount: 1, doneCount: 0, isOverdue: true });
  });
});

describe('agents.page', () => {
  it('has the figures, the team for comparison, channels and score × resolution', () => {
    addMembership(ana, norte, TODAY - 100, null);
    addResponse(workspace, {
      importId,
      agentId: ana,
      teamId: norte,
      on: TODAY,
      nps: 10,
      resolution: 1,
      channel: 'voice',
    });
    addResponse(workspace, {
      importId,
      agentId: ana,
      teamId: norte,
      on: TODAY,
      nps: 3,
      resolution: null,
      channel: 'chat',
    });
    addResponse(workspace, {
      importId,
      agentId: ana,
      teamId: norte,
      on: TODAY,
      nps: 4,
      resolution: 0,
      channel: 'voice',
    });
    addResponse(workspace, { importId, agentId: bruno, teamId: norte, on: TODAY, nps: 7, resolution: 2 });
    const page = workspace.ask('agents.page', { agentId: ana, filter: { period } });
    expect(page).toMatchObject({
      name: 'Ana Quispe',
      team: { teamId: norte, name: 'Norte', since: TODAY - 100 },
      responseCount: 3,
      nps: { promoters: 1, passives: 0, detractors: 2 },
      teamNps: { promoters: 1, passives: 1, detractors: 2 },
      teamResolution: { yes: 1, no: 1, partly: 1 },
    });
    expect(page.channels.map((channel) => [channel.channel, channel.responseCount])).toEqual([
      ['voice', 2],
      ['chat', 1],
    ]);
    expect(page.matrix).toHaveLength(12);
    expect(page.matrix.filter((cell) => cell.count > 0)).toEqual([
      { group: 'promoter', resolution: 'yes', count: 1 },
      { group: 'detractor', resolution: 'no', count: 1 },
      { group: 'detractor', resolution: 'unknown', count: 1 },
    ]);
  });

  it('draws at least twelve months without gaps and never more than there are', () => {
    const on = (year: number, month: number, day: number) => dayOfCivil({ year, month, day });
    for (const day of [on(2025, 7, 1), on(2025, 9, 30), on(2026, 6, 15), on(2025, 6, 30)]) {
      addResponse(workspace, { importId, agentId: ana, on: day, nps: 9 });
    }
    const { trend } = workspace.ask('agents.page', { agentId: ana, filter: { period } });
    expect(trend.map((point) => point.month)).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ]);
    expect(trend.map((point) => point.nps.promoters)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(trend[1]?.fromOn).toBe(on(2025, 8, 1));
    const all = workspace.ask('agents.page', { agentId: ana, filter: { period: {} } });
    expect(all.trend[0]?.month).toBe('2025-06');
    const none = workspace.ask('agents.page', { agentId: bruno, filter: { period } });
    expect(none.trend).toEqual([]);
  });

  it('counts tags of this agent by comment, not by person or passage', () => {
    const first = addComment(workspace, {
      importId,
      agentId: ana,
      on: TODAY,
      nps: 3,
      comment: 'Nobody told me what happens next.',
    });
    addComment(workspace, { importId, agentId: ana, on: TODAY - 200, nps: 3, comment: 'Long ago' });
    const other = addComment(workspace, { importId, agentId: bruno, on: TODAY, nps: 3, comment: 'Other agent' });
    const { tagId } = workspace.ask('tags.create', { name: 'Next steps unclear', polarity: -1 });
    const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    workspace.ask('comments.tag', { commentId: first, tagId });
    workspace.ask('comments.tag', { commentId: first, tagId, span: { start: 0, end: 6 } });
    workspace.ask('comments.tag', { commentId: first, tagId }, personId);
    workspace.ask('comments.tag', { commentId: other, tagId });
    const page = workspace.ask('agents.page', { agentId: ana, filter: { period } });
    expect(page.tags).toEqual([{ tagId, name: 'Next steps unclear', polarity: -1, commentCount: 1 }]);
    expect(page.commentCount).toBe(1);
  });

  it('puts notes, plans, finished steps and sessions on one timeline and hides private notes of others', () => {
    workspace.ask('notes.create', { agentId: ana, body: 'Long silences while searching', isPrivate: true });
    workspace.ask('notes.create', { agentId: ana, body: 'Praised by a customer', kind: 'praise' });
    workspace.ask('training.createPlan', { agentId: ana, title: 'Clear next steps', steps: [{ title: 'Listen' }] });
    workspace.run(
      `INSERT INTO sessions(id, agent_id, coach_id, state, planned_at, created_at, created_by, updated_at, updated_by)
       VALUES ('s1', :ana, :person, 'planned', :at, 1, :person, 1, :person)`,
      { ana, person: workspace.personId, at: NOON + 4 * 86_400_000 },
    );
    const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    const mine = workspace.ask('agents.page', { agentId: ana, filter: { period } });
    expect(mine.timeline.map((entry) => entry.kind)).toEqual(['session', 'plan', 'note', 'note']);
    expect(mine.nextSessionAt).toBe(NOON + 4 * 86_400_000);
    const theirs = workspace.ask('agents.page', { agentId: ana, filter: { period } }, personId);
    expect(theirs.timeline.map((entry) => entry.title)).not.toContain('Long silences while searching');
    expect(theirs.timeline).toHaveLength(3);
  });

  it('answers for a merged agent with the one it counts as, and refuses an unknown one', () => {
    workspace.run('UPDATE agents SET merged_into = :ana WHERE id = :bruno', { ana, bruno });
    expect(workspace.ask('agents.page', { agentId: bruno, filter: { period } }).agentId).toBe(ana);
    const missing = workspace.call('agents.page', { agentId: 999 as AgentId, filter: { period } });
    expect(missing).toEqual({ ok: false, error: { code: 'row.missing', params: { table: 'agents' } } });
  });
});

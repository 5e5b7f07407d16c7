// Who is whom, with real files: what is a question, what merging and keeping apart mean for later files, and the way back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallOutput } from '../../shared/contract/index.ts';
import { type AgentId, agentId as agentIdSchema } from '../../shared/contract/values.ts';
import { csvOf, importText, search } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

type Cell = string | number | null;
let number = 0;
/** A file with one response per line of [day, id, name, e-mail, team, nps]. */
async function importLines(source: string, lines: readonly (readonly Cell[])[]): Promise<number> {
  number += 1;
  const rows = lines.map((line, index) => [`${source}-${number}-${index}`, ...line, 'They called me back at once']);
  const header = ['response_id', 'submitted_at', 'agent_id', 'agent_name', 'agent_email', 'team', 'nps', 'comment'];
  return (await importText(workspace, csvOf([header, ...rows]), { sourceName: source, dateOrder: 'ymd' })).importId;
}

function idOf(name: string): AgentId {
  const row = workspace.rows<{ id: number }>('SELECT id AS id FROM agents WHERE name = :name AND deleted_at IS NULL', {
    name,
  })[0];
  return agentIdSchema.parse(row?.id);
}

function pairs(): string[] {
  return workspace
    .ask('agents.review', {})
    .pairs.map(
      (pair) => `${pair.first.name} / ${pair.second.name}: ${pair.reasons.map((reason) => reason.code).join()}`,
    );
}

function list(): string[] {
  return workspace
    .ask('agents.list', { period: {} })
    .agents.map((agent) => `${agent.name} ${agent.responseCount} ${agent.team ?? '-'}`);
}

type Profile = CallOutput<'agents.profile'>;
function profile(agentId: AgentId): Profile {
  return workspace.ask('agents.profile', { agentId });
}

describe('the review', () => {
  it('names near pairs with reason and what helps to decide, and never merges them', async () => {
    const importId = await importLines('CSAT', [
      ['2026-05-01', 'A-014', 'Ana Quispe', null, 'Retención', 9],
      ['2026-05-02', 'A-014', 'Ana Quispe', null, 'Retención', 10],
      ['2026-05-02', null, 'Dirk Weiß', null, 'Team Nord', 3],
    ]);
    const later = await importLines('NPS', [
      ['2026-06-01', null, 'A. Quispe', null, 'Retención', 8],
      ['2026-06-02', null, 'Weiß Dirk', null, 'Team Nord', 8],
    ]);
    expect(list()).toHaveLength(4);
    expect(pairs()).toEqual(['Dirk Weiß / Weiß Dirk: nearOrder', 'Ana Quispe / A. Quispe: nearInitials']);
    const review = workspace.ask('agents.review', {});
    const pair = review.pairs[1];
    expect(review.pairCount).toBe(2);
    expect(pair?.proposedId).toBe(pair?.first.agentId);
    expect(pair?.first).toMatchObject({
      name: 'Ana Quispe',
      ids: [{ value: 'A-014', sourceName: 'CSAT' }],
      teams: ['Retención'],
      sources: ['CSAT'],
      responseCount: 2,
      hasWork: false,
      isByHand: false,
    });
    expect(pair?.second).toMatchObject({ sources: ['NPS'], responseCount: 1, ids: [] });
    expect(workspace.ask('agents.review', { importId: later as never }).pairCount).toBe(2);
    expect(workspace.ask('agents.review', { importId: importId as never }).pairCount).toBe(2);
    expect(workspace.ask('agents.review', { limit: 1 })).toMatchObject({ pairCount: 2, pairs: [{}] });
  });

  it('lists people of one name whom a source tells apart', async () => {
    await importLines('CSAT', [
      ['2026-05-01', 'A-1', 'Ana García', null, null, 9],
      ['2026-05-01', 'A-2', 'Ana García', null, null, 9],
    ]);
    expect(pairs()).toEqual(['Ana García / Ana García: nearSameName']);
  });
});

describe('merging', () => {
  it('counts both as one, in files to come too, and keeps what people wrote', async () => {
    await importLines('CSAT', [['2026-05-01', 'A-014', 'Ana Quispe', null, 'Retención', 9]]);
    await importLines('NPS', [['2026-06-01', 'X9', 'A. Quispe', null, 'Soporte N1', 8]]);
    const [keptId, mergedId] = [idOf('Ana Quispe'), idOf('A. Quispe')];
    workspace.ask('notes.create', { agentId: mergedId, body: 'Explains calmly' });
    workspace.ask('agents.merge', { keptId, mergedId });
    expect(pairs()).toEqual([]);
    expect(list()).toEqual(['Ana Quispe 2 Soporte N1']);
    expect(workspace.ask('notes.list', { agentId: keptId }).notes).toHaveLength(1);
    expect(workspace.ask('comments.list', { filter: { agentId: keptId, text: 'called' } }).matchCount).toBe(2);
    expect(profile(keptId).records).toMatchObject([
      { recordId: mergedId, name: 'A. Quispe', responseCount: 1, mergedBy: 'Katrin Vogel' },
    ]);
    await importLines('NPS', [
      ['2026-06-02', 'X9', 'A. Quispe', null, 'Soporte N1', 8],
      ['2026-06-02', null, 'a. quispe', null, 'Soporte N1', 8],
    ]);
    expect(list()).toEqual(['Ana Quispe 4 Soporte N1']);
    expect(workspace.ask('agents.names', {}).agents).toHaveLength(1);
  });

  it('of somebody who was merged into takes those along', async () => {
    await importLines('CSAT', [
      ['2026-05-01', null, 'Ana Quispe', null, null, 9],
      ['2026-05-01', null, 'A. Quispe', null, null, 9],
      ['2026-05-01', null, 'Ana Quispe Rojas', null, null, 9],
    ]);
    workspace.ask('agents.merge', { keptId: idOf('Ana Quispe'), mergedId: idOf('A. Quispe') });
    workspace.ask('agents.merge', { keptId: idOf('Ana Quispe Rojas'), mergedId: idOf('Ana Quispe') });
    expect(list()).toEqual(['Ana Quispe Rojas 3 -']);
    expect(workspace.call('agents.merge', { keptId: idOf('Ana Quispe'), mergedId: idOf('A. Quispe') })).toMatchObject({
      ok: false,
      error: { code: 'row.conflict' },
    });
  });

  it('is taken back exactly later, whatever was imported in between', async () => {
    await importLines('CSAT', [['2026-05-01', 'A-014', 'Ana Quispe', null, 'Retención', 9]]);
    await importLines('NPS', [['2026-05-03', 'X9', 'A. Quispe', null, 'Soporte N1', 2]]);
    const [keptId, recordId] = [idOf('Ana Quispe'), idOf('A. Quispe')];
    workspace.ask('agents.merge', { keptId, mergedId: recordId });
    await importLines('NPS', [['2026-06-03', 'X9', 'A. Quispe', null, 'Soporte N1', 3]]);
    await importLines('CSAT', [['2026-06-04', 'A-014', 'Ana Quispe', null, 'Retención', 9]]);
    workspace.ask('agents.unmerge', { recordId });
    expect(list()).toEqual(['A. Quispe 2 Soporte N1', 'Ana Quispe 2 Retención']);
    // They have been told apart, so they are no question any more, and the merge can still be undone as a step of its own.
    expect(pairs()).toEqual([]);
    workspace.ask('undo.undo', {});
    expect(list()).toEqual(['Ana Quispe 4 Soporte N1']);
    workspace.ask('undo.undo', {});
    expect(list()).toEqual(['A. Quispe 2 Soporte N1', 'Ana Quispe 2 Retención']);
    expect(pairs()).toHaveLength(1);
  });

  it('refuses an agent that does not exist and the agent itself', async () => {
    await importLines('CSAT', [['2026-05-01', null, 'Ana Quispe', null, null, 9]]);
    const ana = idOf('Ana Quispe');
    expect(workspace.call('agents.merge', { keptId: ana, mergedId: 99 as AgentId })).toMatchObject({
      error: { code: 'row.missing' },
    });
    expect(workspace.call('agents.merge', { keptId: ana, mergedId: ana })).toMatchObject({
      error: { code: 'row.conflict' },
    });
    expect(workspace.call('agents.unmerge', { recordId: ana })).toMatchObject({ error: { code: 'row.missing' } });
  });
});

describe('keeping apart', () => {
  it('is remembered over later files, until the two are merged after all', async () => {
    await importLines('CSAT', [
      ['2026-05-01', null, 'Ana Quispe', null, null, 9],
      ['2026-05-01', null, 'Ana Quispe Rojas', null, null, 9],
    ]);
    const [firstId, secondId] = [idOf('Ana Quispe'), idOf('Ana Quispe Rojas')];
    workspace.ask('agents.keepApart', { firstId: secondId, secondId: firstId });
    expect(pairs()).toEqual([]);
    await importLines('CSAT', [['2026-05-02', null, 'Ana Quispe Rojas', 'ana.rojas@example.org', null, 9]]);
    expect(pairs()).toEqual([]);
    workspace.ask('agents.merge', { keptId: firstId, mergedId: secondId });
    expect(list()).toEqual(['Ana Quispe 3 -']);
    workspace.ask('undo.undo', {});
    expect(pairs()).toEqual([]);
    workspace.ask('undo.undo', {});
    expect(pairs()).toHaveLength(1);
  });
});

describe('splitting', () => {
  const twoTeams = [
    ['2026-05-01', null, 'Ana García', null, 'Retención', 9],
    ['2026-05-02', null, 'Ana García', null, 'Retención', 10],
    ['2026-05-02', null, 'Ana García', null, 'Team Nord', 1],
    ['2026-05-03', null, 'Ana García', null, 'Team Nord', 2],
  ] as const;

  it('gives one of two namesakes the responses of her team', async () => {
    await importLines('CSAT', twoTeams);
    const old = idOf('Ana García');
    const origins = profile(old).origins;
    const nord = origins.find((origin) => origin.teamName === 'Team Nord');
    expect(origins.map((origin) => [origin.teamName, origin.responseCount])).toEqual([
      ['Retención', 2],
      ['Team Nord', 2],
    ]);
    const responses = { teamIds: [nord?.teamId ?? 0] as never };
    expect(workspace.ask('agents.splitCount', { agentId: old, responses })).toEqual({ responseCount: 2, allCount: 4 });
    const { agentId, responseCount } = workspace.ask('agents.split', {
      agentId: old,
      name: 'Ana García (Nord)',
      responses,
    });
    expect(responseCount).toBe(2);
    expect(list()).toEqual(['Ana García 2 Retención', 'Ana García (Nord) 2 Team Nord']);
    expect(profile(old).stays.map((stay) => stay.teamName)).toEqual(['Retención']);
    expect(profile(agentId).stays.map((stay) => stay.teamName)).toEqual(['Team Nord']);
    expect(search(workspace, `tokens : a${agentId}`)).toHaveLength(2);
    expect(pairs()).toEqual([]);
    workspace.ask('undo.undo', {});
    expect(list()).toEqual(['Ana García 4 Team Nord']);
    expect(search(workspace, `tokens : a${agentId}`)).toEqual([]);
    workspace.ask('undo.redo', {});
    expect(list()).toEqual(['Ana García 2 Retención', 'Ana García (Nord) 2 Team Nord']);
  });

  it('takes an id along, so that later files find the right one', async () => {
    await importLines('CSAT', [['2026-05-01', 'A-1', 'Ana García', null, null, 9]]);
    await importLines('NPS', [['2026-05-01', 'X-9', 'Ana García', null, null, 2]]);
    const old = idOf('Ana García');
    const { identifiers, origins } = profile(old);
    const alias = identifiers.find((identifier) => identifier.value === 'X-9');
    const source = origins.find((origin) => origin.sourceName === 'NPS');
    const { agentId } = workspace.ask('agents.split', {
      agentId: old,
      name: 'Ana García Soto',
      aliasIds: [alias?.aliasId ?? 0],
      responses: { sourceIds: [source?.sourceId ?? 0] },
    });
    await importLines('NPS', [['2026-05-02', 'X-9', 'Ana García', null, null, 3]]);
    expect(list()).toEqual(['Ana García 1 -', 'Ana García Soto 2 -']);
    // What the file has added since would be hidden with the agent: the way back is merging.
    expect(workspace.call('undo.undo', {})).toMatchObject({ ok: false, error: { code: 'undo.changed-since' } });
    workspace.ask('agents.merge', { keptId: old, mergedId: agentId });
    expect(list()).toEqual(['Ana García 3 -']);
  });

  it('is not undone by a later version of the same file, which still names the old agent', async () => {
    const header = ['response_id', 'submitted_at', 'agent_name', 'team', 'nps', 'comment'];
    const file = (nps: number, name = 'Ana García') =>
      csvOf([
        header,
        ['r1', '2026-05-01', name, 'Retención', 9, 'They called me back'],
        ['r2', '2026-05-02', name, 'Team Nord', nps, 'They called me back'],
      ]);
    const settings = { sourceName: 'NPS', dateOrder: 'ymd' } as const;
    await importText(workspace, file(9), settings);
    const old = idOf('Ana García');
    const nord = workspace.ask('teams.list', {}).teams.find((team) => team.name === 'Team Nord')?.teamId;
    workspace.ask('agents.split', { agentId: old, name: 'Ana García (Nord)', responses: { teamIds: [nord as never] } });
    expect((await importText(workspace, file(3), settings)).counts).toMatchObject({ updated: 1, unchanged: 1 });
    const figures = () =>
      workspace
        .ask('agents.list', { period: {} })
        .agents.map((agent) => [agent.name, agent.nps.detractors, agent.responseCount]);
    expect(figures()).toEqual([
      ['Ana García', 0, 1],
      ['Ana García (Nord)', 1, 1],
    ]);
    await importText(workspace, file(3, 'Dirk Weiß'), { ...settings, answers: { restartedIds: 'same' } });
    expect(figures()).toEqual([
      ['Ana García (Nord)', 0, 0],
      ['Dirk Weiß', 1, 2],
    ]);
  });

  it('refuses an identifier of somebody else', async () => {
    await importLines('CSAT', [...twoTeams, ['2026-05-01', 'A-9', 'Dirk Weiß', null, null, 9]]);
    const other = profile(idOf('Dirk Weiß')).identifiers[0]?.aliasId ?? 0;
    const refused = workspace.call('agents.split', { agentId: idOf('Ana García'), name: 'B', aliasIds: [other] });
    expect(refused).toMatchObject({ error: { code: 'row.missing' } });
    expect(list()).toHaveLength(2);
  });
});

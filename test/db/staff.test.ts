// Staff lists in a workspace: what one would do, doing it once, doing it again, and taking it back. Reading one: test/import/staff-list.test.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceOfText } from '../../electron/import-source.ts';
import { detectStaff } from '../../electron/staff-job.ts';
import type { StaffDetection, StaffSettings } from '../../shared/contract/staff.ts';
import type { AgentId } from '../../shared/contract/values.ts';
import { csvOf, importText, quiet } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

function detect(text: string, settings: StaffSettings = {}): Promise<StaffDetection> {
  return detectStaff(sourceOfText('staff.csv', text), settings, quiet);
}

/** What the preview says of each row. */
async function plan(text: string, decisions: Record<string, AgentId | 'new'> = {}, settings: StaffSettings = {}) {
  const { rows } = await detect(text, settings);
  return { input: { rows, decisions }, ...workspace.ask('staff.plan', { rows, decisions }) };
}

async function outcomes(text: string, decisions: Record<string, AgentId | 'new'> = {}): Promise<string[]> {
  return (await plan(text, decisions)).rows.map((row) => `${row.name}: ${row.outcome}`);
}

async function apply(text: string, decisions: Record<string, AgentId | 'new'> = {}) {
  const { rows } = await detect(text);
  return workspace.ask('staff.apply', { rows, decisions });
}

function stays(name: string): string[] {
  const agentId = workspace.ask('agents.names', {}).agents.find((agent) => agent.name === name)?.agentId as AgentId;
  const text = (on: number | null) => (on === null ? '' : new Date(on * 86_400_000).toISOString().slice(0, 10));
  return workspace
    .ask('agents.profile', { agentId })
    .stays.map((stay) => `${stay.teamName} ${text(stay.fromOn)}–${text(stay.lastOn)}`);
}

async function importLines(lines: readonly (readonly (string | number | null)[])[]): Promise<void> {
  const header = ['response_id', 'submitted_at', 'agent_id', 'agent_name', 'team', 'nps', 'comment'];
  const rows = lines.map((line, index) => [`r${index}`, ...line, 9, 'They called me back']);
  await importText(workspace, csvOf([header, ...rows]), { sourceName: 'NPS', dateOrder: 'ymd' });
}

const SPANISH = `Legajo;Nombre;Apellidos;Correo electrónico;Equipo;Supervisora;Desde;Turno
A-014;Ana;Quispe;ana.quispe@example.org;Retención;Katrin Vogel;15/01/2026;Mañana
A-027;Bruno;Díaz;bruno.diaz@example.org;Soporte N1;Otra Persona;01/02/2026;Tarde
`;

describe('applying a list', () => {
  it('does what the preview says, in one step, and nothing when applied again', async () => {
    const preview = await plan(SPANISH);
    expect(preview).toMatchObject({ newCount: 2, newTeams: ['Retención', 'Soporte N1'], missingCount: 0 });
    expect(preview.supervisors).toEqual([
      { team: 'Retención', name: 'Katrin Vogel', personId: workspace.personId },
      { team: 'Soporte N1', name: 'Otra Persona', personId: null },
    ]);
    expect(preview.rows[0]?.changes.map((change) => [change.what, change.after, change.fromOn])).toEqual([
      ['name', 'Ana Quispe', null],
      ['id', 'A-014', null],
      ['email', 'ana.quispe@example.org', null],
      ['team', 'Retención', day('2026-01-15')],
    ]);
    expect(workspace.ask('agents.names', {}).agents).toEqual([]);
    expect(await apply(SPANISH)).toEqual({
      newCount: 2,
      changedCount: 0,
      unchangedCount: 0,
      nearCount: 0,
      errorCount: 0,
    });
    expect(stays('Ana Quispe')).toEqual(['Retención 2026-01-15–']);
    expect(workspace.ask('teams.list', {}).teams.map((team) => [team.name, team.supervisorName])).toEqual([
      ['Retención', 'Katrin Vogel'],
      ['Soporte N1', 'Otra Persona'],
    ]);
    const changes = workspace.rows('SELECT count(*) AS count FROM changes');
    expect(await outcomes(SPANISH)).toEqual(['Ana Quispe: unchanged', 'Bruno Díaz: unchanged']);
    expect(await apply(SPANISH)).toMatchObject({ unchangedCount: 2, newCount: 0, changedCount: 0 });
    expect(workspace.rows('SELECT count(*) AS count FROM changes')).toEqual(changes);
    workspace.ask('undo.undo', {});
    expect(workspace.ask('agents.names', {}).agents).toEqual([]);
    expect(workspace.ask('teams.list', {}).teams).toEqual([]);
    expect(workspace.rows('SELECT * FROM settings')).toEqual([]);
    workspace.ask('undo.redo', {});
    expect(stays('Bruno Díaz')).toEqual(['Soporte N1 2026-02-01–']);
    expect(workspace.ask('teams.list', {}).teams[1]?.supervisorName).toBe('Otra Persona');
    expect(await outcomes(SPANISH)).toEqual(['Ana Quispe: unchanged', 'Bruno Díaz: unchanged']);
  });

  it('gives imported responses the team of the list, and takes it away again when undone', async () => {
    await importLines([
      ['2026-01-10', 'A-014', 'Ana Quispe', null],
      ['2026-03-10', 'A-014', 'Ana Quispe', 'Ventas'],
    ]);
    const teams = () =>
      workspace
        .rows<{ team: string | null }>(
          'SELECT t.name AS team FROM responses r LEFT JOIN teams t ON t.id = r.team_id ORDER BY r.responded_on',
        )
        .map((row) => row.team);
    expect(teams()).toEqual([null, 'Ventas']);
    const list = 'id,name,team,since\nA-014,Ana Quispe,Retención,2026-01-01\n';
    expect(await outcomes(list)).toEqual(['Ana Quispe: changed']);
    await apply(list);
    expect(teams()).toEqual(['Retención', 'Retención']);
    workspace.ask('undo.undo', {});
    expect(teams()).toEqual([null, 'Ventas']);
  });

  it('asks about near people and leaves them out until decided', async () => {
    await importLines([['2026-01-10', null, 'A. Quispe', null]]);
    const agentId = workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
    const list = 'id,name\nA-014,Ana Quispe\nA-027,Bruno Díaz\n';
    const preview = await plan(list);
    expect(preview.rows.map((row) => row.outcome)).toEqual(['near', 'new']);
    expect(preview.rows[0]?.near).toMatchObject([{ agentId, name: 'A. Quispe', reason: { code: 'nearInitials' } }]);
    expect(preview.missingCount).toBe(0);
    expect(await apply(list)).toMatchObject({ nearCount: 1, newCount: 1 });
    expect(workspace.ask('agents.names', {}).agents.map((agent) => agent.name)).toEqual(['A. Quispe', 'Bruno Díaz']);
    await apply(list, { '1': agentId });
    expect(workspace.ask('agents.names', {}).agents.map((agent) => agent.name)).toEqual(['Ana Quispe', 'Bruno Díaz']);
    expect(await outcomes(list)).toEqual(['Ana Quispe: unchanged', 'Bruno Díaz: unchanged']);
    expect(await outcomes('id,name\nA-014,Ana Quispe\nB-1,B. Diaz\n', { '2': 'new' })).toEqual([
      'Ana Quispe: unchanged',
      'B. Diaz: new',
    ]);
  });

  it('lists who is missing and ends nobody', async () => {
    await importLines([
      ['2026-01-10', 'A-014', 'Ana Quispe', 'Norte'],
      ['2026-01-10', 'A-027', 'Bruno Díaz', 'Norte'],
    ]);
    const preview = await plan('id,name\nA-014,Ana Quispe\n');
    expect(preview.missing).toMatchObject([{ name: 'Bruno Díaz', team: 'Norte' }]);
    await apply('id,name\nA-014,Ana Quispe\n');
    expect(workspace.ask('agents.names', {}).agents.map((agent) => agent.isEnded)).toEqual([false, false]);
  });

  it('takes several rows of one person as their way through the teams', async () => {
    const list =
      'id,name,team,from,until\nA-1,Ana,Norte,2025-01-01,\nA-1,Ana,Sur,2025-07-01,2026-01-31\nA-1,Ana,Este,2026-02-01,\n';
    expect(await apply(list)).toMatchObject({ newCount: 3 });
    expect(stays('Ana')).toEqual(['Norte 2025-01-01–2025-06-30', 'Sur 2025-07-01–2026-01-31', 'Este 2026-02-01–']);
    expect(await outcomes(list)).toEqual(['Ana: unchanged', 'Ana: unchanged', 'Ana: unchanged']);
    const later = list.replace('Este,2026-02-01,', 'Este,2026-02-01,2026-05-31').concat('A-1,Ana,Norte,2026-06-01,\n');
    expect(await outcomes(later)).toEqual(['Ana: unchanged', 'Ana: unchanged', 'Ana: changed', 'Ana: changed']);
    await apply(later);
    expect(stays('Ana').slice(2)).toEqual(['Este 2026-02-01–2026-05-31', 'Norte 2026-06-01–']);
    expect((await outcomes(later)).every((line) => line.endsWith('unchanged'))).toBe(true);
  });

  it('names contradictions instead of choosing', async () => {
    const list = [
      'id,name,e-mail,team,from,until',
      'A-1,Ana,,Norte,2026-01-01,2026-03-31',
      'A-1,Ana,,Sur,2026-03-01,',
      'A-1,Bruno,,Norte,,',
      'A-2,Carla,c@example.org,Norte,,',
      'A-2,Carla,c@example.org,Sur,,',
      'A-3,Dirk,c@example.org,Sur,,',
    ].join('\n');
    const { rows } = await plan(`${list}\n`);
    expect(rows.map((row) => [row.outcome, row.reason?.code ?? null])).toEqual([
      ['new', null],
      ['error', 'staffTwice'],
      ['error', 'staffIdTwice'],
      ['new', null],
      ['error', 'staffTwice'],
      ['error', 'staffIdTwice'],
    ]);
    expect(await apply(`${list}\n`)).toMatchObject({ newCount: 2, errorCount: 4 });
    expect(stays('Ana')).toEqual(['Norte 2026-01-01–2026-03-31']);
  });

  it('refuses an address that is somebody else’s', async () => {
    workspace.ask('agents.create', { name: 'Ana Quispe', email: 'ana@example.org', ids: ['A-1'] });
    workspace.ask('agents.create', { name: 'Dirk Weiß', ids: ['A-2'] });
    const { rows } = await plan('id,name,e-mail\nA-2,Dirk Weiß,ana@example.org\n');
    expect(rows).toMatchObject([
      { outcome: 'error', reason: { code: 'staffEmailOfOther', params: { agent: 'Ana Quispe' } } },
    ]);
  });

  it('without any day moves people from today, and leaves those alone who are there already', async () => {
    await importLines([
      ['2026-01-10', 'A-014', 'Ana Quispe', 'Norte'],
      ['2026-01-10', 'A-027', 'Bruno Díaz', 'Norte'],
    ]);
    const list = 'id,name,team\nA-014,Ana Quispe,Norte\nA-027,Bruno Díaz,Sur\nA-031,Carla Müller,Sur\n';
    expect(await outcomes(list)).toEqual(['Ana Quispe: unchanged', 'Bruno Díaz: changed', 'Carla Müller: new']);
    await apply(list);
    const today = new Date(TODAY * 86_400_000).toISOString().slice(0, 10);
    expect(stays('Bruno Díaz').at(-1)).toBe(`Sur ${today}–`);
    expect(stays('Carla Müller')).toEqual(['Sur –']);
    expect((await outcomes(list)).every((line) => line.endsWith('unchanged'))).toBe(true);
  });

  it('ends those whom the list says have left', async () => {
    const list = 'Personalnummer;Mitarbeiter;Team;Eintritt;Austritt\nA-1;Dirk Weiß;Nord;01.03.2020;31.05.2026\n';
    await apply(list);
    const [agent] = workspace.ask('agents.names', {}).agents;
    expect(agent).toMatchObject({ name: 'Dirk Weiß', isEnded: true });
    expect(workspace.ask('agents.profile', { agentId: agent?.agentId as AgentId })).toMatchObject({
      startedOn: day('2020-03-01'),
      leftOn: day('2026-05-31'),
      stays: [{ teamName: 'Nord', fromOn: day('2020-03-01'), lastOn: day('2026-05-31') }],
    });
    expect(await outcomes(list)).toEqual(['Dirk Weiß: unchanged']);
  });
});

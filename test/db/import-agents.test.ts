// Who is who across files: exact ids, e-mails and names join, anything else stays apart; teams and when an agent was in them.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staysOf } from '../../db/team-stays.ts';
import { csvOf, importText } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

type Cell = string | number | null;
let number = 0;
/** A file with one response per agent given as [id, name, e-mail]. */
async function importAgents(source: string, agents: readonly (readonly [Cell, Cell, Cell])[]): Promise<void> {
  number += 1;
  const rows = agents.map(([id, name, email], index) => [
    `${source}-${number}-${index}`,
    id,
    name,
    email,
    9,
    'A long enough comment here',
  ]);
  const mapping = {
    '0': 'responseId',
    '1': 'agentId',
    '2': 'agentName',
    '3': 'agentEmail',
    '4': 'nps',
    '5': 'comment:why',
  };
  await importText(
    workspace,
    csvOf([['response_id', 'agent_id', 'agent_name', 'agent_email', 'nps', 'why'], ...rows]),
    {
      sourceName: source,
      mapping,
    },
  );
}

function names(): string[] {
  return workspace.rows<{ name: string }>('SELECT name AS name FROM agents ORDER BY id').map((row) => row.name);
}

describe('agents', () => {
  it('are known by id within a source, whatever the name', async () => {
    await importAgents('One', [['17', 'Ana Quispe', null]]);
    await importAgents('One', [['17', 'A. Quispe', null]]);
    expect(names()).toEqual(['Ana Quispe']);
  });

  it('are known across sources by ids that no other system would give, not by short numbers', async () => {
    await importAgents('One', [
      ['A-014', 'Ana Quispe', null],
      ['17', 'Bruno Díaz', null],
    ]);
    await importAgents('Two', [
      ['A-014', 'Ana Q.', null],
      ['17', 'Carla Müller', null],
    ]);
    expect(names()).toEqual(['Ana Quispe', 'Bruno Díaz', 'Carla Müller']);
  });

  it('are known by e-mail and by exact name, however they are spelled', async () => {
    await importAgents('One', [['A-1', 'Müller, Carla', 'Carla.Mueller@example.org']]);
    await importAgents('Two', [[null, 'carla  muller', null]]);
    await importAgents('Three', [['X9', 'C. M.', 'carla.mueller@EXAMPLE.org ']]);
    expect(names()).toEqual(['Müller, Carla']);
  });

  it('stay two where one source gives one name two ids', async () => {
    await importAgents('One', [
      ['A-1', 'Ana García', null],
      ['A-2', 'Ana García', null],
    ]);
    expect(names()).toEqual(['Ana García', 'Ana García']);
    await importAgents('One', [
      ['A-1', 'Ana García', null],
      ['A-2', 'Ana García', null],
    ]);
    expect(names()).toHaveLength(2);
  });

  it('stay apart where names are only near', async () => {
    await importAgents('One', [
      [null, 'Ana Quispe', null],
      [null, 'Ana Quispes', null],
      [null, 'Anna Quispe', null],
    ]);
    expect(names()).toHaveLength(3);
  });

  it('get the name a later file gives to their id', async () => {
    await importAgents('One', [['A-014', null, null]]);
    expect(names()).toEqual(['A-014']);
    await importAgents('One', [['A-014', 'Ana Quispe', 'ana@example.org']]);
    expect(workspace.rows('SELECT name AS name, sort_name AS sortName, email AS email FROM agents')).toEqual([
      { name: 'Ana Quispe', sortName: 'ana quispe', email: 'ana@example.org' },
    ]);
  });

  it('of merged records are one person: another id of a source that knows one of them is somebody else', async () => {
    await importAgents('One', [['A-1', 'Ana García', null]]);
    await importAgents('Two', [['X-1', 'A. García', null]]);
    const [kept, merged] = workspace
      .ask('agents.names', {})
      .agents.map((agent) => agent.agentId)
      .reverse();
    workspace.ask('agents.merge', { keptId: kept as never, mergedId: merged as never });
    await importAgents('Two', [['X-2', 'Ana García', null]]);
    expect(names()).toEqual(['Ana García', 'A. García', 'Ana García']);
    expect(workspace.ask('agents.names', {}).agents).toHaveLength(2);
    await importAgents('Three', [[null, 'a. garcia', null]]);
    expect(workspace.ask('agents.names', {}).agents).toHaveLength(2);
  });

  it('have the same uid on every machine', async () => {
    const other = openTestWorkspace();
    try {
      await importAgents('One', [
        ['A-014', 'Ana Quispe', null],
        ['A-015', 'Bruno Díaz', null],
      ]);
      const text = csvOf([
        ['response_id', 'agent_id', 'nps'],
        ['Z1', 'A-015', 3],
        ['Z2', 'A-014', 4],
      ]);
      await importText(other, text, { sourceName: ' ONE ' });
      const sql = 'SELECT uid AS uid FROM agents ORDER BY uid';
      expect(other.rows(sql)).toEqual(workspace.rows(sql));
    } finally {
      other.close();
    }
  });
});

describe('teams', () => {
  const header = ['response_id', 'submitted_at', 'agent_id', 'team', 'nps'];
  function day(text: string): number {
    return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  }
  function memberships(): unknown[] {
    return workspace.rows(
      `SELECT t.name AS team, m.from_on AS fromOn, m.until_on AS untilOn FROM team_memberships m JOIN teams t ON t.id = m.team_id
       WHERE m.deleted_at IS NULL ORDER BY m.agent_id, m.from_on`,
    );
  }

  it('are joined by normalised name, and memberships follow the days of the responses', async () => {
    await importText(
      workspace,
      csvOf([
        header,
        ['1', '2026-01-10T12:00:00Z', 'A-1', 'Support North', 9],
        ['2', '2026-02-10T12:00:00Z', 'A-1', 'support  north', 9],
        ['3', '2026-03-10T12:00:00Z', 'A-1', 'Retention', 9],
      ]),
    );
    expect(workspace.rows('SELECT name FROM teams ORDER BY id')).toEqual([
      { name: 'Support North' },
      { name: 'Retention' },
    ]);
    expect(memberships()).toEqual([
      { team: 'Support North', fromOn: day('2026-01-10'), untilOn: day('2026-03-10') },
      { team: 'Retention', fromOn: day('2026-03-10'), untilOn: null },
    ]);
  });

  it('shift with what later files say, and the rows keep their ids', async () => {
    await importText(workspace, csvOf([header, ['1', '2026-03-10T12:00:00Z', 'A-1', 'Retention', 9]]));
    const [before] = workspace.rows<{ id: string }>('SELECT id FROM team_memberships');
    await importText(
      workspace,
      csvOf([
        header,
        ['2', '2026-01-10T12:00:00Z', 'A-1', 'Retention', 9],
        ['3', '2026-05-01T12:00:00Z', 'A-1', 'Billing', 9],
      ]),
    );
    expect(memberships()).toEqual([
      { team: 'Retention', fromOn: day('2026-01-10'), untilOn: day('2026-05-01') },
      { team: 'Billing', fromOn: day('2026-05-01'), untilOn: null },
    ]);
    expect(workspace.rows('SELECT id FROM team_memberships ORDER BY from_on')[0]).toEqual(before);
  });

  it('give rows without a team the team of the day; a row a person wrote wins', async () => {
    await importText(
      workspace,
      csvOf([
        header,
        ['1', '2026-01-10T12:00:00Z', 'A-1', 'Support', 9],
        ['2', '2026-01-20T12:00:00Z', 'A-1', null, 9],
      ]),
    );
    const teamOf = (id: string) =>
      workspace.rows<{ team: string | null }>(
        `SELECT t.name AS team FROM responses r LEFT JOIN teams t ON t.id = r.team_id WHERE r.external_id = :id`,
        { id },
      )[0]?.team;
    expect(teamOf('2')).toBe('Support');
    const billing = workspace.run(`INSERT INTO teams(key, name) VALUES ('billing', 'Billing')`);
    workspace.run(
      `INSERT INTO team_memberships(id, agent_id, team_id, from_on, origin, created_at, created_by, updated_at, updated_by)
       VALUES ('m', 1, :billing, :from, 'person', 1, :person, 1, :person)`,
      { billing, from: day('2026-02-01'), person: workspace.personId },
    );
    await importText(
      workspace,
      csvOf([
        ['response_id', 'submitted_at', 'agent_id', 'nps'],
        ['3', '2026-01-15T12:00:00Z', 'A-1', 9],
        ['4', '2026-02-02T12:00:00Z', 'A-1', 9],
      ]),
    );
    expect([teamOf('3'), teamOf('4')]).toEqual(['Support', 'Billing']);
  });
});

describe('stays out of spans', () => {
  it('come back to a team that is named again later', () => {
    expect(
      staysOf([
        { teamId: 1, firstOn: 0, lastOn: 30 },
        { teamId: 2, firstOn: 10, lastOn: 19 },
      ]),
    ).toEqual([
      { teamId: 1, fromOn: 0, untilOn: 10 },
      { teamId: 2, fromOn: 10, untilOn: 20 },
      { teamId: 1, fromOn: 20, untilOn: null },
    ]);
  });

  it('cover every day from the first on exactly once, with a team named around that day', () => {
    const span = fc
      .tuple(fc.nat(5), fc.nat(60), fc.nat(40))
      .map(([teamId, firstOn, length]) => ({ teamId, firstOn, lastOn: firstOn + length }));
    fc.assert(
      fc.property(fc.uniqueArray(span, { selector: (each) => each.teamId, minLength: 1 }), (spans) => {
        const stays = staysOf(spans);
        expect(stays[0]?.fromOn).toBe(Math.min(...spans.map((each) => each.firstOn)));
        stays.forEach((stay, index) => {
          expect(stay.untilOn).toBe(stays[index + 1]?.fromOn ?? null);
          if (stay.untilOn !== null) expect(stay.untilOn).toBeGreaterThan(stay.fromOn);
          const named = spans.find((each) => each.teamId === stay.teamId);
          expect(named !== undefined && named.firstOn <= stay.fromOn && named.lastOn >= stay.fromOn).toBe(true);
        });
      }),
    );
  });
});

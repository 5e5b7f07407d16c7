// Who was in which team when: a person's word wins over files, responses follow it, and taking it back leads to what files say.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId, TeamId } from '../../shared/contract/values.ts';
import { csvOf, importText } from './import-support.ts';
import { addTeam, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

let number = 0;
/** Responses of agent A-1 by [day, team]. */
async function importDays(rows: readonly (readonly [string, string | null])[]): Promise<void> {
  number += 1;
  const header = ['response_id', 'submitted_at', 'agent_id', 'team', 'nps', 'comment'];
  const lines = rows.map(([on, team], index) => [
    `${number}-${index}`,
    `${on}T12:00:00Z`,
    'A-1',
    team,
    9,
    'They called me back',
  ]);
  await importText(workspace, csvOf([header, ...lines]), { sourceName: 'NPS', dateOrder: 'ymd' });
}

function agent(): AgentId {
  return workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
}

/** `2026-03-10 Soporte` per response, by day. */
function placed(): string[] {
  return workspace
    .rows<{ on: string; team: string | null }>(
      `SELECT date(r.responded_on * 86400, 'unixepoch') AS "on", t.name AS team FROM responses r LEFT JOIN teams t ON t.id = r.team_id
       ORDER BY r.responded_on, r.id`,
    )
    .map((row) => `${row.on} ${row.team ?? '-'}`);
}

function stays(): string[] {
  const text = (on: number | null) => (on === null ? '' : new Date(on * 86_400_000).toISOString().slice(0, 10));
  return workspace
    .ask('agents.profile', { agentId: agent() })
    .stays.map(
      (stay) => `${stay.teamName} ${text(stay.fromOn)}–${text(stay.lastOn)}${stay.isByHand ? ' by hand' : ''}`,
    );
}

const THREE: readonly [string, string | null][] = [
  ['2026-01-10', 'Soporte'],
  ['2026-02-10', null],
  ['2026-03-10', 'Retención'],
];

describe('a stay by hand', () => {
  it('wins over the team a response names, for its days only, and can be taken back', async () => {
    await importDays(THREE);
    const nord = addTeam(workspace, 'Team Nord');
    const before = { placed: placed(), stays: stays() };
    expect(before.placed).toEqual(['2026-01-10 Soporte', '2026-02-10 Soporte', '2026-03-10 Retención']);
    expect(before.stays).toEqual(['Soporte 2026-01-10–2026-03-09', 'Retención 2026-03-10–']);
    const { membershipId } = workspace.ask('memberships.set', {
      agentId: agent(),
      teamId: nord,
      fromOn: day('2026-02-01'),
      lastOn: day('2026-03-31'),
    });
    expect(placed()).toEqual(['2026-01-10 Soporte', '2026-02-10 Team Nord', '2026-03-10 Team Nord']);
    expect(stays()).toEqual(['Soporte 2026-01-10–2026-01-31', 'Team Nord 2026-02-01–2026-03-31 by hand']);
    await importDays([
      ['2026-03-20', 'Retención'],
      ['2026-04-20', null],
      ['2026-04-21', 'Retención'],
    ]);
    expect(placed().slice(3)).toEqual(['2026-03-20 Team Nord', '2026-04-20 -', '2026-04-21 Retención']);
    workspace.ask('memberships.remove', { membershipId });
    expect(placed()).toEqual([
      '2026-01-10 Soporte',
      '2026-02-10 Soporte',
      '2026-03-10 Retención',
      '2026-03-20 Retención',
      '2026-04-20 Retención',
      '2026-04-21 Retención',
    ]);
    expect(stays()).toEqual(before.stays);
  });

  it('ends what is only assumed, not what later responses say', async () => {
    await importDays([['2026-01-10', 'Soporte']]);
    const soporte = workspace.ask('teams.list', {}).teams[0]?.teamId as TeamId;
    expect(stays()).toEqual(['Soporte 2026-01-10–']);
    workspace.ask('memberships.set', { agentId: agent(), teamId: soporte, fromOn: null, lastOn: day('2026-03-31') });
    expect(stays()).toEqual(['Soporte –2026-03-31 by hand']);
    expect(workspace.ask('agents.names', {}).agents[0]?.teamId).toBe(soporte);
    expect(workspace.ask('teams.list', {}).teams[0]?.agentCount).toBe(0);
    await importDays([['2026-05-10', 'Soporte']]);
    expect(stays()).toEqual(['Soporte –2026-03-31 by hand', 'Soporte 2026-05-10–']);
  });

  it('covers responses of files to come without a team', async () => {
    const nord = addTeam(workspace, 'Team Nord');
    workspace.ask('agents.create', { name: 'Ana Quispe', ids: ['A-1'], teamId: nord });
    await importDays([
      ['2026-01-10', null],
      ['2026-02-10', 'Soporte'],
    ]);
    expect(placed()).toEqual(['2026-01-10 Team Nord', '2026-02-10 Team Nord']);
    expect(stays()).toEqual(['Team Nord – by hand']);
  });

  it('meets no other stay by hand, unless it may cut it', () => {
    const [norte, sur] = [addTeam(workspace, 'Norte'), addTeam(workspace, 'Sur')];
    const { agentId } = workspace.ask('agents.create', { name: 'Ana', teamId: norte, fromOn: TODAY - 100 });
    const set = { agentId, teamId: sur, fromOn: TODAY - 10, lastOn: TODAY - 5 };
    expect(workspace.call('memberships.set', set)).toEqual({
      ok: false,
      error: { code: 'membership.overlap', params: { team: 'Norte' } },
    });
    workspace.ask('memberships.set', { ...set, isCutting: true });
    const days = () =>
      workspace
        .ask('agents.profile', { agentId })
        .stays.map((stay) => [
          stay.teamName,
          (stay.fromOn ?? 0) - TODAY,
          stay.lastOn === null ? null : stay.lastOn - TODAY,
        ]);
    expect(days()).toEqual([
      ['Norte', -100, -11],
      ['Sur', -10, -5],
      ['Norte', -4, null],
    ]);
    workspace.ask('memberships.move', { agentIds: [agentId], teamId: sur, fromOn: TODAY });
    expect(days()).toEqual([
      ['Norte', -100, -11],
      ['Sur', -10, -5],
      ['Norte', -4, -1],
      ['Sur', 0, null],
    ]);
    expect(workspace.ask('memberships.move', { agentIds: [agentId], teamId: sur, fromOn: TODAY + 3 }).movedCount).toBe(
      0,
    );
    workspace.ask('undo.undo', {});
    workspace.ask('undo.undo', {});
    expect(days()).toEqual([['Norte', -100, null]]);
  });

  it('that ends before it begins is refused, and so is touching an imported one', async () => {
    await importDays(THREE);
    const nord = addTeam(workspace, 'Team Nord');
    const input = { agentId: agent(), teamId: nord, fromOn: TODAY, lastOn: TODAY - 1 };
    expect(workspace.call('memberships.set', input)).toMatchObject({ error: { code: 'membership.dates' } });
    const { membershipId } = workspace.ask('agents.profile', { agentId: agent() }).stays[0] ?? {};
    expect(workspace.call('memberships.remove', { membershipId: membershipId as never })).toMatchObject({
      error: { code: 'membership.imported' },
    });
    expect(workspace.call('memberships.set', { ...input, lastOn: null, membershipId })).toMatchObject({
      error: { code: 'membership.imported' },
    });
    workspace.ask('memberships.set', { ...input, lastOn: TODAY });
  });

  it('of an agent counts for the responses of records merged into them', async () => {
    await importDays([['2026-01-10', 'Soporte']]);
    const nord = addTeam(workspace, 'Team Nord');
    const { agentId: keptId } = workspace.ask('agents.create', { name: 'Ana Quispe', teamId: nord });
    const mergedId = workspace.ask('agents.names', {}).agents.find((each) => each.agentId !== keptId)
      ?.agentId as AgentId;
    workspace.ask('agents.merge', { keptId, mergedId });
    expect(placed()).toEqual(['2026-01-10 Team Nord']);
    await importDays([['2026-01-12', 'Soporte']]);
    expect(placed()).toEqual(['2026-01-10 Team Nord', '2026-01-12 Team Nord']);
    workspace.ask('agents.unmerge', { recordId: mergedId });
    expect(placed()).toEqual(['2026-01-10 Soporte', '2026-01-12 Soporte']);
  });
});

describe('any stays by hand', () => {
  it('never overlap, place every response as they say, and undone leave the days as they were', async () => {
    await importDays([...THREE, ['2026-04-10', null], ['2026-05-10', 'Soporte']]);
    const agentId = agent();
    const teams = [addTeam(workspace, 'Norte'), addTeam(workspace, 'Sur'), addTeam(workspace, 'Este')];
    const before = { placed: placed(), stays: stays() };
    const from = day('2026-01-01');
    const act = fc.record({
      team: fc.nat(2),
      fromOn: fc.nat(150),
      length: fc.option(fc.nat(60)),
      isCutting: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
        let done = 0;
        for (const { team, fromOn, length, isCutting } of acts) {
          const answer = workspace.call('memberships.set', {
            agentId,
            teamId: teams[team] as TeamId,
            fromOn: from + fromOn,
            lastOn: length === null ? null : from + fromOn + length,
            isCutting,
          });
          if (answer.ok) done += 1;
          else expect(answer.error.code).toBe('membership.overlap');
        }
        const own = workspace.ask('agents.profile', { agentId }).stays;
        own.slice(1).forEach((stay, index) => {
          expect(own[index]?.lastOn ?? Number.MAX_SAFE_INTEGER).toBeLessThan(stay.fromOn ?? 0);
        });
        for (const line of placed()) {
          const [on = '', ...words] = line.split(' ');
          const stay = own.find(
            (each) =>
              each.isByHand && (each.fromOn ?? 0) <= day(on) && (each.lastOn ?? Number.MAX_SAFE_INTEGER) >= day(on),
          );
          if (stay) expect(words.join(' ')).toBe(stay.teamName);
        }
        for (; done > 0; done -= 1) workspace.ask('undo.undo', {});
        expect({ placed: placed(), stays: stays() }).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

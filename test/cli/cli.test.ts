// What `rows`, `agents`, `check` and `sample` answer, and the command line as a program of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { npsInterval } from '../../shared/stats/index.ts';
import { type CliFolder, json, openCliFolder, SIMPLE } from './cli-folder.ts';
import { exportText } from './exports.ts';
import { runProgram } from './program.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

describe('agents', () => {
  it('counts per agent in a period, with the interval of the statistics', async () => {
    await here.cli('import', here.write('Umfrage.csv', SIMPLE), '--zone', 'Europe/Berlin');
    const agents = json(await here.cli('agents'));
    expect(agents.map((agent: { name: string }) => agent.name)).toEqual(['Carla Müller', 'Dirk Weiß']);
    const { nps, low, high } = npsInterval({ promoters: 2, passives: 1, detractors: 0 });
    expect(agents[0]).toEqual({
      agent: 'Carla Müller',
      name: 'Carla Müller',
      team: 'Team Nord',
      n: 3,
      promoters: 2,
      passives: 1,
      detractors: 0,
      nps,
      low,
      high,
      resolved: 2,
      resolutionAnswered: 3,
    });
    const [carla] = json(await here.cli('agents', '--from', '2026-03-14', '--to', '2026-03-15'));
    expect(carla).toMatchObject({ n: 1, passives: 1, resolved: 0, resolutionAnswered: 1 });
    expect((await here.cli('agents', '--from', '31.03.2026')).code).toBe(1);
  });
});

describe('rows and check', () => {
  it('speak of imports and workspaces that exist', async () => {
    expect(await here.cli('check')).toMatchObject({ code: 4 });
    expect(existsSync(here.workspace)).toBe(false);
    await here.cli('import', here.write('one.csv', exportText(0, 20)));
    expect((await here.cli('rows', '--import', '7')).code).toBe(1);
    expect((await here.cli('rows')).code).toBe(1);
    const check = json(await here.cli('check'));
    expect(check).toMatchObject({ integrity: 'ok', counts: { responses: 20, imports: 1 }, backups: [] });
    await here.cli('import', here.write('two.csv', exportText(10, 30)), '--source', 'one');
    expect(json(await here.cli('check')).backups).toMatchObject([{ responseCount: 20 }]);
  });
});

describe('the program', () => {
  it('prints one JSON object on standard output and its messages beside it', async () => {
    const file = here.write('one.csv', exportText(0, 200));
    const run = await runProgram(
      ['import', 'one.csv', '--workspace', 'made.rapport', '--json', '--progress'],
      here.folder,
    );
    expect(run.code).toBe(0);
    expect(json(run).files[0]).toMatchObject({ file: 'one.csv', status: 'imported', rowsRead: 200 });
    expect(run.err).toMatch(/^reading /);
    expect(existsSync(join(here.folder, 'made.rapport'))).toBe(true);
    expect(file).toContain(here.folder);
    expect(await runProgram(['frobnicate'])).toMatchObject({ code: 1, out: '' });
    expect(await runProgram(['--help'])).toMatchObject({ code: 0, err: '' });
  });

  it('makes the sample workspace', async () => {
    const run = await here.cli('sample', '--responses', '300', '--language', 'es');
    expect(run.code).toBe(0);
    const check = json(await here.cli('check'));
    expect(check.integrity).toBe('ok');
    expect(check.counts.responses).toBe(json(run).inserted);
    expect(check.counts.responses).toBeGreaterThan(250);
    expect((await here.cli('sample')).code).toBe(4);
  });
});

// What a person decided about a file is taken over for the next one with the same header: the second import of a survey asks nothing.
// Where the new file itself says otherwise, the file is right, and a warning says so.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { detectFile } from '../../electron/import-detect.ts';
import { type ImportOutcome, importFile } from '../../electron/import-job.ts';
import { sourceOfText } from '../../electron/import-source.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { csvOf, quiet } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';
import { takeBack } from './undo-support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

/** As in the app: by a person. */
function bringIn(
  text: string,
  settings: ImportSettings = {},
  name = 'survey.csv',
  personId: string | null = workspace.personId,
) {
  return importFile(
    { source: sourceOfText(name, text), workspacePath: workspace.path, settings, personId, deviceId: 'test-device' },
    quiet,
  );
}

function done(outcome: ImportOutcome): Extract<ImportOutcome, { status: 'imported' }> {
  if (outcome.status !== 'imported') throw new Error(JSON.stringify(outcome));
  return outcome;
}

function detect(text: string, settings: ImportSettings = {}, name = 'next.csv'): Promise<Detection> {
  return detectFile({ source: sourceOfText(name, text), workspacePath: workspace.path, settings }, quiet);
}

const HEADER = ['Vorgang', 'beantwortet', 'Person', 'Punkte', 'Zufrieden', 'gelöst', 'Text'];
/** Leaves open: the order of day and month, what the points are, their scale, what 1 and 2 say about the solution. */
function file(month: string, rows = 3, day = (index: number) => String(index + 1).padStart(2, '0')): string {
  return csvOf([
    HEADER,
    ...Array.from({ length: rows }, (_, index) => [
      `V-${month}-${index}`,
      `${day(index)}/${month}/2026 10:30`,
      index % 2 === 0 ? 'Ana Quispe' : 'Bruno Díaz',
      [9, 3, 7][index % 3] ?? 0,
      [4, 2, 3][index % 3] ?? 0,
      (index % 2) + 1,
      `Everything about ${month}/${index} was explained well`,
    ]),
  ]);
}

const DECIDED: ImportSettings = {
  sourceName: 'Desk survey',
  mapping: {
    '0': 'responseId',
    '1': 'respondedAt',
    '2': 'agentName',
    '3': 'nps',
    '4': 'csat',
    '5': 'resolution',
    '6': 'comment:why',
  },
  scales: { '3': '0-10', '4': '5-1' },
  answers: { dateOrder: 'dmy', 'resolutionCodes:5:1': 'yes', 'resolutionCodes:5:2': 'no' },
};

describe('the next file of a survey', () => {
  it('asks nothing and is read as the one before', async () => {
    expect((await detect(file('03'))).questions.length).toBeGreaterThan(0);
    done(await bringIn(file('03'), DECIDED));
    const next = await detect(file('04'));
    expect(next.questions).toEqual([]);
    expect(next.profile).toEqual({ profileId: expect.any(String), name: 'Desk survey' });
    expect(next).toMatchObject({ sourceName: 'Desk survey', dateOrder: 'dmy', trial: { inserted: 3, updated: 0 } });
    expect(next.columns.map(({ target, reason }) => [target, reason.code])).toEqual(
      Object.values(DECIDED.mapping ?? {}).map((target) => [target, 'fromProfile']),
    );
    expect(next.columns[4]?.scale).toEqual({ min: 1, max: 5, isReversed: true });
    const { result } = done(await bringIn(file('04'), {}, 'next.csv'));
    expect(result.counts).toMatchObject({ inserted: 3, rejected: 0 });
    const rows = workspace.rows(
      `SELECT r.nps AS nps, r.csat AS csat, r.resolution AS resolution, r.responded_at AS at FROM responses r
       WHERE r.external_id = 'V-04-1'`,
    );
    expect(rows).toEqual([{ nps: 3, csat: 4, resolution: 0, at: Date.parse('2026-04-02T08:30:00Z') }]);
  });

  it('keeps one profile a survey and header, with its latest decisions', async () => {
    done(await bringIn(file('03'), DECIDED));
    done(await bringIn(file('04'), {}, 'next.csv'));
    const [profile, ...more] = workspace.ask('imports.profiles', {}).profiles;
    expect(more).toEqual([]);
    expect(profile).toMatchObject({ name: 'Desk survey', sourceName: 'Desk survey', columnCount: 7 });
    expect(profile?.usedAt).not.toBeNull();
    expect(workspace.rows('SELECT version AS version FROM mapping_profiles')).toEqual([{ version: 1 }]);
    done(await bringIn(file('05'), { mapping: { '3': 'ces' }, scales: { '3': '1-10' } }, 'third.csv'));
    expect(workspace.rows('SELECT version AS version FROM mapping_profiles')).toEqual([{ version: 2 }]);
    const fourth = await detect(file('06'));
    expect(fourth.columns[3]).toMatchObject({ target: 'ces', reason: { code: 'fromProfile' } });
    expect(fourth.columns[5]).toMatchObject({ target: 'resolution' });
    // Another survey with the same header has decisions of its own.
    done(await bringIn(file('07'), { ...DECIDED, sourceName: 'Other survey' }, 'other.csv'));
    const names = workspace.ask('imports.profiles', {}).profiles.map(({ name }) => name);
    expect(names.sort()).toEqual(['Desk survey', 'Other survey']);
    expect((await detect(file('08'), { sourceName: 'Other survey' })).columns[3]?.target).toBe('nps');
    expect((await detect(file('08'), { sourceName: 'desk  SURVEY' })).columns[3]?.target).toBe('ces');
  });

  it('may be decided otherwise, or read without the profile', async () => {
    done(await bringIn(file('03'), DECIDED));
    const own = await detect(file('04'), { mapping: { '6': 'comment:why not' } });
    expect(own.columns[6]).toMatchObject({ target: 'comment:why not', reason: { code: 'chosenByPerson' } });
    expect(own.columns[5]?.reason.code).toBe('fromProfile');
    const none = await detect(file('04'), { profile: 'none' });
    expect(none.profile).toBeNull();
    expect(none.questions.length).toBeGreaterThan(0);
    expect(none.columns.some(({ reason }) => reason.code === 'fromProfile')).toBe(false);
  });

  it('is right about its own dates and scales', async () => {
    done(await bringIn(file('03'), DECIDED));
    // Month first, and a day above twelve proves it; a score that no scale of one to five has.
    const swapped = file('04', 20, () => '04').replaceAll(/(\d\d)\/04\/2026/g, (_, day) => `${day}/25/2026`);
    const text = swapped.replace('"9","4"', '"9","7"');
    const next = await detect(text);
    expect(next.dateOrder).toBe('mdy');
    expect(next.warnings).toContainEqual({
      code: 'profileOtherDates',
      params: { profile: 'Desk survey', order: 'mdy' },
    });
    expect(next.warnings).toContainEqual({
      code: 'profileOtherScale',
      params: { profile: 'Desk survey', column: 'Zufrieden', min: 1, max: 5 },
    });
    expect(next.columns[4]?.scale).not.toEqual({ min: 1, max: 5, isReversed: true });
  });

  it('does not remember what was an empty column', async () => {
    const header = ['response_id', 'submitted_at', 'nps', 'CSAT'];
    const text = (score: string, month: string) =>
      csvOf([
        header,
        ...Array.from({ length: 6 }, (_, index) => [
          `R${month}${index}`,
          `2026-${month}-03T10:00:00Z`,
          index,
          score && `${1 + (index % 5)}`,
        ]),
      ]);
    done(await bringIn(text('', '03')));
    expect((await detect(text('x', '04'))).columns[3]?.target).toBe('csat');
  });

  it('is found under a layout that only a person could see', async () => {
    const titled = (month: string) => `Auswertung ${month}\nErstellt am 5.${month}.2026;von Hand\n${file(month)}`;
    const decided = { ...DECIDED, preambleRows: 2, headerRows: 1 };
    done(await bringIn(titled('03'), decided));
    const next = await detect(titled('04'));
    expect(next).toMatchObject({ preambleRows: 2, headerRows: 1, questions: [], profile: { name: 'Desk survey' } });
    expect(next.trial).toMatchObject({ inserted: 3 });
  });

  it('asks nothing even where nobody stored a profile: the history speaks for it', async () => {
    done(await bringIn(file('03'), DECIDED, 'survey.csv', null));
    expect(workspace.ask('imports.profiles', {}).profiles).toEqual([]);
    const next = await detect(file('04'));
    expect(next).toMatchObject({ questions: [], profile: null, sourceName: 'Desk survey' });
  });
});

describe('a profile', () => {
  it('can be chosen by name for a file with other columns: they are known by their headers', async () => {
    done(await bringIn(file('03'), DECIDED));
    const rows = file('04')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(',').reverse().join(','))
      .join('\n');
    const next = await detect(rows, { profile: 'desk survey' });
    expect(next.questions).toEqual([]);
    expect(next.columns.map(({ target }) => target)).toEqual(Object.values(DECIDED.mapping ?? {}).reverse());
    await expect(detect(rows, { profile: 'Unknown' })).rejects.toMatchObject({ code: 'row.missing' });
  });

  it('is renamed and removed, and both can be undone', async () => {
    done(await bringIn(file('03'), DECIDED));
    const profileId = workspace.ask('imports.profiles', {}).profiles[0]?.profileId ?? '';
    workspace.ask('imports.renameProfile', { profileId, name: 'Service desk' });
    expect((await detect(file('04'))).profile?.name).toBe('Service desk');
    workspace.ask('undo.undo', {});
    expect((await detect(file('04'))).profile?.name).toBe('Desk survey');
    workspace.ask('imports.removeProfile', { profileId });
    expect(workspace.ask('imports.profiles', {}).profiles).toEqual([]);
    const without = await detect(file('04'));
    expect(without.profile).toBeNull();
    expect(without.questions.length).toBeGreaterThan(0);
    workspace.ask('undo.undo', {});
    expect((await detect(file('04'))).profile?.profileId).toBe(profileId);
    expect(workspace.call('imports.renameProfile', { profileId: 'x', name: 'y' })).toMatchObject({
      ok: false,
      error: { code: 'row.missing' },
    });
  });

  it('goes back with the import it came from', async () => {
    const first = done(await bringIn(file('03'), DECIDED));
    const wrong = done(await bringIn(file('04'), { mapping: { '3': 'ces' }, scales: { '3': '1-10' } }, 'next.csv'));
    expect((await detect(file('05'))).columns[3]?.target).toBe('ces');
    await takeBack(workspace, wrong.importId);
    expect((await detect(file('05'))).columns[3]?.target).toBe('nps');
    await takeBack(workspace, first.importId);
    expect(workspace.ask('imports.profiles', {}).profiles).toEqual([]);
    const without = await detect(file('05'));
    expect(without.columns.some(({ reason }) => reason.code === 'fromProfile')).toBe(false);
  });
});

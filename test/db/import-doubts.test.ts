// What only the stored responses can tell: ids that begin anew, and files older than what is stored. Each is one question, asked before
// anything counts; the answer is followed and, where it is about the survey, remembered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { detectFile } from '../../electron/import-detect.ts';
import { sourceOfText } from '../../electron/import-source.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { type Cell, HEADER, row } from './import-rows.ts';
import { csvOf, importInto, importText, pictureOf, quiet, sumOf } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

const SURVEY: ImportSettings = { sourceName: 'survey' };

/** The questions of an import that is not made; every look at it has to say the same, and nothing may be left behind. */
async function asked(text: string, settings: ImportSettings = SURVEY): Promise<{ code: string; params: object }[]> {
  const before = pictureOf(workspace);
  const outcome = await importInto(workspace.path, text, settings);
  if (outcome.status !== 'needs-answer') throw new Error(outcome.status);
  const trial = await importInto(workspace.path, text, settings, { isTrial: true });
  if (trial.status !== 'needs-answer') throw new Error(trial.status);
  const source = sourceOfText('survey.csv', text);
  const detection = await detectFile({ source, workspacePath: workspace.path, settings }, quiet);
  expect(trial.plan.questions).toEqual(outcome.plan.questions);
  expect(detection.questions).toEqual(outcome.plan.questions);
  expect(detection.trial).toBeNull();
  expect(pictureOf(workspace)).toBe(before);
  return outcome.plan.questions.map(({ code, params }) => ({ code, params }));
}

function answered(answers: Record<string, string>): ImportSettings {
  return { ...SURVEY, answers };
}

/** Rows of a form that numbers its responses from 1, as of a month. */
function form(
  month: string,
  count: number,
  changes: (id: number) => Partial<Record<string, Cell>> = () => ({}),
): string {
  return csvOf([
    HEADER,
    ...Array.from({ length: count }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      const at = { submitted_at: `2026-${month}-${day}T12:00:00Z`, contact_at: null };
      return row(String(index + 1), { ...at, comment: `Comment ${index} of ${month}`, ...changes(index + 1) });
    }),
  ]);
}

describe('ids that begin anew', () => {
  it('stop the import of a form that counts from 1 again', async () => {
    await importText(workspace, form('03', 6), SURVEY);
    const [question] = await asked(form('04', 8));
    expect(question).toEqual({
      code: 'restartedIds',
      params: { source: 'survey', count: 6, known: 6, share: 100, example: '1' },
    });
    // Nothing has changed since the backup before the first attempt, so the second one makes none.
    await importText(workspace, form('04', 8), answered({ restartedIds: 'same' }));
    expect(listBackups(workspace.path)).toHaveLength(1);
  });

  it('do not where the same form only grew, or a score was corrected', async () => {
    await importText(workspace, form('03', 6), SURVEY);
    const grown = await importText(
      workspace,
      form('03', 9, (id) => (id === 2 ? { nps: 1 } : {})),
      SURVEY,
    );
    expect(grown.counts).toMatchObject({ inserted: 3, updated: 1, unchanged: 5 });
  });

  it('are asked about from more than two in a hundred known ids with another agent or time of contact', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `R_${String(index).padStart(12, 'a')}`);
    const file = (changed: number, change: Partial<Record<string, Cell>>) =>
      csvOf([
        HEADER,
        ...ids.map((id, index) => row(id, { csat: 1 + (index % 5), ...(index < changed ? change : {}) })),
      ]);
    const other = { agent_id: 'A-027', agent_name: 'Bruno Díaz' };
    await importText(workspace, file(0, {}), SURVEY);
    expect(await asked(file(3, other))).toMatchObject([
      { code: 'restartedIds', params: { count: 3, known: 100, share: 3 } },
    ]);
    expect(await asked(file(3, { contact_at: '2026-05-01T10:00:00Z' }))).toMatchObject([{ code: 'restartedIds' }]);
    const two = await importText(workspace, file(2, other), SURVEY);
    expect(two.counts).toMatchObject({ updated: 2, unchanged: 98 });
  });

  it('are not where long ids arrive with another time of answer alone', async () => {
    await importText(workspace, csvOf([HEADER, row('R_1aQx00000001'), row('R_1aQx00000002')]), SURVEY);
    const later = { submitted_at: '2026-03-09T08:00:00Z' };
    const again = await importText(
      workspace,
      csvOf([HEADER, row('R_1aQx00000001', later), row('R_1aQx00000002', later)]),
      SURVEY,
    );
    expect(again.counts).toMatchObject({ updated: 2 });
  });

  it('of one survey: known responses are updated, and nobody asks again', async () => {
    await importText(workspace, form('03', 6), SURVEY);
    const same = await importText(workspace, form('04', 6), answered({ restartedIds: 'same' }));
    expect(same.counts).toMatchObject({ updated: 6, inserted: 0 });
    const third = await importText(workspace, form('05', 6), SURVEY);
    expect(third.counts).toMatchObject({ updated: 6, inserted: 0 });
  });

  it('of a new one: everything is new, also next time, and the same file adds nothing', async () => {
    await importText(workspace, form('03', 6), SURVEY);
    const other = await importText(workspace, form('04', 8), answered({ restartedIds: 'new' }));
    expect(other.counts).toMatchObject({ inserted: 8, updated: 0 });
    expect(workspace.rows('SELECT external_id FROM responses')).toHaveLength(14);
    const third = await importText(workspace, form('05', 4), SURVEY);
    expect(third.counts).toMatchObject({ inserted: 4, updated: 0, unchanged: 0 });
    // Rows of before stand under their id alone: with the same values they are known all the same.
    const again = await importText(workspace, form('03', 7), SURVEY);
    expect(again.counts).toMatchObject({ inserted: 1, unchanged: 6 });
    const twice = await importText(workspace, `${form('04', 8)}"8","2026-04-08T12:00:00Z"\n`, SURVEY);
    expect(sumOf(twice.counts)).toBe(9);
    expect(twice.counts).toMatchObject({ inserted: 0, unchanged: 8 });
  });
});

describe('a file older than what is stored', () => {
  const dated = (day: string, changes: Partial<Record<string, Cell>> = {}) => ({
    submitted_at: `2026-03-${day}T10:00:00Z`,
    ...changes,
  });
  const march = csvOf([HEADER, row('R1', dated('01')), row('R2', dated('02')), row('R3', dated('20'))]);

  it('asks before it changes anything', async () => {
    await importText(workspace, march);
    expect(await asked(csvOf([HEADER, row('R1', dated('01', { nps: 2 })), row('R4', dated('02'))]))).toEqual([
      {
        code: 'olderFile',
        params: { source: 'survey', count: 1, at: Date.UTC(2026, 2, 20, 10), fileAt: Date.UTC(2026, 2, 2, 10) },
      },
    ]);
  });

  it('does not ask where it only adds responses or fills what was empty', async () => {
    await importText(workspace, csvOf([HEADER, row('R1', dated('01', { csat: null })), row('R3', dated('20'))]));
    const older = await importText(workspace, csvOf([HEADER, row('R1', dated('01')), row('R4', dated('02'))]));
    expect(older.counts).toMatchObject({ inserted: 1, updated: 1 });
  });

  it('keeps the stored values or takes its own, as answered', async () => {
    await importText(workspace, march);
    const older = csvOf([HEADER, row('R1', dated('01', { nps: 2 })), row('R4', dated('02'))]);
    const kept = await importText(workspace, older, answered({ olderFile: 'keep' }));
    expect(kept.counts).toMatchObject({ inserted: 1, updated: 0, unchanged: 1 });
    expect(workspace.rows(`SELECT nps AS nps FROM responses WHERE external_id = 'R1'`)).toEqual([{ nps: 9 }]);
    const taken = await importText(workspace, `${older}\n`, answered({ olderFile: 'overwrite' }));
    expect(taken.counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(workspace.rows(`SELECT nps AS nps FROM responses WHERE external_id = 'R1'`)).toEqual([{ nps: 2 }]);
    // The answer was about that file, not about the survey.
    expect(await asked(csvOf([HEADER, row('R1', dated('01', { nps: 3 }))]))).toMatchObject([{ code: 'olderFile' }]);
  });

  it('is known by its own column of changes, and so is a newer one', async () => {
    const header = ['response_id', 'submitted_at', 'updated_at', 'agent_name', 'nps'];
    const file = (updated: string, nps: number, day = '20') =>
      csvOf([
        header,
        ['R1', `2026-03-${day}T10:00:00Z`, updated, 'Ana Quispe', nps],
        ['R2', `2026-03-${day}T10:00:00Z`, '2026-03-20 10:00:00', 'Ana Quispe', 7],
      ]);
    const settings = { ...SURVEY, mapping: { '2': 'extra:updated_at' } };
    await importText(workspace, file('2026-03-22 10:00:00', 9), settings);
    expect(await asked(file('2026-03-21 10:00:00', 4), settings)).toEqual([
      { code: 'olderFile', params: { source: 'survey', count: 1 } },
    ]);
    await importText(
      workspace,
      csvOf([header, ['R3', '2026-03-29T10:00:00Z', '2026-03-29 10:00:00', 'Ana Quispe', 7]]),
      settings,
    );
    // Its latest answer is older than the latest stored one, but the row says that it was changed later.
    const newer = await importText(workspace, file('2026-03-23 10:00:00', 5), settings);
    expect(newer.counts).toMatchObject({ updated: 1, unchanged: 1 });
  });
});

describe('people who were erased', () => {
  it('do not come in again: their rows are counted as no answers', async () => {
    const { erasedAgent, erasedCustomer } = await import('../../db/import-erasures.ts');
    const [{ secret }] = workspace.rows<{ secret: Uint8Array }>('SELECT erase_secret AS secret FROM workspace') as [
      { secret: Uint8Array },
    ];
    const erase = (subject: Uint8Array, kind: string) =>
      workspace.run('INSERT INTO erasures(subject, kind, at) VALUES (:subject, :kind, 1)', { subject, kind });
    erase(erasedCustomer(secret, 'ana@example.com'), 'customer');
    erase(erasedAgent(secret, 'name', 'Díaz, Bruno', ''), 'agent');
    const { importId, counts } = await importText(
      workspace,
      csvOf([
        ['response_id', 'customer email', 'agent_name', 'nps'],
        ['R1', 'Ana@Example.com ', 'Ana Quispe', 9],
        ['R2', 'other@example.com', 'Bruno Díaz', 9],
        ['R3', 'other@example.com', 'Ana Quispe', 8],
      ]),
      { mapping: { '1': 'customerId' } },
    );
    expect(counts).toMatchObject({ rowsRead: 3, inserted: 1, notAnswers: 2 });
    expect(workspace.ask('imports.result', { importId: importId as never }).notAnswerReasons).toEqual([
      { reason: { code: 'erased', params: {} }, count: 2 },
    ]);
  });
});

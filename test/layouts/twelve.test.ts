// The twelve fixtures through the command line: each imports right, or asks its one question first and then imports right.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliFolder, json, openCliFolder } from '../cli/cli-folder.ts';
import type { Fixture } from './fixture.ts';
import { f5, f8 } from './german.ts';
import { f10, f11 } from './helpdesks.ts';
import { f1 } from './qualtrics.ts';
import { f2 } from './qualtrics-legacy.ts';
import { f9, f9AskNicely, f9Delighted } from './ratings-json.ts';
import { f3, f4, f7 } from './surveys.ts';
import { f6, f12, trapWorkbook } from './workbooks.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

const SUM = ['inserted', 'updated', 'unchanged', 'duplicatesInFile', 'rejected', 'notAnswers', 'mergedRows'];

type Report = Record<string, unknown> & {
  importId: number;
  rowsRead: number;
  questions: { code: string }[];
  columns: { header: string; target: string }[];
};

async function importFixture(fixture: Fixture): Promise<Report> {
  const file = here.write(fixture.fileName, fixture.bytes());
  if (fixture.asks !== undefined) {
    const answers = (fixture.words ?? []).indexOf('--answer');
    const asked = await here.cli('import', file, ...(fixture.words ?? []).slice(0, answers));
    expect(asked.code, asked.err + asked.out).toBe(2);
    expect(json(asked).files[0].questions.map(({ code }: { code: string }) => code)).toEqual(fixture.asks);
  }
  const run = await here.cli('import', file, ...(fixture.words ?? []));
  expect(run.out, run.err).not.toBe('');
  const [report] = json(run).files as [Report];
  expect(report).toMatchObject(fixture.report);
  expect(SUM.reduce((sum, term) => sum + Number(report[term]), 0)).toBe(report.rowsRead);
  const targets = Object.fromEntries(report.columns.map(({ header, target }) => [header, target]));
  expect(targets).toMatchObject(fixture.targets);
  return report;
}

async function rowsOf(importId: number): Promise<Record<string, unknown>[]> {
  return json(await here.cli('rows', '--import', String(importId)));
}

describe('the twelve fixtures', () => {
  it.each([f1, f3, f4, f5, f6, f7, f8, f9, f9AskNicely, f9Delighted, f10, f11, f12])(
    '$id $fileName',
    async (fixture) => {
      const report = await importFixture(fixture);
      const rows = await rowsOf(report.importId);
      expect(rows).toHaveLength(fixture.rows.length);
      fixture.rows.forEach((expected, index) => {
        expect(rows[index], `row ${index}`).toMatchObject(expected);
      });
    },
  );

  it('F2 after F1: two new responses, two recognised, no nameless column', async () => {
    await importFixture(f1);
    const report = await importFixture(f2);
    expect(Number(report['unchanged']) + Number(report['updated'])).toBe(2);
    expect(report.columns).toHaveLength(13);
  });

  it('F3: fourteen columns, three options tied to one question', async () => {
    const { columns } = await importFixture(f3);
    expect(columns).toHaveLength(14);
    const tied = columns.filter(({ header }) => header.startsWith('Why did you contact us? (all that apply)'));
    expect(tied.map(({ header }) => header.split(' - ').at(-1))).toEqual([
      'Billing',
      'Technical',
      'Other (please specify)',
    ]);
  });

  it('F6: rows a filter hides are imported, and it says so', async () => {
    const report = await importFixture(f6);
    expect(report['warnings']).toContainEqual(expect.objectContaining({ code: 'hiddenRows' }));
  });

  it('F7: both columns called Other are kept, and the phone has lost its apostrophe', async () => {
    const report = await importFixture(f7);
    expect(report.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(['Other', 'Other (2)']));
    const stored = JSON.stringify(await rowsOf(report.importId));
    expect(stored).not.toContain("'+51");
  });

  it('F12: tells of the hidden sheet, flags the 11, and gives the same instants as its twin of 1900', async () => {
    const report = await importFixture(f12);
    const codes = (report['warnings'] as { code: string }[]).map(({ code }) => code);
    expect(codes).toContain('hiddenSheet');
    expect(codes).toContain('scoresOutOfRange');
    const rows = await rowsOf(report.importId);
    expect(rows.filter(({ nps }) => nps !== null)).toHaveLength(9);
    expect(rows[0]?.['comments']).toMatchObject({ Comentario: 'Primera línea\nsegunda línea' });
    const twin = here.write('twin.xlsx', trapWorkbook(false));
    const again = json(await here.cli('import', twin, '--zone', 'America/Lima', '--source', 'twin')).files[0];
    const twins = await rowsOf(again.importId);
    expect(twins.map(({ respondedAt }) => respondedAt)).toEqual(rows.map(({ respondedAt }) => respondedAt));
    expect(rows[0]?.['respondedAt']).toBe('2026-03-02T13:15:00.000Z');
  });
});

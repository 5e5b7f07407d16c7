// Every further layout through the command line: right, or asked once and then right; beside it the naive reading, which is wrong.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliFolder, json, openCliFolder } from '../cli/cli-folder.ts';
import { type FurtherLayout, naiveTable, type Outcome } from './further.ts';
import { furtherLayouts as layouts } from './further-all.ts';
import { layoutsTable } from './further-table.ts';

const SUM = ['inserted', 'updated', 'unchanged', 'duplicatesInFile', 'rejected', 'notAnswers', 'mergedRows'];

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

async function outcomeOf(layout: FurtherLayout): Promise<Outcome> {
  for (const earlier of layout.before ?? []) {
    const path = here.write(earlier.fileName, earlier.bytes());
    const run = await here.cli('import', path, ...(earlier.words ?? []));
    expect(run.code, run.out + run.err).toBe(0);
  }
  const file = here.write(layout.fileName, layout.bytes());
  const words = layout.words ?? [];
  if (layout.asks !== undefined) {
    const asked = await here.cli('import', file, ...words);
    expect(asked.code, asked.out + asked.err).toBe(2);
    const codes = json(asked).files[0].questions.map(({ code }: { code: string }) => code.split(':')[0]);
    expect(codes).toEqual([layout.asks]);
  }
  const answers = (layout.answers ?? []).flatMap((answer) => ['--answer', answer]);
  const run = await here.cli('import', file, ...words, ...answers);
  const [report] = json(run).files;
  expect(report, run.err).toMatchObject({ status: layout.status ?? 'imported', ...layout.report });
  expect(SUM.reduce((sum, term) => sum + Number(report[term]), 0)).toBe(report.rowsRead);
  if (layout.status === 'refused') return { report, rows: [] };
  return { report, rows: json(await here.cli('rows', '--import', String(report.importId))) };
}

describe('further layouts', () => {
  it.each(layouts)('$id $title', async (layout) => {
    const naive = layout.naive.read(naiveTable(layout.bytes()));
    expect(naive).toEqual(layout.naive.gives);
    const ours = layout.ours(await outcomeOf(layout));
    expect(ours).toEqual(layout.is);
    expect(ours).not.toEqual(naive);
  });

  it('are more than thirty, ten of them of no product, no two with the same facts', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(30);
    expect(layouts.filter(({ product }) => product === null).length).toBeGreaterThanOrEqual(10);
    expect(new Set(layouts.map(({ facts }) => [...facts].sort().join('|'))).size).toBe(layouts.length);
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  });

  it('are those of the table in the documents', () => {
    expect(readFileSync(new URL('../../docs/import-layouts.md', import.meta.url), 'utf8')).toContain(
      layoutsTable(layouts),
    );
  });
});

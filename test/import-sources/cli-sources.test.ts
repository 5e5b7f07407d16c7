// Workbooks, JSON and ZIP through the command line: the fields of its JSON, the questions of containers, several files at once.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openConnection } from '../../db/open.ts';
import { type CliFolder, json, openCliFolder } from '../cli/cli-folder.ts';
import { archive, plainRows, type RawSheet, workbookBytes } from './packages.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

const HEADER = ['Response ID', 'Submitted at', 'Agent', 'NPS', 'Comment'];

function answers(prefix: string, count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => [
    `${prefix}-${index}`,
    `2026-03-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`,
    index % 2 === 0 ? 'Ana Quispe' : 'Dirk Weiß',
    index % 11,
    'The agent was quick and friendly',
  ]);
}

function sheet(name: string, prefix: string, count: number): RawSheet {
  return { name, rows: plainRows([HEADER, ...answers(prefix, count)]) };
}

function csv(prefix: string, count: number): string {
  return `${[HEADER, ...answers(prefix, count)].map((row) => row.join(',')).join('\n')}\n`;
}

it('several files of different kinds, one of them refused, each with its report', async () => {
  const objects = answers('J', 4).map((row) => Object.fromEntries(HEADER.map((name, index) => [name, row[index]])));
  const files = [
    here.write('a.xlsx', workbookBytes({ sheets: [sheet('Raw', 'X', 5)] })),
    here.write('b.json', JSON.stringify({ data: objects })),
    here.write('c.xlsx', workbookBytes({ sheets: [sheet('Raw', 'Y', 5)] }).slice(0, 400)),
    here.write('d.csv.zip', archive({ 'd.csv': csv('Z', 6) })),
    here.write('e.csv', csv('C', 3)),
  ];
  const run = await here.cli('import', ...files, '--zone', 'UTC', '--source', 'Desk');
  expect(run.code).toBe(3);
  const { files: reports } = json(run);
  const shown = reports.map((one: Record<string, unknown>) => [
    one['status'],
    one['format'],
    one['sheet'],
    one['encoding'],
    one['delimiter'],
    one['inserted'],
  ]);
  expect(shown).toEqual([
    ['imported', 'xlsx', 'Raw', null, null, 5],
    ['imported', 'json', null, 'utf-8', null, 4],
    ['refused', null, null, null, null, 0],
    ['imported', 'csv', null, 'utf-8', ',', 6],
    ['imported', 'csv', null, 'utf-8', ',', 3],
  ]);
  expect(reports[2].warnings).toEqual([{ code: 'file.format', params: { format: 'damaged', part: 'zip' } }]);
  expect(run.err).toContain('damaged or incomplete');
});

it('the same workbook again is known by the hash of the file itself', async () => {
  const bytes = workbookBytes({ sheets: [sheet('Raw', 'X', 5)] });
  const file = here.write('a.xlsx', bytes);
  expect(json(await here.cli('import', file, '--zone', 'UTC')).files[0].status).toBe('imported');
  expect(json(await here.cli('import', file, '--zone', 'UTC')).files[0]).toMatchObject({
    status: 'unchanged',
    format: 'xlsx',
    sheet: 'Raw',
    unchanged: 5,
  });
  const connection = openConnection(here.workspace, { isReadOnly: true, busyTimeoutMs: 1000, tempStore: 'memory' });
  const stored = connection.prepare('SELECT file_sha256 AS hash, file_bytes AS bytes FROM imports').all();
  connection.close();
  expect(stored).toEqual([{ hash: createHash('sha256').update(bytes).digest(), bytes: bytes.length }]);
});

it('asks for the sheet, takes the answer or --sheet, and names the sheets where neither fits', async () => {
  const file = here.write('m.xlsx', workbookBytes({ sheets: [sheet('January', 'J', 8), sheet('February', 'F', 9)] }));
  const asked = await here.cli('import', file, '--zone', 'UTC');
  expect(asked.code).toBe(2);
  expect(json(asked).files[0]).toMatchObject({
    status: 'needs-answer',
    questions: [{ code: 'sheet', choices: ['January', 'February'] }],
  });
  const wrong = await here.cli('import', file, '--zone', 'UTC', '--sheet', 'March');
  expect(wrong.code).toBe(3);
  expect(wrong.err).toContain('"January", "February"');
  const answered = await here.cli('import', file, '--zone', 'UTC', '--answer', 'sheet=February');
  expect(json(answered).files[0]).toMatchObject({ status: 'imported', sheet: 'February', inserted: 9 });
  const named = await here.cli('import', file, '--zone', 'UTC', '--sheet', 'January');
  expect(json(named).files[0]).toMatchObject({ status: 'imported', sheet: 'January', inserted: 8 });
});

it('asks which file of a ZIP is meant', async () => {
  const file = here.write('m.zip', archive({ 'one.csv': csv('A', 3), 'a=2.csv': csv('B', 4) }));
  const asked = await here.cli('import', file, '--zone', 'UTC');
  expect(asked.code).toBe(2);
  expect(json(asked).files[0].questions).toMatchObject([{ code: 'zipEntry', choices: ['one.csv', 'a=2.csv'] }]);
  const answered = await here.cli('import', file, '--zone', 'UTC', '--answer', 'zipEntry=a=2.csv');
  expect(json(answered).files[0]).toMatchObject({ status: 'imported', inserted: 4 });
});

it('tells of hidden rows and sheets, and maps by header, with nothing written by a dry run', async () => {
  const hidden = `${plainRows([HEADER, ...answers('H', 4)])}<row hidden="1"><c t="inlineStr"><is><t>H-9</t></is></c><c/><c/><c><v>7</v></c></row>`;
  const file = here.write('h.xlsx', workbookBytes({ sheets: [{ name: 'Datos', rows: hidden, state: 'veryHidden' }] }));
  const run = await here.cli('import', file, '--zone', 'UTC', '--dry-run', '--map', 'extra:Person=agent');
  const [report] = json(run).files;
  expect(report).toMatchObject({ status: 'imported', importId: null, rowsRead: 5, inserted: 5, sheet: 'Datos' });
  expect(report.warnings).toEqual(
    expect.arrayContaining([
      { code: 'hiddenSheet', params: { sheet: 'Datos' } },
      { code: 'hiddenRows', params: { count: 1 } },
    ]),
  );
  expect(report.mapping['extra:Person']).toBe('Agent');
});

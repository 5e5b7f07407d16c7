// `import` is a contract: words, field names, exit codes, and nothing but the JSON on standard output.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeImportLock } from '../../db/import-lock.ts';
import { type CliFolder, json, openCliFolder, SIMPLE } from './cli-folder.ts';
import { exportText } from './exports.ts';

const REPORT_FIELDS = [
  'file',
  'status',
  'format',
  'encoding',
  'delimiter',
  'sheet',
  'headerRows',
  'columns',
  'mapping',
  'questions',
  'rowsRead',
  'inserted',
  'updated',
  'unchanged',
  'duplicatesInFile',
  'rejected',
  'notAnswers',
  'mergedRows',
  'warnings',
  'importId',
  'seconds',
];

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

describe('import', () => {
  it('makes the workspace, reads a German semicolon file and reports every field', async () => {
    const file = here.write('Umfrage.csv', SIMPLE);
    const run = await here.cli('import', file, '--zone', 'Europe/Berlin');
    expect(run.code).toBe(0);
    expect(run.err).toBe('');
    const [report] = json(run).files;
    expect(Object.keys(report).sort()).toEqual([...REPORT_FIELDS].sort());
    expect(report).toMatchObject({
      file,
      status: 'imported',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      sheet: null,
      headerRows: 1,
      rowsRead: 4,
      inserted: 4,
      rejected: 0,
      questions: [],
      importId: 1,
    });
    expect(report.mapping).toMatchObject({
      responseId: 'response_id',
      respondedAt: 'Zeitstempel',
      agentName: 'Mitarbeiter',
      nps: 'Weiterempfehlung (0-10)',
      resolution: 'Gelöst?',
    });
    const column = report.columns.find((each: { target: string }) => each.target === 'nps');
    expect(column).toMatchObject({
      position: 4,
      header: 'Weiterempfehlung (0-10)',
      scale: { min: 0, max: 10, isReversed: false },
    });
    expect(typeof column.reason).toBe('string');
    expect(column.confidence).toBeGreaterThan(0.5);
    // Nothing is left beside the workspace but what belongs to it.
    expect(readdirSync(here.folder).sort()).toEqual(['Umfrage.csv', 'w.rapport', 'w.rapport-import-lock']);

    const rows = json(await here.cli('rows', '--import', '1'));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      rowNumber: 1,
      state: 'inserted',
      responseId: 'R1',
      respondedAt: '2026-03-13T06:05:00.000Z',
      agentName: 'Carla Müller',
      team: 'Team Nord',
      nps: 9,
      resolution: 'yes',
    });
    expect(Object.values(rows[0].behaviours)).toEqual([5]);
    expect(Object.values(rows[0].comments)).toEqual(['Schnell; freundlich']);
    expect(rows[2]).toMatchObject({ resolution: 'partly', comments: {} });
  });

  it('answers 0 for the same file again, and says that it is unchanged', async () => {
    const file = here.write('Umfrage.csv', SIMPLE);
    await here.cli('import', file);
    const run = await here.cli('import', file);
    expect(run.code).toBe(0);
    const [report] = json(run).files;
    expect(Object.keys(report).sort()).toEqual([...REPORT_FIELDS].sort());
    expect(report).toMatchObject({
      status: 'unchanged',
      rowsRead: 4,
      inserted: 0,
      unchanged: 4,
      importId: 1,
      delimiter: ';',
    });
    expect(report.mapping).toMatchObject({ nps: 'Weiterempfehlung (0-10)' });
  });

  it('asks with exit code 2 where the file does not say, and goes on with the answer', async () => {
    const file = here.write(
      'dates.csv',
      'response_id,submitted at,nps\nR1,03/04/2026 10:00,9\nR2,05/06/2026 11:00,3\n',
    );
    const asked = await here.cli('import', file, '--zone', 'UTC');
    expect(asked.code).toBe(2);
    const [report] = json(asked).files;
    expect(report).toMatchObject({ status: 'needs-answer', importId: null, rowsRead: 0 });
    expect(report.questions).toMatchObject([{ code: 'dateOrder', choices: ['dmy', 'mdy'], column: 1 }]);
    expect(report.questions[0].text).toContain('submitted at');
    expect(existsSync(here.workspace)).toBe(false);
    const answered = await here.cli('import', file, '--answer', 'dateOrder=dmy', '--zone', 'UTC');
    expect(answered.code).toBe(0);
    const rows = json(await here.cli('rows', '--import', '1'));
    expect(rows[0].respondedAt).toBe('2026-04-03T10:00:00.000Z');
  });

  it('follows mappings by header and by position', async () => {
    const file = here.write(
      'odd.csv',
      'a,b,c=d,e\nR1,9,Well explained from start to end,x\nR2,3,Far too slow and nobody cared,y\n',
    );
    const run = await here.cli(
      'import',
      file,
      '--map',
      'responseId=a',
      '--map',
      'nps=#1',
      '--map',
      'comment:why=now=c=d',
      '--map',
      'ignore=E',
    );
    expect(run.err).toBe('');
    expect(run.code).toBe(0);
    expect(json(run).files[0].mapping).toEqual({ responseId: 'a', nps: 'b', 'comment:why=now': 'c=d' });
    const [row] = json(await here.cli('rows', '--import', '1'));
    expect(row).toMatchObject({
      responseId: 'R1',
      nps: 9,
      comments: { 'why=now': 'Well explained from start to end' },
      extra: {},
    });
  });

  it('refuses mappings that make no sense, naming the columns there are', async () => {
    const file = here.write('odd.csv', 'a,b\n1,2\n');
    const unknown = await here.cli('import', file, '--map', 'nps=score');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('"a", "b"');
    expect((await here.cli('import', file, '--map', 'happiness=a')).code).toBe(1);
  });

  it('counts everything and writes nothing with --dry-run', async () => {
    const file = here.write('Umfrage.csv', SIMPLE);
    const run = await here.cli('import', file, '--dry-run');
    expect(run.code).toBe(0);
    expect(json(run).files[0]).toMatchObject({ status: 'imported', rowsRead: 4, inserted: 4, importId: null });
    expect(readdirSync(here.folder)).toEqual(['Umfrage.csv']);
    await here.cli('import', file);
    const size = statSync(here.workspace).size;
    const changed = here.write(
      'Umfrage-2.csv',
      SIMPLE.replace(';3;Nein;', ';4;Nein;').concat('R5;17.03.2026 10:00;Elena Ruiz;Team Süd;8;Ja;3;\n'),
    );
    const again = await here.cli('import', changed, '--source', 'Umfrage', '--dry-run');
    expect(json(again).files[0]).toMatchObject({ rowsRead: 5, inserted: 1, updated: 1, unchanged: 3 });
    expect(statSync(here.workspace).size).toBe(size);
    expect(json(await here.cli('check')).counts).toMatchObject({ responses: 4, imports: 1, agents: 2 });
  });

  it.each([
    ['empty.csv', '', 'file.empty'],
    ['open.csv', 'response_id,nps,comment\nR1,9,"never closed\nand more of it\nto the end\n', 'file.quote-open'],
    ['book.csv', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4]), 'file.format'],
    ['old.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), 'file.format'],
  ])('refuses %s with exit code 3', async (name, text, code) => {
    const run = await here.cli('import', here.write(name, text));
    expect(run.code).toBe(3);
    const [report] = json(run).files;
    expect(Object.keys(report).sort()).toEqual([...REPORT_FIELDS].sort());
    expect(report).toMatchObject({ status: 'refused', importId: null, rowsRead: 0, warnings: [{ code }] });
    expect(run.err).toContain(code);
    expect(existsSync(here.workspace)).toBe(false);
  });

  it('takes several files and answers for the worst of them', async () => {
    const good = here.write('one.csv', exportText(0, 50));
    const run = await here.cli('import', good, here.write('two.csv', ''), join(here.folder, 'missing.csv'));
    expect(run.code).toBe(3);
    expect(json(run).files.map((report: { status: string }) => report.status)).toEqual([
      'imported',
      'refused',
      'refused',
    ]);
    expect(json(await here.cli('check')).counts.responses).toBe(50);
  });

  it('leaves other files alone that stand where the workspace should be', async () => {
    here.workspace = here.write('letter.txt', 'Dear all, this is not a database.'.repeat(50));
    const before = statSync(here.workspace);
    const run = await here.cli('import', here.write('one.csv', exportText(0, 5)));
    expect(run.code).toBe(4);
    expect(json(run)).toMatchObject({ files: [], error: { code: 'workspace.not-ours' } });
    expect(statSync(here.workspace).mtimeMs).toBe(before.mtimeMs);
  });

  it('says so while another import runs', async () => {
    await here.cli('import', here.write('one.csv', exportText(0, 5)));
    const lock = takeImportLock(here.workspace);
    const run = await here.cli('import', here.write('two.csv', exportText(5, 9)));
    lock.release();
    expect(run.code).toBe(4);
    expect(json(run).error.code).toBe('import.locked');
  });

  it.each([
    [['--zone', 'Mars/Olympus'], 'zone'],
    [['--colour', 'red'], 'colour'],
  ])('does not know %s', async (words, named) => {
    const run = await here.cli('import', here.write('one.csv', exportText(0, 5)), ...words);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(named);
  });
});

// `undo-import`, and what the command line remembers of earlier files: profiles, sheets, layouts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../db/open.ts';
import { workbook } from '../layouts/workbook.ts';
import { type CliFolder, json, openCliFolder, SIMPLE } from './cli-folder.ts';
import { exportText } from './exports.ts';
import { runProgram } from './program.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

function run(sql: string): void {
  const connection = openConnection(here.workspace, { busyTimeoutMs: 1000, tempStore: 'memory' });
  connection.exec(sql);
  connection.close();
}

describe('undo-import', () => {
  it('takes an import back, and the same file comes in again', async () => {
    const file = here.write('one.csv', exportText(0, 60));
    await here.cli('import', file);
    await here.cli('import', here.write('two.csv', exportText(40, 100)), '--source', 'one');
    const undone = await here.cli('undo-import', '1');
    expect(undone).toMatchObject({ code: 0, err: '' });
    expect(json(undone)).toEqual({ importId: 1, removed: 40, restored: 0, passedOn: 20, kept: 0 });
    expect(json(await here.cli('check'))).toMatchObject({ integrity: 'ok', counts: { responses: 60 } });
    const rows = json(await here.cli('rows', '--import', '2'));
    expect(rows).toHaveLength(60);
    expect(new Set(rows.map((row: { state: string }) => row.state))).toEqual(new Set(['inserted']));
    expect((await here.cli('rows', '--import', '1')).code).toBe(1);
    const [again] = json(await here.cli('import', file)).files;
    expect(again).toMatchObject({ status: 'imported', inserted: 40, unchanged: 20, importId: 3 });
  });

  it('keeps what people worked on unless told to insist', async () => {
    await here.cli('import', here.write('Umfrage.csv', SIMPLE));
    run(`INSERT INTO people(id, name, role, language, created_at, created_by, updated_at, updated_by)
         VALUES ('0190a000-0000-7000-8000-000000000001', 'Katrin', 'qa', 'de', 1, '0190a000-0000-7000-8000-000000000001', 1, '0190a000-0000-7000-8000-000000000001');
         INSERT INTO comment_reviews(comment_id, person_id, state, at) VALUES (1, '0190a000-0000-7000-8000-000000000001', 'done', 1)`);
    expect(json(await here.cli('undo-import', '1'))).toMatchObject({ removed: 3, kept: 1 });
    expect(json(await here.cli('rows', '--import', '2'))).toHaveLength(1);
    expect(json(await here.cli('undo-import', '2', '--insist'))).toMatchObject({ removed: 1, kept: 0 });
    expect(json(await here.cli('agents'))).toEqual([]);
    expect(json(await here.cli('check'))).toMatchObject({ integrity: 'ok' });
  });

  it('answers in words, and refuses what is no import', async () => {
    expect(await here.cli('undo-import', '1')).toMatchObject({ code: 4 });
    await here.cli('import', here.write('Umfrage.csv', SIMPLE));
    expect((await here.cli('undo-import')).code).toBe(1);
    expect((await here.cli('undo-import', 'one')).code).toBe(1);
    const missing = await here.cli('undo-import', '7');
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('row.missing');
    const program = await runProgram(['undo-import', '1', '--workspace', here.workspace, '--progress']);
    expect(program.code).toBe(0);
    expect(program.out).toBe(
      'import 1 undone: 4 responses removed, 0 with their earlier values, 0 left to later files\n',
    );
    expect(program.err).toContain('removing');
  });
});

describe('what is remembered', () => {
  const dated = (month: string) =>
    `response_id,submitted at,nps\nR1-${month},03/${month}/2026 10:00,9\nR2-${month},05/${month}/2026 11:00,3\n`;

  it('answers the questions of the next file with the same header', async () => {
    const first = here.write('dates.csv', dated('04'));
    expect((await here.cli('import', first, '--zone', 'UTC')).code).toBe(2);
    expect((await here.cli('import', first, '--zone', 'UTC', '--answer', 'dateOrder=dmy')).code).toBe(0);
    const next = await here.cli('import', here.write('dates-may.csv', dated('05')));
    expect(next.code).toBe(0);
    expect(json(next).files[0].columns[1]).toMatchObject({ target: 'respondedAt', reason: 'fromProfile' });
    const rows = json(await here.cli('rows', '--import', '2'));
    expect(rows[0].respondedAt).toBe('2026-05-03T10:00:00.000Z');
  });

  it('is chosen by name for another header, and refused where there is none', async () => {
    await here.cli('import', here.write('dates.csv', dated('04')), '--zone', 'UTC', '--answer', 'dateOrder=dmy');
    const other = here.write(
      'other.csv',
      'nps,submitted at,response_id\n7,04/06/2026 10:00,X1\n8,05/06/2026 10:00,X2\n',
    );
    expect((await here.cli('import', other)).code).toBe(2);
    expect((await here.cli('import', other, '--profile', 'dates')).code).toBe(0);
    expect(json(await here.cli('rows', '--import', '2'))[0].respondedAt).toBe('2026-06-04T10:00:00.000Z');
    expect((await here.cli('import', other, '--profile', 'unknown')).code).toBe(1);
    here.workspace = `${here.folder}/new.rapport`;
    expect((await here.cli('import', other, '--profile', 'dates')).code).toBe(1);
  });

  it('opens a workbook on the sheet that was chosen before', async () => {
    const header = ['response_id', 'submitted_at', 'agent_name', 'nps', 'comment'];
    const rows = (prefix: string, text: string) =>
      Array.from({ length: 6 }, (_, index) => [
        `${prefix}${index}`,
        `2026-03-0${index + 1}T10:00:00Z`,
        'Ana Quispe',
        index,
        `${text} ${index}`,
      ]);
    const book = (month: string) =>
      workbook([
        { name: 'Voice', rows: [header, ...rows(`V${month}`, 'Waited too long')] },
        {
          name: 'Chat',
          rows: [[...header, 'bot'], ...rows(`C${month}`, 'Quick answer').map((row) => [...row, 'yes'])],
        },
      ]);
    const first = await here.cli('import', here.write('book-march.xlsx', book('03')), '--sheet', 'Chat');
    expect(json(first).files[0]).toMatchObject({ status: 'imported', sheet: 'Chat', inserted: 6 });
    const next = json(await here.cli('import', here.write('book-april.xlsx', book('04')))).files[0];
    expect(next).toMatchObject({ status: 'imported', sheet: 'Chat', inserted: 6, questions: [] });
  });
});

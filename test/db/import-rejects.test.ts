// Rejected rows leave as a CSV that a spreadsheet can work on, come back repaired, and are taken in once, marked where they came from.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReadRejects, rejectFileName, rejectRecords, writeRejects } from '../../electron/reject-file.ts';
import { type ImportId, importId as importIdSchema, type Language } from '../../shared/contract/values.ts';
import { csvRecord, guarded, unguarded } from '../../shared/import/own-export.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { csvOf, importInto, importText } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';
import { takeBack } from './undo-support.ts';

let workspace: TestWorkspace;
let folder: string;

beforeEach(() => {
  workspace = openTestWorkspace();
  folder = mkdtempSync(join(tmpdir(), 'rapport-rejects-'));
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function saved(
  importId: ImportId,
  language: Language = 'en',
  sentences: Record<string, string> = {},
): Promise<string> {
  const path = join(folder, 'rejects.csv');
  const read: ReadRejects = async (input) => workspace.ask('imports.rejects', { ...input, limit: 2 });
  await writeRejects(path, rejectRecords(read, importId, { language, sentences }));
  return readFileSync(path, 'utf8');
}

const HEADER = ['response_id', 'submitted_at', 'agent_name', 'nps', 'order', 'comment'];
const SETTINGS: ImportSettings = { mapping: { '1': 'respondedAt', '4': 'extra:order' } };
const GOOD = ['R1', '2026-03-02T10:00:00Z', 'Ana Quispe', 9, '-12', 'Very helpful and quick'];
const BAD = ['R2', '31/31/2026', 'Bruno Díaz', 3, '=1+2', '-1 would not call again; "never"'];
const WORSE = ['R3', '2026-13-01', 'Carla Müller', 10, "'=x", '@home\nall day'];

async function bringIn(): Promise<ImportId> {
  const { importId, counts } = await importText(workspace, csvOf([HEADER, GOOD, BAD, WORSE]), SETTINGS);
  expect(counts).toMatchObject({ inserted: 1, rejected: 2 });
  return importIdSchema.parse(importId);
}

describe('the file of rejects', () => {
  it('has the columns of the original, then row and reason, guarded against formulas', async () => {
    const text = await saved(await bringIn());
    expect(text).toBe(
      [
        '\ufeffresponse_id,submitted_at,agent_name,nps,order,comment,Rapport row,Rapport reason',
        `R2,31/31/2026,Bruno Díaz,3,'=1+2,"'-1 would not call again; ""never""",2,"dateInvalid (column: submitted_at, value: 31/31/2026)"`,
        `R3,2026-13-01,Carla Müller,10,''=x,"'@home\nall day",3,"dateInvalid (column: submitted_at, value: 2026-13-01)"`,
        '',
      ].join('\r\n'),
    );
    expect(rejectFileName('Umfrage März.xlsx')).toBe('Umfrage März-rejects.csv');
  });

  it('has semicolons and sentences for people who read German', async () => {
    const text = await saved(await bringIn(), 'de', { dateInvalid: '{{column}}: „{{value}}“ ist kein Datum' });
    expect(text).toContain('order;comment;Rapport row;Rapport reason\r\n');
    expect(text).toContain('2;submitted_at: „31/31/2026“ ist kein Datum\r\n');
  });

  it('has long cells whole, the screen does not', async () => {
    const long = 'x'.repeat(9_000_000);
    const importId = await bringIn();
    workspace.run(`UPDATE import_rejects SET cells = json_set(cells, '$[5]', :long) WHERE import_id = :importId`, {
      long,
      importId,
    });
    const text = await saved(importId);
    expect(text.split(long)).toHaveLength(3);
    const shown = workspace.ask('imports.rejects', { importId }).rejects.map(({ cells }) => cells[5]?.length);
    expect(shown).toEqual([10_001, 10_001]);
  });

  it('gives back every cell as it was', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("'", "''=1", '=', '+49 30', '-', '@x', '\tx', '＝1', "'ok", '"', ';', ',', '\n'),
    );
    fc.assert(fc.property(cell, (text) => unguarded(guarded(text)) === text));
    fc.assert(fc.property(cell, (text) => !/^[=+\-@\t\r＝＋－＠]/u.test(guarded(text))));
    expect(csvRecord([''], ',')).toBe('""\r\n');
  });
});

describe('rows that were repaired', () => {
  it('come in once, with their cells as in the first file, and the rejects say so', async () => {
    const importId = await bringIn();
    const text = (await saved(importId, 'es'))
      .replace('31/31/2026;', '2026-03-31T10:00:00Z;')
      .replace('2026-13-01;', '2026-12-01T10:00:00Z;');
    const repaired = await importInto(workspace.path, text, {}, { name: 'survey-rejects.csv' });
    if (repaired.status !== 'imported') throw new Error(JSON.stringify(repaired));
    expect(repaired.result.counts).toMatchObject({ rowsRead: 2, inserted: 2, rejected: 0, updated: 0 });
    expect(repaired.plan.columns.slice(6).map(({ target }) => target)).toEqual(['ignore', 'ignore']);
    expect(
      workspace.rows(
        `SELECT r.external_id AS id, r.extra AS extra, c.text AS text, s.name AS source FROM responses r
         JOIN comments c ON c.response_id = r.id JOIN sources s ON s.id = r.source_id ORDER BY r.external_id`,
      ),
    ).toEqual([
      { id: 'R1', extra: '{"order":"-12"}', text: 'Very helpful and quick', source: 'survey' },
      { id: 'R2', extra: '{"order":"=1+2"}', text: '-1 would not call again; "never"', source: 'survey' },
      { id: 'R3', extra: '{"order":"=x"}', text: '@home\nall day', source: 'survey' },
    ]);
    expect(workspace.ask('imports.result', { importId }).repairedCount).toBe(2);
    expect(workspace.ask('imports.rejects', { importId }).rejects.map(({ isRepaired }) => isRepaired)).toEqual([
      true,
      true,
    ]);
    // Nothing is left to repair, and the file once more adds nothing.
    expect((await saved(importId)).split('\r\n')).toHaveLength(2);
    const again = await importInto(workspace.path, `${text}\r\n`, {}, { name: 'again.csv' });
    if (again.status !== 'imported') throw new Error(again.status);
    expect(again.result.counts).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
  });

  it('are rejects again once the repair is taken back', async () => {
    const importId = await bringIn();
    const text = (await saved(importId)).replace('31/31/2026,', '2026-03-31T10:00:00Z,');
    const repaired = await importInto(workspace.path, text, {}, { name: 'survey-rejects.csv' });
    if (repaired.status !== 'imported') throw new Error(repaired.status);
    expect(repaired.result.counts).toMatchObject({ inserted: 1, rejected: 1 });
    expect(workspace.ask('imports.result', { importId }).repairedCount).toBe(1);
    await takeBack(workspace, repaired.importId);
    expect(workspace.ask('imports.result', { importId }).repairedCount).toBe(0);
    expect(workspace.rows('SELECT external_id AS id FROM counted_responses')).toEqual([{ id: 'R1' }]);
  });

  it('are told apart by their cells where two files rejected a row of the same number', async () => {
    const first = await bringIn();
    const others = [
      HEADER,
      GOOD,
      ['R7', '31/02/2026', 'Dirk Weiß', 4, 'x', 'Too slow'],
      ['R8', '2026-03-02T10:00:00Z', 'Dirk Weiß', 5, 'y', 'Fine'],
    ];
    const second = importIdSchema.parse((await importText(workspace, csvOf(others), SETTINGS)).importId);
    const text = (await saved(first)).replace('31/31/2026,', '2026-03-31T10:00:00Z,');
    await importInto(workspace.path, text, {}, { name: 'survey-rejects.csv' });
    expect(workspace.ask('imports.result', { importId: first }).repairedCount).toBe(1);
    expect(workspace.ask('imports.result', { importId: second }).repairedCount).toBe(0);
  });
});

// A large file is read by a thread of its own, and only once where the workspace is new: the same must come out as without threads, and
// nothing where it is cancelled, refused or fails.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../db/open.ts';
import type { Params } from '../../db/sql.ts';
import { type ImportOutcome, importFile } from '../../electron/import-job.ts';
import type { JobWatch } from '../../electron/import-progress.ts';
import { type ImportSource, sourceOfText } from '../../electron/import-source.ts';
import { randomFrom } from '../cli/exports.ts';
import { pictureOf, quiet } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

const HEADER =
  'response_id,submitted_at,agent_id,agent_name,team,channel,customer_email,nps,csat,friendliness,resolved,survey,comment';
/** Enough for a thread to read it, and for another to build its full text. */
const ROWS = 52_000;

type Row = (index: number, random: () => number) => string;

/** An Electron older than the product's cannot start a thread from TypeScript: it falls back to one thread and two readings. */
const HAS_THREADS = Boolean(process.features.typescript);

/** Some rows repeat, some come again with another score, some cannot be read, some name no agent. */
function usualRow(index: number, random: () => number): string {
  const id = index % 400 === 399 ? index - 1 : index;
  const at = new Date(Date.UTC(2026, 0, 1) + id * 61_000).toISOString();
  const agent = Math.floor(random() * 90);
  const words = ['Müller war freundlich', 'línea cortada', 'waited "too" long', 'gelöst; danke', '🙂'];
  const comment = `"${words[index % 5]?.replaceAll('"', '""')}\n${index} ${'lorem '.repeat(index % 40)}"`;
  return [
    `R-${id}`,
    index % 997 === 0 ? '31/31/2026' : at,
    index % 50 === 0 ? '' : `A-${agent}`,
    index % 50 === 0 ? '' : `Agent ${agent}`,
    index % 9 === 0 ? '' : `Team ${agent % 7}`,
    ['phone', 'chat', 'email'][index % 3],
    `c${index % 5000}@example.org`,
    Math.floor(random() * 11),
    index % 11 === 0 ? '' : 1 + Math.floor(random() * 5),
    1 + Math.floor(random() * 5),
    index % 4 === 0 ? 'no' : 'yes',
    `S-${index % 1500}`,
    index % 3 === 0 ? '' : comment,
  ].join(',');
}

function fileOf(count: number, row: Row = usualRow, last: readonly string[] = []): string {
  const random = randomFrom(7);
  const lines = Array.from({ length: count }, (_, index) => row(index, random));
  return `${[HEADER, ...lines, ...last].join('\n')}\n`;
}

/** Text as a file that counts how often it is read. */
function countedSource(text: string): { source: ImportSource; readings: () => number } {
  const source = sourceOfText('survey.csv', text);
  let readings = 0;
  function chunks(): AsyncIterable<Uint8Array> {
    readings += 1;
    return source.chunks();
  }
  return { source: { ...source, chunks }, readings: () => readings };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-pipeline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Run = { readonly outcome: ImportOutcome; readonly readings: number };

/** Imports into a workspace that the import makes. */
async function intoNew(name: string, text: string, isSingleThreaded: boolean, watch: JobWatch = quiet): Promise<Run> {
  const { source, readings } = countedSource(text);
  const outcome = await importFile(
    {
      source,
      workspacePath: join(folder, name),
      settings: { mapping: { 11: 'extra:survey' } },
      personId: null,
      newWorkspace: { zone: 'America/Lima', writtenBy: 'test' },
      isSingleThreaded,
    },
    watch,
  );
  return { outcome, readings: readings() };
}

/** What an import wrote, without the codes that each workspace makes with a secret of its own. */
function pictureAt(path: string): string {
  const connection = openConnection(path, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'memory' });
  const rows = <Row>(sql: string, params: Params = {}): Row[] => connection.prepare(sql).all(params) as Row[];
  try {
    const picture = pictureOf({ rows } as TestWorkspace);
    const found = ['freundlich', 'linea', 'gp', 'a1', '"51"'].map((word) =>
      rows(
        `SELECT c.response_id AS id FROM comment_search s JOIN comments c ON c.id = s.rowid
         WHERE comment_search MATCH :word ORDER BY c.response_id`,
        { word },
      ),
    );
    // Comments of further versions get their ids when their batch ends, and batches differ: only what they say counts here.
    const lines = picture
      .replace(/\["customer_key","\w+"\]/g, '')
      .split('\n')
      .filter((line) => !line.startsWith('comment_search '))
      .map((line) => (line.startsWith('comments ') ? line.replace(/\["id",\d+\],/, '') : line))
      .sort();
    return `${lines.join('\n')}\n${JSON.stringify(found)}`;
  } finally {
    connection.close();
  }
}

function checksOf(path: string): unknown[] {
  const connection = openConnection(path, { busyTimeoutMs: 0, tempStore: 'memory' });
  try {
    connection.exec(`INSERT INTO comment_search(comment_search) VALUES ('integrity-check')`);
    return [connection.pragma('integrity_check', { simple: true }), connection.pragma('foreign_key_check')];
  } finally {
    connection.close();
  }
}

describe('a large file into a new workspace', () => {
  it('is read once and stored as without threads, full text included', async () => {
    const text = fileOf(ROWS);
    const threaded = await intoNew('threaded.rapport', text, false);
    const single = await intoNew('single.rapport', text, true);
    expect([threaded.readings, single.readings]).toEqual([HAS_THREADS ? 1 : 2, 2]);
    expect(threaded.outcome).toMatchObject({ status: 'imported' });
    if (threaded.outcome.status !== 'imported' || single.outcome.status !== 'imported') throw new Error('not imported');
    expect(threaded.outcome.plan).toEqual(single.outcome.plan);
    expect({ ...threaded.outcome.result, seconds: 0 }).toEqual({ ...single.outcome.result, seconds: 0 });
    expect(threaded.outcome.result.counts).toMatchObject({ rowsRead: ROWS, duplicatesInFile: 0 });
    expect(threaded.outcome.result.counts.mergedRows).toBeGreaterThan(100);
    expect(threaded.outcome.result.counts.rejected).toBeGreaterThan(40);
    expect(pictureAt(join(folder, 'threaded.rapport'))).toBe(pictureAt(join(folder, 'single.rapport')));
    expect(checksOf(join(folder, 'threaded.rapport'))).toEqual(['ok', []]);
    expect(readdirSync(folder).filter((name) => /partial|search/.test(name))).toEqual([]);
  }, 120_000);

  it.each([
    ['a line of totals below the table', usualRow, ['Total,,,,,,,6,,,,,', '']],
    [
      'a date that settles the order of day and month',
      (index: number, random: () => number) =>
        usualRow(index, random).replace(/,2026-\d\d-\d\dT[^,]*/, ',03/04/2026 10:00'),
      [usualRow(60_000, () => 0.4).replace(/,2026-\d\d-\d\dT[^,]*/, ',03/25/2026 10:00')],
    ],
  ])(
    'is read as its last row wants it: %s',
    async (_what, row, last) => {
      const text = fileOf(22_000, row, last);
      const threaded = await intoNew('threaded.rapport', text, false);
      const single = await intoNew('single.rapport', text, true);
      expect(threaded.outcome.status).toBe(single.outcome.status);
      if (threaded.outcome.status === 'imported') {
        expect(threaded.readings).toBe(2);
        expect(pictureAt(join(folder, 'threaded.rapport'))).toBe(pictureAt(join(folder, 'single.rapport')));
      } else if (threaded.outcome.status === 'needs-answer' && single.outcome.status === 'needs-answer') {
        expect(threaded.outcome.plan.questions).toEqual(single.outcome.plan.questions);
        expect(readdirSync(folder).filter((name) => !name.endsWith('-import-lock'))).toEqual([]);
      }
    },
    120_000,
  );

  it('leaves nothing where it is cancelled', async () => {
    let asked = 0;
    const watch: JobWatch = {
      onProgress: () => undefined,
      isCancelled: () => {
        asked += 1;
        return asked > 40;
      },
    };
    await expect(intoNew('w.rapport', fileOf(ROWS), false, watch)).rejects.toMatchObject({ code: 'import.cancelled' });
    expect(readdirSync(folder).filter((name) => !name.endsWith('-import-lock'))).toEqual([]);
  }, 60_000);

  it('names what goes wrong in the thread, and leaves nothing', async () => {
    const endless = `R-1,2026-01-01T10:00:00Z,A-1,Agent 1,Team 1,chat,a@b.org,9,4,4,yes,S,"${'x'.repeat(17_000_000)}"`;
    const run = intoNew('w.rapport', fileOf(15_000, usualRow, [endless]), false);
    await expect(run).rejects.toMatchObject({ code: 'file.too-large', params: { limit: 'record' } });
    expect(readdirSync(folder).filter((name) => !name.endsWith('-import-lock'))).toEqual([]);
  }, 60_000);
});

describe('a large file into a workspace in use', () => {
  it('is stored as without threads', async () => {
    const workspaces = [openTestWorkspace(), openTestWorkspace()];
    try {
      const pictures: string[] = [];
      for (const [index, { path }] of workspaces.entries()) {
        await importFile(
          {
            source: sourceOfText('survey.csv', fileOf(15_000)),
            workspacePath: path,
            settings: { mapping: { 11: 'extra:survey' } },
            personId: null,
            isSingleThreaded: index === 1,
          },
          quiet,
        );
        pictures.push(pictureAt(path));
      }
      expect(pictures[0]).toBe(pictures[1]);
    } finally {
      for (const workspace of workspaces) workspace.close();
    }
  }, 120_000);
});

// What an import leaves in the workspace: values, identity, changes, agents. Through the steps the app takes, on real files.

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { isFinishedImport, type StoredRow, storedRows } from '../../db/import-stored.ts';
import { openConnection } from '../../db/open.ts';
import { importId as importIdSchema } from '../../shared/contract/values.ts';
import { csvOf, importInto, importText, search, sumOf } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

const HEADER = [
  'response_id',
  'submitted_at',
  'contact_at',
  'agent_id',
  'agent_name',
  'team',
  'channel',
  'nps',
  'csat',
  'resolved',
  'comment',
];

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

type Cell = string | number | null;
function row(id: string, changes: Partial<Record<string, Cell>> = {}): Cell[] {
  const values: Record<string, Cell> = {
    response_id: id,
    submitted_at: '2026-03-02T23:30:00Z',
    contact_at: '2026-03-01T10:00:00Z',
    agent_id: 'A-014',
    agent_name: 'Ana Quispe',
    team: 'Retención',
    channel: 'phone',
    nps: 9,
    csat: 4,
    resolved: 'yes',
    comment: `Everything about ${id} was explained well`,
    ...changes,
  };
  return HEADER.map((name) => values[name] ?? null);
}

function stored(id: number): StoredRow[] {
  const connection = openConnection(workspace.path, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'memory' });
  try {
    if (!isFinishedImport(connection, id)) throw new Error('not finished');
    return [...storedRows(connection, id)];
  } finally {
    connection.close();
  }
}

describe('a first import', () => {
  it('stores every mapped value, days in the zone of the workspace', async () => {
    const { importId, counts } = await importText(
      workspace,
      csvOf([HEADER, row('R1'), row('R2', { nps: 0, comment: null })]),
    );
    expect(counts).toMatchObject({ rowsRead: 2, inserted: 2, rejected: 0 });
    const rows = stored(importId);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      rowNumber: 1,
      state: 'inserted',
      responseId: 'R1',
      interactionId: null,
      respondedAt: '2026-03-02T23:30:00.000Z',
      interactionAt: '2026-03-01T10:00:00.000Z',
      agentId: 'A-014',
      agentName: 'Ana Quispe',
      agentEmail: null,
      team: 'Retención',
      site: null,
      channel: 'voice',
      contactReason: null,
      language: null,
      customerId: null,
      nps: 9,
      csat: 4,
      ces: null,
      resolution: 'yes',
      channelHops: null,
      comments: { comment: 'Everything about R1 was explained well' },
      behaviours: {},
      extra: {},
    });
    expect(rows[1]).toMatchObject({ nps: 0, comments: {} });
    // 23:30 UTC is the next day in Berlin.
    const [days] = workspace.rows<{ on: number; has: number }>(
      'SELECT responded_on AS "on", has_comment AS has FROM responses WHERE external_id = :id',
      { id: 'R1' },
    );
    expect(days).toEqual({ on: Date.UTC(2026, 2, 3) / 86_400_000, has: 1 });
  });

  it('makes comments searchable, narrowed by agent, team and score group', async () => {
    await importText(
      workspace,
      csvOf([HEADER, row('R1'), row('R2', { nps: 3, agent_id: 'A-027', agent_name: 'Bruno Díaz' })]),
    );
    expect(search(workspace, '"explained"')).toHaveLength(2);
    const [ana] = workspace.rows<{ id: number }>(`SELECT id FROM agents WHERE name = 'Ana Quispe'`);
    expect(search(workspace, `{text} : "explained" AND {tokens} : "a${ana?.id}"`)).toHaveLength(1);
    expect(search(workspace, '{tokens} : "gd"')).toHaveLength(1);
    expect(search(workspace, '{tokens} : "gp"')).toHaveLength(1);
  });

  it('keeps rejects with row number, reason and cells, and shows them in history and result', async () => {
    const { importId, counts } = await importText(
      workspace,
      csvOf([
        HEADER,
        row('R1'),
        row('R2', { submitted_at: '31/31/2026' }),
        row('R3'),
        row('R4', { nps: null, csat: null, resolved: null, comment: null }),
      ]),
    );
    expect(counts).toMatchObject({ rowsRead: 4, inserted: 2, rejected: 1, notAnswers: 1 });
    expect(sumOf(counts)).toBe(counts.rowsRead);
    const id = importIdSchema.parse(importId);
    const { headers, rejects } = workspace.ask('imports.rejects', { importId: id });
    expect(headers).toEqual(HEADER);
    expect(rejects).toHaveLength(1);
    expect(rejects[0]).toMatchObject({
      rowNumber: 2,
      reason: { code: 'dateInvalid', params: { column: 'submitted_at' } },
    });
    expect(rejects[0]?.cells[1]).toBe('31/31/2026');
    const { imports } = workspace.ask('imports.history', {});
    expect(imports).toHaveLength(1);
    expect(imports[0]).toMatchObject({ importId, state: 'done', counts, newAgentCount: 1, hasBackup: false });
    expect(workspace.ask('imports.result', { importId: id }).rejectReasons).toMatchObject([
      { reason: { code: 'dateInvalid' }, count: 1 },
    ]);
  });

  it('counts duplicates inside the file and takes the later version of one answer', async () => {
    const { importId, counts } = await importText(
      workspace,
      csvOf([
        HEADER,
        row('R1'),
        row('R1'),
        row('R2', { nps: 2 }),
        row('R2', { nps: 8, submitted_at: '2026-03-03T08:00:00Z', comment: 'Second thoughts about the line' }),
        row('R3', { nps: 10, submitted_at: '2026-03-05T08:00:00Z' }),
        row('R3', { nps: 1, submitted_at: '2026-03-04T08:00:00Z' }),
      ]),
    );
    expect(counts).toMatchObject({ rowsRead: 6, inserted: 3, duplicatesInFile: 1, mergedRows: 2 });
    expect(sumOf(counts)).toBe(counts.rowsRead);
    expect(stored(importId).map((found) => [found.responseId, found.nps])).toEqual([
      ['R1', 9],
      ['R2', 8],
      ['R3', 10],
    ]);
    expect(search(workspace, '"thoughts"')).toHaveLength(1);
    expect(search(workspace, '"R2"')).toHaveLength(0);
  });

  it('stores customers as codes without their clear text anywhere in the file', async () => {
    const address = 'kunde.eins@example.org';
    const header = ['response_id', 'nps', 'customer email', 'comment'];
    const rows = Array.from({ length: 12 }, (_, index) => [
      `R${index}`,
      9,
      index === 0 ? address : `kunde${index}@example.org`,
      'fine',
    ]);
    const { importId } = await importText(
      workspace,
      csvOf([header, ...rows, ['R99', 8, ` ${address.toUpperCase()}`, 'again']]),
    );
    const codes = stored(importId).map((found) => found.customerId);
    expect(codes[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(codes.at(-1)).toBe(codes[0]);
    expect(new Set(codes).size).toBe(12);
    workspace.run('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(workspace.path).includes(Buffer.from('kunde'))).toBe(false);
  });
});

describe('a file imported again', () => {
  it('is known by its bytes: nothing is read on, no backup is made', async () => {
    const text = csvOf([HEADER, row('R1'), row('R2'), row('R2')]);
    const first = await importText(workspace, text);
    const again = await importInto(workspace.path, text);
    expect(again.status).toBe('unchanged');
    if (again.status !== 'unchanged') return;
    expect(again.known.importId).toBe(first.importId);
    expect(again.known.counts).toMatchObject({ rowsRead: 3, inserted: 0, unchanged: 2, duplicatesInFile: 1 });
    expect(workspace.rows('SELECT id FROM imports')).toHaveLength(1);
    expect(listBackups(workspace.path)).toHaveLength(0);
  });

  it('is read again where it shall be read otherwise', async () => {
    const text = csvOf([HEADER, row('R1')]);
    await importText(workspace, text);
    const other = await importInto(workspace.path, text, { mapping: { '8': 'ces' } });
    expect(other.status).toBe('imported');
    const same = await importInto(workspace.path, text, { mapping: { '8': 'ces' } });
    expect(same.status).toBe('unchanged');
  });

  it('changes nothing where all values are the same, and remembers having seen them', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2')]));
    const { importId, counts } = await importText(workspace, csvOf([HEADER, row('R2'), row('R3'), row('R1')]));
    expect(counts).toMatchObject({ rowsRead: 3, inserted: 1, unchanged: 2, updated: 0 });
    expect(stored(importId).map((found) => [found.rowNumber, found.responseId, found.state])).toEqual([
      [1, 'R2', 'unchanged'],
      [2, 'R3', 'inserted'],
      [3, 'R1', 'unchanged'],
    ]);
    expect(workspace.rows(`SELECT id FROM responses`)).toHaveLength(3);
    expect(listBackups(workspace.path)).toHaveLength(1);
  });

  it('updates changed values and keeps what stood before', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2'), row('R3')]));
    const [before] = workspace.rows<{ id: number }>(`SELECT id FROM responses WHERE external_id = 'R2'`);
    const { importId, counts } = await importText(
      workspace,
      csvOf([
        HEADER,
        row('R1'),
        row('R2', { nps: 3, comment: 'Nobody called back', agent_id: 'A-027', agent_name: 'Bruno Díaz' }),
        row('R3', { comment: null }),
      ]),
    );
    expect(counts).toMatchObject({ rowsRead: 3, updated: 2, unchanged: 1, inserted: 0 });
    const rows = stored(importId);
    expect(rows[1]).toMatchObject({
      state: 'updated',
      nps: 3,
      agentName: 'Bruno Díaz',
      comments: { comment: 'Nobody called back' },
    });
    expect(rows[2]).toMatchObject({ state: 'updated', comments: {} });
    const [change] = workspace.rows<{ before: string; after: string; applied: number }>(
      'SELECT before, after, applied FROM response_changes WHERE response_id = :id',
      { id: before?.id ?? 0 },
    );
    expect(change?.applied).toBe(1);
    expect(JSON.parse(change?.before ?? '').row).toMatchObject({ nps: 9 });
    expect(JSON.parse(change?.after ?? '').row).toMatchObject({ nps: 3 });
    expect(search(workspace, '"called"')).toHaveLength(1);
    expect(search(workspace, '"R2"')).toHaveLength(0);
    expect(search(workspace, '"R3"')).toHaveLength(0);
    const [flags] = workspace.rows<{ has: number; last: number }>(
      `SELECT has_comment AS has, last_import_id AS last FROM responses WHERE external_id = 'R3'`,
    );
    expect(flags).toEqual({ has: 0, last: importId });
  });

  it('takes the later of two versions of a known response, whichever comes first', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2'), row('R3')]));
    const later = { submitted_at: '2026-03-09T08:00:00Z', nps: 2 };
    const { importId, counts } = await importText(
      workspace,
      csvOf([HEADER, row('R1'), row('R1', later), row('R2', later), row('R2'), row('R3', { nps: 5 }), row('R3')]),
    );
    expect(counts).toMatchObject({ rowsRead: 6, updated: 2, unchanged: 1, mergedRows: 3 });
    expect(sumOf(counts)).toBe(counts.rowsRead);
    expect(stored(importId).map((found) => [found.rowNumber, found.responseId, found.state, found.nps])).toEqual([
      [2, 'R1', 'updated', 2],
      [3, 'R2', 'updated', 2],
      [6, 'R3', 'unchanged', 9],
    ]);
  });

  it('leaves alone what a file has no column for, and clears what it has an empty cell for', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2')]));
    const { importId, counts } = await importText(
      workspace,
      csvOf([
        ['response_id', 'nps', 'csat'],
        ['R1', 9, null],
        ['R2', 9, 4],
      ]),
    );
    expect(counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(stored(importId)[0]).toMatchObject({
      nps: 9,
      csat: null,
      channel: 'voice',
      agentName: 'Ana Quispe',
      resolution: 'yes',
    });
  });

  it('compares value by value what an earlier file has only changed in part', async () => {
    const header = ['response_id', 'nps', 'csat'];
    await importText(workspace, csvOf([header, ['R1', 9, 4], ['R2', 9, 4]]));
    const part = await importText(
      workspace,
      csvOf([
        ['response_id', 'nps'],
        ['R1', 8],
        ['R2', 9],
      ]),
    );
    expect(part.counts).toMatchObject({ updated: 1, unchanged: 1 });
    // To the eye of a hash, this row says the same as the partial one before; but its empty cell means "no answer".
    const { importId, counts } = await importText(workspace, csvOf([header, ['R1', 8, null], ['R2', 9, 4]]));
    expect(counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(stored(importId)[0]).toMatchObject({ nps: 8, csat: null });
  });

  it('keeps a comment that people have worked on', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2')]));
    const [comment] = workspace.rows<{ id: number }>('SELECT id FROM comments ORDER BY id');
    workspace.run(
      `INSERT INTO comment_reviews(comment_id, person_id, round_id, state, at) VALUES (:id, :person, '', 'done', 1)`,
      { id: comment?.id ?? 0, person: workspace.personId },
    );
    await importText(workspace, csvOf([HEADER, row('R1', { comment: null }), row('R2', { comment: null })]));
    expect(workspace.rows<{ id: number }>('SELECT id FROM comments')).toEqual([{ id: comment?.id }]);
  });
});

describe('rows without an id', () => {
  const header = ['submitted_at', 'agent_name', 'nps', 'comment'];
  const one = ['2026-03-02T10:00:00Z', 'Ana Quispe', 9, 'Very helpful and quick'];
  const two = ['2026-03-02T10:00:00Z', 'Ana Quispe', 4, 'Waited far too long'];

  it('all survive where they are equal, and a longer file adds only what is new', async () => {
    const first = await importText(workspace, csvOf([header, one, two, one, one]));
    expect(first.counts).toMatchObject({ rowsRead: 4, inserted: 4, duplicatesInFile: 0 });
    const next = await importText(workspace, csvOf([header, one, one, two, one, one, two]));
    expect(next.counts).toMatchObject({ rowsRead: 6, inserted: 2, unchanged: 4 });
    const third = await importText(workspace, csvOf([header, two, one]));
    expect(third.counts).toMatchObject({ rowsRead: 2, inserted: 0, unchanged: 2 });
  });
});

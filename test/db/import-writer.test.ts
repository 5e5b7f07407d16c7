// What a first import leaves in the workspace: values, comments, rejects, codes. Through the steps the app takes, on real files.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importId as importIdSchema } from '../../shared/contract/values.ts';
import { HEADER, row, stored } from './import-rows.ts';
import { csvOf, importText, search, sumOf } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

describe('a first import', () => {
  it('stores every mapped value, days in the zone of the workspace', async () => {
    const { importId, counts } = await importText(
      workspace,
      csvOf([HEADER, row('R1'), row('R2', { nps: 0, comment: null })]),
    );
    expect(counts).toMatchObject({ rowsRead: 2, inserted: 2, rejected: 0 });
    const rows = stored(workspace, importId);
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
    expect(stored(workspace, importId).map((found) => [found.responseId, found.nps])).toEqual([
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
    const codes = stored(workspace, importId).map((found) => found.customerId);
    expect(codes[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(codes.at(-1)).toBe(codes[0]);
    expect(new Set(codes).size).toBe(12);
    workspace.run('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(readFileSync(workspace.path).includes(Buffer.from('kunde'))).toBe(false);
  });
});

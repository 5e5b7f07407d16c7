// Files that come again, changed or not: what is known stays, what changed is updated with the values before, nothing is added twice.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { HEADER, row, stored } from './import-rows.ts';
import { csvOf, importInto, importText, search, sumOf } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => workspace.close());

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
    expect(stored(workspace, importId).map((found) => [found.rowNumber, found.responseId, found.state])).toEqual([
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
      // One agent in three responses is more than corrections are.
      { answers: { restartedIds: 'same' } },
    );
    expect(counts).toMatchObject({ rowsRead: 3, updated: 2, unchanged: 1, inserted: 0 });
    const rows = stored(workspace, importId);
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
    expect(
      stored(workspace, importId).map((found) => [found.rowNumber, found.responseId, found.state, found.nps]),
    ).toEqual([
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
    expect(stored(workspace, importId)[0]).toMatchObject({
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
    expect(stored(workspace, importId)[0]).toMatchObject({ nps: 8, csat: null });
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

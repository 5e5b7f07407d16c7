// Taking an import back: what it brought goes, what it changed goes back, what a later file had stays with that file.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { HEADER, row, stored } from './import-rows.ts';
import { csvOf, importText, search } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';
import { aroundPicture, problemsOf, storedPicture, takeBack } from './undo-support.ts';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

afterEach(() => {
  expect(problemsOf(workspace)).toEqual([]);
  workspace.close();
});

const BRUNO = { agent_id: 'A-027', agent_name: 'Bruno Díaz', team: 'Soporte N1' };

describe('an import that is taken back', () => {
  it('leaves nothing of its own, and comes in again as if it had never been there', async () => {
    const text = csvOf([HEADER, row('R1'), row('R2', BRUNO), row('R3', { submitted_at: '31/31/2026' })]);
    const first = await importText(workspace, text);
    const [before, around] = [storedPicture(workspace), aroundPicture(workspace)];
    expect(await takeBack(workspace, first.importId)).toEqual({ removed: 2, restored: 0, passedOn: 0, kept: 0 });
    expect(storedPicture(workspace)).toEqual([]);
    expect(aroundPicture(workspace)).toEqual([]);
    expect(search(workspace, '"explained"')).toEqual([]);
    expect(workspace.rows('SELECT * FROM import_rejects')).toEqual([]);
    expect(workspace.ask('imports.result', { importId: first.importId as never })).toMatchObject({
      state: 'undone',
      counts: { inserted: 2, rejected: 1 },
    });
    const again = await importText(workspace, text);
    expect(again.importId).not.toBe(first.importId);
    expect(again.counts).toMatchObject({ inserted: 2, rejected: 1, unchanged: 0 });
    expect(storedPicture(workspace)).toEqual(before);
    expect(aroundPicture(workspace)).toEqual(around);
  });

  it('is kept in a backup first', async () => {
    const { importId } = await importText(workspace, csvOf([HEADER, row('R1')]));
    expect(listBackups(workspace.path)).toHaveLength(0);
    await takeBack(workspace, importId);
    expect(listBackups(workspace.path)).toMatchObject([{ responseCount: 1 }]);
  });

  it('gives back what it changed: scores, comments, agent, team, full text', async () => {
    await importText(workspace, csvOf([HEADER, row('R1'), row('R2')]));
    const [before, around] = [storedPicture(workspace), aroundPicture(workspace)];
    const change = { nps: 3, comment: 'Nobody called back', ...BRUNO, csat: null };
    const { importId } = await importText(workspace, csvOf([HEADER, row('R1', change), row('R2', { comment: null })]), {
      answers: { restartedIds: 'same' },
    });
    expect(search(workspace, '"called"')).toHaveLength(1);
    expect(await takeBack(workspace, importId)).toEqual({ removed: 0, restored: 2, passedOn: 0, kept: 0 });
    expect(storedPicture(workspace)).toEqual(before);
    expect(aroundPicture(workspace)).toEqual(around);
    expect(search(workspace, '"called"')).toEqual([]);
    expect(search(workspace, '"R2" AND "explained"')).toHaveLength(1);
    expect(workspace.rows('SELECT * FROM response_changes')).toEqual([]);
  });

  it('leaves what a later file found unchanged with that file', async () => {
    const first = await importText(workspace, csvOf([HEADER, row('R1'), row('R2'), row('R3')]));
    const second = await importText(workspace, csvOf([HEADER, row('R9'), row('R2')]));
    expect(workspace.ask('imports.undoPreview', { importId: first.importId as never })).toMatchObject({
      removed: 2,
      restored: 0,
      passedOn: 1,
      kept: 0,
      keptResponses: [],
    });
    expect(await takeBack(workspace, first.importId)).toEqual({ removed: 2, restored: 0, passedOn: 1, kept: 0 });
    expect(stored(workspace, second.importId).map((found) => [found.rowNumber, found.responseId, found.state])).toEqual(
      [
        [1, 'R9', 'inserted'],
        [2, 'R2', 'inserted'],
      ],
    );
    expect(await takeBack(workspace, second.importId)).toMatchObject({ removed: 2 });
    expect(aroundPicture(workspace)).toEqual([]);
  });

  it('leaves the values of a later update, and corrects what taking that back would bring', async () => {
    const one = await importText(workspace, csvOf([HEADER, row('R1', { nps: 5 })]));
    const two = await importText(workspace, csvOf([HEADER, row('R1', { nps: 6 })]));
    const three = await importText(workspace, csvOf([HEADER, row('R1', { nps: 7 }), row('R2')]));
    expect(await takeBack(workspace, two.importId)).toEqual({ removed: 0, restored: 0, passedOn: 1, kept: 0 });
    expect(stored(workspace, three.importId)[0]).toMatchObject({ state: 'updated', nps: 7 });
    await takeBack(workspace, three.importId);
    expect(stored(workspace, one.importId)).toMatchObject([{ responseId: 'R1', nps: 5 }]);
  });

  it('takes away what only it had a column for, and keeps the rest of the row', async () => {
    const first = await importText(workspace, csvOf([HEADER, row('R1')]));
    const second = await importText(
      workspace,
      csvOf([
        ['response_id', 'nps', 'agent_name'],
        ['R1', 9, 'Ana Quispe'],
      ]),
      { sourceName: 'survey' },
    );
    await takeBack(workspace, first.importId);
    expect(stored(workspace, second.importId)).toMatchObject([
      {
        responseId: 'R1',
        nps: 9,
        agentName: 'Ana Quispe',
        csat: null,
        channel: null,
        team: null,
        comments: {},
        respondedAt: null,
      },
    ]);
    // Nobody knows the hash of such a row: it is compared by value when it comes again.
    const again = await importText(
      workspace,
      csvOf([
        ['response_id', 'nps', 'agent_name', 'csat'],
        ['R1', 9, 'Ana Quispe', null],
      ]),
      {
        sourceName: 'survey',
      },
    );
    expect(again.counts).toMatchObject({ unchanged: 1, updated: 0 });
  });

  it('is refused where it does not stand', async () => {
    const { importId } = await importText(workspace, csvOf([HEADER, row('R1')]));
    await takeBack(workspace, importId);
    await expect(takeBack(workspace, importId)).rejects.toMatchObject({ code: 'row.missing' });
    await expect(takeBack(workspace, 99)).rejects.toMatchObject({ code: 'row.missing' });
    expect(workspace.call('imports.undoPreview', { importId: 99 as never })).toMatchObject({
      ok: false,
      error: { code: 'row.missing' },
    });
  });
});

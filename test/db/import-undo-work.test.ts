// What people did is stronger than taking an import back: responses they worked on stay and count, unless somebody insists; then their
// work is put aside with its history, and nothing of the customer is left.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommentId, type ImportId, importId as importIdSchema } from '../../shared/contract/values.ts';
import { HEADER, row, stored } from './import-rows.ts';
import { csvOf, importText } from './import-support.ts';
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

function commentOf(externalId: string): CommentId {
  const [found] = workspace.rows<{ id: CommentId }>(
    'SELECT c.id AS id FROM comments c JOIN responses r ON r.id = c.response_id WHERE r.external_id = :externalId',
    { externalId },
  );
  if (!found) throw new Error(externalId);
  return found.id;
}

function responseOf(externalId: string): number {
  return (
    workspace.rows<{ id: number }>('SELECT id FROM responses WHERE external_id = :externalId', { externalId })[0]?.id ??
    0
  );
}

async function bringIn(text: string): Promise<ImportId> {
  const { importId } = await importText(workspace, text, { sourceName: 'survey', answers: { restartedIds: 'same' } });
  return importIdSchema.parse(importId);
}

function standingTags(): number {
  return workspace.rows('SELECT id FROM comment_tags WHERE deleted_at IS NULL').length;
}

const WORK: Record<string, (externalId: string) => void> = {
  'a tag': (id) => {
    const { tagId } = workspace.ask('tags.create', { name: 'Waiting time', polarity: -1 });
    workspace.ask('comments.tag', { commentId: commentOf(id), tagId });
  },
  'a kept comment': (id) => workspace.ask('comments.keep', { commentId: commentOf(id), isKept: true }),
  'a note with the comment as evidence': (id) => {
    const [agent] = workspace.rows<{ id: never }>('SELECT id FROM agents');
    workspace.ask('notes.create', { agentId: agent?.id as never, body: 'Well explained', commentIds: [commentOf(id)] });
  },
  'a review': (id) =>
    workspace.run(
      `INSERT INTO comment_reviews(comment_id, person_id, round_id, state, at) VALUES (:id, :person, '', 'done', 1)`,
      {
        id: commentOf(id),
        person: workspace.personId,
      },
    ),
  'a ruling': (id) =>
    workspace.run(
      `INSERT INTO response_rulings(id, response_id, kind, reason, person_id, decided_at, created_at, created_by, updated_at, updated_by)
       VALUES ('r', :id, 'exclude', 'test call', :person, 1, 1, :person, 1, :person)`,
      { id: responseOf(id), person: workspace.personId },
    ),
  'a follow-up': (id) =>
    workspace.run(
      `INSERT INTO follow_ups(id, response_id, state, created_at, created_by, updated_at, updated_by)
       VALUES ('f', :id, 'open', 1, :person, 1, :person)`,
      { id: responseOf(id), person: workspace.personId },
    ),
};

describe.each(Object.entries(WORK))('%s', (_name, work) => {
  it('keeps its response, which goes on counting, and lets the rest go', async () => {
    const importId = await bringIn(csvOf([HEADER, row('R1'), row('R2'), row('R3')]));
    work('R2');
    const preview = workspace.ask('imports.undoPreview', { importId });
    expect(preview).toMatchObject({ removed: 2, kept: 1, restored: 0, passedOn: 0 });
    expect(preview.keptResponses).toMatchObject([{ responseId: responseOf('R2'), agentName: 'Ana Quispe', nps: 9 }]);
    const [kept] = preview.keptResponses;
    expect((kept?.tagCount ?? 0) + (kept?.noteCount ?? 0) + (kept?.otherCount ?? 0)).toBe(1);
    expect(await takeBack(workspace, importId)).toEqual({ removed: 2, restored: 0, passedOn: 0, kept: 1 });
    expect(workspace.rows(`SELECT external_id AS id FROM counted_responses`)).toEqual([{ id: 'R2' }]);
    const { imports } = workspace.ask('imports.history', {});
    expect(imports).toMatchObject([
      { state: 'done', remainsOf: importId, counts: { rowsRead: 1, inserted: 1 } },
      { importId, state: 'undone', counts: { inserted: 3 } },
    ]);
    const remainder = imports[0]?.importId ?? importId;
    expect(stored(workspace, remainder)).toMatchObject([{ rowNumber: 2, responseId: 'R2', nps: 9 }]);
    // The same file again: what stayed is known, the rest comes in.
    const again = await importText(workspace, csvOf([HEADER, row('R1'), row('R2'), row('R3')]), {
      sourceName: 'survey',
    });
    expect(again.counts).toMatchObject({ inserted: 2, unchanged: 1 });
    expect(await takeBack(workspace, remainder)).toMatchObject({ passedOn: 1, kept: 0 });
  });

  it('gives way where somebody insists, with its history and without the customer’s words', async () => {
    const text = csvOf([HEADER, row('R1'), row('R2')]);
    const importId = await bringIn(text);
    work('R2');
    expect(await takeBack(workspace, importId, true)).toEqual({ removed: 2, restored: 0, passedOn: 0, kept: 0 });
    expect(storedPicture(workspace)).toEqual([]);
    expect(workspace.rows(`SELECT text FROM comments WHERE text <> ''`)).toEqual([]);
    expect(
      workspace.rows(
        'SELECT external_id, nps, agent_id FROM responses WHERE external_id IS NOT NULL OR nps IS NOT NULL OR agent_id IS NOT NULL',
      ),
    ).toEqual([]);
    const put = workspace.rows<{ before: string }>(
      `SELECT before AS before FROM changes WHERE call = 'imports.undo' AND op = 'delete'`,
    );
    expect(put).toHaveLength(1);
    expect(JSON.parse(put[0]?.before ?? '')).toBeTypeOf('object');
    // And the file comes in as if it had never been there.
    const again = await importText(workspace, text, { sourceName: 'survey' });
    expect(again.counts).toMatchObject({ inserted: 2, unchanged: 0 });
    expect(workspace.ask('comments.list', { filter: { period: {} } }).comments).toHaveLength(2);
  });
});

describe('work that was taken back', () => {
  it('protects nothing, but its history still finds its row', async () => {
    const importId = await bringIn(csvOf([HEADER, row('R1'), row('R2')]));
    const { tagId } = workspace.ask('tags.create', { name: 'Waiting time', polarity: -1 });
    workspace.ask('comments.tag', { commentId: commentOf('R2'), tagId });
    workspace.ask('comments.untag', { commentId: commentOf('R2'), tagId });
    expect(workspace.ask('imports.undoPreview', { importId })).toMatchObject({ removed: 2, kept: 0 });
    expect(await takeBack(workspace, importId)).toMatchObject({ removed: 2, kept: 0 });
    expect(workspace.rows('SELECT id FROM counted_responses')).toEqual([]);
    expect(workspace.rows(`SELECT text FROM comments`)).toEqual([{ text: '' }]);
    expect(workspace.rows('SELECT id FROM comment_search_docsize')).toEqual([]);
  });
});

describe('a comment an update brought', () => {
  const before = csvOf([HEADER, row('R1', { comment: null, nps: 9 })]);
  const after = csvOf([HEADER, row('R1', { comment: 'Nobody called back', nps: 2 })]);

  it('stays where people worked on it, the score goes back', async () => {
    await bringIn(before);
    const update = await bringIn(after);
    WORK['a tag']?.('R1');
    expect(workspace.ask('imports.undoPreview', { importId: update })).toMatchObject({
      removed: 0,
      restored: 0,
      kept: 1,
    });
    expect(await takeBack(workspace, update)).toEqual({ removed: 0, restored: 0, passedOn: 0, kept: 1 });
    expect(workspace.rows('SELECT nps AS nps, has_comment AS has FROM responses')).toEqual([{ nps: 9, has: 1 }]);
    expect(standingTags()).toBe(1);
  });

  it('goes where somebody insists, the tag with its history', async () => {
    const first = await bringIn(before);
    const update = await bringIn(after);
    WORK['a tag']?.('R1');
    expect(await takeBack(workspace, update, true)).toEqual({ removed: 0, restored: 1, passedOn: 0, kept: 0 });
    expect(stored(workspace, first)).toMatchObject([{ responseId: 'R1', nps: 9, comments: {} }]);
    expect(standingTags()).toBe(0);
    expect(workspace.rows(`SELECT text FROM comments WHERE text <> ''`)).toEqual([]);
    const again = await importText(workspace, after, { sourceName: 'survey' });
    expect(again.counts).toMatchObject({ updated: 1 });
    expect(workspace.ask('comments.list', { filter: { period: {} } }).comments).toMatchObject([
      { text: 'Nobody called back', tags: [] },
    ]);
  });

  it('keeps its tag when the update before it is taken back', async () => {
    const first = await bringIn(csvOf([HEADER, row('R1', { comment: 'One' })]));
    const second = await bringIn(csvOf([HEADER, row('R1', { comment: 'Two' })]));
    WORK['a tag']?.('R1');
    expect(await takeBack(workspace, second)).toMatchObject({ restored: 1, kept: 0 });
    expect(stored(workspace, first)[0]?.comments).toEqual({ comment: 'One' });
    expect(standingTags()).toBe(1);
  });
});

describe('agents', () => {
  it('stay where people work with them, and go where nobody does', async () => {
    const bruno = { agent_id: 'A-027', agent_name: 'Bruno Díaz', team: 'Soporte N1' };
    const importId = await bringIn(csvOf([HEADER, row('R1'), row('R2', bruno)]));
    const [ana] = workspace.rows<{ id: never }>(`SELECT id FROM agents WHERE name = 'Ana Quispe'`);
    workspace.ask('notes.create', { agentId: ana?.id as never, body: 'Says the next step' });
    await takeBack(workspace, importId);
    expect(aroundPicture(workspace)).toEqual(['agent Ana Quispe']);
    expect(workspace.ask('agents.names', {}).agents).toMatchObject([{ name: 'Ana Quispe' }]);
    // Their identifiers went with the file that taught them; the name still leads to them.
    await bringIn(csvOf([HEADER, row('R1')]));
    expect(workspace.rows('SELECT id FROM agents')).toHaveLength(1);
  });

  it('pass to the import that uses them too', async () => {
    const first = await bringIn(csvOf([HEADER, row('R1'), row('R2')]));
    const second = await bringIn(csvOf([HEADER, row('R3')]));
    await takeBack(workspace, first);
    expect(workspace.ask('agents.list', { period: {} }).agents).toMatchObject([
      { name: 'Ana Quispe', responseCount: 1 },
    ]);
    await takeBack(workspace, second);
    expect(aroundPicture(workspace)).toEqual([]);
  });
});

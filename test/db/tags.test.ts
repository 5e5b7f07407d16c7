// The codebook: creating tags and how often each is used.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAgent, addComment, addImport, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = openTestWorkspace();
});
afterEach(() => workspace.close());

it('lists tags in the order they were made, with how many comments carry each', () => {
  const importId = addImport(workspace);
  const agentId = addAgent(workspace, 'Ana');
  const names = Array.from({ length: 40 }, (_, index) => `Tag ${index}`);
  const ids = names.map((name) => workspace.ask('tags.create', { name, polarity: 0 }).tagId);
  const [first] = ids;
  if (!first) throw new Error('no tag');
  for (const comment of ['a', 'b']) {
    const commentId = addComment(workspace, { importId, agentId, on: TODAY, comment });
    workspace.ask('comments.tag', { commentId, tagId: first });
    workspace.ask('comments.tag', { commentId, tagId: first, span: { start: 0, end: 1 } });
  }
  const { tags } = workspace.ask('tags.list', {});
  expect(tags.map((tag) => tag.name)).toEqual(names);
  expect(tags.slice(0, 2).map((tag) => tag.commentCount)).toEqual([2, 0]);
});

it.each(['rückruf versprochen', 'RUCKRUF  Versprochen', ' Rückruf versprochen '])(
  'refuses %j beside "Rückruf versprochen"',
  (name) => {
    workspace.ask('tags.create', { name: 'Rückruf versprochen', polarity: -1 });
    expect(workspace.call('tags.create', { name, polarity: 1 })).toEqual({
      ok: false,
      error: { code: 'row.conflict', params: { table: 'tags', name: 'Rückruf versprochen' } },
    });
  },
);

it('takes a name again once its tag was undone', () => {
  workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
  workspace.ask('undo.undo', {});
  expect(workspace.ask('tags.list', {}).tags).toEqual([]);
  workspace.ask('tags.create', { name: 'Slow', polarity: 0, definition: 'Waiting' });
  expect(workspace.ask('tags.list', {}).tags).toMatchObject([{ name: 'Slow', polarity: 0, definition: 'Waiting' }]);
});

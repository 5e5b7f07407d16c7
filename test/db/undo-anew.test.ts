// Undo of a step whose row was taken away and made anew since: what stands now is not pushed aside.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommentId, StepId } from '../../shared/contract/values.ts';
import { addAgent, addComment, addImport, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;
let commentId: CommentId;

beforeEach(() => {
  workspace = openTestWorkspace();
  const importId = addImport(workspace);
  const agentId = addAgent(workspace, 'Ana');
  commentId = addComment(workspace, { importId, agentId, on: TODAY, nps: 4, comment: 'Nobody told me' });
});
afterEach(() => workspace.close());

function latestStepBut(skipped: number): StepId {
  const step = workspace.ask('undo.list', {}).steps[skipped];
  if (!step) throw new Error('no such step');
  return step.stepId;
}

function expectRefused(stepId: StepId): void {
  const before = workspace.ask('comments.list', { filter: {} });
  expect(workspace.call('undo.undo', { stepId })).toMatchObject({ ok: false, error: { code: 'undo.changed-since' } });
  expect(workspace.ask('comments.list', { filter: {} })).toEqual(before);
}

describe('a step whose row was made anew', () => {
  it('is refused for a kept comment', () => {
    for (const isKept of [true, false, true]) workspace.ask('comments.keep', { commentId, isKept });
    expectRefused(latestStepBut(1));
  });

  it('is refused for a tag', () => {
    const { tagId } = workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
    workspace.ask('comments.tag', { commentId, tagId });
    workspace.ask('comments.untag', { commentId, tagId });
    workspace.ask('comments.tag', { commentId, tagId });
    expectRefused(latestStepBut(1));
  });
});

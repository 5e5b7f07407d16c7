// Notes: versions that only grow, evidence, privacy, drafts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId, CommentId, NoteId } from '../../shared/contract/values.ts';
import { addAgent, addComment, addImport, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;
let ana: AgentId;
let commentId: CommentId;

beforeEach(() => {
  workspace = openTestWorkspace();
  ana = addAgent(workspace, 'Ana');
  commentId = addComment(workspace, {
    importId: addImport(workspace),
    agentId: ana,
    on: TODAY,
    nps: 3,
    comment: 'Nobody told me',
  });
});
afterEach(() => workspace.close());

function bodies(): string[] {
  return workspace.ask('notes.list', { agentId: ana }).notes.map((note) => note.body);
}

describe('notes', () => {
  it('are created with evidence that the comment knows of', () => {
    const { noteId } = workspace.ask('notes.create', {
      agentId: ana,
      body: '  Say the next step  ',
      commentIds: [commentId, commentId],
    });
    expect(workspace.ask('notes.list', { agentId: ana }).notes).toMatchObject([
      {
        noteId,
        kind: 'note',
        body: 'Say the next step',
        isPrivate: false,
        notedOn: TODAY,
        version: 1,
        authorName: 'Katrin Vogel',
        evidence: [{ commentId, text: 'Nobody told me', nps: 3 }],
      },
    ]);
    expect(workspace.ask('comments.list', { filter: {} }).comments[0]?.noteIds).toEqual([noteId]);
    workspace.ask('notes.remove', { noteId });
    expect(workspace.ask('comments.list', { filter: {} }).comments[0]?.noteIds).toEqual([]);
    workspace.ask('undo.undo', {});
    expect(workspace.ask('comments.list', { filter: {} }).comments[0]?.noteIds).toEqual([noteId]);
  });

  it('keep every version, also of an edit that was undone', () => {
    const { noteId } = workspace.ask('notes.create', { agentId: ana, body: 'one' });
    workspace.ask('notes.update', { noteId, body: 'two' });
    workspace.ask('undo.undo', {});
    expect(bodies()).toEqual(['one']);
    workspace.ask('notes.update', { noteId, body: 'three' });
    expect(bodies()).toEqual(['three']);
    const { versions } = workspace.ask('notes.versions', { noteId });
    expect(versions.map((version) => [version.version, version.text])).toEqual([
      [3, 'three'],
      [2, 'two'],
      [1, 'one'],
    ]);
  });

  it('write nothing where nothing changes', () => {
    const { noteId } = workspace.ask('notes.create', { agentId: ana, body: 'one' });
    const before = workspace.rows('SELECT * FROM changes').length;
    workspace.ask('notes.update', { noteId, body: 'one', isPrivate: false, kind: 'note' });
    expect(workspace.rows('SELECT * FROM changes')).toHaveLength(before);
    expect(workspace.ask('notes.versions', { noteId }).versions).toHaveLength(1);
  });

  it('hide private ones of other people everywhere', () => {
    const { noteId } = workspace.ask('notes.create', {
      agentId: ana,
      body: 'mine',
      isPrivate: true,
      commentIds: [commentId],
    });
    const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    expect(workspace.ask('notes.list', { agentId: ana }, personId).notes).toEqual([]);
    expect(workspace.ask('notes.versions', { noteId }, personId).versions).toEqual([]);
    expect(workspace.ask('comments.list', { filter: {} }, personId).comments[0]?.noteIds).toEqual([]);
    for (const answer of [
      workspace.call('notes.update', { noteId, body: 'theirs' }, personId),
      workspace.call('notes.remove', { noteId }, personId),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'row.missing' } });
    }
    expect(bodies()).toEqual(['mine']);
  });

  it('refuse what is not there and leave nothing behind', () => {
    const answers = [
      workspace.call('notes.create', { agentId: 99 as AgentId, body: 'x' }),
      workspace.call('notes.create', { agentId: ana, body: 'x', commentIds: [commentId, 99 as CommentId] }),
      workspace.call('notes.update', { noteId: '0190a000-0000-7000-8000-000000000001' as NoteId, body: 'x' }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'row.missing' } });
    expect(workspace.call('notes.create', { agentId: ana, body: '   ' })).toMatchObject({
      ok: false,
      error: { code: 'call.invalid' },
    });
    expect(workspace.rows('SELECT * FROM text_versions')).toEqual([]);
    expect(workspace.rows('SELECT * FROM notes')).toEqual([]);
  });
});

it('drafts are kept per person and field, and leave no history', () => {
  const key = { ownerTable: 'notes', ownerId: `agent-${ana}`, field: 'body' } as const;
  const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
  const before = workspace.rows('SELECT * FROM changes').length;
  workspace.ask('notes.saveDraft', { ...key, text: 'half a sen' });
  workspace.ask('notes.saveDraft', { ...key, text: 'half a sentence' });
  expect(workspace.ask('notes.draft', key).text).toBe('half a sentence');
  expect(workspace.ask('notes.draft', key, personId).text).toBeNull();
  expect(workspace.ask('notes.draft', { ...key, field: 'title' }).text).toBeNull();
  workspace.ask('notes.saveDraft', { ...key, text: '' });
  expect(workspace.ask('notes.draft', key).text).toBeNull();
  expect(workspace.rows('SELECT * FROM changes')).toHaveLength(before);
});

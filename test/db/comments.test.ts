// Finding comments by filter and words, page by page; tagging and keeping them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findComments, matchExpression } from '../../db/search.ts';
import type { CommentFilter } from '../../shared/contract/comments.ts';
import type { AgentId, CommentId, TagId } from '../../shared/contract/values.ts';
import {
  addAgent,
  addComment,
  addImport,
  addTeam,
  openTestWorkspace,
  plansOf,
  type TestWorkspace,
  TODAY,
} from './support.ts';

let workspace: TestWorkspace;
let importId: number;
let ana: AgentId;

beforeEach(() => {
  workspace = openTestWorkspace();
  importId = addImport(workspace);
  ana = addAgent(workspace, 'Ana Quispe');
});
afterEach(() => workspace.close());

function add(comment: string, more: Partial<Parameters<typeof addComment>[1]> = {}): CommentId {
  return addComment(workspace, { importId, agentId: ana, on: TODAY, nps: 5, ...more, comment });
}

function texts(filter: CommentFilter): string[] {
  return workspace.ask('comments.list', { filter }).comments.map((comment) => comment.text);
}

describe('comments.list', () => {
  it('is newest first with undated ones last, and pages without gaps or repeats', () => {
    const days = [3, null, 1, 2, 2, null, 2, 5, 1];
    days.forEach((ago, index) => {
      add(`text ${index}`, { on: ago === null ? null : TODAY - ago });
    });
    const whole = workspace.ask('comments.list', { filter: { agentId: ana } });
    expect(whole.comments.map((comment) => comment.respondedOn)).toEqual([
      ...[1, 1, 2, 2, 2, 3, 5].map((ago) => TODAY - ago),
      null,
      null,
    ]);
    expect(whole.cursor).toBeNull();
    for (const limit of [1, 2, 3, 4, 8, 9]) {
      const paged: number[] = [];
      let cursor: string | null | undefined;
      do {
        const page = workspace.ask('comments.list', { filter: { agentId: ana }, limit, ...(cursor ? { cursor } : {}) });
        expect(page.comments.length).toBeLessThanOrEqual(limit);
        paged.push(...page.comments.map((comment) => comment.commentId));
        cursor = page.cursor;
      } while (cursor);
      expect(paged).toEqual(whole.comments.map((comment) => comment.commentId));
    }
  });

  it('refuses a cursor it did not make', () => {
    const answer = workspace.call('comments.list', { filter: {}, cursor: '1; DROP TABLE comments' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.invalid' } });
  });

  it('filters by score group, resolution, channel, tag, period and what is kept, and counts with and without', () => {
    const bruno = addAgent(workspace, 'Bruno');
    add('promoter', { nps: 9, resolution: 1, channel: 'voice' });
    add('passive', { nps: 7, resolution: 2, channel: 'chat' });
    const detractor = add('detractor', { nps: 6, resolution: 0, channel: 'voice', on: TODAY - 10 });
    add('no score', { nps: null, resolution: null });
    add('of another', { agentId: bruno });
    const norte = addTeam(workspace, 'Norte');
    add('of a team', { teamId: norte, nps: null, resolution: null, on: TODAY - 400 });
    const { tagId } = workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
    workspace.ask('comments.tag', { commentId: detractor, tagId });
    workspace.ask('comments.keep', { commentId: detractor, isKept: true });
    const agentId = ana;
    expect(texts({ agentId, groups: ['promoter'] })).toEqual(['promoter']);
    expect(texts({ agentId, groups: ['passive', 'detractor'] })).toEqual(['passive', 'detractor']);
    expect(texts({ agentId, groups: [] })).toEqual([]);
    expect(texts({ agentId, resolutions: ['unknown'] })).toEqual(['no score', 'of a team']);
    expect(texts({ agentId, resolutions: ['partly', 'no'] })).toEqual(['passive', 'detractor']);
    expect(texts({ agentId, channels: ['voice'] })).toEqual(['promoter', 'detractor']);
    expect(texts({ agentId, tagIds: [tagId] })).toEqual(['detractor']);
    expect(texts({ agentId, isKept: true })).toEqual(['detractor']);
    expect(texts({ agentId, isKept: false })).toHaveLength(4);
    expect(texts({ agentId, period: { fromOn: TODAY - 5 }, channels: ['voice'] })).toEqual(['promoter']);
    expect(texts({ agentId, teamIds: [norte] })).toEqual(['of a team']);
    expect(texts({})).toHaveLength(6);
    const answer = workspace.ask('comments.list', {
      filter: { agentId, groups: ['detractor'], period: { fromOn: TODAY } },
    });
    expect(answer).toMatchObject({ matchCount: 0, withoutFilterCount: 3, comments: [] });
  });

  it('leaves out comments of unfinished and undone imports', () => {
    add('seen');
    const running = addImport(workspace, 'running');
    add('not yet', { importId: running });
    expect(texts({ agentId: ana })).toEqual(['seen']);
    expect(workspace.ask('comments.list', { filter: { agentId: ana } }).withoutFilterCount).toBe(1);
  });

  it('follows merged agents and reassigned responses, and names the agent they count for', () => {
    const bruno = addAgent(workspace, 'Bruno');
    add('of Ana', { on: TODAY - 3 });
    add('of Bruno', { agentId: bruno, on: TODAY - 2 });
    const moved = add('given to Ana', { agentId: bruno, on: TODAY - 1 });
    workspace.run(
      `INSERT INTO response_rulings(id, response_id, kind, agent_id, reason, person_id, decided_at, created_at, created_by, updated_at, updated_by)
       SELECT 'x', response_id, 'reassign', :ana, 'took over', :person, 1, 1, :person, 1, :person FROM comments WHERE id = :moved`,
      { ana, moved, person: workspace.personId },
    );
    expect(texts({ agentId: ana })).toEqual(['given to Ana', 'of Ana']);
    expect(texts({ agentId: ana, text: 'given' })).toEqual(['given to Ana']);
    expect(texts({ agentId: bruno })).toEqual(['of Bruno']);
    expect(workspace.ask('comments.list', { filter: { agentId: ana } }).comments[0]?.agentName).toBe('Ana Quispe');
    workspace.run('UPDATE agents SET merged_into = :ana WHERE id = :bruno', { ana, bruno });
    expect(texts({ agentId: ana })).toEqual(['given to Ana', 'of Bruno', 'of Ana']);
    expect(texts({ agentId: ana, text: 'of bruno' })).toEqual(['of Bruno']);
  });

  it("reads one agent's comments through the index made for it", () => {
    add('one');
    const find = (filter: CommentFilter) => plansOf(workspace, (db) => findComments(db, filter, { limit: 50 }));
    for (const filter of [
      { agentId: ana },
      { agentId: ana, period: { fromOn: TODAY }, groups: ['detractor'] },
    ] satisfies CommentFilter[]) {
      const plans = find(filter);
      const ofResponses = plans.filter((line) => /^(SEARCH|SCAN) r\b/.test(line));
      expect(ofResponses).toHaveLength(2);
      for (const line of ofResponses) expect(line).toContain('responses_commented (agent_id=?');
      // Only comments of one response are sorted: a page does not wait for all of them.
      expect(plans.filter((line) => line.includes('TEMP B-TREE'))).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    }
  });
});

describe('text search', () => {
  it('wants every word, ignores case and accents, takes the last word as a beginning', () => {
    add('Nadie me llamó después de la avería.');
    add('Die Störung dauerte lange, niemand rief zurück.');
    add('They called back after two days');
    const agentId = ana;
    expect(texts({ agentId, text: 'LLAMO nadie' })).toHaveLength(1);
    expect(texts({ agentId, text: 'storung lan' })).toHaveLength(1);
    expect(texts({ agentId, text: 'lan storung' })).toHaveLength(0);
    expect(texts({ agentId, text: 'call' })).toHaveLength(1);
    expect(texts({ agentId, text: 'called nobody' })).toHaveLength(0);
    expect(texts({ agentId, text: '   ' })).toHaveLength(3);
    expect(texts({ text: 'ave' })).toHaveLength(1);
  });

  it('finds within one agent only', () => {
    const bruno = addAgent(workspace, 'Bruno');
    add('refund was late');
    add('refund was quick', { agentId: bruno });
    expect(texts({ agentId: bruno, text: 'refund' })).toEqual(['refund was quick']);
    expect(texts({ text: 'refund' })).toHaveLength(2);
  });

  it.each([
    '"',
    '"" OR *',
    'NEAR(a b)',
    'text:x',
    'tokens : a1',
    '{text} : x',
    '^a',
    'a AND',
    '(',
    'a*b',
    '-',
    '\u0000x',
    "'; --",
    '🙂',
    'a" OR "b',
  ])('takes %j as plain words', (text) => {
    add('harmless');
    const answer = workspace.call('comments.list', { filter: { agentId: ana, text } });
    expect(answer.ok).toBe(true);
  });

  it('does not search the tokens beside the text', () => {
    add('something');
    expect(texts({ text: `a${ana}` })).toEqual([]);
  });

  it('quotes each word', () => {
    expect(matchExpression('say "hi" now')).toBe('{text} : ("say" AND """hi""" AND "now"*)');
    expect(matchExpression(' – … ')).toBeNull();
  });
});

describe('tagging', () => {
  let tagId: TagId;
  beforeEach(() => {
    tagId = workspace.ask('tags.create', { name: 'Next steps unclear', polarity: -1 }).tagId;
  });

  it('tags a comment and a passage, once each', () => {
    const commentId = add('Nadie me dijo nada');
    for (let round = 0; round < 2; round++) {
      workspace.ask('comments.tag', { commentId, tagId });
      workspace.ask('comments.tag', { commentId, tagId, span: { start: 0, end: 5 } });
    }
    const [comment] = workspace.ask('comments.list', { filter: {} }).comments;
    expect(comment?.tags).toEqual([
      { tagId, name: 'Next steps unclear', polarity: -1, span: null, personName: 'Katrin Vogel', isMine: true },
      {
        tagId,
        name: 'Next steps unclear',
        polarity: -1,
        span: { start: 0, end: 5 },
        personName: 'Katrin Vogel',
        isMine: true,
      },
    ]);
    const changes = workspace.rows<{ rowKey: string; after: string }>(
      `SELECT row_key AS rowKey, after FROM changes WHERE table_name = 'comment_tags'`,
    );
    expect(changes).toHaveLength(2);
    expect(changes[0]?.rowKey).toMatch(/^[0-9a-f]{32}\/comment$/);
    expect(JSON.parse(changes[1]?.after ?? '{}')).toMatchObject({
      quote: 'Nadie',
      span_start: 0,
      span_end: 5,
      text_version: 1,
    });
  });

  it.each([
    { start: 0, end: 7 },
    { start: 6, end: 7 },
    { start: 3, end: 3 },
    { start: 4, end: 2 },
  ])('refuses the passage %j of a text of 6', (span) => {
    const commentId = add('hello!');
    expect(workspace.call('comments.tag', { commentId, tagId, span })).toMatchObject({
      ok: false,
      error: { code: 'row.conflict' },
    });
    expect(workspace.ask('comments.tag', { commentId, tagId, span: { start: 5, end: 6 } })).toEqual({ commentId });
  });

  it('finds a passage again after an import changed the text, or gives it up', () => {
    const commentId = add('Nadie me dijo nada');
    workspace.ask('comments.tag', { commentId, tagId, span: { start: 0, end: 5 } });
    const span = () => workspace.ask('comments.list', { filter: {} }).comments[0]?.tags[0]?.span;
    workspace.run(`UPDATE comments SET text = 'Por lo visto Nadie sabe', text_version = 2`);
    expect(span()).toEqual({ start: 13, end: 18 });
    workspace.run(`UPDATE comments SET text = 'Todo bien', text_version = 3`);
    expect(span()).toBeNull();
  });

  it("takes off only the person's own tags", () => {
    const commentId = add('Nadie me dijo nada');
    const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    workspace.ask('comments.tag', { commentId, tagId }, personId);
    expect(workspace.call('comments.untag', { commentId, tagId })).toMatchObject({
      ok: false,
      error: { code: 'row.missing' },
    });
    workspace.ask('comments.tag', { commentId, tagId });
    workspace.ask('comments.tag', { commentId, tagId, span: { start: 0, end: 5 } });
    workspace.ask('comments.untag', { commentId, tagId });
    const tags = workspace.ask('comments.list', { filter: {} }).comments[0]?.tags;
    expect(tags?.map((tag) => [tag.personName, tag.isMine])).toEqual([['Mara', false]]);
  });

  it('refuses a tag or comment that is not there', () => {
    const commentId = add('text');
    const gone = '0190a000-0000-7000-8000-000000000001' as TagId;
    expect(workspace.call('comments.tag', { commentId, tagId: gone })).toMatchObject({
      ok: false,
      error: { code: 'row.missing' },
    });
    expect(workspace.call('comments.tag', { commentId: 999 as CommentId, tagId })).toMatchObject({ ok: false });
  });
});

describe('keeping for the next session', () => {
  it("is a person's own basket", () => {
    const commentId = add('text');
    const { personId } = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' });
    workspace.ask('comments.keep', { commentId, isKept: true });
    workspace.ask('comments.keep', { commentId, isKept: true });
    const isKept = (as?: typeof personId) => workspace.ask('comments.list', { filter: {} }, as).comments[0]?.isKept;
    expect([isKept(), isKept(personId)]).toEqual([true, false]);
    expect(workspace.ask('agents.page', { agentId: ana, filter: { period: {} } }).keptCount).toBe(1);
    workspace.ask('comments.keep', { commentId, isKept: false });
    workspace.ask('comments.keep', { commentId, isKept: true });
    expect(isKept()).toBe(true);
  });
});

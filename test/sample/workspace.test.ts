// The whole way: generated, imported, worked with, and asked through the same door the app uses.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUpBeforeMigration } from '../../db/backup.ts';
import { type DataName, dispatch } from '../../db/dispatch.ts';
import { type OpenWorkspace, openWorkspace } from '../../db/workspace-file.ts';
import { makeSample, type SampleOutcome, type SampleRequest } from '../../electron/sample-job.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { sampleCodebook } from '../../shared/sample/codebook.ts';
import { sampleReasons } from '../../shared/sample/comment-types.ts';
import { samplePlanOfWork } from '../../shared/sample/plan-of-work.ts';
import { sampleResponses } from '../../shared/sample/responses.ts';
import { samplePeople } from '../../shared/sample/work-types.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';

const NOW = Date.UTC(2026, 6, 1, 8);
const folder = mkdtempSync(join(tmpdir(), 'rapport-sample-'));
const watch = { onProgress: () => {}, isCancelled: () => false };

function request(name: string, more: Partial<SampleRequest> = {}): SampleRequest {
  return {
    workspacePath: join(folder, name),
    person: { name: 'Nora Hollenstein', role: 'supervisor', language: 'de' },
    deviceId: 'test-device',
    version: 'test',
    zone: 'Europe/Berlin',
    now: NOW,
    ...more,
  };
}

function open(name: string): OpenWorkspace {
  return openWorkspace(join(folder, name), {
    busyTimeoutMs: 0,
    tempStore: 'memory',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
}

function asker(workspace: OpenWorkspace, outcome: SampleOutcome) {
  return <N extends DataName>(name: N, input: CallInput<N>): CallOutput<N> => {
    const context = { now: NOW, personId: outcome.personId, deviceId: 'test-device' };
    const envelope = dispatch(
      { read: workspace.read, write: workspace.write },
      context,
      name,
      input,
      (_call, error) => {
        throw error;
      },
    );
    if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code}`);
    return envelope.value;
  };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sample workspace', () => {
  let outcome: SampleOutcome;
  let workspace: OpenWorkspace;
  let ask: ReturnType<typeof asker>;
  const shares: (number | null)[] = [];

  beforeAll(async () => {
    outcome = await makeSample(request('sample.rapport'), {
      ...watch,
      onProgress: (progress) => {
        expect(progress.job).toBe('sample');
        shares.push(progress.share);
      },
    });
    workspace = open('sample.rapport');
    ask = asker(workspace, outcome);
  });
  afterAll(() => workspace.close());

  it('holds every generated response and nothing else', () => {
    const generated = [...sampleResponses({ endOn: outcome.endOn })];
    expect(outcome.counts).toMatchObject({
      rowsRead: 6000,
      inserted: 6000,
      rejected: 0,
      notAnswers: 0,
      duplicatesInFile: 0,
    });
    const summary = ask('workspace.summary', {});
    expect(summary).toMatchObject({
      responseCount: generated.length,
      commentCount: generated.filter((response) => response.comment).length,
      agentCount: 12,
      importCount: 1,
      name: 'Beispiel-Arbeitsbereich',
    });
    expect(summary.lastOn).toBe(outcome.endOn);
    expect(summary.todayOn).toBe(outcome.endOn + 1);
    expect([...summary.channels].sort()).toEqual(['app', 'chat', 'email', 'social', 'voice']);
    expect(workspace.info.isSample).toBe(true);
  });

  it('counts each agent as it was drawn', () => {
    const expected = new Map<string, { promoters: number; passives: number; detractors: number }>();
    for (const response of sampleResponses({ endOn: outcome.endOn })) {
      const counts = expected.get(response.agent.name) ?? { promoters: 0, passives: 0, detractors: 0 };
      counts[`${scoreGroupOf(response.nps)}s`] += 1;
      expected.set(response.agent.name, counts);
    }
    const { agents } = ask('agents.list', { period: {} });
    expect(Object.fromEntries(agents.map((agent) => [agent.name, agent.nps]))).toEqual(Object.fromEntries(expected));
  });

  it('keeps the comments as they were written, with the labels of the people', () => {
    const plan = samplePlanOfWork({ endOn: outcome.endOn, language: 'de' });
    const { tags } = ask('tags.list', {});
    expect(tags.map((tag) => tag.name)).toEqual(sampleReasons.map((reason) => sampleCodebook[reason].name.de));
    const stored = workspace.read
      .prepare(
        `SELECT r.external_id AS responseId, group_concat(t.name, '|' ORDER BY u.id) AS names
         FROM comment_tags u JOIN comments c ON c.id = u.comment_id JOIN responses r ON r.id = c.response_id
         JOIN tags t ON t.id = u.tag_id GROUP BY r.id`,
      )
      .all() as { responseId: string; names: string }[];
    const names = new Map(stored.map((row) => [row.responseId, row.names.split('|').sort()]));
    const tagged = plan.coded.filter((coded) => coded.reasons.length > 0);
    expect(names.size).toBe(tagged.length);
    for (const coded of tagged) {
      expect(names.get(coded.responseId)).toEqual(coded.reasons.map((reason) => sampleCodebook[reason].name.de).sort());
    }
    const causes = workspace.read.prepare('SELECT count(*) FROM comment_controls').pluck().get();
    expect(causes).toBe(tagged.length);
    const reviews = workspace.read.prepare('SELECT count(*) FROM comment_reviews').pluck().get();
    expect(reviews).toBe(plan.coded.length);
  });

  it('has people, one of whom is the person who opened it', () => {
    const { people } = ask('people.list', {});
    expect(people.map((person) => person.name).sort()).toEqual(
      ['Nora Hollenstein', samplePeople.norte, samplePeople.harbour, samplePeople.qa, samplePeople.trainer].sort(),
    );
    const coach = workspace.read
      .prepare(
        `SELECT p.name FROM teams t JOIN people p ON p.id = t.supervisor_id WHERE t.name = 'Kundenservice Hanse'`,
      )
      .pluck()
      .get();
    expect(coach).toBe('Nora Hollenstein');
  });

  it('shows the notes of an agent with their comments, and nobody elses private ones', () => {
    const agents = ask('agents.names', {}).agents;
    const notesOf = (name: string) => {
      const agent = agents.find((candidate) => candidate.name === name);
      if (!agent) throw new Error(`no ${name}`);
      return ask('notes.list', { agentId: agent.agentId }).notes;
    };
    const dirk = notesOf('Dirk Weiß');
    expect(dirk.some((note) => note.isPrivate && note.authorName === 'Nora Hollenstein')).toBe(true);
    expect(dirk.flatMap((note) => note.evidence).length).toBeGreaterThan(2);
    const bruno = notesOf('Bruno Díaz');
    expect(bruno.some((note) => note.isPrivate)).toBe(false);
    expect(bruno.length).toBeGreaterThanOrEqual(4);
  });

  it('has plans in every state, worked through with the steps', () => {
    const states = ask('agents.names', {}).agents.flatMap(({ agentId }) =>
      ask('training.plans', { agentId }).plans.map((plan) => ({
        ...plan,
        isOverdue: (plan.dueOn ?? 0) <= outcome.endOn,
      })),
    );
    expect(states.filter((plan) => plan.state === 'finished').length).toBe(2);
    expect(states.filter((plan) => plan.state === 'stopped').length).toBe(1);
    expect(states.filter((plan) => plan.state === 'active').length).toBe(4);
    expect(states.some((plan) => plan.state === 'active' && plan.isOverdue)).toBe(true);
    for (const plan of states) expect(plan.tagName).not.toBeNull();
    const steps = states.flatMap((plan) => plan.steps.map((step) => step.state));
    expect(new Set(steps)).toEqual(new Set(['done', 'doing', 'open']));
  });

  it('keeps comments for the next session of the person', () => {
    const kept = workspace.read
      .prepare(`SELECT count(*) FROM evidence WHERE owner_table = 'basket' AND owner_id = :id`)
      .pluck()
      .get({ id: outcome.personId });
    expect(kept).toBeGreaterThanOrEqual(2);
  });

  it('wrote history in the order things happened, in the names of those who did them', () => {
    const changes = workspace.read
      .prepare('SELECT hlc AS hlc, person_id AS personId FROM changes ORDER BY seq')
      .all() as {
      hlc: string;
      personId: string;
    }[];
    expect(changes.length).toBeGreaterThan(1000);
    for (const [position, change] of changes.entries()) {
      const before = changes[position - 1];
      if (before) expect(change.hlc > before.hlc).toBe(true);
      expect(Number.parseInt(change.hlc.slice(0, 12), 16)).toBeLessThan(NOW);
    }
    expect(new Set(changes.map((change) => change.personId)).size).toBe(5);
  });

  it('refers to nothing that is missing', () => {
    expect(workspace.read.pragma('foreign_key_check')).toEqual([]);
    expect(workspace.read.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('tells its progress from beginning to end', () => {
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    const known = shares.filter((share) => share !== null);
    for (const [position, share] of known.entries()) {
      const before = known[position - 1] ?? 0;
      expect(share).toBeGreaterThanOrEqual(before - 1e-9);
    }
  });
});

describe('makeSample', () => {
  it('takes the size, the language and the part of the person', async () => {
    const person = { name: samplePeople.norte, role: 'qa', language: 'es' } as const;
    const outcome = await makeSample(request('small.rapport', { responseCount: 900, person }), watch);
    const workspace = open('small.rapport');
    try {
      const ask = asker(workspace, outcome);
      expect(ask('workspace.summary', {})).toMatchObject({ responseCount: 900, name: 'Espacio de trabajo de ejemplo' });
      expect(ask('tags.list', {}).tags[0]?.name).toBe('Trato amable');
      const names = ask('people.list', {}).people.map((someone) => someone.name);
      expect(names).toHaveLength(5);
      expect(new Set(names).size).toBe(5);
      expect(ask('imports.history', {}).imports[0]?.fileName).toMatch(/^Encuesta de clientes \d{4}-\d{4}\.csv$/);
    } finally {
      workspace.close();
    }
  });

  it('leaves an existing file alone', async () => {
    const path = join(folder, 'mine.rapport');
    writeFileSync(path, 'mine');
    await expect(makeSample(request('mine.rapport'), watch)).rejects.toMatchObject({ code: 'workspace.exists' });
    expect(existsSync(path)).toBe(true);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const before = readdirSync(folder).sort();
    let told = 0;
    const cancelling = { onProgress: () => (told += 1), isCancelled: () => told > 4 };
    await expect(makeSample(request('never.rapport'), cancelling)).rejects.toMatchObject({ code: 'import.cancelled' });
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

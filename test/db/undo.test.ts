// Undo and redo of every undoable command, one by one and in long random runs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallName, contract } from '../../shared/contract/index.ts';
import type { AgentId, CommentId, PersonId, PlanStepId, StepId } from '../../shared/contract/values.ts';
import { addAgent, addComment, addImport, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';
import { agentScenes, visibleAgents } from './undo-agent-scenes.ts';
import { profileScenes } from './undo-profile-scenes.ts';

let workspace: TestWorkspace;
let ana: AgentId;
let comments: CommentId[];
let mara: PersonId;

beforeEach(() => {
  workspace = openTestWorkspace();
  ana = addAgent(workspace, 'Ana');
  const importId = addImport(workspace);
  comments = ['Nobody told me what happens next', 'Quick and friendly', 'Third time I call'].map((comment) =>
    addComment(workspace, { importId, agentId: ana, on: TODAY, nps: 4, comment }),
  );
  mara = workspace.ask('people.create', { name: 'Mara', role: 'qa', language: 'es' }).personId;
});
afterEach(() => workspace.close());

/** All that a person sees of what people wrote. */
function visible(as: PersonId = workspace.personId): unknown {
  const ask = workspace.ask;
  return {
    people: ask('people.list', {}, as),
    tags: ask('tags.list', {}, as),
    comments: ask('comments.list', { filter: {} }, as),
    // When a note was last touched is the one thing that undo does not turn back.
    notes: ask('notes.list', { agentId: ana }, as).notes.map(({ updatedAt: _updatedAt, ...note }) => note),
    plans: ask('training.plans', { agentId: ana }, as),
    page: ask('agents.page', { agentId: ana, filter: { period: {} } }, as),
    list: ask('agents.list', { period: {} }, as),
    agents: visibleAgents(workspace, as),
    profiles: ask('imports.profiles', {}, as),
  };
}

function only<T>(items: readonly (T | undefined)[], index = 0): T {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
}

/** What must stand before each command, and the command itself. */
const scenes: Record<string, () => () => void> = {
  ...profileScenes(() => workspace),
  ...agentScenes(
    () => workspace,
    () => ana,
  ),
  'people.update': () => () => {
    workspace.ask('people.update', { personId: mara, name: 'Mara Ortúzar', role: 'trainer' });
  },
  'tags.create': () => () => {
    workspace.ask('tags.create', { name: 'Slow', polarity: -1, definition: 'Waiting' });
  },
  'comments.tag': () => {
    const { tagId } = workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
    return () => {
      workspace.ask('comments.tag', { commentId: only(comments), tagId, span: { start: 0, end: 6 } });
    };
  },
  'comments.untag': () => {
    const commentId = only(comments);
    const { tagId } = workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
    workspace.ask('comments.tag', { commentId, tagId });
    workspace.ask('comments.tag', { commentId, tagId, span: { start: 0, end: 6 } });
    return () => {
      workspace.ask('comments.untag', { commentId, tagId });
    };
  },
  'comments.keep': () => () => {
    workspace.ask('comments.keep', { commentId: only(comments), isKept: true });
  },
  'notes.create': () => () => {
    workspace.ask('notes.create', { agentId: ana, body: 'Say the next step', commentIds: comments.slice(0, 2) });
  },
  'notes.update': () => {
    const { noteId } = workspace.ask('notes.create', { agentId: ana, body: 'one' });
    return () => {
      workspace.ask('notes.update', { noteId, body: 'two', kind: 'praise', isPrivate: true });
    };
  },
  'notes.remove': () => {
    const { noteId } = workspace.ask('notes.create', { agentId: ana, body: 'one', commentIds: comments });
    return () => {
      workspace.ask('notes.remove', { noteId });
    };
  },
  'training.createPlan': () => () => {
    workspace.ask('training.createPlan', {
      agentId: ana,
      title: 'Plan',
      steps: [{ title: 'a' }, { title: 'b', dueOn: TODAY }],
    });
  },
  'training.updatePlan': () => {
    const { planId } = workspace.ask('training.createPlan', { agentId: ana, title: 'Plan', steps: [{ title: 'a' }] });
    return () => {
      workspace.ask('training.updatePlan', { planId, title: 'New', goal: 'Goal', dueOn: TODAY + 3, state: 'stopped' });
    };
  },
  'training.removePlan': () => {
    const { planId } = workspace.ask('training.createPlan', {
      agentId: ana,
      title: 'Plan',
      steps: [{ title: 'a' }, { title: 'b' }],
    });
    return () => {
      workspace.ask('training.removePlan', { planId });
    };
  },
  'training.addStep': () => {
    const { planId } = workspace.ask('training.createPlan', { agentId: ana, title: 'Plan', steps: [{ title: 'a' }] });
    return () => {
      workspace.ask('training.addStep', { planId, title: 'b' });
    };
  },
  'training.setStep': () => {
    workspace.ask('training.createPlan', { agentId: ana, title: 'Plan', steps: [{ title: 'a' }] });
    return () => {
      workspace.ask('training.setStep', { planStepId: firstStep(), state: 'done' });
    };
  },
};

function firstStep(): PlanStepId {
  return only(only(workspace.ask('training.plans', { agentId: ana }).plans).steps).planStepId;
}

function undoableCalls(): CallName[] {
  return (Object.keys(contract) as CallName[]).filter((name) => {
    const call = contract[name];
    return call.kind === 'command' && call.isUndoable;
  });
}

describe('every undoable command', () => {
  it('has a scene here', () => {
    expect(Object.keys(scenes).sort()).toEqual(undoableCalls().sort());
  });

  it.each(Object.keys(scenes))('%s: undo leads back, redo forth, twice', (name) => {
    const act = only([scenes[name]])();
    const before = visible();
    const beforeMara = visible(mara);
    act();
    const after = visible();
    expect(after).not.toEqual(before);
    for (let round = 0; round < 2; round++) {
      expect(workspace.ask('undo.undo', {}).call).toBe(name);
      expect(visible()).toEqual(before);
      expect(visible(mara)).toEqual(beforeMara);
      expect(workspace.ask('undo.redo', {}).call).toBe(name);
      expect(visible()).toEqual(after);
    }
  });

  it.each(Object.keys(scenes))('%s: is one entry of the list, undone once', (name) => {
    const act = only([scenes[name]])();
    const before = workspace.ask('undo.list', {}).steps.length;
    act();
    const [step, ...rest] = workspace.ask('undo.list', {}).steps;
    expect(rest).toHaveLength(before);
    expect(step).toMatchObject({ call: name, isUndone: false });
    workspace.ask('undo.undo', {});
    expect(workspace.ask('undo.list', {}).steps[0]).toMatchObject({ call: name, isUndone: true });
    const stepId = only(workspace.ask('undo.list', {}).steps).stepId;
    expect(workspace.call('undo.undo', { stepId })).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
  });
});

describe('a step changed since', () => {
  it('is refused and says by whom, until that change is undone', () => {
    const { noteId } = workspace.ask('notes.create', { agentId: ana, body: 'one' });
    workspace.ask('notes.update', { noteId, body: 'two' });
    const mine = only(workspace.ask('undo.list', {}).steps).stepId;
    workspace.ask('notes.update', { noteId, body: 'three' }, mara);
    const before = visible();
    const refused = workspace.call('undo.undo', { stepId: mine });
    expect(refused).toMatchObject({ ok: false, error: { code: 'undo.changed-since', params: { person: 'Mara' } } });
    expect(visible()).toEqual(before);
    workspace.ask('undo.undo', {}, mara);
    workspace.ask('undo.undo', { stepId: mine });
    expect(workspace.ask('notes.list', { agentId: ana }).notes[0]?.body).toBe('one');
  });

  it('is refused for a plan one of whose steps went on', () => {
    workspace.ask('training.createPlan', { agentId: ana, title: 'Plan', steps: [{ title: 'a' }, { title: 'b' }] });
    const created = only(workspace.ask('undo.list', {}).steps).stepId;
    workspace.ask('training.setStep', { planStepId: firstStep(), state: 'doing' });
    expect(workspace.call('undo.undo', { stepId: created })).toMatchObject({
      ok: false,
      error: { code: 'undo.changed-since' },
    });
  });

  it('cannot be repeated after new work', () => {
    workspace.ask('tags.create', { name: 'Slow', polarity: -1 });
    workspace.ask('undo.undo', {});
    workspace.ask('comments.keep', { commentId: only(comments), isKept: true });
    expect(workspace.call('undo.redo', {})).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
  });

  it("leaves other people's steps alone", () => {
    workspace.ask('tags.create', { name: 'Slow', polarity: -1 }, mara);
    expect(workspace.call('undo.undo', {})).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
  });
});

/** Numbers 0…1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** One random command of the first person; refusals are part of the game. */
function actAtRandom(random: () => number): StepId | null {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const commentId = pick(comments) ?? only(comments);
  const tag = pick(workspace.ask('tags.list', {}).tags);
  const note = pick(workspace.ask('notes.list', { agentId: ana }).notes);
  const plan = pick(workspace.ask('training.plans', { agentId: ana }).plans);
  const step = plan && pick(plan.steps);
  const before = workspace.rows<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM changes')[0]?.seq ?? 0;
  const call = workspace.call;
  const word = `word ${Math.floor(random() * 1e6)}`;
  const acts: (() => unknown)[] = [
    () => call('tags.create', { name: random() < 0.2 ? 'same' : word, polarity: 0 }),
    () =>
      tag &&
      call('comments.tag', { commentId, tagId: tag.tagId, ...(random() < 0.5 ? { span: { start: 0, end: 5 } } : {}) }),
    () => tag && call('comments.untag', { commentId, tagId: tag.tagId }),
    () => call('comments.keep', { commentId, isKept: random() < 0.5 }),
    () => call('notes.create', { agentId: ana, body: word, isPrivate: random() < 0.5, commentIds: [commentId] }),
    () => note && call('notes.update', { noteId: note.noteId, body: word, isPrivate: random() < 0.5 }),
    () => note && call('notes.remove', { noteId: note.noteId }),
    () => call('training.createPlan', { agentId: ana, title: word, steps: [{ title: 'a' }, { title: 'b' }] }),
    () => plan && call('training.addStep', { planId: plan.planId, title: word }),
    () =>
      plan &&
      call('training.updatePlan', {
        planId: plan.planId,
        title: word,
        state: pick(['active', 'finished', 'stopped'] as const) ?? 'active',
      }),
    () =>
      step &&
      call('training.setStep', {
        planStepId: step.planStepId,
        state: pick(['open', 'doing', 'done', 'waived'] as const) ?? 'open',
      }),
    () => step && random() < 0.3 && call('training.removePlan', { planId: plan.planId }),
    () => call('people.update', { personId: mara, name: word }),
  ];
  pick(acts)?.();
  return (
    workspace.rows<{ stepId: StepId }>('SELECT step_id AS stepId FROM changes WHERE seq > :before LIMIT 1', {
      before,
    })[0]?.stepId ?? null
  );
}

describe('two hundred random commands', () => {
  it.each([1, 2, 3])('lead back one by one when all are undone, and forth again (seed %d)', (seed) => {
    const random = seeded(seed);
    const states: unknown[] = [visible()];
    while (states.length <= 200) if (actAtRandom(random) !== null) states.push(visible());
    for (let index = 199; index >= 0; index--) {
      workspace.ask('undo.undo', {});
      if (index % 20 === 0) expect(visible()).toEqual(states[index]);
    }
    expect(workspace.call('undo.undo', {})).toMatchObject({ ok: false, error: { code: 'undo.nothing' } });
    for (let index = 1; index <= 200; index++) {
      workspace.ask('undo.redo', {});
      if (index % 20 === 0) expect(visible()).toEqual(states[index]);
    }
    expect(workspace.rows('PRAGMA foreign_key_check')).toEqual([]);
  });

  it.each([4, 5])('never break when undone and repeated in any order (seed %d)', (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 200; round++) {
      actAtRandom(random);
      const steps = workspace.ask('undo.list', { limit: 30 }).steps;
      const step = steps[Math.floor(random() * steps.length)];
      const answer =
        random() < 0.5 && step ? workspace.call('undo.undo', { stepId: step.stepId }) : workspace.call('undo.redo', {});
      if (!answer.ok) expect(answer.error.code).toMatch(/^(undo\.nothing|undo\.changed-since)$/);
    }
    expect(workspace.rows('PRAGMA foreign_key_check')).toEqual([]);
  });
});

// Plans and steps: one undo for a plan with its steps, states that follow each other, positions that sort.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentId, PlanId, PlanStepId, TagId } from '../../shared/contract/values.ts';
import { positionAfter } from '../../shared/position.ts';
import { addAgent, openTestWorkspace, type TestWorkspace, TODAY } from './support.ts';

let workspace: TestWorkspace;
let ana: AgentId;

beforeEach(() => {
  workspace = openTestWorkspace();
  ana = addAgent(workspace, 'Ana');
});
afterEach(() => workspace.close());

function create(titles: readonly string[]): PlanId {
  return workspace.ask('training.createPlan', {
    agentId: ana,
    title: 'Clear next steps',
    goal: '',
    steps: titles.map((title) => ({ title })),
  }).planId;
}
function plans() {
  return workspace.ask('training.plans', { agentId: ana }).plans;
}
function stepIds(): PlanStepId[] {
  return plans().flatMap((plan) => plan.steps.map((step) => step.planStepId));
}
function set(index: number, state: 'open' | 'doing' | 'done' | 'waived'): void {
  const planStepId = stepIds()[index];
  if (!planStepId) throw new Error(`no step ${index}`);
  workspace.ask('training.setStep', { planStepId, state });
}

describe('plans', () => {
  it('begin today, active, with their steps in the order given', () => {
    const { tagId } = workspace.ask('tags.create', { name: 'Next steps unclear', polarity: -1 });
    workspace.ask('training.createPlan', {
      agentId: ana,
      title: 'Plan',
      goal: 'Below 8 %',
      tagId,
      dueOn: TODAY + 30,
      steps: [{ title: 'b', dueOn: TODAY + 3 }, { title: 'a' }],
    });
    expect(plans()).toMatchObject([
      {
        title: 'Plan',
        goal: 'Below 8 %',
        tagId,
        tagName: 'Next steps unclear',
        startsOn: TODAY,
        dueOn: TODAY + 30,
        state: 'active',
        finishedOn: null,
        steps: [
          { title: 'b', dueOn: TODAY + 3, state: 'open', doneOn: null },
          { title: 'a', dueOn: null },
        ],
      },
    ]);
  });

  it('keep fifty steps and later ones in order', () => {
    const titles = Array.from({ length: 50 }, (_, index) => `step ${index}`);
    const planId = create(titles);
    workspace.ask('training.addStep', { planId, title: 'last' });
    expect(plans()[0]?.steps.map((step) => step.title)).toEqual([...titles, 'last']);
  });

  it('are finished with the last open step and active again when one is reopened or added', () => {
    const planId = create(['a', 'b', 'c']);
    set(0, 'done');
    set(1, 'waived');
    expect(plans()[0]).toMatchObject({ state: 'active', finishedOn: null });
    set(2, 'doing');
    set(2, 'done');
    expect(plans()[0]).toMatchObject({
      state: 'finished',
      finishedOn: TODAY,
      steps: [{ doneOn: TODAY }, { doneOn: null }, { doneOn: TODAY }],
    });
    set(0, 'open');
    expect(plans()[0]).toMatchObject({
      state: 'active',
      finishedOn: null,
      steps: [{ state: 'open', doneOn: null }, {}, {}],
    });
    set(0, 'done');
    workspace.ask('training.addStep', { planId, title: 'd' });
    expect(plans()[0]?.state).toBe('active');
  });

  it('that are drafts or stopped stay so whatever their steps do', () => {
    const planId = create(['a']);
    workspace.ask('training.updatePlan', { planId, state: 'stopped' });
    set(0, 'done');
    expect(plans()[0]).toMatchObject({ state: 'stopped', finishedOn: null });
  });

  it('change only what is given', () => {
    const planId = create(['a']);
    workspace.ask('training.updatePlan', { planId, goal: 'Goal', dueOn: TODAY });
    workspace.ask('training.updatePlan', { planId, title: 'New title' });
    expect(plans()[0]).toMatchObject({ title: 'New title', goal: 'Goal', dueOn: TODAY });
    workspace.ask('training.updatePlan', { planId, goal: null, dueOn: null, state: 'finished' });
    expect(plans()[0]).toMatchObject({ goal: null, dueOn: null, finishedOn: TODAY });
    const before = workspace.rows('SELECT * FROM changes').length;
    workspace.ask('training.updatePlan', { planId, state: 'finished', title: 'New title' });
    expect(workspace.rows('SELECT * FROM changes')).toHaveLength(before);
  });

  it('refuse what is not there', () => {
    const gone = '0190a000-0000-7000-8000-000000000001';
    for (const answer of [
      workspace.call('training.createPlan', { agentId: 99 as AgentId, title: 'x', steps: [{ title: 'a' }] }),
      workspace.call('training.createPlan', {
        agentId: ana,
        title: 'x',
        tagId: gone as TagId,
        steps: [{ title: 'a' }],
      }),
      workspace.call('training.updatePlan', { planId: gone as PlanId, title: 'x' }),
      workspace.call('training.removePlan', { planId: gone as PlanId }),
      workspace.call('training.addStep', { planId: gone as PlanId, title: 'x' }),
      workspace.call('training.setStep', { planStepId: gone as PlanStepId, state: 'done' }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'row.missing' } });
    }
    expect(workspace.call('training.createPlan', { agentId: ana, title: 'x', steps: [] })).toMatchObject({
      ok: false,
      error: { code: 'call.invalid' },
    });
  });
});

it('positions rise and stay short', () => {
  const keys: string[] = [];
  for (let index = 0; index < 500; index++) keys.push(positionAfter(keys.at(-1) ?? null));
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(500);
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThan(40);
});

// A plan being written: what a draft gives back, what it refuses, when the plan can be saved.
import { describe, expect, test } from 'vitest';
import {
  emptyPlan,
  emptyStep,
  isComplete,
  MAX_STEPS,
  type PlanDraft,
  planFromText,
} from '../../renderer/training/plan-draft.ts';
import { contract } from '../../shared/contract/index.ts';

const written: PlanDraft = {
  title: 'Clear next steps',
  goal: 'The customer knows what happens next.',
  tagId: 'tag-1',
  dueOn: 20_788,
  steps: [
    { key: 'a', title: 'Listen to two calls', dueOn: 20_781 },
    { key: 'b', title: '', dueOn: null },
  ],
};

describe('an empty plan', () => {
  test('has one empty step to write into and cannot be saved', () => {
    const plan = emptyPlan();
    expect(plan).toEqual({
      title: '',
      goal: '',
      tagId: null,
      dueOn: null,
      steps: [{ key: plan.steps[0]?.key, title: '', dueOn: null }],
    });
    expect(isComplete(plan)).toBe(false);
  });

  test('gives every step a key of its own', () => {
    const keys = Array.from({ length: 20 }, () => emptyStep().key);
    expect(new Set(keys).size).toBe(20);
    expect(keys).not.toContain('');
  });
});

describe('a draft', () => {
  test('comes back as it was written', () => {
    expect(planFromText(JSON.stringify(written))).toEqual(written);
    const empty = emptyPlan();
    expect(planFromText(JSON.stringify(empty))).toEqual(empty);
  });

  test('is null if there is none', () => {
    expect(planFromText(null)).toBeNull();
  });

  const { goal: _goal, ...withoutGoal } = written;
  test.each([
    ['no JSON', '{"title":'],
    ['an empty text', ''],
    ['another form', '"Clear next steps"'],
    ['a missing field', JSON.stringify(withoutGoal)],
    ['no steps', JSON.stringify({ ...written, steps: [] })],
    ['a day as text', JSON.stringify({ ...written, dueOn: '2026-12-01' })],
    ['a step without a key', JSON.stringify({ ...written, steps: [{ title: 'One', dueOn: null }] })],
  ])('is null if it is from another version: %s', (_name, text) => {
    expect(planFromText(text)).toBeNull();
  });
});

describe('a plan', () => {
  test.each([
    ['with a title and one step among empty ones can be saved', written, true],
    ['without a title cannot', { ...written, title: '' }, false],
    ['with a title of blanks cannot', { ...written, title: ' \n ' }, false],
    ['with empty steps only cannot', { ...written, steps: [emptyStep(), { ...emptyStep(), title: '  ' }] }, false],
    ['without goal, tag and dates can', { ...written, goal: '', tagId: null, dueOn: null }, true],
  ])('%s', (_name, plan, expected) => {
    expect(isComplete(plan)).toBe(expected);
  });

  test('takes as many steps as the call that saves it, not one more', () => {
    const { input } = contract['training.createPlan'];
    function isTaken(stepCount: number): boolean {
      const steps = Array.from({ length: stepCount }, () => ({ title: 'Listen' }));
      return input.safeParse({ agentId: 1, title: 'Plan', steps }).success;
    }
    expect([isTaken(MAX_STEPS), isTaken(MAX_STEPS + 1)]).toEqual([true, false]);
  });
});

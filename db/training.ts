// Plans of an agent with their steps and progress. What a plan did for the figures is not here.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { Plan, StepState } from '../shared/contract/training.ts';
import { type PlanId, planId as planIdSchema, planStepId as planStepIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { positionAfter } from '../shared/position.ts';
import { insertRow, removeRow, updateRow } from './changes.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';

type PlanStep = Plan['steps'][number];

function plans(db: ReadDb, input: ParsedInput<'training.plans'>): CallOutput<'training.plans'> {
  const found = db.all<Omit<Plan, 'steps'>>(
    `SELECT p.id AS planId, v.counted_as AS agentId, p.title AS title, p.goal AS goal, p.tag_id AS tagId, t.name AS tagName,
            p.starts_on AS startsOn, p.due_on AS dueOn, p.state AS state, p.finished_on AS finishedOn
     FROM v_agents v JOIN plans p ON p.agent_id = v.agent_id AND p.deleted_at IS NULL
     LEFT JOIN tags t ON t.id = p.tag_id AND t.deleted_at IS NULL
     WHERE v.counted_as = :agentId
     ORDER BY CASE p.state WHEN 'active' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, p.id DESC`,
    { agentId: input.agentId },
  );
  const steps = groupBy(
    db.all<PlanStep & { planId: string }>(
      `SELECT s.plan_id AS planId, s.id AS planStepId, s.title AS title, s.due_on AS dueOn, s.state AS state, s.done_on AS doneOn
       FROM json_each(:planIds) j JOIN plan_steps s ON s.plan_id = j.value AND s.deleted_at IS NULL
       ORDER BY s.position, s.id`,
      { planIds: JSON.stringify(found.map((plan) => plan.planId)) },
    ),
    (row) => row.planId,
  );
  return {
    plans: found.map((plan) => ({
      ...plan,
      steps: (steps.get(plan.planId) ?? []).map(({ planId: _planId, ...step }) => step),
    })),
  };
}

/** Today in the workspace's zone. */
function today(db: ReadDb): number {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  return dayOfInstant(db.context.now, zone);
}

function insertStep(
  db: WriteDb,
  planId: string,
  step: { title: string; dueOn?: number | undefined },
  last: string | null,
): { id: string; position: string } {
  const position = positionAfter(last);
  const id = insertRow(db, 'plan_steps', {
    plan_id: planId,
    module_id: null,
    title: step.title,
    position,
    owner_id: null,
    due_on: step.dueOn ?? null,
    state: 'open',
    done_on: null,
    score: null,
  });
  return { id, position };
}

function createPlan(db: WriteDb, input: ParsedInput<'training.createPlan'>): CallOutput<'training.createPlan'> {
  const agent = db.get<{ agentId: number }>('SELECT counted_as AS agentId FROM v_agents WHERE agent_id = :agentId', {
    agentId: input.agentId,
  });
  if (!agent) throw new AppError('row.missing', { table: 'agents' });
  if (input.tagId !== undefined) requireTag(db, input.tagId);
  const planId = insertRow(db, 'plans', {
    agent_id: agent.agentId,
    template_id: null,
    title: input.title,
    goal: input.goal || null,
    tag_id: input.tagId ?? null,
    metric_id: null,
    selection: null,
    starts_on: today(db),
    due_on: input.dueOn ?? null,
    state: 'active',
    finished_on: null,
  });
  let last: string | null = null;
  for (const step of input.steps) last = insertStep(db, planId, step, last).position;
  return { planId: planIdSchema.parse(planId) };
}

function requireTag(db: ReadDb, tagId: string): void {
  const found = db.get('SELECT 1 AS found FROM tags WHERE id = :tagId AND deleted_at IS NULL', { tagId });
  if (!found) throw new AppError('row.missing', { table: 'tags' });
}

function updatePlan(db: WriteDb, input: ParsedInput<'training.updatePlan'>): CallOutput<'training.updatePlan'> {
  const patch: Record<string, SqlValue> = {};
  if (input.title !== undefined) patch.title = input.title;
  if (input.goal !== undefined) patch.goal = input.goal || null;
  if (input.dueOn !== undefined) patch.due_on = input.dueOn;
  if (input.state !== undefined && input.state !== planState(db, input.planId))
    Object.assign(patch, stateOf(db, input.state));
  updateRow(db, 'plans', input.planId, patch);
  return { planId: input.planId };
}

/** The columns of a plan that is in this state from today. */
function stateOf(db: ReadDb, state: Plan['state']): { state: string; finished_on: number | null } {
  return { state, finished_on: state === 'finished' ? today(db) : null };
}

function planState(db: ReadDb, planId: string): Plan['state'] {
  const plan = db.get<{ state: Plan['state'] }>(
    'SELECT state AS state FROM plans WHERE id = :planId AND deleted_at IS NULL',
    { planId },
  );
  if (!plan) throw new AppError('row.missing', { table: 'plans' });
  return plan.state;
}

function removePlan(db: WriteDb, input: ParsedInput<'training.removePlan'>): CallOutput<'training.removePlan'> {
  const steps = db.all<{ id: string }>(
    'SELECT id AS id FROM plan_steps WHERE plan_id = :planId AND deleted_at IS NULL ORDER BY position, id',
    { planId: input.planId },
  );
  for (const step of steps) removeRow(db, 'plan_steps', step.id);
  removeRow(db, 'plans', input.planId);
  return { planId: input.planId };
}

function addStep(db: WriteDb, input: ParsedInput<'training.addStep'>): CallOutput<'training.addStep'> {
  planState(db, input.planId);
  const last = db.get<{ position: string }>(
    'SELECT position AS position FROM plan_steps WHERE plan_id = :planId AND deleted_at IS NULL ORDER BY position DESC LIMIT 1',
    { planId: input.planId },
  );
  const { id } = insertStep(db, input.planId, input, last?.position ?? null);
  followSteps(db, input.planId);
  return { planStepId: planStepIdSchema.parse(id) };
}

function setStep(db: WriteDb, input: ParsedInput<'training.setStep'>): CallOutput<'training.setStep'> {
  const step = db.get<{ planId: PlanId; state: StepState }>(
    'SELECT plan_id AS planId, state AS state FROM plan_steps WHERE id = :planStepId AND deleted_at IS NULL',
    { planStepId: input.planStepId },
  );
  if (!step) throw new AppError('row.missing', { table: 'plan_steps' });
  if (step.state === input.state) return { planId: step.planId };
  updateRow(db, 'plan_steps', input.planStepId, {
    state: input.state,
    done_on: input.state === 'done' ? today(db) : null,
  });
  followSteps(db, step.planId);
  return { planId: step.planId };
}

/** Finishes an active plan with its last open step and takes a finished one up again with an open one. Drafts and stopped plans stay. */
function followSteps(db: WriteDb, planId: string): void {
  const state = planState(db, planId);
  const { openCount } = db.one<{ openCount: number }>(
    `SELECT count(*) AS openCount FROM plan_steps WHERE plan_id = :planId AND deleted_at IS NULL AND state IN ('open', 'doing')`,
    { planId },
  );
  if (state === 'active' && openCount === 0) updateRow(db, 'plans', planId, stateOf(db, 'finished'));
  if (state === 'finished' && openCount > 0) updateRow(db, 'plans', planId, stateOf(db, 'active'));
}

export const trainingQueries = { 'training.plans': plans } as const;
export const trainingCommands = {
  'training.createPlan': createPlan,
  'training.updatePlan': updatePlan,
  'training.removePlan': removePlan,
  'training.addStep': addStep,
  'training.setStep': setStep,
} as const;

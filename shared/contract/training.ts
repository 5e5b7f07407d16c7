// Training: plans of an agent with their steps and progress.
import * as z from 'zod';
import { command, query } from './define.ts';
import { agentId, day, planId, planStepId, tagId } from './values.ts';

export const stepState = z.enum(['open', 'doing', 'done', 'waived']);
export type StepState = z.infer<typeof stepState>;
export const planState = z.enum(['draft', 'active', 'finished', 'stopped']);

const title = z.string().trim().min(1).max(200);

const plan = z.strictObject({
  planId,
  agentId,
  title: z.string(),
  goal: z.string().nullable(),
  tagId: tagId.nullable(),
  tagName: z.string().nullable(),
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  state: planState,
  finishedOn: day.nullable(),
  steps: z.array(
    z.strictObject({ planStepId, title: z.string(), dueOn: day.nullable(), state: stepState, doneOn: day.nullable() }),
  ),
});
export type Plan = z.infer<typeof plan>;

export const trainingContract = {
  'training.plans': query(z.strictObject({ agentId }), z.strictObject({ plans: z.array(plan) }), {
    reads: ['training', 'tags'],
  }),
  'training.createPlan': command(
    z.strictObject({
      agentId,
      title,
      goal: z.string().trim().max(1000).optional(),
      tagId: tagId.optional(),
      dueOn: day.optional(),
      steps: z
        .array(z.strictObject({ title, dueOn: day.optional() }))
        .min(1)
        .max(50),
    }),
    z.strictObject({ planId }),
    { changes: ['training', 'agents'], isUndoable: true },
  ),
  'training.updatePlan': command(
    z.strictObject({
      planId,
      title: title.optional(),
      goal: z.string().trim().max(1000).nullable().optional(),
      dueOn: day.nullable().optional(),
      state: planState.optional(),
    }),
    z.strictObject({ planId }),
    { changes: ['training', 'agents'], isUndoable: true },
  ),
  'training.removePlan': command(z.strictObject({ planId }), z.strictObject({ planId }), {
    changes: ['training', 'agents'],
    isUndoable: true,
  }),
  'training.addStep': command(
    z.strictObject({ planId, title, dueOn: day.optional() }),
    z.strictObject({ planStepId }),
    { changes: ['training', 'agents'], isUndoable: true },
  ),
  /** The plan becomes `finished` with its last open step and `active` again when one is reopened. */
  'training.setStep': command(z.strictObject({ planStepId, state: stepState }), z.strictObject({ planId }), {
    changes: ['training', 'agents'],
    isUndoable: true,
  }),
} as const;

// The sample's catalogue of modules and the plans of its agents: made and worked through with the commands of the app;
// what those do not say yet (module of a step, evidence) is added with history.
import type { PlanId, PlanStepId, TagId } from '../shared/contract/values.ts';
import type { SampleLanguage, SampleReason } from '../shared/sample/comment-types.ts';
import type { SamplePlanOfWork } from '../shared/sample/plan-of-work.ts';
import { sampleModules } from '../shared/sample/work-training.ts';
import type { WorkStep } from '../shared/sample/work-types.ts';
import { insertRow, updateRow } from './changes.ts';
import { addSampleEvidence } from './sample-coaching.ts';
import type { Desk } from './sample-desk.ts';
import type { ReadDb, WriteDb } from './sql.ts';

const CATALOGUE_OFFSET = -390;

type Tags = ReadonlyMap<SampleReason, TagId>;
/** Filled once the plan has been made, which is before anything else happens to it. */
type Made = { planId?: PlanId; stepIds: readonly PlanStepId[] };

/** Notes down the catalogue, every plan, and what became of its steps. */
export function planTraining(desk: Desk, plan: SamplePlanOfWork, language: SampleLanguage, tagIds: Tags): void {
  const moduleIds = new Map<string, string>();
  planCatalogue(desk, language, tagIds, moduleIds);
  for (const work of plan.plans) {
    const agentId = desk.agent(work.agentId);
    const targets = work.responseIds.map(desk.target);
    const made: Made = { stepIds: [] };
    desk.plan(desk.at(work.startOffset, 9.5), 'trainer', (sitting) => {
      const tagId = tagIds.get(work.reason);
      const { planId } = sitting.call('training.createPlan', {
        agentId,
        title: work.title,
        goal: work.goal,
        tagId,
        dueOn: desk.day(work.dueOffset),
        steps: work.steps.map((step) => ({ title: step.title, dueOn: desk.day(step.dueOffset) })),
      });
      const db = sitting.write();
      made.planId = planId;
      made.stepIds = stepsOf(db, planId);
      linkModules(db, work.steps, made.stepIds, moduleIds);
      addSampleEvidence(db, { table: 'plans', id: planId }, agentId, targets);
    });
    planSteps(desk, work.steps, made);
    if (work.stoppedOffset === undefined) continue;
    desk.plan(desk.at(work.stoppedOffset, 17), 'trainer', (sitting) => {
      if (made.planId !== undefined) sitting.call('training.updatePlan', { planId: made.planId, state: 'stopped' });
    });
  }
}

function planCatalogue(desk: Desk, language: SampleLanguage, tagIds: Tags, moduleIds: Map<string, string>): void {
  for (const [position, module] of sampleModules.entries()) {
    desk.plan(desk.at(CATALOGUE_OFFSET, 10 + position / 12), 'trainer', (sitting) => {
      const db = sitting.write();
      const id = insertRow(db, 'modules', {
        title: module.title[language],
        goal: module.goal[language],
        minutes: module.minutes,
        link: null,
        attachment_id: null,
        languages: JSON.stringify(['en', 'es', 'de']),
        valid_months: null,
        archived_at: null,
      });
      moduleIds.set(module.key, id);
      for (const reason of module.reasons) {
        const tagId = tagIds.get(reason);
        if (tagId !== undefined) insertRow(db, 'module_targets', { module_id: id, target: 'tag', target_id: tagId });
      }
    });
  }
}

function planSteps(desk: Desk, steps: readonly WorkStep[], made: Made): void {
  for (const [position, step] of steps.entries()) {
    for (const [offset, state] of [
      [step.doingOffset, 'doing'],
      [step.doneOffset, 'done'],
    ] as const) {
      if (offset === undefined) continue;
      desk.plan(desk.at(offset, 14.5), 'trainer', (sitting) => {
        const planStepId = made.stepIds[position];
        if (planStepId !== undefined) sitting.call('training.setStep', { planStepId, state });
      });
    }
  }
}

function stepsOf(db: ReadDb, planId: PlanId): PlanStepId[] {
  return db
    .all<{ id: PlanStepId }>('SELECT id AS id FROM plan_steps WHERE plan_id = :planId ORDER BY position, id', {
      planId,
    })
    .map((step) => step.id);
}

function linkModules(
  db: WriteDb,
  steps: readonly WorkStep[],
  stepIds: readonly PlanStepId[],
  moduleIds: ReadonlyMap<string, string>,
): void {
  for (const [position, step] of steps.entries()) {
    const stepId = stepIds[position];
    const moduleId = step.module === undefined ? undefined : moduleIds.get(step.module);
    if (stepId !== undefined && moduleId !== undefined) updateRow(db, 'plan_steps', stepId, { module_id: moduleId });
  }
}

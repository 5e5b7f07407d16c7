// A plan as it is being written, and its form as draft text. No React.
import * as z from 'zod';

const draftStep = z.object({ key: z.string(), title: z.string(), dueOn: z.number().nullable() });
const planDraft = z.object({
  title: z.string(),
  goal: z.string(),
  tagId: z.string().nullable(),
  dueOn: z.number().nullable(),
  steps: z.array(draftStep).min(1),
});
export type DraftStep = z.infer<typeof draftStep>;
export type PlanDraft = z.infer<typeof planDraft>;

/** The most steps a plan takes. */
export const MAX_STEPS = 50;

export function emptyStep(): DraftStep {
  return { key: crypto.randomUUID(), title: '', dueOn: null };
}

export function emptyPlan(): PlanDraft {
  return { title: '', goal: '', tagId: null, dueOn: null, steps: [emptyStep()] };
}

/** What was written last time; null if there is nothing or it is from another version. */
export function planFromText(text: string | null): PlanDraft | null {
  if (text === null) return null;
  try {
    const parsed = planDraft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether it can be saved: a title and at least one step with a title. */
export function isComplete(plan: PlanDraft): boolean {
  return plan.title.trim() !== '' && plan.steps.some((step) => step.title.trim() !== '');
}

// Value shapes used by more than one area: branded ids, languages, periods, counts. No calls.
import * as z from 'zod';

export const agentId = z.int().positive().brand<'agent'>();
export type AgentId = z.infer<typeof agentId>;
export const teamId = z.int().positive().brand<'team'>();
export type TeamId = z.infer<typeof teamId>;
export const responseId = z.int().positive().brand<'response'>();
export type ResponseId = z.infer<typeof responseId>;
export const commentId = z.int().positive().brand<'comment'>();
export type CommentId = z.infer<typeof commentId>;
export const importId = z.int().positive().brand<'import'>();
export type ImportId = z.infer<typeof importId>;

export const personId = z.uuid().brand<'person'>();
export type PersonId = z.infer<typeof personId>;
export const tagId = z.uuid().brand<'tag'>();
export type TagId = z.infer<typeof tagId>;
export const noteId = z.uuid().brand<'note'>();
export type NoteId = z.infer<typeof noteId>;
export const planId = z.uuid().brand<'plan'>();
export type PlanId = z.infer<typeof planId>;
export const planStepId = z.uuid().brand<'planStep'>();
export type PlanStepId = z.infer<typeof planStepId>;
export const membershipId = z.uuid().brand<'membership'>();
export const stepId = z.uuid().brand<'step'>();
export type StepId = z.infer<typeof stepId>;

export const language = z.enum(['en', 'es', 'de']);
export type Language = z.infer<typeof language>;
export const role = z.enum(['supervisor', 'qa', 'trainer']);
export type Role = z.infer<typeof role>;
export const scoreGroup = z.enum(['promoter', 'passive', 'detractor']);
export type ScoreGroup = z.infer<typeof scoreGroup>;
export const resolution = z.enum(['yes', 'no', 'partly', 'unknown']);
export type Resolution = z.infer<typeof resolution>;

/** Days since 1970-01-01 in the workspace's zone. */
export const day = z.int();
/** UTC milliseconds. */
export const instant = z.int();

/** Both days belong to the period; an open end is left out. */
export const period = z.strictObject({ fromOn: day.optional(), untilOn: day.optional() });
export type Period = z.infer<typeof period>;

/** NPS answers by score group. */
export const counts = z.strictObject({
  promoters: z.int().nonnegative(),
  passives: z.int().nonnegative(),
  detractors: z.int().nonnegative(),
});

/** Answers to "was it solved?"; `unknown` is not part of the rate. */
export const resolutionCounts = z.strictObject({
  yes: z.int().nonnegative(),
  no: z.int().nonnegative(),
  partly: z.int().nonnegative(),
});

/** A sentence the catalogue holds (`import.<code>`), with what to fill in. */
export const message = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const nothing = z.strictObject({});

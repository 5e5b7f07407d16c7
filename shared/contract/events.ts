// What the app tells the page unasked.
import * as z from 'zod';
import { topics } from './topics.ts';
import { workspaceState } from './workspace.ts';

export const progress = z.strictObject({
  type: z.literal('progress'),
  job: z.enum(['detect', 'import', 'undo', 'sample', 'opening']),
  phase: z.enum(['reading', 'backup', 'writing', 'applying', 'checking', 'removing']),
  /** 0…1, null while unknown. */
  share: z.number().min(0).max(1).nullable(),
  rows: z.int(),
  rowCount: z.int().nullable(),
  rowsPerSecond: z.int().nullable(),
  secondsLeft: z.int().nullable(),
  canCancel: z.boolean(),
});
export type Progress = z.infer<typeof progress>;

export const appEvent = z.discriminatedUnion('type', [
  progress,
  z.strictObject({ type: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.strictObject({ type: z.literal('workspace'), state: workspaceState }),
  /** A file was given to the app from outside (second instance, file manager). */
  z.strictObject({ type: z.literal('file'), fileId: z.uuid(), name: z.string(), bytes: z.int() }),
  /** A menu entry or shortcut of the window. */
  z.strictObject({ type: z.literal('do'), what: z.enum(['undo', 'redo', 'import', 'settings']) }),
]);
export type AppEvent = z.infer<typeof appEvent>;

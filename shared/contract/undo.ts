// Taking back and repeating steps. One mechanism for every undoable command.
import * as z from 'zod';
import { command, query } from './define.ts';
import { topics } from './topics.ts';
import { instant, nothing, stepId } from './values.ts';

export const undoContract = {
  /** The person's last steps, newest first, with whether each can still be taken back. */
  'undo.list': query(
    z.strictObject({ limit: z.int().min(1).max(200).default(100) }),
    z.strictObject({
      steps: z.array(
        z.strictObject({ stepId, call: z.string(), at: instant, rowCount: z.int(), isUndone: z.boolean() }),
      ),
    }),
    { reads: ['undo'] },
  ),
  /** Without a step: the person's latest one that is not undone. Refused with `undo.changed-since` if a later step changed the same rows. */
  'undo.undo': command(z.strictObject({ stepId: stepId.optional() }), z.strictObject({ stepId, call: z.string() }), {
    changes: topics,
    isUndoable: false,
  }),
  /** Repeats the latest undone step. */
  'undo.redo': command(nothing, z.strictObject({ stepId, call: z.string() }), { changes: topics, isUndoable: false }),
} as const;

// The codebook: the tags there are.
import * as z from 'zod';
import { command, query } from './define.ts';
import { nothing, tagId } from './values.ts';

const name = z.string().trim().min(1).max(80);
const polarity = z.int().min(-1).max(1);

const tag = z.strictObject({
  tagId,
  name: z.string(),
  polarity,
  definition: z.string().nullable(),
  parentId: tagId.nullable(),
  hotkey: z.string().nullable(),
  commentCount: z.int(),
});
export type Tag = z.infer<typeof tag>;

export const tagsContract = {
  'tags.list': query(nothing, z.strictObject({ tags: z.array(tag) }), { reads: ['tags', 'comments'] }),
  /** Refused with `row.conflict` if a standing tag has this name (case and accents ignored). */
  'tags.create': command(
    z.strictObject({ name, polarity, definition: z.string().trim().max(500).optional() }),
    z.strictObject({ tagId }),
    { changes: ['tags'], isUndoable: true },
  ),
} as const;

// Comments (verbatims): listing with filters and text search, and tagging them.
import * as z from 'zod';
import { command, query } from './define.ts';
import {
  agentId,
  commentId,
  day,
  instant,
  noteId,
  period,
  resolution,
  responseId,
  scoreGroup,
  tagId,
  teamId,
} from './values.ts';

export const commentFilter = z.strictObject({
  agentId: agentId.optional(),
  period: period.optional(),
  /** Teams of the responses, as everywhere figures are counted. */
  teamIds: z.array(teamId).optional(),
  groups: z.array(scoreGroup).optional(),
  resolutions: z.array(resolution).optional(),
  channels: z.array(z.string()).optional(),
  tagIds: z.array(tagId).optional(),
  /** Every word must occur, in any order, accents and case ignored; the last word also as a beginning. */
  text: z.string().max(200).optional(),
  /** Kept by the chosen person for the next session. */
  isKept: z.boolean().optional(),
});
export type CommentFilter = z.infer<typeof commentFilter>;

const commentTag = z.strictObject({
  tagId,
  name: z.string(),
  polarity: z.int().min(-1).max(1),
  /** UTF-16 offsets into the text; null: the whole comment (also when the passage is no longer in it). */
  span: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
  personName: z.string(),
  isMine: z.boolean(),
});

const commentRow = z.strictObject({
  commentId,
  responseId,
  agentId: agentId.nullable(),
  agentName: z.string().nullable(),
  text: z.string(),
  /** The question the customer answered, where the file names it. */
  question: z.string().nullable(),
  nps: z.int().min(0).max(10).nullable(),
  group: scoreGroup.nullable(),
  resolution,
  channel: z.string().nullable(),
  contactReason: z.string().nullable(),
  language: z.string().nullable(),
  respondedAt: instant.nullable(),
  respondedOn: day.nullable(),
  tags: z.array(commentTag),
  /** Notes this comment is evidence for. */
  noteIds: z.array(noteId),
  isKept: z.boolean(),
});
export type CommentRow = z.infer<typeof commentRow>;

/** UTF-16 offsets of a passage; whether it lies inside the text is checked against the comment. */
const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() });

export const commentsContract = {
  /** Newest first; undated ones last. `cursor` continues where the page before ended. */
  'comments.list': query(
    z.strictObject({
      filter: commentFilter,
      limit: z.int().min(1).max(100).default(50),
      cursor: z.string().max(64).optional(),
    }),
    z.strictObject({
      comments: z.array(commentRow),
      cursor: z.string().nullable(),
      /** Comments the filter matches, and how many there are with only agent, teams and period. */
      matchCount: z.int(),
      withoutFilterCount: z.int(),
    }),
    { reads: ['comments', 'tags', 'notes', 'responses', 'imports'] },
  ),
  /** Tags the comment or a passage of it. Tagging the same twice writes nothing; a passage outside the text is `row.conflict`. */
  'comments.tag': command(z.strictObject({ commentId, tagId, span: span.optional() }), z.strictObject({ commentId }), {
    changes: ['comments', 'tags'],
    isUndoable: true,
  }),
  /** Takes the person's own tag off again, whole comment and passages alike. */
  'comments.untag': command(z.strictObject({ commentId, tagId }), z.strictObject({ commentId }), {
    changes: ['comments', 'tags'],
    isUndoable: true,
  }),
  /** "Keep for the next session": puts the comment into the person's basket for this agent, or takes it out. */
  'comments.keep': command(z.strictObject({ commentId, isKept: z.boolean() }), z.strictObject({ commentId }), {
    changes: ['comments', 'sessions'],
    isUndoable: true,
  }),
} as const;

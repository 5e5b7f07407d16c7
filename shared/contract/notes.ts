// Notes about an agent, each with its versions and the comments it refers to.
import * as z from 'zod';
import { command, query } from './define.ts';
import { agentId, commentId, day, instant, noteId, nothing } from './values.ts';

const body = z.string().trim().min(1).max(20_000);
const kind = z.enum(['note', 'praise']);

const note = z.strictObject({
  noteId,
  agentId,
  kind: z.enum(['note', 'praise', 'agent_words', 'statement']),
  body: z.string(),
  isPrivate: z.boolean(),
  notedOn: day,
  version: z.int(),
  authorName: z.string(),
  updatedAt: instant,
  evidence: z.array(z.strictObject({ commentId, text: z.string(), nps: z.int().nullable() })),
});
export type Note = z.infer<typeof note>;

const draftKey = z.strictObject({
  ownerTable: z.enum(['notes', 'plans']),
  ownerId: z.string().max(80),
  field: z.string().max(40),
});

export const notesContract = {
  /** Standing notes of one agent, newest first; private notes of other people are left out. */
  'notes.list': query(
    z.strictObject({ agentId, limit: z.int().min(1).max(200).default(100) }),
    z.strictObject({ notes: z.array(note) }),
    { reads: ['notes', 'comments'] },
  ),
  'notes.versions': query(
    z.strictObject({ noteId }),
    z.strictObject({
      versions: z.array(z.strictObject({ version: z.int(), text: z.string(), personName: z.string(), at: instant })),
    }),
    { reads: ['notes'] },
  ),
  'notes.create': command(
    z.strictObject({
      agentId,
      kind: kind.default('note'),
      body,
      isPrivate: z.boolean().default(false),
      commentIds: z.array(commentId).max(50).default([]),
    }),
    z.strictObject({ noteId }),
    { changes: ['notes', 'comments', 'agents'], isUndoable: true },
  ),
  'notes.update': command(
    z.strictObject({ noteId, body: body.optional(), isPrivate: z.boolean().optional(), kind: kind.optional() }),
    z.strictObject({ noteId }),
    { changes: ['notes'], isUndoable: true },
  ),
  'notes.remove': command(z.strictObject({ noteId }), z.strictObject({ noteId }), {
    changes: ['notes', 'comments', 'agents'],
    isUndoable: true,
  }),
  /** Text being typed, kept so that a crash loses nothing; not a version and not in the history. An empty text removes it. */
  'notes.draft': query(draftKey, z.strictObject({ text: z.string().nullable() }), { reads: [] }),
  'notes.saveDraft': command(draftKey.extend({ text: z.string().max(20_000) }), nothing, {
    changes: [],
    isUndoable: false,
  }),
} as const;

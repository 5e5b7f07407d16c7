// Who is whom: agents that resemble each other and wait for a decision, merging, keeping apart, splitting later.
import * as z from 'zod';
import { command, query } from './define.ts';
import { agentId, day, importId, message, period, teamId } from './values.ts';

const candidate = z.strictObject({
  agentId,
  name: z.string(),
  email: z.string().nullable(),
  ids: z.array(z.strictObject({ value: z.string(), sourceName: z.string().nullable() })),
  /** Teams of the responses, most frequent first; else of the memberships. */
  teams: z.array(z.string()),
  sources: z.array(z.string()),
  responseCount: z.int(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
  leftOn: day.nullable(),
  /** Notes, sessions, plans or actions exist. */
  hasWork: z.boolean(),
  isByHand: z.boolean(),
});

const pair = z.strictObject({
  first: candidate,
  second: candidate,
  /** Why they may be one person, strongest first: codes `near…` of shared/import/messages.ts. */
  reasons: z.array(message).min(1),
  /** The one whose name and record say more: the proposal for `keptId`. */
  proposedId: agentId,
});
export type ReviewPair = z.infer<typeof pair>;

/** Responses of one record; every condition given has to hold. */
const selection = z.strictObject({
  sourceIds: z.array(z.int()).min(1).optional(),
  /** 0 stands for responses without a team. */
  teamIds: z
    .array(z.union([teamId, z.literal(0)]))
    .min(1)
    .optional(),
  period: period.optional(),
});

export const agentReviewContract = {
  /** Pairs nobody has decided about, most alike first. With an import only those of agents or identifiers it brought. */
  'agents.review': query(
    z.strictObject({ importId: importId.optional(), limit: z.int().min(1).max(200).default(30) }),
    z.strictObject({ pairs: z.array(pair), pairCount: z.int() }),
    { reads: ['agents', 'teams', 'responses', 'notes', 'training', 'sessions', 'imports'] },
  ),
  /** From now on `mergedId` counts as `keptId`, in later files too. Responses, notes, plans and teams of both are shown as one. */
  'agents.merge': command(z.strictObject({ keptId: agentId, mergedId: agentId }), z.strictObject({ agentId }), {
    changes: ['agents', 'teams', 'responses', 'comments', 'notes', 'training', 'sessions'],
    isUndoable: true,
  }),
  /** Two people: remembered, not asked again. */
  'agents.keepApart': command(z.strictObject({ firstId: agentId, secondId: agentId }), z.strictObject({}), {
    changes: ['agents'],
    isUndoable: true,
  }),
  /** Separates a merged record again (`records` of `agents.profile`), with everything that came under it; the two are then kept apart. */
  'agents.unmerge': command(z.strictObject({ recordId: agentId }), z.strictObject({ agentId }), {
    changes: ['agents', 'teams', 'responses', 'comments', 'notes', 'training', 'sessions'],
    isUndoable: true,
  }),
  /** How many responses `agents.split` would move. */
  'agents.splitCount': query(
    z.strictObject({ agentId, responses: selection }),
    z.strictObject({ responseCount: z.int(), allCount: z.int() }),
    { reads: ['agents', 'teams', 'responses', 'imports'] },
  ),
  /**
   * One agent turns out to be two people: a new agent takes the given identifiers and the selected responses. Notes, plans and
   * sessions stay with the old one. The two are then kept apart.
   */
  'agents.split': command(
    z.strictObject({
      agentId,
      name: z.string().trim().min(1).max(120),
      aliasIds: z.array(z.int()).max(100).default([]),
      /** Absent: identifiers only, for later files. */
      responses: selection.optional(),
    }),
    z.strictObject({ agentId, responseCount: z.int() }),
    { changes: ['agents', 'teams', 'responses', 'comments'], isUndoable: true },
  ),
} as const;

// Agents as people keep them by hand: who they are, since when, until when. Figures are in agents.ts, who is whom in agent-review.ts.
import * as z from 'zod';
import { command, query } from './define.ts';
import { agentId, day, instant, membershipId, message, teamId } from './values.ts';

const agentName = z.string().trim().min(1).max(120);
const email = z.string().trim().max(200).email();
/** An id as the survey tool, the telephony or the staff list writes it. */
const identifier = z.string().trim().min(1).max(120);

const identifierRow = z.strictObject({
  aliasId: z.int(),
  kind: z.enum(['id', 'email', 'name']),
  /** Ids as given; e-mails and names in the form in which they are compared. */
  value: z.string(),
  /** The source that knows the agent by this id; null: any. */
  sourceId: z.int().nullable(),
  sourceName: z.string().nullable(),
  /** The record it belongs to: the agent itself or one merged into it. */
  recordId: agentId,
  /** A person stated it, no file. */
  isByHand: z.boolean(),
});

/** Another record that counts as this agent. Its responses stay its own, so that separating it again is exact. */
const record = z.strictObject({
  recordId: agentId,
  name: z.string(),
  responseCount: z.int(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
  /** Who merged it and when; null where the history does not say. */
  mergedAt: instant.nullable(),
  mergedBy: z.string().nullable(),
});

/** The agent's responses by source and team: what can be told apart when one record turns out to be two people. */
const origin = z.strictObject({
  sourceId: z.int(),
  sourceName: z.string(),
  teamId: teamId.nullable(),
  teamName: z.string().nullable(),
  responseCount: z.int(),
  firstOn: day.nullable(),
  lastOn: day.nullable(),
});

/** Days in a team. Imported ones follow from the responses; where a person's stay covers a day, it wins and the imported one is cut. */
export const stay = z.strictObject({
  membershipId,
  teamId,
  teamName: z.string(),
  /** null: since always, the beginning is not known. */
  fromOn: day.nullable(),
  /** Last day in the team; null while it lasts. */
  lastOn: day.nullable(),
  isByHand: z.boolean(),
});
export type Stay = z.infer<typeof stay>;

export const agentEditsContract = {
  /** Everything about who an agent is: identifiers, merged records, where the responses came from, teams by day (earliest first). */
  'agents.profile': query(
    z.strictObject({ agentId }),
    z.strictObject({
      agentId,
      name: z.string(),
      email: z.string().nullable(),
      startedOn: day.nullable(),
      leftOn: day.nullable(),
      isEnded: z.boolean(),
      identifiers: z.array(identifierRow),
      records: z.array(record),
      origins: z.array(origin),
      stays: z.array(stay),
    }),
    { reads: ['agents', 'teams', 'responses', 'imports'] },
  ),
  /** Known agents that resemble what is being typed, most alike first; for the dialogs that add or change an agent. */
  'agents.similar': query(
    z.strictObject({
      name: z.string().max(120),
      email: z.string().max(200).optional(),
      ids: z.array(z.string().max(120)).max(20).default([]),
      /** The agent being changed, who is not like themselves. */
      exceptId: agentId.optional(),
    }),
    z.strictObject({
      agents: z.array(z.strictObject({ agentId, name: z.string(), team: z.string().nullable(), reason: message })),
    }),
    { reads: ['agents', 'teams', 'imports'] },
  ),
  /** Refused with `agent.id-taken` or `agent.email-taken` (params `agent`, `value`) if an identifier is another agent's. A name may repeat. */
  'agents.create': command(
    z.strictObject({
      name: agentName,
      email: email.optional(),
      ids: z.array(identifier).max(20).default([]),
      startedOn: day.optional(),
      /** The first team, from `fromOn` (default: `startedOn`; null or neither: since always). */
      teamId: teamId.optional(),
      fromOn: day.nullable().optional(),
    }),
    z.strictObject({ agentId }),
    { changes: ['agents', 'teams', 'responses'], isUndoable: true },
  ),
  /** Changes what is given. A former name stays an identifier, so that files with it still find the agent. */
  'agents.update': command(
    z.strictObject({
      agentId,
      name: agentName.optional(),
      email: email.nullable().optional(),
      startedOn: day.nullable().optional(),
      addIds: z.array(identifier).max(20).optional(),
      removeAliasIds: z.array(z.int()).max(100).optional(),
    }),
    z.strictObject({ agentId }),
    { changes: ['agents'], isUndoable: true },
  ),
  /** The last day of work. Stays by hand that last longer end with it; responses stay where they are. */
  'agents.end': command(z.strictObject({ agentId, leftOn: day }), z.strictObject({ agentId }), {
    changes: ['agents', 'teams', 'responses'],
    isUndoable: true,
  }),
  /** Back again: the last day is taken away, and stays by hand that ended with it go on. */
  'agents.reopen': command(z.strictObject({ agentId }), z.strictObject({ agentId }), {
    changes: ['agents', 'teams', 'responses'],
    isUndoable: true,
  }),
} as const;

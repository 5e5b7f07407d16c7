// Agents: the list with figures by evidence, and one agent's page.
import * as z from 'zod';
import { query } from './define.ts';
import { agentId, counts, day, nothing, period, resolutionCounts, teamId } from './values.ts';

/**
 * Which responses a figure counts: the period by the day of the answer, the team as of the day of the interaction.
 * A period without any bound counts everything, responses without a day too; with a bound those are in no period.
 */
export const countsFilter = z.strictObject({
  period,
  teamIds: z.array(teamId).optional(),
});
export type CountsFilter = z.infer<typeof countsFilter>;

const agentRow = z.strictObject({
  agentId,
  name: z.string(),
  /** The team of today, else of the latest response. */
  team: z.string().nullable(),
  teamId: teamId.nullable(),
  /** Last day of work, as a person stated it. */
  leftOn: day.nullable(),
  /** The last day of work is over. */
  isEnded: z.boolean(),
  responseCount: z.int(),
  nps: counts,
  npsBefore: counts,
  resolution: resolutionCounts,
  /** All active plans together, else the plan finished last. Waived steps are no steps. */
  plan: z
    .strictObject({ isFinished: z.boolean(), stepCount: z.int(), doneCount: z.int(), isOverdue: z.boolean() })
    .nullable(),
  openActionCount: z.int(),
  lastSessionAt: z.int().nullable(),
});
export type AgentRow = z.infer<typeof agentRow>;

const trendPoint = z.strictObject({ month: z.string(), fromOn: day, nps: counts, resolution: resolutionCounts });

const timelineEntry = z.strictObject({
  kind: z.enum(['note', 'session', 'plan', 'step']),
  id: z.string(),
  on: day,
  title: z.string(),
  isPrivate: z.boolean(),
  state: z.string(),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const agentsContract = {
  /**
   * Every agent with a response in the filter or a membership as of today, and without a team filter those entered by hand, by name.
   * Agents who left are listed only with responses. `npsBefore` is the equally long period before, zeros if the period is open. */
  'agents.list': query(
    countsFilter,
    z.strictObject({
      agents: z.array(agentRow),
      /** All counted responses of the filter, those without agent included. */
      all: counts,
      allResolution: resolutionCounts,
      undatedCount: z.int(),
    }),
    { reads: ['responses', 'agents', 'teams', 'training', 'sessions', 'imports'] },
  ),
  /** One agent: figures, the equally long period before, the team's figures for comparison, months, channels and score × resolution. */
  'agents.page': query(
    z.strictObject({ agentId, filter: countsFilter }),
    z.strictObject({
      agentId,
      name: z.string(),
      team: z.strictObject({ teamId, name: z.string(), since: day.nullable() }).nullable(),
      startedOn: day.nullable(),
      leftOn: day.nullable(),
      isEnded: z.boolean(),
      aliases: z.array(z.strictObject({ kind: z.enum(['id', 'email', 'name']), value: z.string() })),
      responseCount: z.int(),
      undatedCount: z.int(),
      nps: counts,
      npsBefore: counts,
      resolution: resolutionCounts,
      resolutionBefore: resolutionCounts,
      teamNps: counts,
      teamResolution: resolutionCounts,
      /** Calendar months without gaps: the period's, and at least the twelve that end with it. */
      trend: z.array(trendPoint),
      channels: z.array(
        z.strictObject({
          channel: z.string().nullable(),
          responseCount: z.int(),
          nps: counts,
          resolution: resolutionCounts,
        }),
      ),
      /** Cells of score group × resolution. */
      matrix: z.array(
        z.strictObject({
          group: z.enum(['promoter', 'passive', 'detractor']),
          resolution: z.enum(['yes', 'no', 'partly', 'unknown']),
          count: z.int(),
        }),
      ),
      tags: z.array(z.strictObject({ tagId: z.string(), name: z.string(), polarity: z.int(), commentCount: z.int() })),
      commentCount: z.int(),
      /** Comments the chosen person keeps for the next session with this agent. */
      keptCount: z.int(),
      nextSessionAt: z.int().nullable(),
      timeline: z.array(timelineEntry),
    }),
    { reads: ['responses', 'agents', 'teams', 'comments', 'tags', 'notes', 'training', 'sessions', 'imports'] },
  ),
  /** For search and for choosing an agent: names only, without merged and removed ones. */
  'agents.names': query(
    nothing,
    z.strictObject({
      agents: z.array(
        z.strictObject({
          agentId,
          name: z.string(),
          team: z.string().nullable(),
          teamId: teamId.nullable(),
          isEnded: z.boolean(),
        }),
      ),
    }),
    { reads: ['agents', 'teams', 'imports'] },
  ),
} as const;

// Teams, who was in them when, and which of them are mine.
import * as z from 'zod';
import { command, query } from './define.ts';
import { agentId, day, membershipId, nothing, personId, teamId } from './values.ts';

const teamName = z.string().trim().min(1).max(120);
const site = z.string().trim().max(120);

const team = z.strictObject({
  teamId,
  name: z.string(),
  site: z.string().nullable(),
  supervisorId: personId.nullable(),
  /** Also without `supervisorId`: the name a staff list gave, of somebody who does not use this workspace. */
  supervisorName: z.string().nullable(),
  /** Agents in it today. */
  agentCount: z.int(),
  /** Among the teams the chosen person looks at by default. */
  isMine: z.boolean(),
});
export type Team = z.infer<typeof team>;

const changesOfStays = { changes: ['agents', 'teams', 'responses'], isUndoable: true } as const;

export const teamsContract = {
  'teams.list': query(nothing, z.strictObject({ teams: z.array(team) }), {
    reads: ['teams', 'agents', 'people', 'settings', 'imports'],
  }),
  /** `team.name-taken` (param `team`) if there is one of this name. */
  'teams.create': command(
    z.strictObject({ name: teamName, site: site.optional(), supervisorId: personId.optional() }),
    z.strictObject({ teamId }),
    { changes: ['teams'], isUndoable: true },
  ),
  /** A renamed team is still found by files that write its former name. */
  'teams.update': command(
    z.strictObject({
      teamId,
      name: teamName.optional(),
      site: site.nullable().optional(),
      supervisorId: personId.nullable().optional(),
    }),
    z.strictObject({ teamId }),
    { changes: ['teams', 'agents'], isUndoable: true },
  ),
  /** `team.in-use` (params `agents`, `responses`) while agents or responses belong to it. */
  'teams.remove': command(z.strictObject({ teamId }), z.strictObject({ teamId }), {
    changes: ['teams'],
    isUndoable: true,
  }),
  /** The teams the chosen person looks at by default. */
  'teams.mine': query(
    nothing,
    z.strictObject({
      teamIds: z.array(teamId),
      /** False: not chosen yet, so they are the teams whose supervisor the person is. None at all means every team. */
      isChosen: z.boolean(),
      supervisedIds: z.array(teamId),
    }),
    { reads: ['settings', 'teams', 'people'] },
  ),
  /** null: back to the teams whose supervisor the person is; an empty list: every team. */
  'teams.setMine': command(z.strictObject({ teamIds: z.array(teamId).max(500).nullable() }), nothing, {
    changes: ['settings', 'teams'],
    isUndoable: false,
  }),
  /**
   * Adds a stay (or changes the one named, which must be by hand). `membership.overlap` (param `team`) where it meets another stay by
   * hand, unless `isCutting`: then the others end before it, begin after it or go. Imported stays give way by themselves.
   * `membership.dates` if it ends before it begins.
   */
  'memberships.set': command(
    z.strictObject({
      agentId,
      membershipId: membershipId.optional(),
      teamId,
      /** null: since always. */
      fromOn: day.nullable(),
      /** Last day in the team; null while it lasts. */
      lastOn: day.nullable(),
      isCutting: z.boolean().default(false),
    }),
    z.strictObject({ membershipId }),
    changesOfStays,
  ),
  /** Several agents to one team from a day on, for as long as it lasts; what they had by hand ends the day before. */
  'memberships.move': command(
    z.strictObject({ agentIds: z.array(agentId).min(1).max(500), teamId, fromOn: day }),
    z.strictObject({ movedCount: z.int() }),
    changesOfStays,
  ),
  /** Removes a stay by hand. `membership.imported` for others: they follow from the responses; state the right team for those days instead. */
  'memberships.remove': command(z.strictObject({ membershipId }), z.strictObject({ agentId }), changesOfStays),
} as const;

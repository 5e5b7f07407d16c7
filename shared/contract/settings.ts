// Settings kept in the workspace, for everybody or for one person.
import * as z from 'zod';
import { command, query } from './define.ts';
import { nothing, teamId } from './values.ts';

/** What the chosen person last looked at and prefers; absent means the default. */
export const personSettings = z.strictObject({
  period: z.enum(['30', '90', '180', '365', 'all']).optional(),
  /** The teams the person looks at by default; changed by `teams.setMine`. */
  myTeams: z.array(teamId).optional(),
  /** What is looked at now instead of those: some teams, or none for every team. */
  teamChoice: z.array(teamId).nullable().optional(),
  isNavigationFolded: z.boolean().optional(),
});
export type PersonSettings = z.infer<typeof personSettings>;

export const settingsContract = {
  'settings.mine': query(nothing, personSettings, { reads: ['settings'] }),
  'settings.setMine': command(personSettings, nothing, { changes: ['settings'], isUndoable: false }),
} as const;

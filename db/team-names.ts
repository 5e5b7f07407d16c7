// Teams by the names files and people give them. Equal means equal after normalising; a renamed team is found by both names.
import { normaliseName } from '../shared/import/identity.ts';
import type { ReadDb } from './sql.ts';

export type TeamNames = {
  /** The standing team of this name, or undefined. */
  find(name: string): number | undefined;
  add(key: string, teamId: number): void;
};

/** Reads every standing team once. */
export function createTeamNames(teams: readonly { teamId: number; key: string; name: string }[]): TeamNames {
  const byKey = new Map<string, number>();
  const byText = new Map<string, number>();
  // What a team is called now counts only where no other team has been called so from the beginning.
  for (const { teamId, name } of teams) byKey.set(normaliseName(name), teamId);
  for (const { teamId, key } of teams) byKey.set(key, teamId);
  return {
    find: (name) => {
      const before = byText.get(name);
      if (before !== undefined) return before;
      const found = byKey.get(normaliseName(name));
      if (found !== undefined) byText.set(name, found);
      return found;
    },
    add: (key, teamId) => {
      byKey.set(key, teamId);
    },
  };
}

export const TEAM_NAMES_SQL =
  'SELECT id AS teamId, key AS key, name AS name FROM teams WHERE deleted_at IS NULL ORDER BY id';

export function teamNamesOf(db: ReadDb): TeamNames {
  return createTeamNames(db.all(TEAM_NAMES_SQL));
}

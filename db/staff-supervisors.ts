// Who leads the teams of a staff list: names of the list against the people of the workspace. Reads only.
import type { StaffRow } from '../shared/contract/staff.ts';
import { normaliseName } from '../shared/import/identity.ts';
import type { ReadDb } from './sql.ts';

/**
 * `personId` null: nobody of that name uses this workspace, or several do. `teamId` below 0: a new team.
 * `isOnly` false: the list names several for the team, which then keeps the one it has.
 */
export type Supervisor = {
  readonly teamId: number;
  readonly team: string;
  readonly name: string;
  readonly personId: string | null;
  readonly isOnly: boolean;
};

/** The supervisors a list names, by team. */
export function supervisorsOf(db: ReadDb, rows: readonly StaffRow[], teamIdOf: (name: string) => number): Supervisor[] {
  const people = new Map<string, string[]>();
  for (const { id, name } of db.all<{ id: string; name: string }>(
    'SELECT id AS id, name AS name FROM people WHERE deleted_at IS NULL',
  )) {
    people.set(normaliseName(name), [...(people.get(normaliseName(name)) ?? []), id]);
  }
  const byTeam = new Map<number, Map<string, { team: string; name: string }>>();
  for (const row of rows) {
    if (row.error !== null || row.team === null || row.supervisor === null) continue;
    const teamId = teamIdOf(row.team);
    const named = byTeam.get(teamId) ?? new Map<string, { team: string; name: string }>();
    const key = normaliseName(row.supervisor);
    if (!named.has(key)) named.set(key, { team: row.team, name: row.supervisor });
    byTeam.set(teamId, named);
  }
  return [...byTeam].flatMap(([teamId, named]) =>
    [...named].map(([key, { team, name }]) => {
      const [only, ...others] = people.get(key) ?? [];
      const isOnly = named.size === 1;
      return { teamId, team, name, personId: isOnly && others.length === 0 ? (only ?? null) : null, isOnly };
    }),
  );
}

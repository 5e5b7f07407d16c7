// Teams as rows that people write: whether there is one of a name, and adding one. Each change leaves its line of history.
import { normaliseName } from '../shared/import/identity.ts';
import { insertPlain, updatePlain, writeSetting } from './plain-rows.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { teamNamesOf } from './team-names.ts';

export type NamedTeam = { readonly teamId: number; readonly name: string };

/** The standing team that answers to a name, the former names of renamed teams included. */
export function findTeam(db: ReadDb, name: string, exceptId?: number): NamedTeam | undefined {
  const teamId = teamNamesOf(db).find(name);
  if (teamId === undefined || teamId === exceptId) return undefined;
  return db.one<NamedTeam>('SELECT id AS teamId, name AS name FROM teams WHERE id = :teamId', { teamId });
}

export type NewTeam = { readonly name: string; readonly site: string | null; readonly supervisorId: string | null };

/** A new team; one that was removed comes back. The caller has made sure that no standing team has the name. */
export function insertTeam(db: WriteDb, team: NewTeam): number {
  const key = normaliseName(team.name);
  const values = { name: team.name, site: team.site, supervisor_id: team.supervisorId };
  const removed = db.get<{ id: number }>('SELECT id AS id FROM teams WHERE key = :key', { key });
  if (!removed) return insertPlain(db, 'teams', { key, ...values });
  updatePlain(db, 'teams', removed.id, { ...values, deleted_at: null });
  return removed.id;
}

/** Setting of the workspace: the name of a team's supervisor who does not use it. */
export const SUPERVISOR_NAME = 'supervisor:';

/** The person who supervises a team, or only a name where nobody of that name uses the workspace. */
export function setSupervisor(db: WriteDb, teamId: number, personId: string | null, name: string | null = null): void {
  updatePlain(db, 'teams', teamId, { supervisor_id: personId });
  writeSetting(db, `${SUPERVISOR_NAME}${teamId}`, personId === null && name !== null ? JSON.stringify(name) : null);
}

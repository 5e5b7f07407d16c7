// Teams: adding, changing, removing, and which of them are mine. Who is in them when is in memberships.ts.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { Team } from '../shared/contract/teams.ts';
import { type TeamId, teamId as teamIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { author } from './changes.ts';
import { updatePlain } from './plain-rows.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';
import { TEAM_MEMBERS } from './team-members.ts';
import { findTeam, insertTeam, SUPERVISOR_NAME, setSupervisor } from './team-rows.ts';

function today(db: ReadDb): number {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  return dayOfInstant(db.context.now, zone);
}

function list(db: ReadDb): CallOutput<'teams.list'> {
  const { teamIds } = mine(db);
  const wanted = new Set<number>(teamIds);
  const teams = db.all<Omit<Team, 'isMine'>>(
    `SELECT t.id AS teamId, t.name AS name, t.site AS site, p.id AS supervisorId, coalesce(p.name, s.value ->> '$') AS supervisorName,
            coalesce(c.agentCount, 0) AS agentCount
     FROM teams t LEFT JOIN people p ON p.id = t.supervisor_id AND p.deleted_at IS NULL
     LEFT JOIN settings s ON s.scope = 'workspace' AND s.key = :named || t.id
     LEFT JOIN (${TEAM_MEMBERS}) c ON c.teamId = t.id
     WHERE t.deleted_at IS NULL ORDER BY t.key, t.id`,
    { on: today(db), named: SUPERVISOR_NAME },
  );
  return { teams: teams.map((team) => ({ ...team, isMine: wanted.has(team.teamId) })) };
}

function create(db: WriteDb, input: ParsedInput<'teams.create'>): CallOutput<'teams.create'> {
  const taken = findTeam(db, input.name);
  if (taken) throw new AppError('team.name-taken', { team: taken.name });
  const teamId = insertTeam(db, {
    name: input.name,
    site: input.site || null,
    supervisorId: input.supervisorId === undefined ? null : requirePerson(db, input.supervisorId),
  });
  return { teamId: teamIdSchema.parse(teamId) };
}

function requirePerson(db: ReadDb, personId: string): string {
  const found = db.get('SELECT 1 AS found FROM people WHERE id = :personId AND deleted_at IS NULL', { personId });
  if (!found) throw new AppError('row.missing', { table: 'people' });
  return personId;
}

function update(db: WriteDb, input: ParsedInput<'teams.update'>): CallOutput<'teams.update'> {
  const patch: Record<string, SqlValue> = {};
  if (input.name !== undefined) {
    const taken = findTeam(db, input.name, input.teamId);
    if (taken) throw new AppError('team.name-taken', { team: taken.name });
    patch.name = input.name;
  }
  if (input.site !== undefined) patch.site = input.site || null;
  updatePlain(db, 'teams', input.teamId, patch);
  if (input.supervisorId !== undefined) {
    setSupervisor(db, input.teamId, input.supervisorId === null ? null : requirePerson(db, input.supervisorId));
  }
  return { teamId: input.teamId };
}

function remove(db: WriteDb, input: ParsedInput<'teams.remove'>): CallOutput<'teams.remove'> {
  const { teamId } = input;
  const uses = db.one<{ agents: number; responses: number }>(
    `SELECT (SELECT count(DISTINCT agent_id) FROM team_memberships WHERE team_id = :teamId AND deleted_at IS NULL) AS agents,
            (SELECT count(*) FROM responses INDEXED BY responses_by_agent WHERE team_id = :teamId) AS responses`,
    { teamId },
  );
  if (uses.agents > 0 || uses.responses > 0) throw new AppError('team.in-use', uses);
  updatePlain(db, 'teams', teamId, { deleted_at: db.context.now });
  return { teamId };
}

/** Setting of a person; absent: the teams the person supervises. */
const MINE = 'myTeams';

function mine(db: ReadDb): CallOutput<'teams.mine'> {
  const { personId } = db.context;
  const standing = db.all<{ teamId: TeamId; isSupervised: number }>(
    `SELECT id AS teamId, coalesce(supervisor_id = :personId, 0) AS isSupervised FROM teams WHERE deleted_at IS NULL ORDER BY key, id`,
    { personId },
  );
  const supervisedIds = standing.filter((team) => team.isSupervised === 1).map((team) => team.teamId);
  const row = db.get<{ value: string }>('SELECT value AS value FROM settings WHERE scope = :personId AND key = :key', {
    personId,
    key: MINE,
  });
  const chosen: unknown = row === undefined ? undefined : JSON.parse(row.value);
  if (!Array.isArray(chosen)) return { teamIds: supervisedIds, isChosen: false, supervisedIds };
  // A team that is gone no longer narrows anything.
  const teamIds = standing.map((team) => team.teamId).filter((teamId) => chosen.includes(teamId));
  return { teamIds, isChosen: true, supervisedIds };
}

function setMine(db: WriteDb, input: ParsedInput<'teams.setMine'>): CallOutput<'teams.setMine'> {
  const key = { scope: author(db), key: MINE };
  if (input.teamIds === null) {
    db.run('DELETE FROM settings WHERE scope = :scope AND key = :key', key);
  } else {
    db.run(
      'INSERT INTO settings(scope, key, value) VALUES (:scope, :key, :value) ON CONFLICT DO UPDATE SET value = excluded.value',
      { ...key, value: JSON.stringify([...new Set(input.teamIds)]) },
    );
  }
  return {};
}

export const teamQueries = { 'teams.list': list, 'teams.mine': mine } as const;
export const teamCommands = {
  'teams.create': create,
  'teams.update': update,
  'teams.remove': remove,
  'teams.setMine': setMine,
} as const;

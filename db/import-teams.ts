// Teams as files name them, and which team an agent was in on a day. Teams are never merged here; equal means equal after normalising.
import { normaliseName } from '../shared/import/identity.ts';
import type { Connection } from './open.ts';
import { createStatedStays, standingStays, teamOn } from './placement.ts';
import { prepared, readHandle } from './sql.ts';
import { createTeamNames, TEAM_NAMES_SQL } from './team-names.ts';
import type { TeamStay } from './team-stays.ts';

export type TeamBook = {
  /** The team's row, made where the name is new. Writes: call it inside a transaction. */
  resolve(name: string, site: string | null): number;
  /** The team's row without writing; undefined for a new one. */
  find(name: string): number | undefined;
};

type NamedTeam = { teamId: number; key: string; name: string };

/** `importId` null: nothing is written, new teams get ids below 0; `connection` null: no team is known yet. */
export function createTeamBook(connection: Connection | null, importId: number | null): TeamBook {
  const names = createTeamNames((connection?.prepare(TEAM_NAMES_SQL).all() ?? []) as NamedTeam[]);
  let made = 0;

  /** A team that was removed comes back with its first new response. */
  function insert(key: string, name: string, site: string | null): number {
    made += 1;
    if (!connection || importId === null) return -made;
    const row = prepared(
      connection,
      `INSERT INTO teams(key, name, site, first_import_id) VALUES (:key, :name, :site, :importId)
       ON CONFLICT(key) DO UPDATE SET deleted_at = NULL, first_import_id = excluded.first_import_id RETURNING id AS id`,
    ).get({ key, name: name.trim(), site, importId }) as { id: number };
    return row.id;
  }

  return {
    find: names.find,
    resolve: (name, site) => {
      const before = names.find(name);
      if (before !== undefined) return before;
      const key = normaliseName(name);
      const id = insert(key, name, site);
      names.add(key, id);
      return id;
    },
  };
}

export type MembershipBook = {
  /** Which rows' teams may depend on their day: of all where people stated teams, of rows that name none where any stay is known. */
  readonly decidesFor: 'none' | 'unnamed' | 'all';
  /** The team a person stated for an agent on a day (days since 1970); null where nobody did. */
  statedOn(agentId: number, on: number | null): number | null;
  /** The team of an agent on a day, a person's word before what earlier responses say; null where no stay covers it. */
  teamOn(agentId: number, on: number | null): number | null;
};

type Stays = { readonly stated: readonly TeamStay[]; readonly derived: readonly TeamStay[] };

/** Reads stays agent by agent as they are asked for. */
export function createMembershipBook(connection: Connection | null): MembershipBook {
  const db = connection === null ? null : readHandle(connection, { now: 0, personId: null, deviceId: '' });
  const byAgent = new Map<number, Stays>();
  const statedOf = db ? createStatedStays(db) : () => [];
  const hasStated =
    db?.get(`SELECT 1 AS found FROM team_memberships WHERE origin = 'person' AND deleted_at IS NULL LIMIT 1`) !==
    undefined;
  const hasAny = db?.get('SELECT 1 AS found FROM team_memberships WHERE deleted_at IS NULL LIMIT 1') !== undefined;

  function of(agentId: number): Stays {
    const known = byAgent.get(agentId);
    if (known) return known;
    const stays = db ? { stated: statedOf(agentId), derived: standingStays(db, agentId) } : { stated: [], derived: [] };
    byAgent.set(agentId, stays);
    return stays;
  }

  return {
    decidesFor: hasStated ? 'all' : hasAny ? 'unnamed' : 'none',
    statedOn: (agentId, on) => (hasStated ? teamOn(of(agentId).stated, on) : null),
    teamOn: (agentId, on) => {
      const { stated, derived } = of(agentId);
      return teamOn(stated, on) ?? teamOn(derived, on);
    },
  };
}

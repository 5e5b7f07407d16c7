// Teams as files name them, and which team an agent was in on a day. Teams are never merged here; equal means equal after normalising.
import { normaliseName } from '../shared/import/identity.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

export type TeamBook = {
  /** The team's row, made where the name is new. Writes: call it inside a transaction. */
  resolve(name: string, site: string | null): number;
  /** The team's row without writing; undefined for a new one. */
  find(name: string): number | undefined;
};

/** `importId` null: nothing is written, new teams get ids below 0; `connection` null: no team is known yet. */
export function createTeamBook(connection: Connection | null, importId: number | null): TeamBook {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number>();
  let made = 0;
  const rows = (connection?.prepare('SELECT key AS key, id AS id FROM teams').all() ?? []) as {
    key: string;
    id: number;
  }[];
  for (const row of rows) byKey.set(row.key, row.id);

  function insert(key: string, name: string, site: string | null): number {
    made += 1;
    if (!connection || importId === null) return -made;
    const result = prepared(
      connection,
      'INSERT INTO teams(key, name, site, first_import_id) VALUES (:key, :name, :site, :importId)',
    ).run({ key, name: name.trim(), site, importId });
    return Number(result.lastInsertRowid);
  }

  return {
    find: (name) => byName.get(name) ?? byKey.get(normaliseName(name)),
    resolve: (name, site) => {
      const before = byName.get(name);
      if (before !== undefined) return before;
      const key = normaliseName(name);
      const id = byKey.get(key) ?? insert(key, name, site);
      byKey.set(key, id);
      byName.set(name, id);
      return id;
    },
  };
}

type Membership = { teamId: number; fromOn: number; untilOn: number | null; isByPerson: number };

export type MembershipBook = {
  /** The team of an agent on a day (days since 1970); null where no membership covers it. */
  teamOn(agentId: number, on: number | null): number | null;
};

/** Reads memberships agent by agent as they are asked for. A person's row wins over an imported one. */
export function createMembershipBook(connection: Connection | null): MembershipBook {
  const byAgent = new Map<number, readonly Membership[]>();

  function of(agentId: number): readonly Membership[] {
    const known = byAgent.get(agentId);
    if (known) return known;
    const rows = connection ? membershipsOf(connection, agentId) : [];
    byAgent.set(agentId, rows);
    return rows;
  }

  return {
    teamOn: (agentId, on) => {
      if (on === null) return null;
      const row = of(agentId).find((row) => row.fromOn <= on && (row.untilOn === null || row.untilOn > on));
      return row?.teamId ?? null;
    },
  };
}

/** Standing memberships, a person's rows first, then the latest. */
function membershipsOf(connection: Connection, agentId: number): Membership[] {
  return prepared(
    connection,
    `SELECT team_id AS teamId, from_on AS fromOn, until_on AS untilOn, origin = 'person' AS isByPerson
     FROM team_memberships WHERE agent_id = :agentId AND deleted_at IS NULL
     ORDER BY isByPerson DESC, from_on DESC`,
  ).all({ agentId }) as Membership[];
}

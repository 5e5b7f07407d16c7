// Who an agent of a file is: exact id, then e-mail, then the exact normalised name; whoever is none of these is new.
// Anything merely near is left apart for people to decide. No response is read or written here.
import { createHash } from 'node:crypto';
import { normaliseName } from '../shared/import/identity.ts';
import { isDistinctiveId, normaliseEmail } from '../shared/import/near-names.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

export type AgentIdentity = { readonly id: string | null; readonly name: string | null; readonly email: string | null };

export type AgentBook = {
  /** The agent's row, made if nobody is known by these identifiers; null where the file names nobody. Writes: call it inside a transaction. */
  resolve(identity: AgentIdentity): number | null;
  /** The agent's row without writing; undefined for somebody new. */
  find(identity: AgentIdentity): number | null | undefined;
  /** Agents made so far, in order. */
  readonly created: readonly number[];
  /** Known agents who so far had only an id or no e-mail, with what the file adds; applied after the commit point. */
  readonly completed: ReadonlyMap<number, { name?: string; email?: string }>;
};

/** What is known of a person: one record, or several that people have merged. */
type Person = {
  readonly names: Set<string>;
  hasEmail: boolean;
  /** Sources that know the person by an id of their own; 0: a person stated one that holds everywhere. */
  readonly sources: Set<number>;
};

type Known = {
  /** The record identifiers lead to. Rows keep it, whoever it counts as: that is what makes separating it again exact. */
  readonly agentId: number;
  readonly person: Person;
  nameKey: string | null;
};

type AliasRow = { kind: 'id' | 'email' | 'name'; value: string; sourceId: number; agentId: number; personId: number };

export type AgentBookOptions = {
  readonly sourceId: number;
  readonly sourceKey: string;
  /** Null: nothing is written, new agents get ids below 0. */
  readonly importId: number | null;
};

/** Stands for the source of identifiers that people stated. */
const EVERYWHERE = 0;

function isNobody(identity: AgentIdentity): boolean {
  return identity.id === null && identity.name === null && identity.email === null;
}

/** Reads who is known already (`connection` null: nobody) and keeps in mind who is added. */
export function createAgentBook(connection: Connection | null, options: AgentBookOptions): AgentBook {
  const people = new Map<number, Known>();
  const byId = new Map<string, { sourceId: number; known: Known }[]>();
  const byEmail = new Map<string, Known>();
  const byName = new Map<string, Known[]>();
  const created: number[] = [];
  const ours = new Set<number>();
  const completed = new Map<number, { name?: string; email?: string }>();
  const resolved = new Map<string, number>();
  const { sourceId, sourceKey, importId } = options;

  function noteId(value: string, inSource: number, known: Known): void {
    const list = byId.get(value);
    if (list) list.push({ sourceId: inSource, known });
    else byId.set(value, [{ sourceId: inSource, known }]);
    known.person.sources.add(inSource);
  }

  function noteName(key: string, known: Known): void {
    const list = byName.get(key);
    if (!list) byName.set(key, [known]);
    else if (!list.includes(known)) list.push(known);
    known.nameKey ??= key;
    known.person.names.add(key);
  }

  function noteEmail(value: string, known: Known): void {
    if (!byEmail.has(value)) byEmail.set(value, known);
    known.person.hasEmail = true;
  }

  function newKnown(
    agentId: number,
    person: Person = { names: new Set(), hasEmail: false, sources: new Set() },
  ): Known {
    const known: Known = { agentId, person, nameKey: null };
    people.set(agentId, known);
    return known;
  }

  function load(from: Connection): void {
    const rows = from
      .prepare(
        `SELECT l.kind AS kind, l.value AS value, coalesce(l.source_id, 0) AS sourceId, v.agent_id AS agentId, v.counted_as AS personId
         FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id ORDER BY v.agent_id, l.id`,
      )
      .all() as AliasRow[];
    const persons = new Map<number, Person>();
    for (const row of rows) {
      const known = people.get(row.agentId) ?? newKnown(row.agentId, persons.get(row.personId));
      persons.set(row.personId, known.person);
      if (row.kind === 'id') noteId(row.value, row.sourceId, known);
      else if (row.kind === 'email') noteEmail(row.value, known);
      else noteName(row.value, known);
    }
    // Homonyms share one alias row; the second of them is found through the agent itself.
    const records = from
      .prepare(
        `SELECT a.id AS agentId, coalesce(a.merged_into, a.id) AS personId, a.name AS name
         FROM agents a WHERE a.deleted_at IS NULL ORDER BY a.id`,
      )
      .all() as { agentId: number; personId: number; name: string }[];
    for (const { agentId, personId, name } of records) {
      const known = people.get(agentId) ?? newKnown(agentId, persons.get(personId));
      persons.set(personId, known.person);
      const isOnlyAnId = byId.get(name)?.some((entry) => entry.known.agentId === agentId) ?? false;
      if (!isOnlyAnId) noteName(normaliseName(name), known);
    }
  }

  function byItsId(identity: AgentIdentity): Known | undefined {
    if (identity.id === null) return undefined;
    const list = byId.get(identity.id);
    if (!list) return undefined;
    const own = list.find((entry) => entry.sourceId === sourceId);
    if (own) return own.known;
    const { id } = identity;
    const nameKey = identity.name === null ? null : normaliseName(identity.name);
    const isDistinctive = isDistinctiveId(id);
    return list.find(({ sourceId: knownIn, known }) => {
      const { names } = known.person;
      if (isDistinctive || (nameKey === null ? names.size === 0 : names.has(nameKey))) return true;
      // Short numbers are given anew in every system. Who has one is sure only where a person said so and no other name speaks against it.
      return knownIn === EVERYWHERE && nameKey === null;
    })?.known;
  }

  function search(identity: AgentIdentity): Known | undefined {
    const found = byItsId(identity);
    if (found) return found;
    const email = identity.email === null ? null : normaliseEmail(identity.email);
    const sameEmail = email === null ? undefined : byEmail.get(email);
    if (sameEmail) return sameEmail;
    if (identity.name === null) return undefined;
    // Two people may share a name: another id of the same source, or another e-mail, says that they are two.
    return byName
      .get(normaliseName(identity.name))
      ?.find(
        ({ person }) => !(identity.id !== null && person.sources.has(sourceId)) && !(email !== null && person.hasEmail),
      );
  }

  function addAlias(kind: 'id' | 'email' | 'name', value: string, agentId: number): void {
    if (!connection || importId === null) return;
    prepared(
      connection,
      `INSERT INTO agent_aliases(kind, value, source_id, agent_id, import_id)
       VALUES (:kind, :value, :sourceId, :agentId, :importId) ON CONFLICT DO NOTHING`,
    ).run({ kind, value, sourceId: kind === 'id' ? sourceId : null, agentId, importId });
  }

  function add(identity: AgentIdentity): Known {
    const agentId = importId === null ? -created.length - 1 : insertAgent(identity);
    created.push(agentId);
    ours.add(agentId);
    return newKnown(agentId);
  }

  function insertAgent(identity: AgentIdentity): number {
    if (!connection) throw new Error('no connection to write agents to');
    const name = identity.name ?? identity.id ?? identity.email ?? '';
    const result = prepared(
      connection,
      `INSERT INTO agents(uid, name, sort_name, email, first_import_id)
       VALUES (:uid, :name, :sortName, :email, :importId)`,
    ).run({
      uid: freeUid(connection, identity),
      name: name.trim(),
      sortName: normaliseName(name),
      email: identity.email,
      importId,
    });
    return Number(result.lastInsertRowid);
  }

  /** Equal on every machine that reads the same first identifier; a number tells apart those who share one. */
  function freeUid(from: Connection, identity: AgentIdentity): string {
    const first =
      identity.id !== null
        ? `id\0${sourceKey}\0${identity.id}`
        : identity.email !== null
          ? `email\0${normaliseEmail(identity.email)}`
          : `name\0${normaliseName(identity.name ?? '')}`;
    for (let number = 1; ; number += 1) {
      const uid = createHash('sha256').update(`agent\0${first}\0${number}`).digest('hex').slice(0, 32);
      if (!prepared(from, 'SELECT 1 FROM agents WHERE uid = :uid').get({ uid })) return uid;
    }
  }

  /** Remembers every identifier of the row, so that the next file may come with only one of them. */
  function learn(known: Known, identity: AgentIdentity): void {
    const isNew = ours.has(known.agentId);
    if (identity.id !== null && !byId.get(identity.id)?.some((entry) => entry.sourceId === sourceId)) {
      noteId(identity.id, sourceId, known);
      addAlias('id', identity.id, known.agentId);
    }
    if (identity.email !== null && !byEmail.has(normaliseEmail(identity.email))) {
      if (!known.person.hasEmail && !isNew) complete(known.agentId, { email: identity.email });
      noteEmail(normaliseEmail(identity.email), known);
      addAlias('email', normaliseEmail(identity.email), known.agentId);
    }
    if (identity.name !== null) {
      const key = normaliseName(identity.name);
      if (known.nameKey === null && !isNew) complete(known.agentId, { name: identity.name.trim() });
      if (known.nameKey === null && isNew && known.person.sources.size > 0) rename(known.agentId, identity.name);
      if (!byName.get(key)?.includes(known)) addAlias('name', key, known.agentId);
      noteName(key, known);
    }
  }

  function complete(agentId: number, more: { name?: string; email?: string }): void {
    completed.set(agentId, { ...completed.get(agentId), ...more });
  }

  function rename(agentId: number, name: string): void {
    if (!connection || importId === null) return;
    prepared(connection, 'UPDATE agents SET name = :name, sort_name = :sortName WHERE id = :agentId').run({
      name: name.trim(),
      sortName: normaliseName(name),
      agentId,
    });
  }

  function keyOf(identity: AgentIdentity): string {
    return `${identity.id ?? ''}\0${identity.name ?? ''}\0${identity.email ?? ''}`;
  }

  if (connection) load(connection);
  return {
    created,
    completed,
    find: (identity) => (isNobody(identity) ? null : search(identity)?.agentId),
    resolve: (identity) => {
      if (isNobody(identity)) return null;
      const key = keyOf(identity);
      const before = resolved.get(key);
      if (before !== undefined) return before;
      const known = search(identity) ?? add(identity);
      learn(known, identity);
      resolved.set(key, known.agentId);
      return known.agentId;
    },
  };
}

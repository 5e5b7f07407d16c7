// Agents and their identifiers as rows that people write: whose an identifier is, adding and taking away. Each change leaves its line
// of history. What a command means is decided in agent-edits.ts and the staff list.
import { AppError } from '../shared/contract/errors.ts';
import { normaliseName } from '../shared/import/identity.ts';
import { isDistinctiveId, normaliseEmail } from '../shared/import/near-names.ts';
import { author, newId } from './changes.ts';
import { insertPlain, updatePlain } from './plain-rows.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';

export type Owner = { readonly agentId: number; readonly name: string };
type IdRow = Owner & { readonly sourceId: number | null };

/**
 * Whose id this is. Short numbers are given anew in every system: there only one that a person stated for any source counts, not one
 * that some file brought for its own.
 */
export function ownerOfId(db: ReadDb, id: string): Owner | undefined {
  const rows = db.all<IdRow>(
    `SELECT v.counted_as AS agentId, v.name AS name, l.source_id AS sourceId
     FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id
     WHERE l.kind = 'id' AND l.value = :id ORDER BY l.source_id IS NOT NULL, l.id`,
    { id },
  );
  return isDistinctiveId(id) ? rows[0] : rows.find((row) => row.sourceId === null);
}

export function ownerOfEmail(db: ReadDb, email: string): Owner | undefined {
  return db.get<Owner>(
    `SELECT v.counted_as AS agentId, v.name AS name FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id
     WHERE l.kind = 'email' AND l.value = :email ORDER BY l.id LIMIT 1`,
    { email: normaliseEmail(email) },
  );
}

/** The agent as who a number counts; a removed or unknown one is `row.missing`. */
export function standingAgent(db: ReadDb, agentId: number): number {
  const row = db.get<{ agentId: number }>('SELECT counted_as AS agentId FROM v_agents WHERE agent_id = :agentId', {
    agentId,
  });
  if (!row) throw new AppError('row.missing', { table: 'agents' });
  return row.agentId;
}

function addAlias(db: WriteDb, agentId: number, kind: 'id' | 'email' | 'name', value: string): void {
  // Homonyms share the row of their name, and an agent keeps the rows files brought.
  const known = db.get(
    'SELECT 1 AS found FROM agent_aliases WHERE kind = :kind AND value = :value AND source_id IS NULL',
    { kind, value },
  );
  if (known) return;
  insertPlain(db, 'agent_aliases', {
    kind,
    value,
    source_id: null,
    agent_id: agentId,
    import_id: null,
    decided_by: author(db),
    decided_at: db.context.now,
  });
}

/** An id that holds in every source. `agent.id-taken` if it is another agent's. */
export function addId(db: WriteDb, agentId: number, id: string): void {
  const owner = ownerOfId(db, id);
  if (owner && owner.agentId !== agentId) throw new AppError('agent.id-taken', { value: id, agent: owner.name });
  addAlias(db, agentId, 'id', id);
}

/** `agent.email-taken` if it is another agent's. */
export function addEmail(db: WriteDb, agentId: number, email: string): void {
  const owner = ownerOfEmail(db, email);
  if (owner && owner.agentId !== agentId) throw new AppError('agent.email-taken', { value: email, agent: owner.name });
  addAlias(db, agentId, 'email', normaliseEmail(email));
}

export function addName(db: WriteDb, agentId: number, name: string): void {
  addAlias(db, agentId, 'name', normaliseName(name));
}

export type NewAgent = {
  readonly name: string;
  readonly email: string | null;
  readonly ids: readonly string[];
  readonly startedOn: number | null;
};

/** A new agent with its identifiers. */
export function insertAgent(db: WriteDb, agent: NewAgent): number {
  const agentId = insertPlain(db, 'agents', {
    uid: newId(db.context.now),
    name: agent.name,
    sort_name: normaliseName(agent.name),
    email: agent.email,
    started_on: agent.startedOn,
  });
  addName(db, agentId, agent.name);
  if (agent.email !== null) addEmail(db, agentId, agent.email);
  for (const id of new Set(agent.ids)) addId(db, agentId, id);
  return agentId;
}

/** Changes a name; the former one stays an identifier, so that files that write it still find the agent. */
export function renameAgent(db: WriteDb, agentId: number, name: string): void {
  const before = db.one<{ name: string; isOnlyAnId: number }>(
    `SELECT a.name AS name, EXISTS (SELECT 1 FROM agent_aliases l WHERE l.agent_id = a.id AND l.kind IN ('id', 'email') AND l.value = a.name) AS isOnlyAnId
     FROM agents a WHERE a.id = :agentId`,
    { agentId },
  );
  if (before.name === name) return;
  if (before.isOnlyAnId === 0) addName(db, agentId, before.name);
  patchAgent(db, agentId, { name, sort_name: normaliseName(name) });
  addName(db, agentId, name);
}

export function patchAgent(db: WriteDb, agentId: number, patch: Readonly<Record<string, SqlValue>>): void {
  updatePlain(db, 'agents', agentId, { ...patch });
}

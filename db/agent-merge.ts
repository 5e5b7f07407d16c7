// Two agents that are one person, or are not: merging, keeping apart, separating again. A merged record keeps its responses, notes and
// identifiers and is only counted as the other (v_agents); so separating it again is exact, and later files find it as before.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { agentId as agentIdSchema } from '../shared/contract/values.ts';
import { patchAgent, standingAgent } from './agent-rows.ts';
import { author } from './changes.ts';
import { agentIdsOf } from './counts.ts';
import { placeMerged } from './placing.ts';
import { deleteApart, insertPlain } from './plain-rows.ts';
import type { ReadDb, WriteDb } from './sql.ts';

function merge(db: WriteDb, input: ParsedInput<'agents.merge'>): CallOutput<'agents.merge'> {
  const keptId = standingAgent(db, input.keptId);
  const mergedId = standingAgent(db, input.mergedId);
  if (keptId === mergedId) throw new AppError('row.conflict', { table: 'agents' });
  const records = agentIdsOf(db, mergedId);
  for (const { first, second } of apartRows(db, agentIdsOf(db, keptId), records)) deleteApart(db, first, second);
  // Whoever counted as the merged one counts as the kept one: v_agents follows one step only.
  for (const recordId of records) patchAgent(db, recordId, { merged_into: keptId });
  placeMerged(db, [keptId]);
  return { agentId: agentIdSchema.parse(keptId) };
}

/** Earlier decisions that records of the two are different people. */
function apartRows(db: ReadDb, left: readonly number[], right: readonly number[]): { first: number; second: number }[] {
  return db.all(
    `SELECT agent_a AS first, agent_b AS second FROM agent_aliases_apart
     WHERE (agent_a IN (SELECT value FROM json_each(:left)) AND agent_b IN (SELECT value FROM json_each(:right)))
        OR (agent_a IN (SELECT value FROM json_each(:right)) AND agent_b IN (SELECT value FROM json_each(:left)))`,
    { left: JSON.stringify(left), right: JSON.stringify(right) },
  );
}

/** Remembers that two agents are two people. Nothing is written where that is known. */
export function markApart(db: WriteDb, firstId: number, secondId: number): void {
  const pair = { agent_a: Math.min(firstId, secondId), agent_b: Math.max(firstId, secondId) };
  const known = db.get(
    'SELECT 1 AS found FROM agent_aliases_apart WHERE agent_a = :agent_a AND agent_b = :agent_b',
    pair,
  );
  if (known) return;
  insertPlain(db, 'agent_aliases_apart', { ...pair, decided_by: author(db), decided_at: db.context.now });
}

function keepApart(db: WriteDb, input: ParsedInput<'agents.keepApart'>): CallOutput<'agents.keepApart'> {
  const firstId = standingAgent(db, input.firstId);
  const secondId = standingAgent(db, input.secondId);
  if (firstId === secondId) throw new AppError('row.conflict', { table: 'agents' });
  markApart(db, firstId, secondId);
  return {};
}

function unmerge(db: WriteDb, input: ParsedInput<'agents.unmerge'>): CallOutput<'agents.unmerge'> {
  const { recordId } = input;
  const keptId = standingAgent(db, recordId);
  if (keptId === recordId) throw new AppError('row.missing', { table: 'agents' });
  patchAgent(db, recordId, { merged_into: null });
  markApart(db, recordId, keptId);
  placeMerged(db, [recordId, keptId]);
  return { agentId: recordId };
}

export const agentMergeCommands = {
  'agents.merge': merge,
  'agents.keepApart': keepApart,
  'agents.unmerge': unmerge,
} as const;

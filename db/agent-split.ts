// One agent who turns out to be two people: a new agent takes identifiers and responses. Which identifier a response came under is not
// stored, so people choose its responses by source, team and days.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { agentId as agentIdSchema } from '../shared/contract/values.ts';
import { markApart } from './agent-merge.ts';
import { insertAgent, standingAgent } from './agent-rows.ts';
import { countedClause } from './counts.ts';
import { groupBy } from './grouping.ts';
import { placeAgents } from './placing.ts';
import { giveAlias, moveResponses } from './plain-rows.ts';
import type { Params, ReadDb, WriteDb } from './sql.ts';

type Selection = ParsedInput<'agents.splitCount'>['responses'];
type Selected = { readonly id: number; readonly recordId: number };

/** Every condition is bound, absent ones as null. Read from the index; the source follows from the import. */
const SELECTED = `FROM v_agents v CROSS JOIN responses r ON r.agent_id = v.agent_id
  WHERE v.counted_as = :agentId
    AND (:sourceIds IS NULL OR r.import_id IN (SELECT i.id FROM imports i WHERE i.source_id IN (SELECT value FROM json_each(:sourceIds))))
    AND (:teamIds IS NULL OR coalesce(r.team_id, 0) IN (SELECT value FROM json_each(:teamIds)))
    AND (:fromOn IS NULL OR r.responded_on >= :fromOn) AND (:untilOn IS NULL OR r.responded_on <= :untilOn)`;

function paramsOf(agentId: number, { sourceIds, teamIds, period }: Selection): Params {
  return {
    agentId,
    sourceIds: sourceIds === undefined ? null : JSON.stringify(sourceIds),
    teamIds: teamIds === undefined ? null : JSON.stringify(teamIds),
    fromOn: period?.fromOn ?? null,
    untilOn: period?.untilOn ?? null,
  };
}

function countIn(db: ReadDb, agentId: number, selection: Selection): number {
  const sql = `SELECT count(*) AS count ${SELECTED}${countedClause(db)}`;
  return db.one<{ count: number }>(sql, paramsOf(agentId, selection)).count;
}

function splitCount(db: ReadDb, input: ParsedInput<'agents.splitCount'>): CallOutput<'agents.splitCount'> {
  const agentId = standingAgent(db, input.agentId);
  return { responseCount: countIn(db, agentId, input.responses), allCount: countIn(db, agentId, {}) };
}

function split(db: WriteDb, input: ParsedInput<'agents.split'>): CallOutput<'agents.split'> {
  const oldId = standingAgent(db, input.agentId);
  const newId = insertAgent(db, { name: input.name, email: null, ids: [], startedOn: null });
  for (const aliasId of new Set(input.aliasIds)) {
    requireAlias(db, aliasId, oldId);
    giveAlias(db, aliasId, newId);
  }
  const selected = input.responses === undefined ? [] : selectedIn(db, oldId, input.responses);
  for (const [recordId, group] of groupBy(selected, (row) => row.recordId)) {
    const ids = group.map((row) => row.id).sort((a, b) => a - b);
    moveResponses(db, ids, recordId, newId);
  }
  markApart(db, oldId, newId);
  placeAgents(db, [oldId, newId]);
  return { agentId: agentIdSchema.parse(newId), responseCount: selected.length };
}

function selectedIn(db: ReadDb, agentId: number, selection: Selection): Selected[] {
  const sql = `SELECT r.id AS id, r.agent_id AS recordId ${SELECTED}${countedClause(db)}`;
  return db.all<Selected>(sql, paramsOf(agentId, selection));
}

function requireAlias(db: ReadDb, aliasId: number, agentId: number): void {
  const alias = db.get<{ agentId: number }>(
    'SELECT v.counted_as AS agentId FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id WHERE l.id = :aliasId',
    { aliasId },
  );
  if (alias?.agentId !== agentId) throw new AppError('row.missing', { table: 'agent_aliases' });
}

export const agentSplitQueries = { 'agents.splitCount': splitCount } as const;
export const agentSplitCommands = { 'agents.split': split } as const;

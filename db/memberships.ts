// Who is in which team when, as people state it. Rows are written in stay-rows.ts; what follows from responses in placement.ts.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { agentId as agentIdSchema, membershipId as membershipIdSchema } from '../shared/contract/values.ts';
import { standingAgent } from './agent-rows.ts';
import { removeRow } from './changes.ts';
import { placeAgents } from './placing.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { requireTeam, setStay, stayRowsOf } from './stay-rows.ts';
import { ALWAYS } from './team-stays.ts';

type Standing = { agentId: number; origin: 'import' | 'person' };

function standingStay(db: ReadDb, membershipId: string): Standing {
  const row = db.get<Standing>(
    `SELECT v.counted_as AS agentId, m.origin AS origin FROM team_memberships m JOIN v_agents v ON v.agent_id = m.agent_id
     WHERE m.id = :membershipId AND m.deleted_at IS NULL`,
    { membershipId },
  );
  if (!row) throw new AppError('row.missing', { table: 'team_memberships' });
  if (row.origin === 'import') throw new AppError('membership.imported');
  return row;
}

function set(db: WriteDb, input: ParsedInput<'memberships.set'>): CallOutput<'memberships.set'> {
  const agentId = standingAgent(db, input.agentId);
  const { membershipId: id, teamId, isCutting } = input;
  requireTeam(db, teamId);
  if (id !== undefined && standingStay(db, id).agentId !== agentId) {
    throw new AppError('row.missing', { table: 'team_memberships' });
  }
  const untilOn = input.lastOn === null ? null : input.lastOn + 1;
  const stayId = setStay(db, agentId, { teamId, fromOn: input.fromOn ?? ALWAYS, untilOn }, { id, isCutting });
  placeAgents(db, [agentId]);
  return { membershipId: membershipIdSchema.parse(stayId) };
}

/** A stay by hand says already that the agent is in the team from then on. */
function isThere(db: ReadDb, agentId: number, teamId: number, fromOn: number): boolean {
  return stayRowsOf(db, agentId).some(
    (stay) => stay.teamId === teamId && stay.fromOn <= fromOn && stay.untilOn === null,
  );
}

function move(db: WriteDb, input: ParsedInput<'memberships.move'>): CallOutput<'memberships.move'> {
  const { teamId, fromOn } = input;
  requireTeam(db, teamId);
  const chosen = new Set(input.agentIds.map((agentId) => standingAgent(db, agentId)));
  const agentIds = [...chosen].filter((agentId) => !isThere(db, agentId, teamId, fromOn));
  for (const agentId of agentIds) {
    setStay(db, agentId, { teamId, fromOn, untilOn: null }, { isCutting: true });
  }
  placeAgents(db, agentIds);
  return { movedCount: agentIds.length };
}

function remove(db: WriteDb, input: ParsedInput<'memberships.remove'>): CallOutput<'memberships.remove'> {
  const { agentId } = standingStay(db, input.membershipId);
  removeRow(db, 'team_memberships', input.membershipId);
  placeAgents(db, [agentId]);
  return { agentId: agentIdSchema.parse(agentId) };
}

export const membershipCommands = {
  'memberships.set': set,
  'memberships.move': move,
  'memberships.remove': remove,
} as const;

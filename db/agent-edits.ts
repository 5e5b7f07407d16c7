// Agents as people keep them by hand: adding, changing, ending, taking back. What is stored of them is written in agent-rows.ts.

import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { agentId as agentIdSchema } from '../shared/contract/values.ts';
import { message } from '../shared/import/messages.ts';
import { createNearSearch } from '../shared/import/near-pairs.ts';
import { nearAgents } from './agent-pairs.ts';
import {
  addEmail,
  addId,
  insertAgent,
  ownerOfEmail,
  ownerOfId,
  patchAgent,
  renameAgent,
  standingAgent,
} from './agent-rows.ts';
import { placeAgents } from './placing.ts';
import { deleteAlias } from './plain-rows.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { continueStays, endStays, requireTeam, setStay } from './stay-rows.ts';
import { ALWAYS } from './team-stays.ts';

/** Agents shown as resembling the one being typed. */
const MOST_SIMILAR = 10;

function create(db: WriteDb, input: ParsedInput<'agents.create'>): CallOutput<'agents.create'> {
  const { name, ids, teamId } = input;
  const startedOn = input.startedOn ?? null;
  const agentId = insertAgent(db, { name, email: input.email ?? null, ids, startedOn });
  if (teamId !== undefined) {
    requireTeam(db, teamId);
    const fromOn = (input.fromOn === undefined ? startedOn : input.fromOn) ?? ALWAYS;
    setStay(db, agentId, { teamId, fromOn, untilOn: null }, { isCutting: false });
  }
  return { agentId: agentIdSchema.parse(agentId) };
}

function update(db: WriteDb, input: ParsedInput<'agents.update'>): CallOutput<'agents.update'> {
  const agentId = standingAgent(db, input.agentId);
  if (input.name !== undefined) renameAgent(db, agentId, input.name);
  if (input.email !== undefined) {
    if (input.email !== null) addEmail(db, agentId, input.email);
    patchAgent(db, agentId, { email: input.email });
  }
  if (input.startedOn !== undefined) patchAgent(db, agentId, { started_on: input.startedOn });
  for (const aliasId of input.removeAliasIds ?? []) removeAlias(db, agentId, aliasId);
  for (const id of input.addIds ?? []) addId(db, agentId, id);
  return { agentId: agentIdSchema.parse(agentId) };
}

function removeAlias(db: WriteDb, agentId: number, aliasId: number): void {
  const found = db.get<{ agentId: number }>(
    'SELECT v.counted_as AS agentId FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id WHERE l.id = :aliasId',
    { aliasId },
  );
  if (found?.agentId !== agentId) throw new AppError('row.missing', { table: 'agent_aliases' });
  deleteAlias(db, aliasId);
}

function end(db: WriteDb, input: ParsedInput<'agents.end'>): CallOutput<'agents.end'> {
  const agentId = standingAgent(db, input.agentId);
  patchAgent(db, agentId, { left_on: input.leftOn });
  endStays(db, agentId, input.leftOn);
  placeAgents(db, [agentId]);
  return { agentId: agentIdSchema.parse(agentId) };
}

function reopen(db: WriteDb, input: ParsedInput<'agents.reopen'>): CallOutput<'agents.reopen'> {
  const agentId = standingAgent(db, input.agentId);
  const { leftOn } = db.one<{ leftOn: number | null }>('SELECT left_on AS leftOn FROM agents WHERE id = :agentId', {
    agentId,
  });
  if (leftOn === null) return { agentId: agentIdSchema.parse(agentId) };
  patchAgent(db, agentId, { left_on: null });
  continueStays(db, agentId, leftOn);
  placeAgents(db, [agentId]);
  return { agentId: agentIdSchema.parse(agentId) };
}

type Similar = CallOutput<'agents.similar'>['agents'][number];

function similar(db: ReadDb, input: ParsedInput<'agents.similar'>): CallOutput<'agents.similar'> {
  const { name, ids, exceptId } = input;
  const found: Similar[] = [];
  function add(agentId: number, reason: Similar['reason']): void {
    if (agentId === exceptId || found.length >= MOST_SIMILAR || found.some((other) => other.agentId === agentId))
      return;
    const agent = db.one<{ name: string; team: string | null }>(
      `SELECT a.name AS name,
              (SELECT t.name FROM v_agents v JOIN team_memberships m ON m.agent_id = v.agent_id AND m.deleted_at IS NULL
               JOIN teams t ON t.id = m.team_id WHERE v.counted_as = a.id ORDER BY m.from_on DESC LIMIT 1) AS team
       FROM agents a WHERE a.id = :agentId`,
      { agentId },
    );
    found.push({ agentId: agentIdSchema.parse(agentId), ...agent, reason });
  }
  for (const id of ids) {
    const owner = ownerOfId(db, id);
    if (owner) add(owner.agentId, message('staffIdOfOther', { value: id, agent: owner.name }));
  }
  const emailOwner = input.email === undefined ? undefined : ownerOfEmail(db, input.email);
  if (emailOwner) {
    add(emailOwner.agentId, message('staffEmailOfOther', { value: input.email ?? '', agent: emailOwner.name }));
  }
  const search = createNearSearch(nearAgents(db));
  const subject = {
    names: name.trim() === '' ? [] : [name],
    ids: ids.map((value) => ({ value, sourceId: null })),
    emails: input.email === undefined ? [] : [input.email],
  };
  for (const pair of search(subject)) {
    const [reason] = pair.reasons;
    if (reason) add(pair.secondId, { code: reason.code, params: { ...reason.params } });
  }
  return { agents: found };
}

export const agentEditQueries = { 'agents.similar': similar } as const;
export const agentEditCommands = {
  'agents.create': create,
  'agents.update': update,
  'agents.end': end,
  'agents.reopen': reopen,
} as const;

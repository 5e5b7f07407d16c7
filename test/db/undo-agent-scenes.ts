// For the undo tests: what must stand before each command about agents and teams, and the command itself.
import type { AgentId, PersonId } from '../../shared/contract/values.ts';
import { addAgent, addImport, addResponse, addTeam, type TestWorkspace, TODAY } from './support.ts';

/** All that a person sees of who the agents are and which teams they are in. */
export function visibleAgents(workspace: TestWorkspace, as: PersonId): unknown {
  const { ask } = workspace;
  const { agents } = ask('agents.names', {}, as);
  return {
    names: agents,
    profiles: agents.map(({ agentId }) => {
      const profile = ask('agents.profile', { agentId }, as);
      // The number of an identifier changes when it is taken back and given again, that of a stay that is worked out with each time.
      return {
        ...profile,
        identifiers: profile.identifiers.map(({ aliasId: _id, ...identifier }) => identifier),
        stays: profile.stays.map((stay) => (stay.isByHand ? stay : { ...stay, membershipId: null })),
      };
    }),
    review: ask('agents.review', {}, as),
    teams: ask('teams.list', {}, as),
    placed: workspace.rows('SELECT id, agent_id, team_id FROM responses ORDER BY id'),
    found: workspace.rows(
      `SELECT rowid AS id FROM comment_search WHERE comment_search MATCH 'tokens : a1' ORDER BY rowid`,
    ),
  };
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
}

/** An agent with two dated responses, one of them with a comment. */
function withResponses(workspace: TestWorkspace, name: string): AgentId {
  const importId = addImport(workspace);
  const agentId = addAgent(workspace, name);
  addResponse(workspace, { importId, agentId, on: TODAY - 200, nps: 9 });
  addResponse(workspace, { importId, agentId, on: TODAY - 5, nps: 3, comment: 'Nobody called back' });
  return agentId;
}

export function agentScenes(of: () => TestWorkspace, ana: () => AgentId): Record<string, () => () => void> {
  const ask: TestWorkspace['ask'] = (name, input, as) => of().ask(name, input, as);
  return {
    'agents.create': () => {
      const teamId = addTeam(of(), 'Norte');
      return () => {
        ask('agents.create', { name: 'Dirk Weiß', email: 'dirk@example.org', ids: ['A-105'], teamId, fromOn: TODAY });
      };
    },
    'agents.update': () => {
      const { agentId } = ask('agents.create', { name: 'Dirk Weis', ids: ['A-105'] });
      const { identifiers } = ask('agents.profile', { agentId });
      const removeAliasIds = identifiers.filter((row) => row.kind === 'id').map((row) => row.aliasId);
      return () => {
        ask('agents.update', { agentId, name: 'Dirk Weiß', email: 'dirk@example.org', addIds: ['X9'], removeAliasIds });
      };
    },
    'agents.end': () => {
      const teamId = addTeam(of(), 'Norte');
      ask('memberships.set', { agentId: ana(), teamId, fromOn: TODAY - 400, lastOn: null });
      return () => {
        ask('agents.end', { agentId: ana(), leftOn: TODAY - 30 });
      };
    },
    'agents.reopen': () => {
      const teamId = addTeam(of(), 'Norte');
      ask('memberships.set', { agentId: ana(), teamId, fromOn: TODAY - 400, lastOn: null });
      ask('agents.end', { agentId: ana(), leftOn: TODAY - 30 });
      return () => {
        ask('agents.reopen', { agentId: ana() });
      };
    },
    'agents.merge': () => {
      const mergedId = withResponses(of(), 'Anna');
      const teamId = addTeam(of(), 'Norte');
      ask('memberships.set', { agentId: ana(), teamId, fromOn: null, lastOn: null });
      ask('notes.create', { agentId: mergedId, body: 'Speaks too fast' });
      return () => {
        ask('agents.merge', { keptId: ana(), mergedId });
      };
    },
    'agents.keepApart': () => {
      const firstId = withResponses(of(), 'Dirk Weiß');
      const secondId = withResponses(of(), 'Dirk Weis');
      return () => {
        ask('agents.keepApart', { firstId, secondId });
      };
    },
    'agents.unmerge': () => {
      const recordId = withResponses(of(), 'Anna');
      const teamId = addTeam(of(), 'Norte');
      ask('memberships.set', { agentId: ana(), teamId, fromOn: null, lastOn: null });
      ask('agents.merge', { keptId: ana(), mergedId: recordId });
      return () => {
        ask('agents.unmerge', { recordId });
      };
    },
    'agents.split': () => {
      const agentId = withResponses(of(), 'Dirk Weiß');
      ask('agents.update', { agentId, addIds: ['A-105'] });
      const alias = only(ask('agents.profile', { agentId }).identifiers.filter((row) => row.kind === 'id'));
      return () => {
        ask('agents.split', {
          agentId,
          name: 'Dirk Weiß (Nord)',
          aliasIds: [alias.aliasId],
          responses: { period: { fromOn: TODAY - 30 } },
        });
      };
    },
    'staff.apply': () => {
      const none = { site: null, supervisor: null, lastOn: null, startedOn: null, leftOn: null, error: null };
      const rows = [
        { ...none, rowNumber: 1, id: 'A-1', name: 'Ana', email: null, team: 'Norte', fromOn: TODAY - 300 },
        { ...none, rowNumber: 2, id: 'A-2', name: 'Dirk Weiß', email: 'd@example.org', team: 'Sur', fromOn: null },
      ];
      return () => {
        ask('staff.apply', { rows });
      };
    },
    'teams.create': () => () => {
      ask('teams.create', { name: 'Norte', site: 'Lima', supervisorId: of().personId });
    },
    'teams.update': () => {
      const { teamId } = ask('teams.create', { name: 'Norte' });
      return () => {
        ask('teams.update', { teamId, name: 'Nord', site: 'Kiel', supervisorId: of().personId });
      };
    },
    'teams.remove': () => {
      const { teamId } = ask('teams.create', { name: 'Norte' });
      return () => {
        ask('teams.remove', { teamId });
      };
    },
    'memberships.set': () => {
      const [norte, sur] = [addTeam(of(), 'Norte'), addTeam(of(), 'Sur')];
      ask('memberships.set', { agentId: ana(), teamId: norte, fromOn: TODAY - 400, lastOn: null });
      return () => {
        ask('memberships.set', {
          agentId: ana(),
          teamId: sur,
          fromOn: TODAY - 30,
          lastOn: TODAY + 30,
          isCutting: true,
        });
      };
    },
    'memberships.move': () => {
      const [norte, sur] = [addTeam(of(), 'Norte'), addTeam(of(), 'Sur')];
      ask('memberships.set', { agentId: ana(), teamId: norte, fromOn: TODAY - 400, lastOn: null });
      const other = withResponses(of(), 'Bruno');
      return () => {
        ask('memberships.move', { agentIds: [ana(), other], teamId: sur, fromOn: TODAY - 30 });
      };
    },
    'memberships.remove': () => {
      const teamId = addTeam(of(), 'Norte');
      const { membershipId } = ask('memberships.set', { agentId: ana(), teamId, fromOn: TODAY - 400, lastOn: null });
      return () => {
        ask('memberships.remove', { membershipId });
      };
    },
  };
}

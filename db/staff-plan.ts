// What a staff list would do to the workspace, person by person: the one plan that the preview shows and that applying follows.
import type { StaffPlannedRow, StaffRow } from '../shared/contract/staff.ts';
import { type AgentId, agentId as agentIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { normaliseName } from '../shared/import/identity.ts';
import { normaliseEmail } from '../shared/import/near-names.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb } from './sql.ts';
import { type Decisions, type StaffPerson, staffPeople, summary } from './staff-people.ts';
import { type AgentStays, type PlannedStays, planStays, type Stated, type StayChange } from './staff-stays.ts';
import { TEAM_NAMES_SQL, teamNamesOf } from './team-names.ts';
import type { TeamStay } from './team-stays.ts';

type Change = StaffPlannedRow['changes'][number];

/** One person of the list as it will be written. Absent parts stay as they are. */
export type PlannedPerson = {
  /** Null: a new agent. */
  readonly agentId: number | null;
  readonly name: string;
  readonly rename: string | null;
  readonly email: string | null;
  readonly id: string | null;
  readonly startedOn: number | null;
  readonly leftOn: number | null;
  /** Teams below 0 are new ones. */
  readonly stays: readonly StayChange[];
};

export type StaffPlan = {
  readonly rows: readonly StaffPlannedRow[];
  readonly people: readonly PlannedPerson[];
  /** By their number below 0. */
  readonly newTeams: ReadonlyMap<number, { readonly name: string; readonly site: string | null }>;
  /** Agents the list names, decided or not. */
  readonly named: ReadonlySet<number>;
  /** Number of the team a name of the list stands for. */
  teamIdOf(name: string): number;
  /** Name of an agent's team of today. */
  teamOf(agentId: number): string | null;
};

type AgentRow = {
  agentId: number;
  name: string;
  email: string | null;
  startedOn: number | null;
  leftOn: number | null;
  ids: readonly string[];
  emails: readonly string[];
};
type Identifier = { agentId: number; kind: 'id' | 'email' | 'name'; value: string };

type Workspace = {
  readonly todayOn: number;
  readonly agents: ReadonlyMap<number, AgentRow>;
  readonly stays: ReadonlyMap<number, AgentStays>;
  readonly teamNames: ReadonlyMap<number, string>;
  readonly agentTeam: (agentId: number) => string | null;
};

function workspaceOf(db: ReadDb): Workspace {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  const todayOn = dayOfInstant(db.context.now, zone);
  const identifiers = groupBy(
    db.all<Identifier>(
      `SELECT v.counted_as AS agentId, l.kind AS kind, l.value AS value FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id`,
    ),
    (row) => row.agentId,
  );
  const agents = db.all<Omit<AgentRow, 'ids' | 'emails'>>(
    `SELECT id AS agentId, name AS name, email AS email, started_on AS startedOn, left_on AS leftOn
     FROM agents WHERE deleted_at IS NULL AND merged_into IS NULL`,
  );
  const valuesOf = (agentId: number, kind: Identifier['kind']) =>
    (identifiers.get(agentId) ?? []).filter((row) => row.kind === kind).map((row) => row.value);
  const rows = db.all<TeamStay & { agentId: number; id: string; isByHand: number }>(
    `SELECT v.counted_as AS agentId, m.id AS id, m.team_id AS teamId, m.from_on AS fromOn, m.until_on AS untilOn, m.origin = 'person' AS isByHand
     FROM team_memberships m JOIN v_agents v ON v.agent_id = m.agent_id
     WHERE m.deleted_at IS NULL ORDER BY m.from_on DESC, m.team_id DESC`,
  );
  const stays = new Map<number, AgentStays>();
  for (const [agentId, own] of groupBy(rows, (row) => row.agentId)) {
    const stated: Stated[] = own.filter((row) => row.isByHand === 1);
    stays.set(agentId, { stated, derived: own.filter((row) => row.isByHand === 0) });
  }
  const teams = db.all<{ teamId: number; name: string }>(TEAM_NAMES_SQL);
  const teamNames = new Map(teams.map((team) => [team.teamId, team.name]));
  function agentTeam(agentId: number): string | null {
    const own = stays.get(agentId);
    const covers = (stay: TeamStay) => stay.fromOn <= todayOn && (stay.untilOn === null || stay.untilOn > todayOn);
    const stay = own?.stated.find(covers) ?? own?.derived.find(covers);
    return stay ? (teamNames.get(stay.teamId) ?? null) : null;
  }
  return {
    todayOn,
    agents: new Map(
      agents.map((agent) => [
        agent.agentId,
        { ...agent, ids: valuesOf(agent.agentId, 'id'), emails: valuesOf(agent.agentId, 'email') },
      ]),
    ),
    stays,
    teamNames,
    agentTeam,
  };
}

/** Compares a list with the workspace. Writes nothing. */
export function planStaff(db: ReadDb, rows: readonly StaffRow[], decisions: Decisions): StaffPlan {
  const workspace = workspaceOf(db);
  const names = teamNamesOf(db);
  const newTeams = new Map<number, { name: string; site: string | null }>();
  const planned = new Map<number, StaffPlannedRow>();
  const people: PlannedPerson[] = [];
  const named = new Set<number>();
  function teamIdOf(name: string): number {
    const known = names.find(name);
    if (known !== undefined) return known;
    const teamId = -newTeams.size - 1;
    newTeams.set(teamId, { name, site: rows.find((row) => row.team === name)?.site ?? null });
    names.add(normaliseName(name), teamId);
    return teamId;
  }
  const context = { workspace, newTeams, teamIdOf };
  for (const row of rows) if (row.error !== null) planned.set(row.rowNumber, blank(row, 'error', row.error));
  for (const person of staffPeople(db, rows, decisions)) {
    const { whose } = person;
    for (const [rowNumber, reason] of person.contrary) {
      const row = rows.find((candidate) => candidate.rowNumber === rowNumber);
      if (row) planned.set(rowNumber, blank(row, 'error', { code: reason.code, params: { ...reason.params } }));
    }
    if (whose.kind === 'known') named.add(whose.agentId);
    if (whose.kind === 'near') for (const { agentId } of whose.near) named.add(agentId);
    if (whose.kind === 'error' || whose.kind === 'near') {
      for (const row of person.rows) planned.set(row.rowNumber, undecided(row, person, workspace));
      continue;
    }
    const agentId = whose.kind === 'known' ? whose.agentId : null;
    const { plan, stays } = planPerson(person, agentId, context);
    people.push(plan);
    for (const row of plannedRows(person, plan, stays, context)) planned.set(row.rowNumber, row);
  }
  return {
    rows: rows.flatMap((row) => planned.get(row.rowNumber) ?? []),
    people,
    newTeams,
    named,
    teamIdOf,
    teamOf: workspace.agentTeam,
  };
}

type Context = {
  readonly workspace: Workspace;
  readonly newTeams: ReadonlyMap<number, { readonly name: string }>;
  readonly teamIdOf: (name: string) => number;
};

function asAgentId(agentId: number | null): AgentId | null {
  return agentId === null ? null : agentIdSchema.parse(agentId);
}

function blank(
  row: StaffRow,
  outcome: StaffPlannedRow['outcome'],
  reason: StaffPlannedRow['reason'] = null,
): StaffPlannedRow {
  const name = row.name ?? row.id ?? row.email ?? '';
  return { rowNumber: row.rowNumber, outcome, agentId: null, name, changes: [], near: [], reason };
}

function undecided(row: StaffRow, { whose }: StaffPerson, workspace: Workspace): StaffPlannedRow {
  if (whose.kind === 'error') {
    return blank(row, 'error', { code: whose.reason.code, params: { ...whose.reason.params } });
  }
  const near = whose.kind === 'near' ? whose.near : [];
  return {
    ...blank(row, 'near'),
    near: near.map(({ agentId, reason }) => ({
      agentId: agentIdSchema.parse(agentId),
      name: workspace.agents.get(agentId)?.name ?? '',
      team: workspace.agentTeam(agentId),
      reason: { code: reason.code, params: { ...reason.params } },
    })),
  };
}

function planPerson(
  person: StaffPerson,
  agentId: number | null,
  { workspace, teamIdOf }: Context,
): { plan: PlannedPerson; stays: PlannedStays } {
  const said = summary(person.rows);
  const agent = agentId === null ? undefined : workspace.agents.get(agentId);
  const stays = planStays(
    person.rows,
    (agentId === null ? null : workspace.stays.get(agentId)) ?? { stated: [], derived: [] },
    {
      teamIdOf,
      todayOn: workspace.todayOn,
      startedOn: said.startedOn,
      leftOn: said.leftOn ?? agent?.leftOn ?? null,
    },
  );
  const isRenamed = agent !== undefined && said.name !== null && normaliseName(said.name) !== normaliseName(agent.name);
  const isNewEmail = said.email !== null && !(agent?.emails ?? []).includes(normaliseEmail(said.email));
  const isNewId = said.id !== null && !(agent?.ids ?? []).includes(said.id);
  return {
    stays,
    plan: {
      agentId,
      name: said.name ?? agent?.name ?? said.id ?? said.email ?? '',
      rename: isRenamed ? said.name : null,
      email: isNewEmail ? said.email : null,
      id: isNewId ? said.id : null,
      startedOn: said.startedOn !== null && said.startedOn !== (agent?.startedOn ?? null) ? said.startedOn : null,
      leftOn: said.leftOn !== null && said.leftOn !== (agent?.leftOn ?? null) ? said.leftOn : null,
      stays: stays.changes,
    },
  };
}

const NO_DAYS = { before: null, after: null, beforeOn: null, fromOn: null, lastOn: null } as const;

/** The person's own changes stand with the first of the rows, each stay with its row. */
function plannedRows(
  person: StaffPerson,
  plan: PlannedPerson,
  stays: PlannedStays,
  { workspace, newTeams }: Context,
): StaffPlannedRow[] {
  const agent = plan.agentId === null ? undefined : workspace.agents.get(plan.agentId);
  const teamName = (teamId: number) => newTeams.get(teamId)?.name ?? workspace.teamNames.get(teamId) ?? '';
  const own: Change[] = [];
  if (plan.agentId === null) own.push({ ...NO_DAYS, what: 'name', after: plan.name });
  if (plan.rename !== null) own.push({ ...NO_DAYS, what: 'name', before: agent?.name ?? null, after: plan.rename });
  if (plan.id !== null) own.push({ ...NO_DAYS, what: 'id', after: plan.id });
  if (plan.email !== null) own.push({ ...NO_DAYS, what: 'email', before: agent?.email ?? null, after: plan.email });
  if (plan.startedOn !== null) {
    own.push({ ...NO_DAYS, what: 'started', beforeOn: agent?.startedOn ?? null, fromOn: plan.startedOn });
  }
  if (plan.leftOn !== null) {
    own.push({ ...NO_DAYS, what: 'left', beforeOn: agent?.leftOn ?? null, lastOn: plan.leftOn });
  }
  return person.rows.map((row, index) => {
    const error = stays.errors.get(row.rowNumber);
    const moved = stays.changes
      .filter((change) => change.rowNumber === row.rowNumber)
      .map(
        (change): Change => ({
          what: 'team',
          before: change.beforeId === null ? null : teamName(change.beforeId),
          after: teamName(change.teamId),
          beforeOn: null,
          fromOn: change.fromOn === 0 ? null : change.fromOn,
          lastOn: change.untilOn === null ? null : change.untilOn - 1,
        }),
      );
    const changes = index === 0 ? [...own, ...moved] : moved;
    if (error) return { ...blank(row, 'error', { code: error.code, params: { ...error.params } }), changes };
    const outcome = plan.agentId === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
    return { ...blank(row, outcome), agentId: asAgentId(plan.agentId), name: plan.name, changes };
  });
}

// Writes what a staff list asks for, as it was planned, as one step. What it asks for is worked out in staff-plan.ts.
import { addEmail, addId, insertAgent, patchAgent, renameAgent } from './agent-rows.ts';
import { placeAgents } from './placing.ts';
import type { WriteDb } from './sql.ts';
import type { PlannedPerson, StaffPlan } from './staff-plan.ts';
import type { Supervisor } from './staff-supervisors.ts';
import { endStays, setStay } from './stay-rows.ts';
import { insertTeam, setSupervisor } from './team-rows.ts';

/** Agents, identifiers, teams and stays; then the responses follow the stays. */
export function applyPlan(db: WriteDb, plan: StaffPlan, supervisors: readonly Supervisor[]): void {
  const teamIds = new Map<number, number>();
  for (const [number, { name, site }] of plan.newTeams) {
    teamIds.set(number, insertTeam(db, { name, site, supervisorId: null }));
  }
  const moved = plan.people.map((person) => applyPerson(db, person, teamIds)).filter((agentId) => agentId !== null);
  placeAgents(db, moved);
  for (const { teamId, personId, name, isOnly } of supervisors) {
    if (isOnly) setSupervisor(db, teamIds.get(teamId) ?? teamId, personId, name);
  }
}

/** The agent whose stays changed, else null. */
function applyPerson(db: WriteDb, person: PlannedPerson, teamIds: ReadonlyMap<number, number>): number | null {
  const agentId =
    person.agentId ??
    insertAgent(db, {
      name: person.name,
      email: person.email,
      ids: person.id === null ? [] : [person.id],
      startedOn: person.startedOn,
    });
  if (person.agentId !== null) {
    if (person.rename !== null) renameAgent(db, agentId, person.rename);
    if (person.id !== null) addId(db, agentId, person.id);
    if (person.email !== null) {
      addEmail(db, agentId, person.email);
      patchAgent(db, agentId, { email: person.email });
    }
    if (person.startedOn !== null) patchAgent(db, agentId, { started_on: person.startedOn });
  }
  // An agent made just now has no other records; looking for them would cost more than the rest.
  const records = person.agentId === null ? { records: [agentId] } : {};
  for (const stay of person.stays) {
    const teamId = teamIds.get(stay.teamId) ?? stay.teamId;
    const { fromOn, untilOn } = stay;
    setStay(db, agentId, { teamId, fromOn, untilOn }, { id: stay.id ?? undefined, isCutting: true, ...records });
  }
  if (person.leftOn !== null) {
    patchAgent(db, agentId, { left_on: person.leftOn });
    endStays(db, agentId, person.leftOn);
  }
  return person.stays.length > 0 || person.leftOn !== null ? agentId : null;
}

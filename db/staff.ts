// Staff lists against the workspace: what they would do, and doing it. The plan is in staff-plan.ts, its writing in staff-apply.ts.
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { agentId as agentIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { COUNTED_AGENTS } from './counts.ts';
import type { ReadDb, WriteDb } from './sql.ts';
import { applyPlan } from './staff-apply.ts';
import { planStaff, type StaffPlan } from './staff-plan.ts';
import { supervisorsOf } from './staff-supervisors.ts';

type Counts = CallOutput<'staff.apply'>;

/** Missing agents named in the preview; the rest is only counted. */
const NAMED_MISSING = 200;

function countsOf({ rows }: StaffPlan): Counts {
  const count = (outcome: StaffPlan['rows'][number]['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return {
    newCount: count('new'),
    changedCount: count('changed'),
    unchangedCount: count('unchanged'),
    nearCount: count('near'),
    errorCount: count('error'),
  };
}

function plan(db: ReadDb, input: ParsedInput<'staff.plan'>): CallOutput<'staff.plan'> {
  const planned = planStaff(db, input.rows, input.decisions);
  const missing = missingFrom(db, planned);
  return {
    rows: [...planned.rows],
    ...countsOf(planned),
    newTeams: [...planned.newTeams.values()].map((team) => team.name),
    supervisors: supervisorsOf(db, input.rows, planned.teamIdOf).map(({ team, name, personId }) => ({
      team,
      name,
      personId,
    })),
    missing: missing.slice(0, NAMED_MISSING),
    missingCount: missing.length,
  };
}

type Missing = CallOutput<'staff.plan'>['missing'][number];

/** Agents at work whom the list does not name. */
function missingFrom(db: ReadDb, { named, teamOf }: StaffPlan): Missing[] {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  const rows = db.all<{ agentId: number; name: string }>(
    `SELECT a.id AS agentId, a.name AS name FROM agents a
     WHERE ${COUNTED_AGENTS} AND (a.left_on IS NULL OR a.left_on >= :on) ORDER BY a.sort_name, a.id`,
    { on: dayOfInstant(db.context.now, zone) },
  );
  return rows
    .filter((row) => !named.has(row.agentId))
    .map(({ agentId, name }) => ({ agentId: agentIdSchema.parse(agentId), name, team: teamOf(agentId) }));
}

function apply(db: WriteDb, input: ParsedInput<'staff.apply'>): Counts {
  const planned = planStaff(db, input.rows, input.decisions);
  const supervisors = supervisorsOf(db, input.rows, planned.teamIdOf);
  applyPlan(db, planned, supervisors);
  return countsOf(planned);
}

export const staffQueries = { 'staff.plan': plan } as const;
export const staffCommands = { 'staff.apply': apply } as const;

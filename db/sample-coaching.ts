// Sessions with what was agreed in them, and goals of the sample. There are no commands for them yet, so rows are written with history.
import { sampleTeams } from '../shared/sample/cast.ts';
import { type SamplePlanOfWork, teamOfAgentId } from '../shared/sample/plan-of-work.ts';
import { sampleGoals } from '../shared/sample/work-coaching.ts';
import type { WorkAction } from '../shared/sample/work-types.ts';
import { insertRow, updateRow } from './changes.ts';
import type { Desk, SampleTarget } from './sample-desk.ts';
import type { WriteDb } from './sql.ts';

type Owner = { readonly table: 'sessions' | 'plans'; readonly id: string };

/** Links comments to a session or plan. */
export function addSampleEvidence(db: WriteDb, owner: Owner, agentId: number, targets: readonly SampleTarget[]): void {
  for (const target of targets) {
    const { responseId, commentId, portableKey } = target;
    insertRow(
      db,
      'evidence',
      {
        owner_table: owner.table,
        owner_id: owner.id,
        response_id: responseId,
        comment_id: commentId,
        agent_id: agentId,
        position: null,
      },
      { portableKey },
    );
  }
}

/** A session is planned a week before, then held or missed; what was agreed in it is done later or still open. */
export function planSessions(desk: Desk, plan: SamplePlanOfWork): void {
  for (const session of plan.sessions) {
    const coach = teamOfAgentId(session.agentId);
    const agentId = desk.agent(session.agentId);
    const targets = session.responseIds.map(desk.target);
    const heldAt = desk.at(session.offset, 10);
    let sessionId = '';
    desk.plan(desk.at(Math.min(session.offset - 7, -1), 11), coach, (sitting) => {
      sessionId = insertRow(sitting.write(), 'sessions', {
        agent_id: agentId,
        coach_id: sitting.personId,
        state: 'planned',
        planned_at: heldAt,
        held_at: null,
        closed_at: null,
        template: null,
        agenda: null,
        frozen: null,
        acknowledged: null,
        next_session_id: null,
      });
    });
    if (session.state === 'planned') continue;
    desk.plan(heldAt, coach, (sitting) => {
      const db = sitting.write();
      const isHeld = session.state === 'held';
      updateRow(db, 'sessions', sessionId, isHeld ? { state: 'held', held_at: sitting.now } : { state: 'missed' });
      addSampleEvidence(db, { table: 'sessions', id: sessionId }, agentId, targets);
      for (const action of session.actions) agree(desk, db, action, { agentId, sessionId, coachId: sitting.personId });
    });
    for (const [position, action] of session.actions.entries()) {
      if (action.doneOffset === undefined) continue;
      desk.plan(desk.at(action.doneOffset, 14), coach, (sitting) => finish(sitting.write(), sessionId, position));
    }
  }
}

type Agreement = { readonly agentId: number; readonly sessionId: string; readonly coachId: string };

function agree(desk: Desk, db: WriteDb, action: WorkAction, { agentId, sessionId, coachId }: Agreement): void {
  insertRow(db, 'actions', {
    agent_id: agentId,
    session_id: sessionId,
    title: action.title,
    owner: action.isAgents ? 'agent' : 'person',
    owner_id: action.isAgents ? null : coachId,
    due_on: desk.day(action.dueOffset),
    state: 'open',
    done_at: null,
  });
}

function finish(db: WriteDb, sessionId: string, position: number): void {
  const action = db.one<{ id: string }>(
    'SELECT id AS id FROM actions WHERE session_id = :sessionId ORDER BY rowid LIMIT 1 OFFSET :position',
    { sessionId, position },
  );
  updateRow(db, 'actions', action.id, { state: 'done', done_at: db.context.now });
}

/** A goal of the workspace is set by the first supervisor, the others by the supervisor of the team. */
export function planGoals(desk: Desk): void {
  for (const goal of sampleGoals) {
    const agentId = goal.agentId === undefined ? null : desk.agent(goal.agentId);
    const teamId = goal.team === undefined ? null : desk.team(goal.team);
    const writer =
      goal.team ?? (goal.agentId === undefined ? sampleTeams[0]?.id : teamOfAgentId(goal.agentId)) ?? 'norte';
    desk.plan(desk.at(goal.fromOffset, 12), writer, (sitting) => {
      const db = sitting.write();
      const metric = db.one<{ id: number }>('SELECT id AS id FROM metrics WHERE key = :key', { key: goal.metric });
      insertRow(db, 'goals', {
        scope: agentId !== null ? 'agent' : teamId !== null ? 'team' : 'workspace',
        scope_id: agentId ?? teamId,
        metric_id: metric.id,
        target: goal.target,
        from_on: desk.day(goal.fromOffset),
        until_on: null,
      });
    });
  }
}

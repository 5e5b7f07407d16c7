// What was done about one agent, on one axis: notes, sessions, plans and finished steps, newest first. No figures.
import type { TimelineEntry } from '../shared/contract/agents.ts';
import { dayOfInstant } from '../shared/days.ts';
import type { ReadDb } from './sql.ts';

type Entry = Omit<TimelineEntry, 'isPrivate' | 'on'> & { isPrivate: number; on: number | null; at: number | null };

const MAX_ENTRIES = 100;
/** Characters of a note that stand on the timeline. */
const TITLE_LENGTH = 160;

/** Entries of one agent; other people's private notes are left out. Titles of sessions are empty: the page names them. */
export function timelineOf(db: ReadDb, agentId: number): TimelineEntry[] {
  const { zone } = db.one<{ zone: string }>('SELECT zone AS zone FROM workspace WHERE id = 1');
  const rows = db.all<Entry>(
    `WITH mine(id) AS (SELECT agent_id FROM v_agents WHERE counted_as = :agentId)
     SELECT 'note' AS kind, n.id AS id, n.noted_on AS "on", NULL AS at, substr(t.text, 1, :titleLength) AS title, n.is_private AS isPrivate, n.kind AS state
     FROM notes n JOIN text_versions t ON t.owner_table = 'notes' AND t.owner_id = n.id AND t.field = 'body' AND t.version = n.current_version
     WHERE n.agent_id IN (SELECT id FROM mine) AND n.deleted_at IS NULL AND (n.is_private = 0 OR n.created_by = :personId)
     UNION ALL
     SELECT 'session', s.id, NULL, coalesce(s.held_at, s.planned_at), '', 0, s.state
     FROM sessions s WHERE s.agent_id IN (SELECT id FROM mine) AND s.deleted_at IS NULL AND coalesce(s.held_at, s.planned_at) IS NOT NULL
     UNION ALL
     SELECT 'plan', p.id, coalesce(p.finished_on, p.starts_on), p.created_at, p.title, 0, p.state
     FROM plans p WHERE p.agent_id IN (SELECT id FROM mine) AND p.deleted_at IS NULL
     UNION ALL
     SELECT 'step', s.id, s.done_on, NULL, s.title, 0, s.state
     FROM plans p JOIN plan_steps s ON s.plan_id = p.id AND s.deleted_at IS NULL AND s.done_on IS NOT NULL
     WHERE p.agent_id IN (SELECT id FROM mine) AND p.deleted_at IS NULL`,
    { agentId, personId: db.context.personId, titleLength: TITLE_LENGTH },
  );
  return rows
    .map(({ at, on, isPrivate, ...entry }) => ({
      ...entry,
      on: on ?? dayOfInstant(at ?? 0, zone),
      isPrivate: isPrivate === 1,
    }))
    .sort((a, b) => b.on - a.on || (a.id < b.id ? 1 : -1))
    .slice(0, MAX_ENTRIES);
}

/** The next planned session from now on, UTC ms. */
export function nextSessionAt(db: ReadDb, agentId: number): number | null {
  return db.one<{ at: number | null }>(
    `SELECT min(s.planned_at) AS at FROM sessions s JOIN v_agents v ON v.agent_id = s.agent_id
     WHERE v.counted_as = :agentId AND s.deleted_at IS NULL AND s.state IN ('planned', 'prepared') AND s.planned_at >= :now`,
    { agentId, now: db.context.now },
  ).at;
}

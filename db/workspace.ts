// What is in the workspace as a whole: the numbers the frame and the Welcome screen need.
import type { CallOutput } from '../shared/contract/index.ts';
import { dayOfInstant } from '../shared/days.ts';
import type { ReadDb } from './sql.ts';

function summary(db: ReadDb): CallOutput<'workspace.summary'> {
  const workspace = db.one<{ name: string; zone: string }>('SELECT name AS name, zone AS zone FROM workspace WHERE id = 1');
  const counts = db.one<{
    responseCount: number;
    commentCount: number;
    agentCount: number;
    importCount: number;
    firstOn: number | null;
    lastOn: number | null;
  }>(
    `SELECT (SELECT count(*) FROM counted_responses) AS responseCount,
            (SELECT count(*) FROM counted_responses r JOIN comments c ON c.response_id = r.id) AS commentCount,
            (SELECT count(*) FROM agents WHERE deleted_at IS NULL AND merged_into IS NULL) AS agentCount,
            (SELECT count(*) FROM imports WHERE state = 'done') AS importCount,
            (SELECT min(responded_on) FROM counted_responses) AS firstOn,
            (SELECT max(responded_on) FROM counted_responses) AS lastOn`,
  );
  const todayOn = dayOfInstant(db.context.now, workspace.zone);
  const teams = db.all<{ teamId: number; name: string; agentCount: number }>(
    `SELECT t.id AS teamId, t.name AS name,
            (SELECT count(DISTINCT m.agent_id) FROM team_memberships m
             WHERE m.team_id = t.id AND m.deleted_at IS NULL AND m.from_on <= :todayOn
               AND (m.until_on IS NULL OR m.until_on > :todayOn)) AS agentCount
     FROM teams t WHERE t.deleted_at IS NULL ORDER BY t.name COLLATE NOCASE, t.id`,
    { todayOn },
  );
  const channels = db.all<{ channel: string }>(
    'SELECT DISTINCT channel AS channel FROM counted_responses WHERE channel IS NOT NULL ORDER BY channel',
  );
  return { ...workspace, ...counts, teams, channels: channels.map((row) => row.channel), todayOn };
}

export const workspaceQueries = { 'workspace.summary': summary } as const;

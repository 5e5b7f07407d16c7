// What is in the workspace as a whole: the numbers the frame and the Welcome screen need.
import type { CallOutput } from '../shared/contract/index.ts';
import { dayOfInstant } from '../shared/days.ts';
import { COUNTED_AGENTS, countedClause } from './counts.ts';
import type { ReadDb } from './sql.ts';
import { TEAM_MEMBERS } from './team-members.ts';

type ByChannel = { channel: string | null; responseCount: number; firstOn: number | null; lastOn: number | null };

function summary(db: ReadDb): CallOutput<'workspace.summary'> {
  const workspace = db.one<{ name: string; zone: string }>(
    'SELECT name AS name, zone AS zone FROM workspace WHERE id = 1',
  );
  const counted = countedClause(db);
  // One pass over the covering index answers counts, channels and the span of days.
  const channels = db.all<ByChannel>(
    `SELECT r.channel AS channel, count(*) AS responseCount, min(r.responded_on) AS firstOn, max(r.responded_on) AS lastOn
     FROM responses r INDEXED BY responses_by_agent WHERE TRUE${counted} GROUP BY r.channel ORDER BY r.channel`,
  );
  const { commentCount } = db.one<{ commentCount: number }>(
    counted === ''
      ? 'SELECT count(*) AS commentCount FROM comments'
      : `SELECT count(*) AS commentCount FROM comments c JOIN responses r ON r.id = c.response_id WHERE TRUE${counted}`,
  );
  const counts = db.one<{ agentCount: number; importCount: number }>(
    `SELECT (SELECT count(*) FROM agents a WHERE ${COUNTED_AGENTS}) AS agentCount,
            (SELECT count(*) FROM imports WHERE state = 'done') AS importCount`,
  );
  const todayOn = dayOfInstant(db.context.now, workspace.zone);
  const teams = db.all<{ teamId: number; name: string; agentCount: number }>(
    `SELECT t.id AS teamId, t.name AS name, coalesce(c.agentCount, 0) AS agentCount
     FROM teams t LEFT JOIN (${TEAM_MEMBERS}) c ON c.teamId = t.id
     WHERE t.deleted_at IS NULL ORDER BY t.name COLLATE NOCASE, t.id`,
    { on: todayOn },
  );
  const firstDays = channels.map((row) => row.firstOn).filter((on) => on !== null);
  const lastDays = channels.map((row) => row.lastOn).filter((on) => on !== null);
  return {
    ...workspace,
    ...counts,
    commentCount,
    responseCount: channels.reduce((sum, row) => sum + row.responseCount, 0),
    firstOn: firstDays.length > 0 ? Math.min(...firstDays) : null,
    lastOn: lastDays.length > 0 ? Math.max(...lastDays) : null,
    channels: channels.map((row) => row.channel).filter((channel) => channel !== null),
    teams,
    todayOn,
  };
}

export const workspaceQueries = { 'workspace.summary': summary } as const;

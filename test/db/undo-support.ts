// Taking imports back in tests, and what is stored as people would see it: without numbers that say when or in which order it came.

import type { UndoCounts } from '../../db/import-undo.ts';
import { undoImportJob } from '../../electron/undo-job.ts';
import { quiet } from './import-support.ts';
import type { TestWorkspace } from './support.ts';

export function takeBack(workspace: TestWorkspace, importId: number, isInsisting = false): Promise<UndoCounts> {
  return undoImportJob(
    {
      workspacePath: workspace.path,
      importId,
      isInsisting,
      personId: workspace.personId,
      deviceId: 'test-device',
    },
    quiet,
  );
}

/**
 * The team of a response that names none follows from the stays known at the time; an undo works it out anew, so it may know more than
 * the import did then.
 */
const OWN_TEAM = `CASE WHEN r.raw_team IS NULL THEN '' ELSE t.key END`;

const RESPONSES_SQL = `SELECT lower(hex(r.key)) AS key, s.key AS source, r.external_id AS externalId, r.occurrence AS occurrence,
    r.responded_at AS respondedAt, r.responded_on AS respondedOn, r.interaction_at AS interactionAt, r.interaction_on AS interactionOn,
    a.name AS agent, ${OWN_TEAM} AS team, r.raw_team AS rawTeam, r.channel AS channel, r.contact_reason AS contactReason,
    r.language AS language, r.site AS site, r.interaction_id AS interactionId, lower(hex(r.customer_key)) AS customerKey,
    r.customer_id AS customerId, r.nps AS nps, r.resolution AS resolution, r.csat AS csat, r.ces AS ces, r.channel_hops AS hops,
    r.has_comment AS hasComment, r.extra AS extra,
    (SELECT json_group_array(q.key || ': ' || c.text ORDER BY q.key) FROM comments c JOIN questions q ON q.id = c.question_id
     WHERE c.response_id = r.id) AS comments,
    (SELECT json_group_array(m.key || ': ' || x.value ORDER BY m.key) FROM response_ratings x JOIN metrics m ON m.id = x.metric_id
     WHERE x.response_id = r.id) AS ratings,
    (SELECT count(*) FROM imports i WHERE i.state = 'done' AND i.id <= r.import_id) AS importNumber, r.row_number AS rowNumber
  FROM counted_responses r JOIN sources s ON s.id = r.source_id
  LEFT JOIN agents a ON a.id = r.agent_id LEFT JOIN teams t ON t.id = r.team_id ORDER BY s.key, r.key`;

/** Every counted response with all its values, the how-manieth standing import it belongs to, and its row there. */
export function storedPicture(workspace: TestWorkspace): string[] {
  return workspace.rows<Record<string, unknown>>(RESPONSES_SQL).map(({ extra, ...row }) => {
    const fields = extra === null ? {} : (JSON.parse(String(extra)) as Record<string, string>);
    return JSON.stringify({ ...row, extra: Object.entries(fields).sort() });
  });
}

/** Agents, identifiers, teams, stays, questions and behaviours, by name. */
export function aroundPicture(workspace: TestWorkspace): string[] {
  const texts = (sql: string) => workspace.rows<{ text: string }>(sql).map((row) => row.text);
  return [
    ...texts(`SELECT 'agent ' || name AS text FROM agents ORDER BY 1`),
    ...texts(
      `SELECT 'alias ' || l.kind || ' ' || l.value || ' ' || a.name AS text FROM agent_aliases l JOIN agents a ON a.id = l.agent_id ORDER BY 1`,
    ),
    ...texts(`SELECT 'team ' || key AS text FROM teams ORDER BY 1`),
    ...texts(
      `SELECT 'stay ' || a.name || ' ' || t.key || ' ' || m.from_on || ' ' || coalesce(m.until_on, '') AS text
       FROM team_memberships m JOIN agents a ON a.id = m.agent_id JOIN teams t ON t.id = m.team_id WHERE m.deleted_at IS NULL ORDER BY 1`,
    ),
    ...texts(`SELECT 'question ' || key AS text FROM questions ORDER BY 1`),
    ...texts(`SELECT 'metric ' || key AS text FROM metrics WHERE kind = 'behaviour' ORDER BY 1`),
  ];
}

/** What has to hold after every step, whatever was done. */
export function problemsOf(workspace: TestWorkspace): unknown[] {
  const indexed = `SELECT id FROM comment_search_docsize`;
  return [
    ...workspace.rows('PRAGMA foreign_key_check'),
    ...workspace.rows(
      `SELECT 'unsearchable' AS problem, c.id AS id FROM comments c JOIN counted_responses r ON r.id = c.response_id WHERE c.id NOT IN (${indexed})`,
    ),
    ...workspace.rows(
      `SELECT 'found but gone' AS problem, id FROM (${indexed}) WHERE id NOT IN (SELECT id FROM comments)`,
    ),
    ...workspace.rows(
      `SELECT 'comment flag' AS problem, r.id AS id FROM counted_responses r
       WHERE r.has_comment <> EXISTS (SELECT 1 FROM comments c WHERE c.response_id = r.id)`,
    ),
    ...workspace.rows(
      `SELECT 'unfinished' AS problem, id FROM imports WHERE state IN ('running', 'applying', 'undoing')`,
    ),
    ...workspace.rows(
      `SELECT 'history of nobody' AS problem, c.response_id AS id FROM response_changes c
       JOIN imports i ON i.id = c.import_id WHERE i.state <> 'done'`,
    ),
  ];
}

// What follows the commit point of an import: staged values, memberships, full text, then `done`. Every step may be repeated, so that
// whoever opens the workspace after a crash can finish it from what is stored.
import { normaliseName } from '../shared/import/identity.ts';
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import { applyStaged } from './import-apply-staged.ts';
import { deriveMemberships, fillTeams } from './import-memberships.ts';
import { applyRepairs } from './import-repairs.ts';
import type { StoredResult } from './import-result.ts';
import { SEARCH_TOKENS } from './import-tokens.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

/** `share` 0…1 of the steps after the commit point. */
export type OnApplied = (share: number) => void;

type ImportRow = { result: string; startedAt: number };

export type ApplyOptions = {
  /** UTC ms */
  readonly now: () => number;
  readonly onApplied?: OnApplied;
  /** Seconds the whole import took so far; absent where another process finishes it. */
  readonly seconds?: () => number;
};

/** Finishes an import in state `applying`. */
export async function applyImport(
  connection: Connection,
  importId: number,
  pace: Pace,
  { now, onApplied = () => undefined, seconds }: ApplyOptions,
): Promise<void> {
  const row = prepared(
    connection,
    `SELECT result AS result, started_at AS startedAt FROM imports WHERE id = :importId AND state = 'applying'`,
  ).get({ importId }) as ImportRow | undefined;
  if (!row) return;
  const result = JSON.parse(row.result) as StoredResult;
  pace.relax();
  await completeAgents(connection, pace, result);
  await applyRepairs(connection, importId, result.pending.repaired, pace);
  await applyStaged(connection, importId, pace);
  onApplied(0.1);
  if (result.pending.hasTeams) {
    await deriveMemberships(connection, importId, pace, now());
    if (result.pending.teamlessCount > 0) await fillTeams(connection, importId, pace);
  }
  onApplied(0.25);
  await indexComments(connection, pace, result, (share) => onApplied(0.25 + share * 0.75));
  pace.secure();
  await pace.write(() =>
    prepared(
      connection,
      `UPDATE imports SET state = 'done', finished_at = :at, result = json_set(result, '$.seconds', coalesce(:seconds, result ->> '$.seconds'))
       WHERE id = :importId`,
    ).run({ at: now(), seconds: seconds?.() ?? null, importId }),
  );
  // What has gathered in the log is moved now, not by the next person who saves something.
  connection.pragma('wal_checkpoint(PASSIVE)');
}

async function completeAgents(connection: Connection, pace: Pace, result: StoredResult): Promise<void> {
  const { completedAgents } = result.pending;
  if (completedAgents.length === 0) return;
  await pace.write(() => {
    for (const [agentId, name, email] of completedAgents) {
      prepared(
        connection,
        `UPDATE agents SET name = coalesce(:name, name), sort_name = coalesce(:sortName, sort_name), email = coalesce(email, :email)
         WHERE id = :agentId`,
      ).run({ agentId, name, sortName: name === null ? null : normaliseName(name), email });
    }
  });
}

const GROUPS = { promoterFrom: PROMOTER_FROM, passiveFrom: PASSIVE_FROM };

/** Rising order of rowids and no index: another order costs eight times as much. */
const INDEX_SQL = `INSERT INTO comment_search(rowid, text, tokens)
  SELECT c.id, c.text, ${SEARCH_TOKENS}
  FROM comments c NOT INDEXED JOIN responses r ON r.id = c.response_id
  WHERE c.id > :after AND c.id <= :until ORDER BY c.id`;

/** Full text of the comments the import inserted, from where it was left. */
async function indexComments(
  connection: Connection,
  pace: Pace,
  result: StoredResult,
  onShare: OnApplied,
): Promise<void> {
  const { firstCommentId, lastCommentId } = result.pending;
  if (lastCommentId < firstCommentId) return;
  const found = connection
    .prepare('SELECT max(id) AS id FROM comment_search_docsize WHERE id BETWEEN :firstCommentId AND :lastCommentId')
    .get({ firstCommentId, lastCommentId }) as { id: number | null };
  let after = found.id ?? firstCommentId - 1;
  while (after < lastCommentId) {
    const from = after;
    const until = Math.min(lastCommentId, from + pace.indexRows());
    await pace.write(() => prepared(connection, INDEX_SQL).run({ after: from, until, ...GROUPS }));
    after = until;
    onShare((after - firstCommentId + 1) / (lastCommentId - firstCommentId + 1));
  }
}

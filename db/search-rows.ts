// Keeps the full text in line after responses changed their agent or team: the words beside a comment's own text follow them.
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import { SEARCH_TOKENS } from './import-tokens.ts';
import type { WriteDb } from './sql.ts';

/** Rising order of rowids: another order costs several times as much. */
const REINDEX_SQL = `INSERT OR REPLACE INTO comment_search(rowid, text, tokens)
  SELECT c.id, c.text, ${SEARCH_TOKENS}
  FROM json_each(:ids) j CROSS JOIN comments c ON c.response_id = j.value JOIN responses r ON r.id = c.response_id
  ORDER BY c.id`;

/** Indexes the comments of these responses anew. About 40 µs a comment. */
export function reindexResponses(db: WriteDb, responseIds: readonly number[]): void {
  if (responseIds.length === 0) return;
  db.run(REINDEX_SQL, {
    ids: JSON.stringify(responseIds),
    promoterFrom: PROMOTER_FROM,
    passiveFrom: PASSIVE_FROM,
  });
}

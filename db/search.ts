// Finding comments: a filter gives ids in order, and how many there are. Besides counts.ts the only file that puts SQL together, from the
// closed list of conditions below; values are always bound, search terms always quoted. What stands in a comment is read in comments.ts.
import type { CommentFilter } from '../shared/contract/comments.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { Resolution, ScoreGroup } from '../shared/contract/values.ts';
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import { agentIdsOf, countedClause, hasRulings, scopeClause } from './counts.ts';
import type { Params, ReadDb, SqlValue } from './sql.ts';

/** Where a page ended: the last comment on it. */
type Place = { readonly respondedAt: number | null; readonly responseId: number; readonly commentId: number };
type Found = { commentId: number; responseId: number; respondedAt: number | null };

const GROUP_CONDITIONS: Record<ScoreGroup, string> = {
  promoter: 'r.nps >= :promoterFrom',
  passive: 'r.nps >= :passiveFrom AND r.nps < :promoterFrom',
  detractor: 'r.nps < :passiveFrom',
};

const RESOLUTION_CONDITIONS: Record<Resolution, string> = {
  yes: 'r.resolution = 1',
  no: 'r.resolution = 0',
  partly: 'r.resolution = 2',
  unknown: 'r.resolution IS NULL',
};

const TAGGED = `EXISTS (SELECT 1 FROM comment_tags u JOIN tags t ON t.id = u.tag_id
  WHERE u.comment_id = c.id AND u.deleted_at IS NULL AND (u.round_id IS NULL OR u.is_decided = 1)
    AND coalesce(t.merged_into, t.id) IN (SELECT value FROM json_each(:tagIds)))`;
const KEPT = `(SELECT e.comment_id FROM evidence e
  WHERE e.owner_table = 'basket' AND e.owner_id = :personId AND e.deleted_at IS NULL AND e.comment_id IS NOT NULL)`;
const REASSIGNED = `SELECT x.response_id FROM response_rulings x WHERE x.kind = 'reassign' AND x.deleted_at IS NULL`;
const ORDER = 'ORDER BY r.responded_at DESC, r.id DESC, c.id';

/**
 * What people typed as an FTS5 expression: each word a quoted phrase, all of them wanted, the last one also as a beginning.
 * Null if there is no word in it. Quoting makes every operator of the query language plain text.
 */
export function matchExpression(text: string): string | null {
  const words = text
    .normalize('NFC')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"`);
  return words.length === 0 ? null : `{text} : (${words.join(' AND ')}*)`;
}

type Condition = { readonly sql: string; readonly params: Params };

/** Everything but the agent. `base` keeps only what always holds: period, teams and that the response counts. */
function conditions(db: ReadDb, filter: CommentFilter, isBase: boolean): Condition {
  const scope = scopeClause(filter);
  const base = `${scope.sql}${countedClause(db)}`;
  if (isBase) return { sql: base, params: scope.params };
  const parts: string[] = [];
  const params: Record<string, SqlValue> = { ...scope.params };
  if (filter.groups) {
    parts.push(anyOf(filter.groups.map((group) => GROUP_CONDITIONS[group])));
    params.promoterFrom = PROMOTER_FROM;
    params.passiveFrom = PASSIVE_FROM;
  }
  if (filter.resolutions) parts.push(anyOf(filter.resolutions.map((resolution) => RESOLUTION_CONDITIONS[resolution])));
  if (filter.channels) {
    parts.push('r.channel IN (SELECT value FROM json_each(:channels))');
    params.channels = JSON.stringify(filter.channels);
  }
  if (filter.tagIds) {
    parts.push(TAGGED);
    params.tagIds = JSON.stringify(filter.tagIds);
  }
  if (filter.isKept !== undefined) {
    parts.push(`c.id ${filter.isKept ? 'IN' : 'NOT IN'} ${KEPT}`);
    params.personId = db.context.personId;
  }
  return { sql: base + parts.map((part) => ` AND ${part}`).join(''), params };
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 0
    ? 'FALSE'
    : `(${[...new Set(parts)]
        .sort()
        .map((part) => `(${part})`)
        .join(' OR ')})`;
}

/** `tokens`: agents under whom all of its comments are indexed; null where the index names others. */
type Source = Condition & { readonly tokens: readonly number[] | null };

/** Commented responses of the agent (merged ones and reassignments followed), or of everybody; excluded ones stay readable. */
function sources(db: ReadDb, agentId: number | undefined): Source[] {
  const joined = 'CROSS JOIN comments c ON c.response_id = r.id WHERE r.has_comment = 1';
  const commented = `responses r ${joined}`;
  if (agentId === undefined) return [{ sql: commented, params: {}, tokens: null }];
  const ids = agentIdsOf(db, agentId);
  const [only, ...more] = ids;
  // The planner would rather narrow by day and sort; in this index the newest come first. One id keeps its order, several are sorted.
  const newestFirst = `responses r INDEXED BY responses_commented ${joined}`;
  const own: Source =
    only !== undefined && more.length === 0
      ? { sql: `${newestFirst} AND r.agent_id = :ownId`, params: { ownId: only }, tokens: ids }
      : {
          sql: `${newestFirst} AND r.agent_id IN (SELECT value FROM json_each(:ownIds))`,
          params: { ownIds: JSON.stringify(ids) },
          tokens: ids,
        };
  if (!hasRulings(db)) return [own];
  return [
    { ...own, sql: `${own.sql} AND r.id NOT IN (${REASSIGNED})` },
    {
      sql: `${commented} AND r.id IN (${REASSIGNED} AND x.agent_id IN (SELECT value FROM json_each(:ownIds)))`,
      params: { ownIds: JSON.stringify(ids) },
      tokens: null,
    },
  ];
}

/** Narrows a source to comments with the words; tokens of the agents keep a search within one agent inside the index. */
function matching(source: Source, text: string | undefined): Source {
  const expression = text === undefined ? null : matchExpression(text);
  if (expression === null) return source;
  const tokens = source.tokens?.map((agentId) => `"a${agentId}"`).join(' OR ');
  const match = tokens ? `${expression} AND {tokens} : (${tokens})` : expression;
  return {
    sql: `${source.sql} AND c.id IN (SELECT rowid FROM comment_search WHERE comment_search MATCH :match)`,
    params: { ...source.params, match },
    tokens: source.tokens,
  };
}

const PLACE = /^(-?\d*):(\d+):(\d+)$/;

function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const parts = PLACE.exec(cursor);
  if (!parts) throw new AppError('call.invalid', { path: 'cursor' });
  return {
    respondedAt: parts[1] === '' ? null : Number(parts[1]),
    responseId: Number(parts[2]),
    commentId: Number(parts[3]),
  };
}

const AFTER_DATED = ` AND r.responded_at <= :placeAt
  AND (r.responded_at < :placeAt OR r.id < :placeResponse OR (r.id = :placeResponse AND c.id > :placeComment))`;
const AFTER_UNDATED = ' AND (r.id < :placeResponse OR (r.id = :placeResponse AND c.id > :placeComment))';

/** Up to `limit` comments of one source after a place: dated ones newest first, then those without a date. */
function pageOf(db: ReadDb, source: Source, narrowed: Condition, place: Place | null, limit: number): Found[] {
  const select = `SELECT c.id AS commentId, r.id AS responseId, r.responded_at AS respondedAt FROM ${source.sql}${narrowed.sql}`;
  const params: Record<string, SqlValue> = { ...source.params, ...narrowed.params };
  const after = place ? { placeResponse: place.responseId, placeComment: place.commentId } : {};
  const isPastDated = place !== null && place.respondedAt === null;
  const dated = isPastDated
    ? []
    : db.all<Found>(`${select} AND r.responded_at IS NOT NULL${place ? AFTER_DATED : ''} ${ORDER} LIMIT :limit`, {
        ...params,
        ...(place ? { ...after, placeAt: place.respondedAt } : {}),
        limit,
      });
  if (dated.length === limit) return dated;
  const undated = db.all<Found>(
    `${select} AND r.responded_at IS NULL${isPastDated ? AFTER_UNDATED : ''} ORDER BY r.id DESC, c.id LIMIT :limit`,
    { ...params, ...(isPastDated ? after : {}), limit: limit - dated.length },
  );
  return [...dated, ...undated];
}

function inOrder(a: Found, b: Found): number {
  const [atA, atB] = [a.respondedAt ?? Number.NEGATIVE_INFINITY, b.respondedAt ?? Number.NEGATIVE_INFINITY];
  if (atA !== atB) return atB - atA;
  return b.responseId - a.responseId || a.commentId - b.commentId;
}

/** Ids of one page, newest first and undated last, and the cursor of the next page (null: this was the last). */
export function findComments(
  db: ReadDb,
  filter: CommentFilter,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): { ids: number[]; cursor: string | null } {
  const place = placeOf(page.cursor);
  const narrowed = conditions(db, filter, false);
  const found = sources(db, filter.agentId)
    .flatMap((source) => pageOf(db, matching(source, filter.text), narrowed, place, page.limit + 1))
    .sort(inOrder);
  const shown = found.slice(0, page.limit);
  const last = found.length > page.limit ? shown.at(-1) : undefined;
  return {
    ids: shown.map((row) => row.commentId),
    cursor: last ? `${last.respondedAt ?? ''}:${last.responseId}:${last.commentId}` : null,
  };
}

function countIn(db: ReadDb, filter: CommentFilter, isBase: boolean): number {
  const narrowed = conditions(db, filter, isBase);
  let count = 0;
  for (const source of sources(db, filter.agentId)) {
    const from = isBase ? source : matching(source, filter.text);
    count += db.one<{ count: number }>(`SELECT count(*) AS count FROM ${from.sql}${narrowed.sql}`, {
      ...from.params,
      ...narrowed.params,
    }).count;
  }
  return count;
}

/** Comments the filter matches. */
export function countComments(db: ReadDb, filter: CommentFilter): number {
  return countIn(db, filter, false);
}

/** Comments with nothing but the filter's agent, teams and period. */
export function countWithoutFilter(db: ReadDb, filter: CommentFilter): number {
  return countIn(db, filter, true);
}

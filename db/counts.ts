// All counting: a filter and a grouping give counts. Besides search.ts the only file that puts SQL together, from the closed lists below;
// values are always bound. No formulas: shared/stats turns counts into figures.
import type { Period } from '../shared/contract/values.ts';
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import type { Params, ReadDb } from './sql.ts';

export type NpsCounts = { promoters: number; passives: number; detractors: number };
export type ResolutionCounts = { yes: number; no: number; partly: number };
/** What is counted of one group of responses; `responseCount` includes those without a score. */
export type Tally = { responseCount: number; nps: NpsCounts; resolution: ResolutionCounts };

/** A period without any bound counts every response, dated or not; with a bound, undated ones are in no period. */
export type CountFilter = {
  readonly agentId?: number;
  readonly teamIds?: readonly number[] | undefined;
  readonly period: Period;
};

/** What the counts are split by. `score` is score × resolution, see `scoreOfKey`; by agent: `countByAgent`. */
type Grouping = 'none' | 'agent' | 'day' | 'channel' | 'score';
export type GroupKey = string | number | null;

/** Column of `responses r` each grouping stands for. Every one of them is in the index responses_by_agent. */
const KEYS: Record<Exclude<Grouping, 'agent'>, string | null> = {
  none: null,
  day: 'r.responded_on',
  channel: 'r.channel',
  score: 'CASE WHEN r.nps IS NULL THEN NULL ELSE r.nps * 4 + coalesce(r.resolution, 3) END',
};

const TALLY = `count(*) AS responseCount,
  count(*) FILTER (WHERE r.nps >= :promoterFrom) AS promoters,
  count(*) FILTER (WHERE r.nps >= :passiveFrom AND r.nps < :promoterFrom) AS passives,
  count(*) FILTER (WHERE r.nps < :passiveFrom) AS detractors,
  count(*) FILTER (WHERE r.resolution = 1) AS yes,
  count(*) FILTER (WHERE r.resolution = 0) AS no,
  count(*) FILTER (WHERE r.resolution = 2) AS partly`;

/** As responses.resolution holds them; 3 stands for NULL. */
const RESOLUTIONS = ['no', 'yes', 'partly', 'unknown'] as const;

const UNCOUNTED = `SELECT id FROM imports WHERE state IN ('running', 'undoing', 'undone')`;
const RULED = `SELECT response_id FROM response_rulings WHERE deleted_at IS NULL AND kind IN ('reassign', 'exclude')`;
const REASSIGNED = `response_rulings x JOIN responses r ON r.id = x.response_id
  WHERE x.kind = 'reassign' AND x.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM response_rulings e WHERE e.response_id = x.response_id AND e.kind = 'exclude' AND e.deleted_at IS NULL)`;

type Row = {
  key: GroupKey;
  responseCount: number;
  promoters: number;
  passives: number;
  detractors: number;
  yes: number;
  no: number;
  partly: number;
};

export function emptyTally(): Tally {
  return {
    responseCount: 0,
    nps: { promoters: 0, passives: 0, detractors: 0 },
    resolution: { yes: 0, no: 0, partly: 0 },
  };
}

/** Adds `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.responseCount += more.responseCount;
  tally.nps.promoters += more.nps.promoters;
  tally.nps.passives += more.nps.passives;
  tally.nps.detractors += more.nps.detractors;
  tally.resolution.yes += more.resolution.yes;
  tally.resolution.no += more.resolution.no;
  tally.resolution.partly += more.resolution.partly;
}

function tallyOf({ responseCount, promoters, passives, detractors, yes, no, partly }: Row): Tally {
  return { responseCount, nps: { promoters, passives, detractors }, resolution: { yes, no, partly } };
}

/** Conditions on `r` every count has: only responses of finished imports. Empty while no import is unfinished or undone. */
export function countedClause(db: ReadDb): string {
  const hasUncounted = db.one<{ found: number }>(`SELECT EXISTS (${UNCOUNTED}) AS found`).found === 1;
  return hasUncounted ? ` AND r.import_id NOT IN (${UNCOUNTED})` : '';
}

/** Condition on `agents a`: those an unfinished import has made are not there yet. */
export const COUNTED_AGENTS = `a.deleted_at IS NULL AND a.merged_into IS NULL
  AND (a.first_import_id IS NULL OR a.first_import_id NOT IN (${UNCOUNTED}))`;

/** Standing reassignments or exclusions are rare: without any, no count looks at them. */
export function hasRulings(db: ReadDb): boolean {
  return db.one<{ found: number }>(`SELECT EXISTS (${RULED}) AS found`).found === 1;
}

/** The agents counted as `agentId`: itself and those merged into it. */
export function agentIdsOf(db: ReadDb, agentId: number): number[] {
  return db
    .all<{ id: number }>('SELECT agent_id AS id FROM v_agents WHERE counted_as = :agentId ORDER BY agent_id', {
      agentId,
    })
    .map((row) => row.id);
}

export type Clause = { readonly sql: string; readonly params: Params };
type Scope = { readonly period?: Period | undefined; readonly teamIds?: readonly number[] | undefined };

const IN_TEAMS = ' AND r.team_id IN (SELECT value FROM json_each(:teamIds))';

/** Conditions on `r` for a period and for the teams of the responses. */
export function scopeClause({ period, teamIds }: Scope): Clause {
  const from = period?.fromOn === undefined ? '' : ' AND r.responded_on >= :fromOn';
  const until = period?.untilOn === undefined ? '' : ' AND r.responded_on <= :untilOn';
  return {
    sql: from + until + (teamIds === undefined ? '' : IN_TEAMS),
    params: {
      ...(period?.fromOn === undefined ? {} : { fromOn: period.fromOn }),
      ...(period?.untilOn === undefined ? {} : { untilOn: period.untilOn }),
      ...(teamIds === undefined ? {} : { teamIds: JSON.stringify(teamIds) }),
    },
  };
}

/** `agent`: what to group by agent with; null where nobody is counted. */
type Source = { readonly from: string; readonly agent: string | null };

/**
 * Where the responses of a count come from. Seeking agent by agent instead of reading the index from end to end keeps the part outside
 * the period unread. Several sources are added up by the caller.
 */
function sources(db: ReadDb, filter: CountFilter, isByAgent: boolean): Source[] {
  const isRuled = isByAgent && hasRulings(db);
  const unruled = isRuled ? ` AND r.id NOT IN (${RULED})` : '';
  if (filter.agentId !== undefined) {
    const mine = `IN (SELECT agent_id FROM v_agents WHERE counted_as = :agentId)`;
    const own = { from: `responses r WHERE r.agent_id ${mine}${unruled}`, agent: 'r.agent_id' };
    return isRuled ? [own, { from: `${REASSIGNED} AND x.agent_id ${mine}`, agent: 'x.agent_id' }] : [own];
  }
  // Grouped by a.id, which comes in order, the rows need no sorting.
  const everyAgent = {
    from: `agents a CROSS JOIN responses r ON r.agent_id = a.id WHERE TRUE${unruled}`,
    agent: 'a.id',
  };
  const nobody = { from: `responses r WHERE r.agent_id IS NULL${unruled}`, agent: null };
  return isRuled ? [everyAgent, nobody, { from: REASSIGNED, agent: 'x.agent_id' }] : [everyAgent, nobody];
}

function tallies(db: ReadDb, filter: CountFilter, grouping: Grouping, scope: Clause): Map<GroupKey, Tally> {
  const isByAgent = grouping === 'agent' || filter.agentId !== undefined;
  const counted = countedClause(db);
  const params: Params = {
    promoterFrom: PROMOTER_FROM,
    passiveFrom: PASSIVE_FROM,
    ...(filter.agentId === undefined ? {} : { agentId: filter.agentId }),
    ...scope.params,
  };
  const found = new Map<GroupKey, Tally>();
  for (const source of sources(db, filter, isByAgent)) {
    const key = grouping === 'agent' ? source.agent : KEYS[grouping];
    const rows = db.all<Row>(
      `SELECT ${key ?? 'NULL'} AS key, ${TALLY} FROM ${source.from}${scope.sql}${counted}${key === null ? '' : ` GROUP BY ${key}`}`,
      params,
    );
    for (const row of rows) {
      if (row.responseCount === 0) continue;
      const known = found.get(row.key);
      if (known) addTally(known, tallyOf(row));
      else found.set(row.key, tallyOf(row));
    }
  }
  return found;
}

/** Counts split by a grouping; groups without a response are absent. */
export function countBy(db: ReadDb, filter: CountFilter, grouping: Exclude<Grouping, 'agent'>): Map<GroupKey, Tally> {
  return tallies(db, filter, grouping, scopeClause(filter));
}

/**
 * Counts of each agent, rulings followed and merged agents counted as one; agents without a response are absent. `all` counts every
 * response of the filter once, whoever it names and whatever was ruled.
 */
export function countByAgent(db: ReadDb, filter: CountFilter): { agents: Map<number, Tally>; all: Tally } {
  const countedAs = new Map<GroupKey, number>();
  for (const row of db.all<{ id: number; countedAs: number }>(
    'SELECT agent_id AS id, counted_as AS countedAs FROM v_agents',
  )) {
    countedAs.set(row.id, row.countedAs);
  }
  const agents = new Map<number, Tally>();
  const sum = emptyTally();
  for (const [key, tally] of tallies(db, filter, 'agent', scopeClause(filter))) {
    addTally(sum, tally);
    const agentId = countedAs.get(key);
    if (agentId === undefined) continue;
    const known = agents.get(agentId);
    if (known) addTally(known, tally);
    else agents.set(agentId, tally);
  }
  return { agents, all: hasRulings(db) ? count(db, filter) : sum };
}

/** Score 0…10 and resolution of a key of the grouping `score`. */
export function scoreOfKey(key: number): { score: number; resolution: 'no' | 'yes' | 'partly' | 'unknown' } {
  return { score: Math.floor(key / 4), resolution: RESOLUTIONS[key % 4] ?? 'unknown' };
}

/** One tally of the whole filter. */
export function count(db: ReadDb, filter: CountFilter): Tally {
  return countBy(db, filter, 'none').get(null) ?? emptyTally();
}

/** Responses of the filter without a day: listed, but in no period. */
export function countUndated(db: ReadDb, filter: CountFilter): number {
  const { sql, params } = scopeClause({ teamIds: filter.teamIds });
  const tally = tallies(db, filter, 'none', { sql: `${sql} AND r.responded_on IS NULL`, params }).get(null);
  return tally?.responseCount ?? 0;
}

/** The equally long period right before, or null where the period is open at either end. */
export function periodBefore(period: Period): Period | null {
  if (period.fromOn === undefined || period.untilOn === undefined) return null;
  const days = Math.max(0, period.untilOn - period.fromOn + 1);
  return { fromOn: period.fromOn - days, untilOn: period.fromOn - 1 };
}

/** How many comments carry each standing tag, tags merged into another counted as that one. */
export function countTagUse(db: ReadDb): Map<string, number> {
  const rows = db.all<{ tagId: string; commentCount: number }>(
    `SELECT coalesce(t.merged_into, t.id) AS tagId, count(DISTINCT u.comment_id) AS commentCount
     FROM comment_tags u JOIN tags t ON t.id = u.tag_id JOIN comments c ON c.id = u.comment_id JOIN responses r ON r.id = c.response_id
     WHERE u.deleted_at IS NULL AND (u.round_id IS NULL OR u.is_decided = 1)${countedClause(db)}
     GROUP BY coalesce(t.merged_into, t.id)`,
  );
  return new Map(rows.map((row) => [row.tagId, row.commentCount]));
}

export type TagCount = { tagId: string; name: string; polarity: number; commentCount: number };

/** Tags on one agent's comments of the period, most frequent first. Blind codings count once they are decided. */
export function countTagsOfAgent(db: ReadDb, filter: CountFilter & { readonly agentId: number }): TagCount[] {
  const scope = scopeClause(filter);
  const counted = countedClause(db);
  const params: Params = { agentId: filter.agentId, ...scope.params };
  // A comment belongs to one source only, so the sources add up.
  const found = new Map<string, TagCount>();
  for (const source of sources(db, filter, true)) {
    const rows = db.all<TagCount>(
      `SELECT s.id AS tagId, s.name AS name, coalesce(s.polarity, 0) AS polarity, count(DISTINCT u.comment_id) AS commentCount
       FROM (SELECT r.id AS id FROM ${source.from} AND r.has_comment = 1${scope.sql}${counted}) picked
       CROSS JOIN comments c ON c.response_id = picked.id
       CROSS JOIN comment_tags u ON u.comment_id = c.id AND u.deleted_at IS NULL AND (u.round_id IS NULL OR u.is_decided = 1)
       JOIN tags t ON t.id = u.tag_id JOIN tags s ON s.id = coalesce(t.merged_into, t.id) AND s.deleted_at IS NULL
       GROUP BY s.id`,
      params,
    );
    for (const row of rows) {
      const before = found.get(row.tagId);
      found.set(row.tagId, before ? { ...before, commentCount: before.commentCount + row.commentCount } : row);
    }
  }
  return [...found.values()].sort((a, b) => b.commentCount - a.commentCount || (a.name < b.name ? -1 : 1));
}

// Known responses whose values differ: what exactly differs, set aside in response_changes until the import is committed.
// Only columns the file has are compared. Applying what is set aside stands in import-apply.ts.
import type { FixedTarget, ParsedResponse } from '../shared/import/types.ts';
import { digest, digestBytes } from './import-digest.ts';
import type { FileShape, RowValues } from './import-shape.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

/** Columns of `responses` an import may change. Blobs stand as hexadecimal text. */
export const changeableColumns = [
  'responded_at',
  'responded_on',
  'interaction_at',
  'interaction_on',
  'agent_id',
  'team_id',
  'raw_team',
  'channel',
  'contact_reason',
  'language',
  'site',
  'interaction_id',
  'customer_key',
  'customer_id',
  'nps',
  'resolution',
  'csat',
  'ces',
  'channel_hops',
  'extra',
  'raw',
  'content',
] as const;
export type ChangeableColumn = (typeof changeableColumns)[number];
export const blobColumns: ReadonlySet<ChangeableColumn> = new Set(['customer_key', 'content']);

export type CellValue = string | number | null;
export type StoredRating = { readonly value: number; readonly raw: string | null };

/** One side of a change: the values before, or after. Question and metric ids are keys of objects, hence text. */
export type ChangeSide = {
  readonly row: { readonly [K in ChangeableColumn]?: CellValue };
  readonly comments: Readonly<Record<string, string | null>>;
  readonly ratings: Readonly<Record<string, StoredRating | null>>;
};
export type ResponseChange = { readonly before: ChangeSide; readonly after: ChangeSide };

/** Rows of questions and metrics by the keys of a file. */
export type FileKeys = {
  readonly questionIds: ReadonlyMap<string, number>;
  readonly metricIds: ReadonlyMap<string, number>;
};

type StoredRow = { readonly [K in ChangeableColumn]: CellValue };

const STORED_SQL = `SELECT ${changeableColumns
  .map((column) => (blobColumns.has(column) ? `lower(hex(${column})) AS ${column}` : column))
  .join(', ')} FROM responses WHERE id = :id`;

function storedRow(connection: Connection, id: number): StoredRow {
  const row = prepared(connection, STORED_SQL).get({ id }) as StoredRow;
  // hex(NULL) is an empty text.
  return row.customer_key === '' ? { ...row, customer_key: null } : row;
}

function hexOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : Buffer.from(bytes).toString('hex');
}

/** Extra fields the file has replace the stored ones; those it lacks stay. */
function mergedExtra(stored: CellValue, given: string | null, shape: FileShape): CellValue {
  const merged: Record<string, string> = Object.create(null);
  if (typeof stored === 'string') Object.assign(merged, JSON.parse(stored));
  const wanted: Record<string, string> = Object.assign(Object.create(null), given === null ? {} : JSON.parse(given));
  let isChanged = false;
  for (const key of shape.extras.keys()) {
    const value = wanted[key];
    if (merged[key] === value) continue;
    isChanged = true;
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  if (!isChanged) return stored;
  return Object.keys(merged).length === 0 ? null : JSON.stringify(merged);
}

/** Raw cells of the file replace those of its columns; those of columns it lacks stay. */
function mergedRaw(stored: CellValue, given: string | null, { headers }: FileShape): CellValue {
  if (typeof stored !== 'string') return given;
  const kept = Object.entries(JSON.parse(stored) as Record<string, string>).filter(([header]) => !headers.has(header));
  if (kept.length === 0) return given;
  const merged: Record<string, string> = Object.create(null);
  Object.assign(merged, Object.fromEntries(kept), given === null ? {} : JSON.parse(given));
  return JSON.stringify(merged);
}

/** The row as the file wants it; columns the file lacks are as stored. */
function wantedRow(stored: StoredRow, values: RowValues, shape: FileShape, content: string): StoredRow {
  const { has } = shape;
  const isTeamGiven = has.has('team');
  const isTeamOther = isTeamGiven
    ? stored.raw_team !== values.rawTeam
    : shape.hasAgent && stored.raw_team === null && stored.agent_id !== values.agentId;
  function pick<Value extends CellValue>(isGiven: boolean, value: Value, column: ChangeableColumn): CellValue {
    return isGiven ? value : stored[column];
  }
  return {
    responded_at: pick(has.has('respondedAt'), values.respondedAt, 'responded_at'),
    responded_on: pick(has.has('respondedAt'), values.respondedOn, 'responded_on'),
    interaction_at: pick(has.has('interactionAt'), values.interactionAt, 'interaction_at'),
    interaction_on: pick(has.has('interactionAt'), values.interactionOn, 'interaction_on'),
    agent_id: pick(shape.hasAgent, values.agentId, 'agent_id'),
    team_id: pick(isTeamOther, values.teamId, 'team_id'),
    raw_team: pick(isTeamGiven, values.rawTeam, 'raw_team'),
    channel: pick(has.has('channel'), values.channel, 'channel'),
    contact_reason: pick(has.has('contactReason'), values.contactReason, 'contact_reason'),
    language: pick(has.has('language'), values.language, 'language'),
    site: pick(has.has('site'), values.site, 'site'),
    interaction_id: pick(has.has('interactionId'), values.interactionId, 'interaction_id'),
    customer_key: pick(has.has('customerId'), hexOf(values.customerKey), 'customer_key'),
    customer_id: pick(has.has('customerId'), values.customerId, 'customer_id'),
    nps: pick(has.has('nps'), values.nps, 'nps'),
    resolution: pick(has.has('resolution'), values.resolution, 'resolution'),
    csat: pick(has.has('csat'), values.csat, 'csat'),
    ces: pick(has.has('ces'), values.ces, 'ces'),
    channel_hops: pick(has.has('channelHops'), values.channelHops, 'channel_hops'),
    extra: shape.extras.size > 0 ? mergedExtra(stored.extra, values.extra, shape) : stored.extra,
    raw: mergedRaw(stored.raw, values.raw, shape),
    content: digestBytes(content).toString('hex'),
  };
}

/** Differences in these alone are no change of what the customer said. */
const SILENT: ReadonlySet<ChangeableColumn> = new Set(['raw', 'content']);

type Sides = { before: Record<string, CellValue>; after: Record<string, CellValue>; isChanged: boolean };
/** `isMore`: the response has some the file has no column for. */
type PartSides<Value> = {
  before: Record<string, Value>;
  after: Record<string, Value>;
  isChanged: boolean;
  isMore: boolean;
};

/** Which target of a file fills a column. What follows from others is not here: the team of a row, raw cells, the hash of the content. */
export const filledBy: ReadonlyMap<ChangeableColumn, FixedTarget | 'agent'> = new Map([
  ['responded_at', 'respondedAt'],
  ['responded_on', 'respondedAt'],
  ['interaction_at', 'interactionAt'],
  ['interaction_on', 'interactionAt'],
  ['agent_id', 'agent'],
  ['raw_team', 'team'],
  ['channel', 'channel'],
  ['contact_reason', 'contactReason'],
  ['language', 'language'],
  ['site', 'site'],
  ['interaction_id', 'interactionId'],
  ['customer_key', 'customerId'],
  ['customer_id', 'customerId'],
  ['nps', 'nps'],
  ['resolution', 'resolution'],
  ['csat', 'csat'],
  ['ces', 'ces'],
  ['channel_hops', 'channelHops'],
] as const);

/** The file has a column for the target; `agent` stands for any of the three that name one. */
export function isGiven(target: FixedTarget | 'agent', shape: FileShape): boolean {
  return target === 'agent' ? shape.hasAgent : shape.has.has(target);
}

/** The row holds values of columns the file lacks, so the hash of the file's values does not stand for all of the row. */
function holdsMore(stored: StoredRow, shape: FileShape, others: { readonly isMore: boolean }[]): boolean {
  if (others.some((other) => other.isMore)) return true;
  if ([...filledBy].some(([column, target]) => stored[column] !== null && !isGiven(target, shape))) return true;
  return (
    typeof stored.extra === 'string' && Object.keys(JSON.parse(stored.extra)).some((key) => !shape.extras.has(key))
  );
}

function rowDifference(stored: StoredRow, wanted: StoredRow): Sides {
  const sides: Sides = { before: {}, after: {}, isChanged: false };
  for (const column of changeableColumns) {
    if (stored[column] === wanted[column]) continue;
    sides.before[column] = stored[column];
    sides.after[column] = wanted[column];
    if (!SILENT.has(column)) sides.isChanged = true;
  }
  return sides;
}

function commentDifference(
  connection: Connection,
  id: number,
  response: ParsedResponse,
  shape: FileShape,
  keys: FileKeys,
): PartSides<string | null> {
  const sides: PartSides<string | null> = { before: {}, after: {}, isChanged: false, isMore: false };
  const rows = prepared(
    connection,
    'SELECT question_id AS questionId, text AS text FROM comments WHERE response_id = :id',
  ).all({ id }) as { questionId: number; text: string }[];
  const stored = new Map(rows.map((row) => [row.questionId, row.text]));
  const given = new Map(response.comments.map((comment) => [comment.key, comment.text]));
  for (const key of shape.comments.keys()) {
    // Only a trial knows questions without a row.
    const questionId = keys.questionIds.get(key) ?? 0;
    const before = stored.get(questionId) ?? null;
    const after = given.get(key) ?? null;
    stored.delete(questionId);
    if (before === after) continue;
    sides.before[questionId] = before;
    sides.after[questionId] = after;
    sides.isChanged = true;
  }
  sides.isMore = stored.size > 0;
  return sides;
}

function ratingDifference(
  connection: Connection,
  id: number,
  response: ParsedResponse,
  shape: FileShape,
  keys: FileKeys,
): PartSides<StoredRating | null> {
  const sides: PartSides<StoredRating | null> = { before: {}, after: {}, isChanged: false, isMore: false };
  const rows = prepared(
    connection,
    'SELECT metric_id AS metricId, value AS value, raw AS raw FROM response_ratings WHERE response_id = :id',
  ).all({ id }) as { metricId: number; value: number; raw: string | null }[];
  const stored = new Map(rows.map((row) => [row.metricId, row]));
  const given = new Map(response.ratings.map((rating) => [rating.key, rating]));
  for (const key of shape.ratings.keys()) {
    const metricId = keys.metricIds.get(key) ?? 0;
    const before = stored.get(metricId);
    const after = given.get(key);
    stored.delete(metricId);
    if ((before?.value ?? null) === (after?.value ?? null)) continue;
    sides.before[metricId] = before ? { value: before.value, raw: before.raw } : null;
    sides.after[metricId] = after ? { value: after.value, raw: after.raw } : null;
    sides.isChanged = true;
  }
  sides.isMore = stored.size > 0;
  return sides;
}

/** What the file changes in response `id`, or null where every value it has is stored already. */
export function differenceOf(
  connection: Connection,
  id: number,
  file: { readonly response: ParsedResponse; readonly values: RowValues; readonly content: string },
  shape: FileShape,
  keys: FileKeys,
): ResponseChange | null {
  const stored = storedRow(connection, id);
  const comments = commentDifference(connection, id, file.response, shape, keys);
  const ratings = ratingDifference(connection, id, file.response, shape, keys);
  const isPart = holdsMore(stored, shape, [comments, ratings]);
  const content = isPart ? digest(`part of ${file.content}`) : file.content;
  const row = rowDifference(stored, wantedRow(stored, file.values, shape, content));
  if (!row.isChanged && !comments.isChanged && !ratings.isChanged) return null;
  return {
    before: { row: row.before, comments: comments.before, ratings: ratings.before },
    after: { row: row.after, comments: comments.after, ratings: ratings.after },
  };
}

/** Sets a change aside; an earlier one of the same import and response is replaced. */
export function stageChange(
  connection: Connection,
  importId: number,
  responseId: number,
  rowNumber: number,
  change: ResponseChange,
): void {
  prepared(
    connection,
    `INSERT INTO response_changes(import_id, response_id, row_number, before, after)
     VALUES (:importId, :responseId, :rowNumber, :before, :after)
     ON CONFLICT(import_id, response_id) DO UPDATE
     SET row_number = excluded.row_number, before = excluded.before, after = excluded.after`,
  ).run({
    importId,
    responseId,
    rowNumber,
    before: JSON.stringify(change.before),
    after: JSON.stringify(change.after),
  });
}

/** Takes a staged change away again. */
export function unstageChange(connection: Connection, importId: number, responseId: number): void {
  prepared(connection, 'DELETE FROM response_changes WHERE import_id = :importId AND response_id = :responseId').run({
    importId,
    responseId,
  });
}

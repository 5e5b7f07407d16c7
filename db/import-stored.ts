// The responses of one import as they are stored, in the order of its file: for the command line and for tests of what arrived. Reads only.
import type { ImportId } from '../shared/contract/values.ts';
import { decodeSightings } from './import-sighted.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

/** How the import found the response. */
export type RowState = 'inserted' | 'updated' | 'unchanged';

/** Instants ISO 8601 in UTC, scores on the metric's own scale, missing values null. */
export type StoredRow = {
  readonly rowNumber: number;
  readonly state: RowState;
  readonly responseId: string | null;
  readonly interactionId: string | null;
  readonly respondedAt: string | null;
  readonly interactionAt: string | null;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly team: string | null;
  readonly site: string | null;
  readonly channel: string | null;
  readonly contactReason: string | null;
  readonly language: string | null;
  /** As given, or the code that is stored in its place. */
  readonly customerId: string | null;
  readonly nps: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
  readonly resolution: 'yes' | 'no' | 'partly' | 'unknown';
  readonly channelHops: number | null;
  readonly comments: Readonly<Record<string, string>>;
  readonly behaviours: Readonly<Record<string, number>>;
  readonly extra: Readonly<Record<string, string>>;
};

type Place = { rowNumber: number; responseId: number; state: RowState };

type FlatRow = {
  externalId: string | null;
  interactionId: string | null;
  respondedAt: number | null;
  interactionAt: number | null;
  agentKey: string | null;
  agentName: string | null;
  agentEmail: string | null;
  team: string | null;
  site: string | null;
  channel: string | null;
  contactReason: string | null;
  language: string | null;
  customerId: string | null;
  nps: number | null;
  csat: number | null;
  ces: number | null;
  resolution: number | null;
  channelHops: number | null;
  extra: string | null;
};

const ROW_SQL = `SELECT r.external_id AS externalId, r.interaction_id AS interactionId, r.responded_at AS respondedAt,
    r.interaction_at AS interactionAt, a.name AS agentName, a.email AS agentEmail,
    (SELECT l.value FROM agent_aliases l WHERE l.agent_id = r.agent_id AND l.kind = 'id'
     ORDER BY l.source_id <> r.source_id, l.id LIMIT 1) AS agentKey,
    coalesce(t.name, r.raw_team) AS team, r.site AS site, r.channel AS channel, r.contact_reason AS contactReason,
    r.language AS language, coalesce(r.customer_id, lower(nullif(hex(r.customer_key), ''))) AS customerId,
    r.nps AS nps, r.csat AS csat, r.ces AS ces, r.resolution AS resolution, r.channel_hops AS channelHops, r.extra AS extra
  FROM responses r LEFT JOIN agents a ON a.id = r.agent_id LEFT JOIN teams t ON t.id = r.team_id WHERE r.id = :id`;
const COMMENTS_SQL = `SELECT q.key AS key, c.text AS text FROM comments c JOIN questions q ON q.id = c.question_id
  WHERE c.response_id = :id ORDER BY c.id`;
const RATINGS_SQL = `SELECT m.name AS key, x.value AS value FROM response_ratings x JOIN metrics m ON m.id = x.metric_id
  WHERE x.response_id = :id ORDER BY x.metric_id`;

const RESOLUTIONS = ['no', 'yes', 'partly'] as const;

function isoOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function placesOf(connection: Connection, importId: ImportId): Place[] {
  const inserted = prepared(
    connection,
    `SELECT row_number AS rowNumber, id AS responseId, 'inserted' AS state FROM responses
     WHERE import_id = :importId ORDER BY row_number`,
  ).all({ importId }) as Place[];
  // An undo of an earlier import may have left nothing of a change but that the file had the row.
  const changed = prepared(
    connection,
    `SELECT row_number AS rowNumber, response_id AS responseId, CASE WHEN before = after THEN 'unchanged' ELSE 'updated' END AS state
     FROM response_changes WHERE import_id = :importId`,
  ).all({ importId }) as Place[];
  const { sighted } = prepared(connection, 'SELECT sighted AS sighted FROM imports WHERE id = :importId').get({
    importId,
  }) as { sighted: Uint8Array | null };
  if (changed.length === 0 && sighted === null) return inserted;
  // A response that an undo made this import's own stands among the sighted ones as well.
  const known = new Set([...inserted, ...changed].map(({ responseId }) => responseId));
  const unchanged = (sighted === null ? [] : decodeSightings(sighted)).flatMap((sighting): Place[] =>
    known.has(sighting.responseId) ? [] : [{ ...sighting, state: 'unchanged' }],
  );
  return [...inserted, ...changed, ...unchanged].sort((a, b) => a.rowNumber - b.rowNumber);
}

/** Whether there is a finished import of this number. */
export function isFinishedImport(connection: Connection, importId: number): importId is ImportId {
  const sql = `SELECT 1 FROM imports WHERE id = :importId AND state = 'done'`;
  return prepared(connection, sql).get({ importId }) !== undefined;
}

/** Rows one after the other, so that a large import need not fit into memory. */
export function* storedRows(connection: Connection, importId: ImportId): Generator<StoredRow> {
  for (const { rowNumber, responseId: id, state } of placesOf(connection, importId)) {
    const row = prepared(connection, ROW_SQL).get({ id }) as FlatRow | undefined;
    if (!row) continue;
    const { externalId, agentKey, resolution, extra, ...same } = row;
    const comments = prepared(connection, COMMENTS_SQL).all({ id }) as { key: string; text: string }[];
    const ratings = prepared(connection, RATINGS_SQL).all({ id }) as { key: string; value: number }[];
    yield {
      rowNumber,
      state,
      responseId: externalId,
      ...same,
      agentId: agentKey,
      respondedAt: isoOf(row.respondedAt),
      interactionAt: isoOf(row.interactionAt),
      resolution: resolution === null ? 'unknown' : (RESOLUTIONS[resolution] ?? 'unknown'),
      comments: Object.fromEntries(comments.map(({ key, text }) => [key, text])),
      behaviours: Object.fromEntries(ratings.map(({ key, value }) => [key, value])),
      extra: extra === null ? {} : JSON.parse(extra),
    };
  }
}

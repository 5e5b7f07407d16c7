// How taking an import back begins: in one transaction it stops counting, and what people worked on gets a place that counts. From then
// on the undo is finished, not stopped, whatever happens.
import { AppError } from '../shared/contract/errors.ts';
import { type ImportId, importId as importIdSchema, personId as personIdSchema } from '../shared/contract/values.ts';
import { newId } from './changes.ts';
import { noCounts, type StoredAssumed, type StoredResult, type UndoOrder } from './import-result.ts';
import { type Later, readLater } from './import-undo-later.ts';
import { readWork, type Work } from './import-undo-work.ts';
import type { Pace } from './pace.ts';
import type { ReadDb, WriteDb } from './sql.ts';

/** The import that put agent `a` (or `:agentId`) into response `r`. */
export const NAMED_BY = `coalesce((SELECT max(n.import_id) FROM response_changes n
  WHERE n.response_id = r.id AND json_extract(n.after, '$.row.agent_id') = r.agent_id), r.import_id)`;

/** Ids read at once. */
const PORTION = 50_000;

/** Visits the responses that belong to an import, in file order and portions, so that millions need not fit into memory. */
function visitOwn(db: ReadDb, importId: number, visit: (responseId: number) => void): void {
  let last = -1;
  for (;;) {
    const rows = db.all<{ id: number; rowNumber: number }>(
      `SELECT id AS id, row_number AS rowNumber FROM responses
       WHERE import_id = :importId AND row_number > :last ORDER BY row_number LIMIT :portion`,
      { importId, last, portion: PORTION },
    );
    const final = rows.at(-1);
    if (!final) return;
    for (const { id } of rows) visit(id);
    last = final.rowNumber;
  }
}

/** A set of ids in one bit each, between the lowest and the highest. */
type IdSet = { add(id: number): void; has(id: number): boolean; readonly size: () => number };

function createIdSet(low: number, high: number): IdSet {
  const bits = new Uint8Array(high < low ? 0 : Math.floor((high - low) / 8) + 1);
  let size = 0;
  function has(id: number): boolean {
    return id >= low && id <= high && ((bits[(id - low) >> 3] ?? 0) & (1 << ((id - low) & 7))) !== 0;
  }
  return {
    add: (id) => {
      if (id < low || id > high || has(id)) return;
      const at = id - low;
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
      size += 1;
    },
    has,
    size: () => size,
  };
}

type Span = { low: number | null; high: number | null; count: number };

/** Whether a response belongs to the import. Rows of one import mostly follow each other without a gap; then nothing has to be read. */
function ownOf(db: ReadDb, importId: number, { low, high, count }: Span): (id: number) => boolean {
  if (low === null || high === null) return () => false;
  if (high - low + 1 === count) return (id) => id >= low && id <= high;
  const own = createIdSet(low, high);
  visitOwn(db, importId, own.add);
  return own.has;
}

export type Concerned = {
  readonly later: Later;
  /** Responses that belong to the import. */
  readonly ownCount: number;
  /** Those of them that a later import contained. */
  readonly passedOn: number;
};

/** What the imports after `importId` say about the responses it brought or changed. */
export function readLaterOf(db: ReadDb, importId: number): Concerned {
  const span = db.one<Span>(
    'SELECT min(id) AS low, max(id) AS high, count(*) AS count FROM responses WHERE import_id = :importId',
    { importId },
  );
  const isFollowed =
    db.get(
      `SELECT 1 AS found FROM imports i JOIN imports o ON o.source_id = i.source_id
       WHERE o.id = :importId AND i.id > o.id AND i.state = 'done' LIMIT 1`,
      { importId },
    ) !== undefined;
  if (!isFollowed) return { later: readLater(db, importId, () => false), ownCount: span.count, passedOn: 0 };
  const isOwn = ownOf(db, importId, span);
  const changed = new Set(
    db
      .all<{ id: number }>('SELECT response_id AS id FROM response_changes WHERE import_id = :importId', { importId })
      .map((row) => row.id),
  );
  const later = readLater(db, importId, (id) => isOwn(id) || changed.has(id));
  const passed = createIdSet(span.low ?? 1, span.high ?? 0);
  later.visit((id) => {
    if (isOwn(id)) passed.add(id);
  });
  return { later, ownCount: span.count, passedOn: passed.size() };
}

/** Responses of the import that stay because people worked on them and no later file has them. */
export function protectedOwn(db: ReadDb, importId: number, later: Later, work: Work): number[] {
  return db
    .all<{ id: number }>(
      `SELECT r.id AS id FROM json_each(:ids) j JOIN responses r ON r.id = j.value WHERE r.import_id = :importId ORDER BY r.row_number`,
      { importId, ids: JSON.stringify([...work.responses]) },
    )
    .map((row) => row.id)
    .filter((id) => !later.has(id));
}

type ImportRow = { mapping: string | null; assumed: string; result: string };

function importRow(db: ReadDb, importId: number): ImportRow {
  return db.one<ImportRow>(
    'SELECT mapping AS mapping, assumed AS assumed, result AS result FROM imports WHERE id = :importId',
    {
      importId,
    },
  );
}

/**
 * Gives responses that stay a place that counts: an import of their own in the history, which can be taken back like any other once
 * nobody's work hangs on them.
 */
export function keepResponses(db: WriteDb, importId: ImportId, ids: readonly number[]): void {
  if (ids.length === 0) return;
  const remainder =
    db.get<{ id: number }>(
      `SELECT id AS id FROM imports WHERE json_extract(result, '$.remainsOf') = :importId AND state = 'done'`,
      { importId },
    )?.id ?? insertRemainder(db, importId);
  db.run(
    `UPDATE responses SET import_id = :remainder, last_import_id = CASE WHEN last_import_id = :importId THEN :remainder ELSE last_import_id END
     WHERE id IN (SELECT value FROM json_each(:ids))`,
    { remainder, importId, ids: JSON.stringify(ids) },
  );
  const { count, latestAt } = db.one<{ count: number; latestAt: number | null }>(
    'SELECT count(*) AS count, max(coalesce(responded_at, interaction_at)) AS latestAt FROM responses WHERE import_id = :remainder',
    { remainder },
  );
  db.run(
    `UPDATE imports SET result = json_set(result, '$.counts.rowsRead', :count, '$.counts.inserted', :count, '$.latestAt', :latestAt)
     WHERE id = :remainder`,
    { remainder, count, latestAt },
  );
}

function insertRemainder(db: WriteDb, importId: ImportId): number {
  const { result } = importRow(db, importId);
  const whole = JSON.parse(result) as StoredResult;
  const remains: StoredResult = {
    counts: noCounts(),
    rejectReasons: [],
    notAnswerReasons: [],
    warnings: [],
    newAgentIds: [],
    newAgentCount: 0,
    seconds: 0,
    latestAt: null,
    pending: {
      ...whole.pending,
      firstCommentId: 1,
      lastCommentId: 0,
      hasTeams: false,
      teamlessCount: 0,
      repaired: [],
      completedAgents: [],
    },
    remainsOf: importId,
  };
  const assumed: StoredAssumed = { settings: {}, made: { hasSource: false, questionIds: [], metricIds: [] } };
  return db.run(
    `INSERT INTO imports(uid, source_id, profile_id, file_name, file_sha256, file_bytes, sheet, state, person_id, started_at, finished_at,
                         mapping, result, assumed)
     SELECT :uid, source_id, NULL, file_name, zeroblob(32), file_bytes, sheet, 'done', person_id, :now, :now, mapping, :result, :assumed
     FROM imports WHERE id = :importId`,
    {
      uid: newId(db.context.now),
      now: db.context.now,
      result: JSON.stringify(remains),
      assumed: JSON.stringify(assumed),
      importId,
    },
  ).lastId;
}

/** Agents whose responses go or change. */
function agentsConcerned(db: ReadDb, importId: number): number[] {
  return db
    .all<{ id: number }>(
      `SELECT DISTINCT id FROM (
         SELECT agent_id AS id FROM responses WHERE import_id = :importId
         UNION SELECT r.agent_id FROM response_changes c JOIN responses r ON r.id = c.response_id WHERE c.import_id = :importId
         UNION SELECT json_extract(c.before, '$.row.agent_id') FROM response_changes c WHERE c.import_id = :importId)
       WHERE id IS NOT NULL ORDER BY id`,
      { importId },
    )
    .map((row) => row.id);
}

/** Agents the import made that other imports name as well: they must not vanish from the lists meanwhile. */
function agentsOfOthers(db: ReadDb, importId: number): { agentId: number; byImport: number }[] {
  return db
    .all<{ agentId: number; byImport: number | null }>(
      `SELECT a.id AS agentId, (
         SELECT ${NAMED_BY} FROM responses r
         WHERE r.agent_id = a.id AND r.import_id <> :importId
           AND NOT EXISTS (SELECT 1 FROM response_changes c WHERE c.import_id = :importId AND c.response_id = r.id) LIMIT 1) AS byImport
       FROM agents a WHERE a.first_import_id = :importId`,
      { importId },
    )
    .flatMap(({ agentId, byImport }) => (byImport === null ? [] : [{ agentId, byImport }]));
}

/** Who answers for what is put aside: the person who asks, else who imported, else the first person of the workspace. */
function personFor(db: ReadDb, importId: number): UndoOrder['personId'] {
  const row = db.get<{ id: string }>(
    `SELECT coalesce((SELECT person_id FROM imports WHERE id = :importId),
                     (SELECT id FROM people WHERE deleted_at IS NULL ORDER BY created_at, id LIMIT 1)) AS id`,
    { importId },
  );
  const parsed = personIdSchema.safeParse(db.context.personId ?? row?.id);
  return parsed.success ? parsed.data : null;
}

/** From here on the import does not count any more. Errors: `row.missing` for anything but a finished import. */
export async function beginUndo(db: WriteDb, id: number, isInsisting: boolean, pace: Pace): Promise<void> {
  const importId = importIdSchema.parse(id);
  const isStanding = () =>
    db.get(`SELECT 1 AS found FROM imports WHERE id = :importId AND state = 'done'`, { importId }) !== undefined;
  if (!isStanding()) throw new AppError('row.missing', { table: 'imports' });
  const { later } = readLaterOf(db, importId);
  const order: UndoOrder = {
    isInsisting,
    personId: personFor(db, importId),
    deviceId: db.context.deviceId,
    at: db.context.now,
    agentIds: agentsConcerned(db, importId),
  };
  const shared = agentsOfOthers(db, importId);
  await pace.write(() => {
    if (!isInsisting) keepResponses(db, importId, protectedOwn(db, importId, later, readWork(db)));
    for (const { agentId, byImport } of shared) {
      db.run('UPDATE agents SET first_import_id = :byImport WHERE id = :agentId', { agentId, byImport });
    }
    db.run(
      `UPDATE imports SET state = 'undoing', result = json_set(result, '$.undo', json(:order)) WHERE id = :importId`,
      {
        importId,
        order: JSON.stringify(order),
      },
    );
  });
}

/** How the undo was ordered. */
export function orderOf(db: ReadDb, importId: number): UndoOrder {
  const { undo } = JSON.parse(importRow(db, importId).result) as StoredResult;
  return undo ?? { isInsisting: false, personId: null, deviceId: '', at: db.context.now, agentIds: [] };
}

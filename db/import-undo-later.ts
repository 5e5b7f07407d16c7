// The imports after one that is taken back: what their files had columns for and which responses they contained. Reads only.
import { normaliseName } from '../shared/import/identity.ts';
import { filledBy, isGiven, type ResponseChange } from './import-changes.ts';
import type { StoredMapping } from './import-result.ts';
import { shapeOf } from './import-shape.ts';
import { visitSightings } from './import-sighted.ts';
import { type Field, fieldsOf, type Touch } from './import-undo-chain.ts';
import type { ReadDb } from './sql.ts';

export type LaterImport = {
  readonly importId: number;
  /** What its file had columns for. */
  readonly fields: ReadonlySet<Field>;
  /** Headers of its file; raw cells go by them. */
  readonly headers: ReadonlySet<string>;
};

export type Later = {
  readonly imports: readonly LaterImport[];
  readonly own: LaterImport;
  /** Visits what later imports contained, a response as often as it was contained. */
  visit(visit: (responseId: number) => void): void;
  /** Whether any later import contained the response. */
  has(responseId: number): boolean;
  /** The later imports that contained the response, in order, with what they changed in it. */
  touchesOf(responseId: number): Touch[];
  /** The first of them, without looking at what changed; null for none. */
  firstOf(responseId: number): { readonly importId: number; readonly rowNumber: number; readonly index: number } | null;
};

type ImportRow = { importId: number; sourceId: number; mapping: string; sighted: Uint8Array | null };

const ROW_SQL = `SELECT id AS importId, source_id AS sourceId, mapping AS mapping, NULL AS sighted FROM imports WHERE id = :importId`;
const LATER_SQL = `SELECT id AS importId, source_id AS sourceId, mapping AS mapping, sighted AS sighted FROM imports
  WHERE source_id = :sourceId AND id > :importId AND state = 'done' AND mapping IS NOT NULL ORDER BY id`;
const CHANGED_SQL =
  'SELECT response_id AS id, row_number AS rowNumber FROM response_changes WHERE import_id = :importId ORDER BY response_id';
const CHANGE_SQL =
  'SELECT before AS before, after AS after FROM response_changes WHERE import_id = :importId AND response_id = :id';

function idsByKey(rows: readonly { key: string; id: number }[]): Map<string, number> {
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** What a stored mapping has columns for, comments and ratings by the ids of their rows. */
function createCovers(db: ReadDb, row: ImportRow): LaterImport {
  const mapping = JSON.parse(row.mapping) as StoredMapping;
  const shape = shapeOf({ columns: mapping.columns });
  const questions = idsByKey(
    db.all('SELECT key AS key, id AS id FROM questions WHERE source_id = :sourceId', { sourceId: row.sourceId }),
  );
  const metrics = idsByKey(db.all('SELECT key AS key, id AS id FROM metrics'));
  const fields = new Set<Field>();
  for (const [column, target] of filledBy) {
    if (isGiven(target, shape)) fields.add(column);
  }
  for (const key of shape.comments.keys()) fields.add(`comment:${questions.get(key) ?? ''}`);
  for (const name of shape.ratings.keys())
    fields.add(`rating:${metrics.get(`behaviour:${normaliseName(name)}`) ?? ''}`);
  for (const name of shape.extras.keys()) fields.add(`extra:${name}`);
  return {
    importId: row.importId,
    fields,
    headers: new Set(mapping.columns.map(({ header }) => header)),
  };
}

/** Row numbers by response, sorted by response so that millions stay small and are found by halving. */
type Rows = { readonly ids: Float64Array; readonly rows: Uint32Array };

function rowOf({ ids, rows }: Rows, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ids[middle] ?? 0;
    if (found === id) return rows[middle] ?? 0;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Gathers pairs and sorts them once; files mostly come in the order of what is stored. */
function createRows(): { add(id: number, rowNumber: number): void; done(): Rows } {
  const ids: number[] = [];
  const rows: number[] = [];
  let isSorted = true;
  return {
    add: (id, rowNumber) => {
      if (id < (ids.at(-1) ?? 0)) isSorted = false;
      ids.push(id);
      rows.push(rowNumber);
    },
    done: () => {
      if (isSorted) return { ids: Float64Array.from(ids), rows: Uint32Array.from(rows) };
      const order = Uint32Array.from(ids, (_, index) => index).sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
      return {
        ids: Float64Array.from(order, (index) => ids[index] ?? 0),
        rows: Uint32Array.from(order, (index) => rows[index] ?? 0),
      };
    },
  };
}

type Contained = { readonly later: LaterImport; readonly sighted: Rows; readonly changed: Rows };

/**
 * Reads what came after import `importId`. `concerns`: the responses that will be asked for; others are not kept in memory.
 * A response that passed to a later import may still stand among what it sighted: being its own is what counts then.
 */
export function readLater(db: ReadDb, importId: number, concerns: (responseId: number) => boolean): Later {
  const row = db.one<ImportRow>(ROW_SQL, { importId });
  const found = db.all<ImportRow>(LATER_SQL, { sourceId: row.sourceId, importId }).map((later): Contained => {
    const sighted = createRows();
    if (later.sighted !== null) {
      visitSightings(later.sighted, (rowNumber, id) => {
        if (concerns(id)) sighted.add(id, rowNumber);
      });
    }
    const changed = createRows();
    const rows = db.all<{ id: number; rowNumber: number }>(CHANGED_SQL, { importId: later.importId });
    for (const { id, rowNumber } of rows) if (concerns(id)) changed.add(id, rowNumber);
    return { later: createCovers(db, later), sighted: sighted.done(), changed: changed.done() };
  });
  function changesIn(later: LaterImport, id: number): Touch['changes'] {
    const stored = db.get<{ before: string; after: string }>(CHANGE_SQL, { importId: later.importId, id });
    if (!stored) return null;
    return fieldsOf({ before: JSON.parse(stored.before), after: JSON.parse(stored.after) } as ResponseChange);
  }
  return {
    own: createCovers(db, row),
    imports: found.map(({ later }) => later),
    visit: (visit) => {
      for (const { sighted, changed } of found) {
        sighted.ids.forEach(visit);
        changed.ids.forEach(visit);
      }
    },
    has: (id) => found.some(({ sighted, changed }) => rowOf(changed, id) > 0 || rowOf(sighted, id) > 0),
    firstOf: (id) => {
      for (const [index, { later, sighted, changed }] of found.entries()) {
        const rowNumber = rowOf(changed, id) || rowOf(sighted, id);
        if (rowNumber > 0) return { importId: later.importId, rowNumber, index };
      }
      return null;
    },
    touchesOf: (id) =>
      found.flatMap(({ later, sighted, changed }) => {
        const changedRow = rowOf(changed, id);
        const rowNumber = changedRow || rowOf(sighted, id);
        if (rowNumber === 0) return [];
        return [
          {
            importId: later.importId,
            rowNumber,
            covers: (field: Field) => later.fields.has(field),
            changes: changedRow > 0 ? changesIn(later, id) : null,
            isCorrected: false,
          },
        ];
      }),
  };
}

// Rejected rows that come in again after somebody repaired them in our own file: which reject each row was, so that the history of the
// earlier import can say what became of it. Which rows are stored is decided as for any other file.
import { rowColumnOf } from '../shared/import/own-export.ts';
import type { FilePlan } from '../shared/import/types.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

/** Import and row number of a reject. */
export type Repaired = readonly [importId: number, rowNumber: number];

export type Repairs = {
  /** A row that could be read this time. */
  see(cells: readonly string[]): void;
  found(): readonly Repaired[];
};

type Candidate = { importId: number; cells: string };

const IMPORTS_SQL = `SELECT i.id FROM imports i WHERE i.source_id = :sourceId AND i.state = 'done'
  AND EXISTS (SELECT 1 FROM import_rejects x WHERE x.import_id = i.id AND x.repaired_by_import IS NULL) ORDER BY i.id DESC`;
const CANDIDATES_SQL = `SELECT import_id AS importId, cells AS cells FROM import_rejects
  WHERE import_id IN (SELECT value FROM json_each(:importIds)) AND row_number = :rowNumber AND repaired_by_import IS NULL
  ORDER BY import_id DESC`;

/** Null where the file is none of ours, or its source has no rejects. */
export function createRepairs(connection: Connection | null, plan: FilePlan, sourceId: number): Repairs | null {
  const column = rowColumnOf(plan.columns.map(({ header }) => header));
  if (!connection || column < 0) return null;
  const from = connection;
  const importIds = JSON.stringify(from.prepare(IMPORTS_SQL).pluck().all({ sourceId }));
  if (importIds === '[]') return null;
  const found: Repaired[] = [];
  return {
    see: (cells) => {
      const rowNumber = Number(cells[column]);
      if (!Number.isSafeInteger(rowNumber) || rowNumber < 1) return;
      const candidates = prepared(from, CANDIDATES_SQL).all({ importIds, rowNumber }) as Candidate[];
      const importId = mostAlike(candidates, cells);
      if (importId !== null) found.push([importId, rowNumber]);
    },
    found: () => found,
  };
}

/** Two imports of a source may have rejected a row of the same number: the one that shares most cells is meant. */
function mostAlike(candidates: readonly Candidate[], cells: readonly string[]): number | null {
  let best: number | null = null;
  let most = -1;
  for (const { importId, cells: text } of candidates) {
    const before = JSON.parse(text) as readonly string[];
    const equal = before.filter((cell, position) => cell === cells[position]).length;
    if (equal > most) {
      most = equal;
      best = importId;
    }
  }
  return best;
}

/** Marks the rejects as taken in by import `importId`. May be repeated. */
export async function applyRepairs(
  connection: Connection,
  importId: number,
  repaired: readonly Repaired[],
  pace: Pace,
): Promise<void> {
  for (let at = 0; at < repaired.length; ) {
    const batch = repaired.slice(at, at + pace.batchRows());
    at += batch.length;
    await pace.write(() => {
      for (const [rejectedBy, rowNumber] of batch) {
        prepared(
          connection,
          `UPDATE import_rejects SET repaired_by_import = :importId
           WHERE import_id = :rejectedBy AND row_number = :rowNumber AND repaired_by_import IS NULL`,
        ).run({ importId, rejectedBy, rowNumber });
      }
    });
  }
}

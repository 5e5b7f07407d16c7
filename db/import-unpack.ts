// Takes packed records (import-packed.ts) apart in SQL: pieces of statements, the tables they need beside the workspace, and how they are
// run over a block. Which columns they fill is said elsewhere.
import { NUMBER_WIDTH, type PackedBlock, SLICE, SLICE_BITS } from './import-packed.ts';
import type { NewTuples, TupleValue } from './import-tuples.ts';
import type { Connection } from './open.ts';

/** Most rows of one statement; a table of as many numbers drives it. */
const STATEMENT_ROWS = 4096;

/** The records a statement is to take: `n` counts them from 0, `:from` is the place of the first. */
export const PLACES = 'temp.import_places WHERE n < :count';
/** The place of a record in its block. */
export const PLACE = '(:from + n)';

/** A number at byte `at` of the record at `place`, in a block of records of `width` bytes. */
export function numberAt(width: number, at: number, place = PLACE, bytes = ':bytes'): string {
  return `CAST(substr(${bytes}, ${place} * ${width} + ${at + 1}, ${NUMBER_WIDTH}) AS INTEGER)`;
}

/** The bytes a slice stands for. */
export function sliceOf(slice: string): string {
  return `substr(:bytes, :base + (${slice} >> ${SLICE_BITS}) + 1, ${slice} & ${SLICE - 1})`;
}

export function createPlaces(connection: Connection): void {
  connection.exec(`CREATE TEMP TABLE IF NOT EXISTS import_places(n INTEGER PRIMARY KEY);
    WITH RECURSIVE places(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM places WHERE n < ${STATEMENT_ROWS - 1})
    INSERT OR IGNORE INTO temp.import_places SELECT n FROM places`);
}

/** Numbered combinations beside the workspace: one table for each kind, dropped with the connection. Returns what fills it. */
export function createTuples(
  connection: Connection,
  name: string,
  columns: readonly string[],
): (news: NewTuples, values: (tuple: readonly TupleValue[]) => readonly TupleValue[]) => void {
  connection.exec(`CREATE TEMP TABLE ${name}(id INTEGER PRIMARY KEY, ${columns.join(', ')})`);
  const insert = connection.prepare(`INSERT INTO temp.${name} VALUES (?, ${columns.map(() => '?').join(', ')})`);
  return ({ from, tuples, isAnew }, values) => {
    if (isAnew) connection.exec(`DELETE FROM temp.${name}`);
    tuples.forEach((tuple, index) => {
      insert.run(from + index, ...values(tuple));
    });
  };
}

/** Runs `statement` over the records `from` to `until` of a block. Every record gives one row. */
export function runOver(
  statement: ReturnType<Connection['prepare']>,
  { bytes, base }: PackedBlock,
  [from, until]: readonly [from: number, until: number],
  values: Readonly<Record<string, number | Uint8Array>>,
): void {
  const blob = asBlob(bytes);
  for (let at = from; at < until; at += STATEMENT_ROWS) {
    const count = Math.min(until - at, STATEMENT_ROWS);
    const { changes } = statement.run({ ...values, bytes: blob, base, from: at, count });
    // A record that names a combination nobody made known would otherwise be lost without a sign.
    if (changes !== count) throw new Error(`${changes} of ${count} packed rows were inserted`);
  }
}

/** The driver binds Buffers only. */
export function asBlob(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// Cells of columns that repeat few values are read once and remembered: value, kept cell and flag together. What they mean is the readers'.
import { createPlaced, PLACE_MASK } from './placed-cells.ts';
import type { CellRecord } from './records.ts';
import type { RowState } from './row-state.ts';
import type { Message } from './types.ts';

/** Cells remembered per column; a column with more begins anew. */
const MOST_REMEMBERED = 4096;
/** Longer cells are no values that repeat. */
const LONGEST_REMEMBERED = 200;

/** What one cell of a column came to. `raw` where the stored value differs from the cell. */
export type Known<Value> = { readonly value: Value | null; readonly raw: string | null; readonly flag: Message | null };

/** Reads the cell at a position of a record, once per distinct text. */
export function remembered<Value>(
  read: (cell: string) => Known<Value>,
): (record: CellRecord, position: number) => Known<Value> {
  const known = new Map<string, Known<Value>>();
  /** The same by the place of the text in the reader's memory, which needs no look into a map. */
  const placed = createPlaced<{ readonly cell: string; readonly known: Known<Value> }>();

  function found(cell: string): Known<Value> {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const made = read(cell);
    if (cell.length > LONGEST_REMEMBERED) return made;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, made);
    return made;
  }

  return (record, position) => {
    const cell = record.shared(position);
    const place = record.memoryPlace(position);
    if (place < 0) return found(cell);
    const there = placed[place & PLACE_MASK];
    if (there !== undefined && there.cell === cell) return there.known;
    const made = found(cell);
    placed[place & PLACE_MASK] = { cell, known: made };
    return made;
  };
}

/** Puts what a cell of an answer column came to into the row, but for its value. */
export function noteAnswer(known: Known<unknown>, header: string, row: RowState): void {
  if (known.value !== null || known.flag !== null) row.hasAnswer = true;
  if (known.raw !== null) row.keepRaw(header, known.raw);
  if (known.flag !== null) row.flags.push(known.flag);
}

/** Whether the stored text is the cell, but for case and blanks around it. */
export function hasSameText(stored: string, cell: string): boolean {
  return stored === cell || stored.toLowerCase() === cell.trim().toLowerCase();
}

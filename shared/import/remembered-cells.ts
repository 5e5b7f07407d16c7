// Cells of columns that repeat few values are read once and remembered: value, kept cell and flag together. What they mean is the readers'.
import type { RowState } from './row-state.ts';
import type { Message } from './types.ts';

/** Cells remembered per column; a column with more begins anew. */
const MOST_REMEMBERED = 4096;
/** Longer cells are no values that repeat. */
const LONGEST_REMEMBERED = 200;

/** What one cell of a column came to. `raw` where the stored value differs from the cell. */
export type Known<Value> = { readonly value: Value | null; readonly raw: string | null; readonly flag: Message | null };

/** Reads a cell once per distinct text. */
export function remembered<Value>(read: (cell: string) => Known<Value>): (cell: string) => Known<Value> {
  const known = new Map<string, Known<Value>>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = read(cell);
    if (cell.length > LONGEST_REMEMBERED) return made;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, made);
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

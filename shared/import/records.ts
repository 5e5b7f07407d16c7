// One record as every format hands it on: CSV now, sheets and JSON later. Nothing here knows where the cells come from.
import { MAX_CELL_CHARACTERS } from './limits.ts';
import type { AsideCode } from './types.ts';
import { utcInstantOf } from './utc-bytes.ts';

const encoder = new TextEncoder();

/**
 * One record of a file. The object and what it points at are reused for the next record: keep strings, never the record.
 * Cells are addressed by position from 0; a position the record lacks reads as empty.
 */
export type CellRecord = {
  readonly fieldCount: number;
  /** Line of the file the record starts on, from 1. */
  readonly line: number;
  /** Why the record is no answer whatever its cells say; null for every record of the table. Set by the reader. */
  readonly aside: AsideCode | null;
  /** Line of a quote that nothing closes and that tore this record; 0 for every other record. */
  readonly openQuoteLine: number;
  /** No character in any cell but blanks. */
  isBlank(): boolean;
  /** The cell has no character at all. */
  isEmpty(index: number): boolean;
  isQuoted(index: number): boolean;
  /** Bytes of the cell in the file, its inner quotes included; 0 where it is empty. Cheaper than making a string to measure. */
  byteSize(index: number): number;
  /** The cell as in the file, without its quotes. NUL and malformed characters are shown as U+FFFD. */
  text(index: number): string;
  /** The same as `text`, remembered: cheaper where a column repeats few values. */
  shared(index: number): string;
  /** Where the memory of `shared` holds the cell, from 0; -1: nowhere. Later another text may stand at the same place. */
  memoryPlace(index: number): number;
  /** The instant of a cell written as `2026-03-01T10:15:00Z`, read without making a string; NaN for any other text. */
  utcInstant(index: number): number;
  /** A cell holds more characters than a cell may have. */
  hasLongCell(): boolean;
};

/** All cells of a record as strings of their own. */
export function cellsOf(record: CellRecord): string[] {
  const cells: string[] = [];
  for (let index = 0; index < record.fieldCount; index += 1) cells.push(record.text(index));
  return cells;
}

/** A record over ready strings: kept preview rows, and formats that are not bytes. */
export function createTextRecord(
  cells: readonly string[],
  line: number,
  aside: AsideCode | null = null,
  openQuoteLine = 0,
): CellRecord {
  const text = (index: number) => cells[index] ?? '';
  return {
    fieldCount: cells.length,
    line,
    aside,
    openQuoteLine,
    isBlank: () => cells.every((cell) => cell.trim() === ''),
    isEmpty: (index) => text(index) === '',
    isQuoted: () => false,
    byteSize: (index) => encoder.encode(text(index)).length,
    text,
    shared: text,
    memoryPlace: () => -1,
    utcInstant: (index) => {
      const bytes = encoder.encode(text(index));
      return utcInstantOf(bytes, 0, bytes.length);
    },
    hasLongCell: () => cells.some((cell) => cell.length > MAX_CELL_CHARACTERS),
  };
}

// Which character separates the cells: tried out under real quoting on the head of a file, never counted in its first line.
import { AppError } from '../contract/errors.ts';
import { createScanner } from './scanner.ts';
import { type Delimiter, delimiters } from './types.ts';

const MOST_RECORDS = 2000;

export type DetectedDelimiter = {
  readonly delimiter: Delimiter;
  /** The file's first line says so (`sep=;`) and is no record. */
  readonly hasSepLine: boolean;
};

/**
 * @param head UTF-8 without byte order mark
 * @param isWhole `head` is the whole file; otherwise its last record is cut and counts for nothing
 * @param chosen a person's choice, which still has to look for a `sep=` line
 */
export function detectDelimiter(head: Uint8Array, isWhole: boolean, chosen?: Delimiter): DetectedDelimiter {
  const stated = sepLine(head);
  if (chosen !== undefined) return { delimiter: chosen, hasSepLine: stated !== null };
  const known = delimiters.find((delimiter) => delimiter === stated);
  if (known !== undefined) return { delimiter: known, hasSepLine: true };
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = consistency(widths(head, isWhole, delimiter));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return { delimiter: best, hasSepLine: stated !== null };
}

/** The character of a `sep=` line, which Excel writes and reads; null without such a line. */
function sepLine(head: Uint8Array): string | null {
  const text = String.fromCharCode(...head.subarray(0, 8));
  return /^"?sep=(.)"?(?:\r|\n|$)/iu.exec(text)?.[1] ?? null;
}

/** Cells per record, blank records left out. */
function widths(head: Uint8Array, isWhole: boolean, delimiter: Delimiter): number[] {
  const found: number[] = [];
  const scanner = createScanner({
    delimiter,
    onRecord(record) {
      if (found.length < MOST_RECORDS && !record.isBlank()) found.push(record.fieldCount);
    },
  });
  try {
    scanner.push(head);
    if (isWhole) scanner.end();
  } catch (error) {
    // A quote that stays open under this delimiter may be a plain character under another.
    if (!(error instanceof AppError)) throw error;
  }
  return found;
}

/**
 * Share of records as wide as the header, more for many columns, so that a comma inside every header of a semicolon file
 * does not win. 0 where the header is one cell.
 */
function consistency(found: readonly number[]): number {
  const [header = 0] = found;
  if (header < 2) return 0;
  const same = found.filter((width) => width === header).length;
  return same / found.length + Math.min(1, Math.log2(header) / 8) * 0.5;
}

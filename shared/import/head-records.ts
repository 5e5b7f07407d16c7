// The first records of a file as plain cells, for everything that is decided by comparing rows: header, product, long formats.
// Nothing is decided here, and nothing beyond the head is read.
import { AppError } from '../contract/errors.ts';
import { cellsOf } from './records.ts';
import { createScanner } from './scanner.ts';
import { createTranscoder } from './transcoder.ts';
import type { Encoding, Layout } from './types.ts';

export type HeadRecord = {
  readonly cells: readonly string[];
  readonly line: number;
  /** A blank record stands before it. */
  readonly isAfterGap: boolean;
};

/** Enough to tell a header from its body; more for narrow tables, in which long formats are looked for. */
const MOST_RECORDS = 400;
const MOST_CELLS = 40_000;

export type HeadLayout = Pick<Layout, 'delimiter' | 'hasSepLine' | 'hasBackslashQuotes'>;

/**
 * Records of the head, blank ones and the `sep=` line left out.
 * @param text UTF-8 without byte order mark
 * @param isWhole `text` is the whole file; otherwise its last record is cut and left out
 */
export function readHead(text: Uint8Array, isWhole: boolean, layout: HeadLayout): HeadRecord[] {
  const found: { cells: string[]; line: number; gap: number }[] = [];
  let cellCount = 0;
  let isSepLineLeft = layout.hasSepLine === true;
  let gap = 0;
  const scanner = createScanner({
    delimiter: layout.delimiter,
    ...(layout.hasBackslashQuotes === undefined ? {} : { hasBackslashQuotes: layout.hasBackslashQuotes }),
    onRecord(record) {
      if (found.length >= MOST_RECORDS || cellCount >= MOST_CELLS) return;
      if (record.isBlank()) {
        gap += 1;
        return;
      }
      if (isSepLineLeft) {
        isSepLineLeft = false;
        return;
      }
      const cells = cellsOf(record);
      cellCount += cells.length;
      found.push({ cells, line: record.line, gap });
      gap = 0;
    },
  });
  try {
    scanner.push(text);
    if (isWhole) scanner.end();
  } catch (error) {
    // The reading proper names what is wrong; the records before it are good for a header.
    if (!(error instanceof AppError)) throw error;
  }
  const usual = usualGap(found.map((record) => record.gap));
  return found.map(({ cells, line, gap: blanks }) => ({ cells, line, isAfterGap: blanks > usual }));
}

/** Blank records that most records have before them: a file whose lines all stand apart has no gaps there. */
function usualGap(gaps: readonly number[]): number {
  const sorted = [...gaps].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The head as UTF-8. */
export function transcoded(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const parts: Uint8Array[] = [];
  const transcoder = createTranscoder(encoding, (part) => parts.push(part.slice()));
  transcoder.push(bytes);
  transcoder.end();
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}

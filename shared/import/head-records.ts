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
  const found: HeadRecord[] = [];
  let cellCount = 0;
  let isSepLineLeft = layout.hasSepLine === true;
  let isAfterGap = false;
  const scanner = createScanner({
    delimiter: layout.delimiter,
    ...(layout.hasBackslashQuotes === undefined ? {} : { hasBackslashQuotes: layout.hasBackslashQuotes }),
    onRecord(record) {
      if (found.length >= MOST_RECORDS || cellCount >= MOST_CELLS) return;
      if (record.isBlank()) {
        isAfterGap = true;
        return;
      }
      if (isSepLineLeft) {
        isSepLineLeft = false;
        return;
      }
      const cells = cellsOf(record);
      cellCount += cells.length;
      found.push({ cells, line: record.line, isAfterGap });
      isAfterGap = false;
    },
  });
  try {
    scanner.push(text);
    if (isWhole) scanner.end();
  } catch (error) {
    // The reading proper names what is wrong; the records before it are good for a header.
    if (!(error instanceof AppError)) throw error;
  }
  return found;
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

// How many cells the records of a stretch of bytes have under one way of reading: the look ahead behind guesses about delimiters
// and quotes. Reads by the scanner's rules and keeps nothing; the scanner is what reads files.
import type { Delimiter } from './types.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const TAB = 0x09;
const BACKSLASH = 0x5c;

/** How cells are told apart. */
export type Dialect = {
  readonly delimiter: Delimiter;
  /** Inside quotes a backslash takes the meaning of the quote or backslash behind it. */
  readonly hasBackslashQuotes: boolean;
};

export type RecordWidths = {
  /** Cells of each record that ends within the stretch, in order; those of blanks and delimiters alone are left out. */
  readonly widths: readonly number[];
  /** Records with text behind a closing quote. */
  readonly irregularCount: number;
  /** The last of them has no such text. */
  readonly isLastRegular: boolean;
  /** Where the stretch ends between an opening quote and its closing one: position of the first, and the cells of its record before it. */
  readonly open: { readonly at: number; readonly cells: number } | null;
};

/** An odd number of backslashes stands before `position`, none of them before `from`. */
export function isEscaped(bytes: Uint8Array, from: number, position: number): boolean {
  let at = position - 1;
  while (at >= from && bytes[at] === BACKSLASH) at -= 1;
  return (position - 1 - at) % 2 === 1;
}

/** Nothing but blanks from `from` up to `to`. */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] === BLANK) at += 1;
  return at >= to;
}

/**
 * @param options.cellsBefore the stretch begins inside a plain cell, the one after so many of its record; that record counts even if empty
 * @param options.isWhole the last record needs no line end
 * @param options.most stop after so many records
 */
export function recordWidths(
  bytes: Uint8Array,
  from: number,
  to: number,
  dialect: Dialect,
  options: { readonly cellsBefore?: number; readonly isWhole: boolean; readonly most?: number },
): RecordWidths {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const { cellsBefore, isWhole, most = Number.POSITIVE_INFINITY } = options;
  const widths: number[] = [];
  let irregularCount = 0;
  let isRegular = true;
  let isLastRegular = true;
  let open: RecordWidths['open'] = null;
  let at = from;
  let recordStart = from;
  let cells = cellsBefore ?? 0;
  /** The record counts although its one cell is empty. */
  let isSure = cellsBefore !== undefined;
  let isPlain = isSure;

  function endRecord(end: number): void {
    if (isSure || !isBare(bytes, recordStart, end, delimiter)) {
      widths.push(cells);
      if (!isRegular) irregularCount += 1;
      isLastRegular = isRegular;
    }
    cells = 0;
    isSure = false;
    isRegular = true;
  }

  if (isWhole && isSure && from >= to) {
    cells += 1;
    endRecord(to);
  }
  while (at < to && widths.length < most) {
    const start = at;
    if (!isPlain && bytes[at] === QUOTE) {
      at = closingQuote(bytes, at, to, dialect.hasBackslashQuotes);
      if (at >= to) {
        open = { at: start, cells };
        break;
      }
      at += 1;
      while (at < to && bytes[at] === BLANK) at += 1;
      if (at < to && !isEnd(bytes[at] ?? 0, delimiter)) isRegular = false;
    }
    isPlain = false;
    while (at < to && !isEnd(bytes[at] ?? 0, delimiter)) at += 1;
    if (at >= to && !isWhole) break;
    cells += 1;
    if (at < to && bytes[at] === delimiter) {
      at += 1;
      if (at < to) continue;
      // A delimiter at the very end has an empty cell behind it.
      if (isWhole) cells += 1;
      else break;
    }
    endRecord(Math.min(at, to));
    if (bytes[at] === CR && bytes[at + 1] === LF) at += 1;
    at += 1;
    recordStart = at;
  }
  return { widths, irregularCount, isLastRegular, open };
}

/** Nothing but blanks, tabs and delimiters. */
function isBare(bytes: Uint8Array, from: number, to: number, delimiter: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte !== BLANK && byte !== TAB && byte !== delimiter) return false;
  }
  return true;
}

/** Position of the quote that closes the one at `open`; `to` where none does. */
export function closingQuote(bytes: Uint8Array, open: number, to: number, hasBackslashQuotes: boolean): number {
  let at = open + 1;
  while (at < to) {
    if (bytes[at] !== QUOTE || (hasBackslashQuotes && isEscaped(bytes, open + 1, at))) at += 1;
    else if (bytes[at + 1] === QUOTE && at + 1 < to) at += 2;
    else return at;
  }
  return to;
}

function isEnd(byte: number, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR;
}

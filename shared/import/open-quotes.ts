// Which opening quote was never meant to be closed: judged by how wide the records behind it become when it is read as a plain
// character. The scanner asks where a cell passes every length or a record looks wrong, and goes back to the quote named here.
import { AppError } from '../contract/errors.ts';
import { IRREGULAR, QUOTED } from './byte-record.ts';
import { MAX_CELL_BYTES, MAX_COLUMNS } from './limits.ts';
import { closingQuote, type Dialect, type RecordWidths, recordWidths } from './record-widths.ts';
import { areTooMany, type CountedScan, noteIrregular, noteOpenQuote } from './scan-stats.ts';

const LF = 0x0a;
const CR = 0x0d;
/** Share of the records behind an open quote that must have the width of the file. */
const RIGHT_SHARE = 0.9;
/** Quoted cells of one record that are tried. */
const MOST_TRIED = 8;

/** What the scanner knows of the file while it looks for open quotes. */
export class QuoteJudge {
  /** The width that most records have, by a running vote (Boyer and Moore); 0 before the first record. */
  width = 0;
  votes = 0;
  readonly #dialect: Dialect;
  readonly #stats: CountedScan;
  /** Line of the open quote that the record suffers from, 0 without one. */
  #openLine = 0;
  /** The open quote stands in this record, not in one before. */
  #isReopened = false;

  constructor(dialect: Dialect, stats: CountedScan) {
    this.#dialect = dialect;
    this.#stats = stats;
  }

  /** Takes the vote of a record. Lines of one cell never vote against a wider one. */
  #castVote(width: number): void {
    if (width === this.width) this.votes += 1;
    else if (width > 1 && (this.width <= 1 || this.votes === 0)) {
      this.width = width;
      this.votes = 1;
    } else if (width > 1) this.votes -= 1;
    else if (this.width === 0) this.width = 1;
  }

  /** A quote is read as a plain character from now on. @throws AppError `file.quote-open` where that happens too often */
  reopen(line: number): void {
    noteOpenQuote(this.#stats, line);
    if (areTooMany(this.#stats)) throw new AppError('file.quote-open', { line });
    if (!this.#isReopened) this.#openLine = line;
    this.#isReopened = true;
  }

  /** Line of the open quote that tore the record which ends here, 0 for others. What is left of a torn cell has another width than the file. */
  endRecord(fieldCount: number): number {
    if (this.#openLine > 0 && !this.#isReopened && fieldCount === this.width) this.#openLine = 0;
    this.#isReopened = false;
    return this.#openLine;
  }

  /** Judges a record that is unusual: `tornCell`, or -1 and the record counts. */
  judge(found: FoundRecord): number {
    const index = tornCell(found, this.width, this.#dialect);
    if (index >= 0) return index;
    noteIrregular(this.#stats, found, this.#dialect);
    if (this.#openLine === 0) this.#castVote(found.fieldCount);
    return -1;
  }

  /** See `isNeverClosed`. */
  isNeverClosed(bytes: Uint8Array, quoteAt: number, cellsBefore: number, end = -1): boolean {
    return isNeverClosed(bytes, quoteAt, cellsBefore, end, this.width, this.#dialect);
  }
}

/**
 * A quoted cell has not been closed after `MAX_CELL_BYTES` (or by the end of the file): is its text, read as plain, a run of
 * records of the file's width? The first belongs to the record of the quote and may have any width.
 * @param quoteAt position of the opening quote
 * @param cellsBefore cells of its record in front of it
 * @param end of the file, or -1 where the cell only passed its limit
 */
function isNeverClosed(
  bytes: Uint8Array,
  quoteAt: number,
  cellsBefore: number,
  end: number,
  width: number,
  dialect: Dialect,
): boolean {
  if (width === 0) return false;
  const isWhole = end >= 0;
  const to = isWhole ? end : quoteAt + 1 + MAX_CELL_BYTES;
  const found = recordWidths(bytes, quoteAt + 1, to, dialect, { cellsBefore, isWhole });
  if (found.widths.length === 1) return isWhole && found.open === null;
  return isMostlyRight(found.widths, width);
}

/** Records behind the first: after the torn rest of a cell with line breaks, nearly all are as wide as the file's. */
function isMostlyRight(widths: readonly number[], width: number): boolean {
  const torn = widths.indexOf(width, 1);
  if (torn < 0) return false;
  const later = widths.slice(torn);
  const right = later.filter((one) => one === width).length;
  return right >= later.length * RIGHT_SHARE && right >= torn - 1;
}

/** A record as the scanner holds it when its end was found. */
type FoundRecord = {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly fieldCount: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
};

/**
 * A record that is too wide, too narrow or has text behind a closing quote: position in it of the first cell whose quote was
 * closed by the opening quote of a later cell, and whose reading as plain text gives records of the file's width. -1: none.
 */
function tornCell(found: FoundRecord, width: number, dialect: Dialect): number {
  const { bytes, end, fieldCount, starts, ends, flags } = found;
  if (width === 0 || (width === 1 && fieldCount > 1)) return -1;
  let tried = 0;
  for (let index = 0; index < Math.min(fieldCount, MAX_COLUMNS) && tried < MOST_TRIED; index += 1) {
    const flag = flags[index] ?? 0;
    if ((flag & QUOTED) === 0) continue;
    const isIrregular = (flag & IRREGULAR) !== 0;
    if (!isIrregular && fieldCount === width) continue;
    const open = (starts[index] ?? 0) - (isIrregular ? 0 : 1);
    const close = isIrregular
      ? closingQuote(bytes, open, ends[index] ?? 0, dialect.hasBackslashQuotes)
      : (ends[index] ?? 0);
    if (close - 1 <= open || !isCellStart(bytes[close - 1] ?? 0, dialect)) continue;
    tried += 1;
    const read = recordWidths(bytes, open + 1, end, dialect, { cellsBefore: index, isWhole: true });
    const isOverLines = breaksBetween(bytes, open, close) > 0;
    // Only text behind the closing quote is reason enough to read on inside another quoted cell.
    if (read.open !== null && !isIrregular) continue;
    if (isBetter(read, fieldCount, width, isOverLines)) return index;
  }
  return -1;
}

/** A quote behind this byte opens a cell. */
function isCellStart(before: number, { delimiter }: Dialect): boolean {
  return before === delimiter.charCodeAt(0) || before === LF || before === CR;
}

function isBetter(read: RecordWidths, fieldCount: number, width: number, isOverLines: boolean): boolean {
  const { widths, isLastRegular, open } = read;
  if (open !== null) {
    return isOverLines && width > 1 && (widths[0] ?? 0) >= width && widths.slice(1).every((one) => one === width);
  }
  if (!isLastRegular || widths.at(-1) !== width) return false;
  if (!isOverLines) return fieldCount !== width;
  const first = widths.indexOf(width, 1);
  return widths.slice(first).every((one) => one === width);
}

/** Line breaks from `from` up to `to`; CR and LF together are one. */
export function breaksBetween(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === CR || (byte === LF && (at === from || bytes[at - 1] !== CR))) count += 1;
  }
  return count;
}

// What the scanner counted on the way, and what it says about the file. The reading itself stands in scanner.ts.
import { IRREGULAR } from './byte-record.ts';
import { MAX_COLUMNS } from './limits.ts';
import { closingQuote, type Dialect } from './record-widths.ts';
import type { Layout } from './types.ts';

const BACKSLASH = 0x5c;
/** A file may have so many open quotes, or one in twenty records: beyond that its quotes mean something else. */
const MANY = 100;
const MANY_SHARE = 0.05;
const LINES_NAMED = 20;

/** As the scanner counts. */
export type CountedScan = {
  /** All records, blank ones and header included. */
  recordCount: number;
  lfCount: number;
  crlfCount: number;
  crCount: number;
  /** Cells with text after their closing quote. */
  irregularCount: number;
  /** Those of them whose closing quote stands behind a backslash. */
  escapedCount: number;
  /** Quotes that nothing closed and that were read as plain text. */
  openQuoteCount: number;
  /** Lines of the first of them. */
  openQuoteLines: number[];
};

export type ScanStats = Readonly<Omit<CountedScan, 'openQuoteLines'>> & {
  readonly openQuoteLines: readonly number[];
};

export function emptyScanStats(): CountedScan {
  return {
    recordCount: 0,
    lfCount: 0,
    crlfCount: 0,
    crCount: 0,
    irregularCount: 0,
    escapedCount: 0,
    openQuoteCount: 0,
    openQuoteLines: [],
  };
}

/** Counts the irregular cells of a record. */
export function noteIrregular(
  stats: CountedScan,
  found: {
    readonly bytes: Uint8Array;
    readonly fieldCount: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly flags: Uint8Array;
  },
  { hasBackslashQuotes }: Dialect,
): void {
  for (let index = 0; index < Math.min(found.fieldCount, MAX_COLUMNS); index += 1) {
    if (((found.flags[index] ?? 0) & IRREGULAR) === 0) continue;
    stats.irregularCount += 1;
    const open = found.starts[index] ?? 0;
    const close = closingQuote(found.bytes, open, found.ends[index] ?? 0, hasBackslashQuotes);
    if (close - 1 > open && found.bytes[close - 1] === BACKSLASH) stats.escapedCount += 1;
  }
}

/** Counts a quote that nothing closes. */
export function noteOpenQuote(stats: CountedScan, line: number): void {
  stats.openQuoteCount += 1;
  if (stats.openQuoteLines.length < LINES_NAMED) stats.openQuoteLines.push(line);
}

/** So many quotes stay open that they cannot be slips. */
export function areTooMany({ openQuoteCount, recordCount }: ScanStats): boolean {
  return openQuoteCount > MANY && openQuoteCount > recordCount * MANY_SHARE;
}

/** The line end of a file. */
export function lineEndOf(stats: ScanStats): Layout['lineEnd'] {
  const { lfCount, crlfCount, crCount } = stats;
  const kinds = Number(lfCount > 0) + Number(crlfCount > 0) + Number(crCount > 0);
  if (kinds > 1) return 'mixed';
  if (crlfCount > 0) return 'crlf';
  return crCount > 0 ? 'cr' : 'lf';
}

/** Text behind closing quotes stands behind `\"` in most cases: the file escapes its quotes by backslashes. */
export function seemsBackslashed(stats: ScanStats): boolean {
  const { escapedCount, irregularCount } = stats;
  return escapedCount > 0 && escapedCount * 2 > irregularCount;
}

// Bytes of a file to its records, as its layout says: encoding, `sep=` line, preamble, header rows, blank records, what stands below
// the table, long and mixed files. Analysis, preview and import all read through here, so that a row has one number everywhere.
import { AppError } from '../contract/errors.ts';
import type { ByteRecord } from './byte-record.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { rowColumnOf, unguardedRecord } from './own-export.ts';
import { createPivot, type Pivot, type RecordSink } from './pivot.ts';
import { type CellRecord, cellsOf } from './records.ts';
import type { ScanStats } from './scan-stats.ts';
import { createScanner } from './scanner.ts';
import { createSplitter, type Splitter } from './split.ts';
import { createTranscoder, type TextCounts } from './transcoder.ts';
import type { AsideCode, Layout, Reshape } from './types.ts';

export type ReadStats = ScanStats & TextCounts;

export type RecordReader = {
  /** @throws AppError `file.quote-open`, `file.too-large` */
  push(bytes: Uint8Array): void;
  /** No byte follows. Responses of a long file may still wait: `flush` hands them out in portions, `end` all at once. */
  endInput(): void;
  /** Hands out up to `limit` waiting responses. @returns whether more wait */
  flush(limit: number): boolean;
  end(): void;
  stats(): ReadStats;
  /** What a first reading finds out about a reshaped file; null for others. */
  reshaped(): Reshaped | null;
};

export type Reshaped = {
  readonly reshape: Reshape;
  readonly perQuestion: ReadonlySet<number>;
  readonly replacedCount: number;
};

export type ReadLayout = Pick<
  Layout,
  'encoding' | 'delimiter' | 'headerRows' | 'hasSepLine' | 'preambleRows' | 'hasBackslashQuotes' | 'reshape' | 'tails'
>;

export type ReadHandlers = {
  /** `joinedRows`: records of the file that this one was put together from. */
  readonly onRecord: RecordSink;
  /** Each header row, before any record. */
  readonly onHeader?: (cells: readonly string[]) => void;
  /** Blank records were passed over. */
  readonly onGap?: () => void;
};

/** A byte order mark in UTF-8: files pasted together have it before each header. */
const BOM = '\ufeff';
const BOM_BYTES = 3;

/** The rows of a header, to know them again where a file repeats them. */
class HeaderMemory {
  readonly #lengths = new Set<number>();
  readonly #rows: string[][] = [];

  add(record: ByteRecord, cells: string[]): void {
    // A single short cell could be an answer as well.
    if (cells.filter((cell) => cell.trim() !== '').length < 2) return;
    this.#lengths.add(record.byteLength).add(record.byteLength + BOM_BYTES);
    this.#rows.push(cells);
  }

  /** The lengths settle it for nearly every record. */
  has(record: ByteRecord): boolean {
    if (!this.#lengths.has(record.byteLength)) return false;
    return this.#rows.some(
      (cells) =>
        cells.length === record.fieldCount &&
        cells.every((cell, at) => record.text(at) === cell || (at === 0 && record.text(at) === BOM + cell)),
    );
  }
}

/**
 * A streaming reader. Blank records are passed over and have no number; `rowNumber` counts the others after the header from 1.
 * The record is reused: see `CellRecord`. Records that stand where no answer can stand carry `aside`.
 */
export function createReader(layout: ReadLayout, handlers: ReadHandlers): RecordReader {
  const { onRecord, onHeader, onGap } = handlers;
  const tails = layout.tails ?? [];
  const header = new HeaderMemory();
  let preambleRowsLeft = layout.preambleRows ?? 0;
  let headerRowsLeft = layout.headerRows;
  let isSepLineLeft = layout.hasSepLine === true;
  let rowNumber = 0;
  let width = 0;
  let nextTail = 0;
  let tail: AsideCode | null = null;
  let isInputEnded = false;
  let pivot: Pivot | null = null;
  let splitter: Splitter | null = null;
  let isOwnFile = false;
  /** A view of the scanner's record, which is one object reused: of our own files with the guards against formulas taken away. */
  let view: CellRecord | null = null;

  /** Above the records; false once they begin. */
  function isAbove(record: ByteRecord): boolean {
    if (isSepLineLeft) isSepLineLeft = false;
    else if (preambleRowsLeft > 0) preambleRowsLeft -= 1;
    else if (headerRowsLeft > 0) {
      headerRowsLeft -= 1;
      // A torn header names nothing.
      if (record.openQuoteLine > 0) throw new AppError('file.quote-open', { line: record.openQuoteLine });
      if (record.fieldCount > MAX_COLUMNS) {
        throw new AppError('file.too-large', { limit: 'columns', max: MAX_COLUMNS, count: record.fieldCount });
      }
      const cells = cellsOf(record);
      width = Math.max(width, cells.length);
      header.add(record, cells);
      if (rowColumnOf(cells) >= 0) isOwnFile = true;
      onHeader?.(cells);
    } else return false;
    return true;
  }

  function asideOf(record: ByteRecord): AsideCode | null {
    while (nextTail < tails.length) {
      const next = tails[nextTail];
      if (next === undefined || record.line < next.line) break;
      tail = next.code;
      nextTail += 1;
    }
    return tail ?? (header.has(record) ? 'repeatedHeader' : null);
  }

  function begin({ reshape }: ReadLayout): void {
    if (reshape?.kind === 'pivot') pivot = createPivot(reshape, width, onRecord);
    else if (reshape?.kind === 'split') splitter = createSplitter(reshape, width);
  }

  const scanner = createScanner({
    delimiter: layout.delimiter,
    ...(layout.hasBackslashQuotes === undefined ? {} : { hasBackslashQuotes: layout.hasBackslashQuotes }),
    onRecord(record) {
      if (record.isBlank()) {
        onGap?.();
        return;
      }
      if (rowNumber === 0) {
        if (isAbove(record)) return;
        begin(layout);
      }
      rowNumber += 1;
      if (rowNumber > MAX_ROWS) throw new AppError('file.too-large', { limit: 'rows', max: MAX_ROWS });
      record.aside = asideOf(record);
      view ??= isOwnFile ? unguardedRecord(record) : record;
      if (record.aside !== null) onRecord(view, rowNumber, 1);
      else if (pivot !== null) pivot.add(view, rowNumber);
      else onRecord(splitter === null ? view : splitter.split(view), rowNumber, 1);
    },
  });
  const transcoder = createTranscoder(layout.encoding, scanner.push);

  function endInput(): void {
    if (isInputEnded) return;
    isInputEnded = true;
    transcoder.end();
    scanner.end();
  }

  function flush(limit: number): boolean {
    return pivot?.flush(limit) ?? false;
  }

  function reshaped(): Reshaped | null {
    if (pivot !== null) {
      return { reshape: pivot.found(), perQuestion: pivot.perQuestion(), replacedCount: pivot.replacedCount() };
    }
    if (splitter === null || layout.reshape?.kind !== 'split') return null;
    const reshape: Reshape = { ...layout.reshape, types: splitter.types() };
    return { reshape, perQuestion: new Set(), replacedCount: 0 };
  }

  return {
    push: transcoder.push,
    endInput,
    flush,
    end() {
      endInput();
      flush(Number.POSITIVE_INFINITY);
    },
    stats: () => ({ ...scanner.stats(), ...transcoder.counts() }),
    reshaped,
  };
}

// Bytes of a file to its records, as its layout says: encoding, `sep=` line, header rows, blank records. Analysis, preview and
// import all read through here, so that a row has one number everywhere.
import { AppError } from '../contract/errors.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { type CellRecord, cellsOf } from './records.ts';
import { createScanner, type ScanStats } from './scanner.ts';
import { createTranscoder } from './transcoder.ts';
import type { Layout } from './types.ts';

export type RecordReader = {
  /** @throws AppError `file.quote-open`, `file.too-large` */
  push(bytes: Uint8Array): void;
  end(): void;
  stats(): ScanStats;
};

export type ReadLayout = Pick<Layout, 'encoding' | 'delimiter' | 'headerRows' | 'hasSepLine'>;

/**
 * A streaming reader. Blank records are passed over and have no number; `rowNumber` counts the others after the header from 1.
 * The record is reused: see `CellRecord`.
 */
export function createReader(
  layout: ReadLayout,
  handlers: {
    readonly onRecord: (record: CellRecord, rowNumber: number) => void;
    /** Each header row, before any record. */
    readonly onHeader?: (cells: readonly string[]) => void;
  },
): RecordReader {
  const { onRecord, onHeader } = handlers;
  let headerRowsLeft = layout.headerRows;
  let isSepLineLeft = layout.hasSepLine === true;
  let rowNumber = 0;
  const scanner = createScanner({
    delimiter: layout.delimiter,
    onRecord(record) {
      if (record.isBlank()) return;
      if (isSepLineLeft) {
        isSepLineLeft = false;
        return;
      }
      if (headerRowsLeft > 0) {
        headerRowsLeft -= 1;
        if (record.fieldCount > MAX_COLUMNS) {
          throw new AppError('file.too-large', { limit: 'columns', max: MAX_COLUMNS, count: record.fieldCount });
        }
        onHeader?.(cellsOf(record));
        return;
      }
      rowNumber += 1;
      if (rowNumber > MAX_ROWS) throw new AppError('file.too-large', { limit: 'rows', max: MAX_ROWS });
      onRecord(record, rowNumber);
    },
  });
  const transcoder = createTranscoder(layout.encoding, scanner.push);
  return {
    push: transcoder.push,
    end() {
      transcoder.end();
      scanner.end();
    },
    stats: scanner.stats,
  };
}

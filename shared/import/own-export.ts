// CSV that Rapport writes for people to work on in a spreadsheet, and how it is recognised and read back exactly: rejects today.
// Cells that a spreadsheet would take for a formula carry an apostrophe; reading takes away what writing added, and nothing else.
import type { CellRecord } from './records.ts';

/** Columns behind those of the original file; they say where a row comes from and are not stored. */
export const ROW_HEADER = 'Rapport row';
export const REASON_HEADER = 'Rapport reason';

/** What spreadsheets take for a formula, full-width forms included, behind apostrophes that were in the file already. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
const GUARDED = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** The cell as it is written. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** One record with its line end (CRLF, as RFC 4180 says). Quoted where it has to be. */
export function csvRecord(cells: readonly string[], delimiter: string): string {
  const written = cells.map((cell) => {
    const text = guarded(cell);
    const needsQuotes = text.includes(delimiter) || /["\r\n]/u.test(text) || text !== text.trim();
    return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
  });
  // A record of one empty cell would read as a blank line.
  const line = written.join(delimiter);
  return `${line === '' ? '""' : line}\r\n`;
}

export function isOwnHeader(header: string): boolean {
  return header === ROW_HEADER || header === REASON_HEADER;
}

/** Position of the column with the original row numbers; -1 where the file is none of ours. */
export function rowColumnOf(headers: readonly string[]): number {
  return headers.includes(REASON_HEADER) ? headers.indexOf(ROW_HEADER) : -1;
}

/** A record of our own file as it was before it was written. The view follows the record it is made over. */
export function unguardedRecord(record: CellRecord): CellRecord {
  return {
    get fieldCount() {
      return record.fieldCount;
    },
    get line() {
      return record.line;
    },
    get aside() {
      return record.aside;
    },
    get openQuoteLine() {
      return record.openQuoteLine;
    },
    isBlank: () => record.isBlank(),
    isEmpty: (index) => record.isEmpty(index),
    isQuoted: (index) => record.isQuoted(index),
    byteSize: (index) => record.byteSize(index),
    text: (index) => unguarded(record.text(index)),
    shared: (index) => unguarded(record.shared(index)),
    memoryPlace: (index) => record.memoryPlace(index),
    utcInstant: (index) => record.utcInstant(index),
    hasLongCell: () => record.hasLongCell(),
  };
}

// Reads whole texts through the import engine for the tests of this folder: records, plans and outcomes as plain values.
import { analyseFile } from '../../shared/import/analyse.ts';
import { type ConvertOptions, createConverter } from '../../shared/import/convert.ts';
import { createReader } from '../../shared/import/reader.ts';
import { type CellRecord, cellsOf, createTextRecord } from '../../shared/import/records.ts';
import { createScanner } from '../../shared/import/scanner.ts';
import type {
  AsideCode,
  Delimiter,
  FilePlan,
  ImportSettings,
  ParsedResponse,
  RecordOutcome,
} from '../../shared/import/types.ts';

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-16 with byte order mark where asked for. */
export function utf16(text: string, order: 'le' | 'be', hasBom: boolean): Uint8Array {
  const marked = hasBom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  for (let index = 0; index < marked.length; index += 1) {
    const unit = marked.charCodeAt(index);
    bytes[index * 2 + (order === 'le' ? 0 : 1)] = unit & 0xff;
    bytes[index * 2 + (order === 'le' ? 1 : 0)] = unit >> 8;
  }
  return bytes;
}

/** windows-1252, of the characters the tests use. */
export function cp1252(text: string): Uint8Array {
  const high = new Map([
    ['€', 0x80],
    ['–', 0x96],
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
    ['…', 0x85],
  ]);
  return Uint8Array.from(text, (character) => {
    const code = high.get(character) ?? character.charCodeAt(0);
    if (code > 0xff) throw new Error(`not in this page: ${character}`);
    return code;
  });
}

export function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

export type ScannedRecord = { cells: string[]; line: number };

/** All records of a text, blank lines included as one empty cell. */
export function scanAll(bytes: Uint8Array, delimiter: Delimiter, size = bytes.length || 1): ScannedRecord[] {
  const records: ScannedRecord[] = [];
  const scanner = createScanner({
    delimiter,
    onRecord: (record) => records.push({ cells: cellsOf(record), line: record.line }),
  });
  for (const chunk of chunked(bytes, size)) scanner.push(chunk);
  scanner.end();
  return records;
}

export type ReadRow = {
  rowNumber: number;
  line: number;
  cells: string[];
  /** Rows of the file it was put together from. */
  joinedRows: number;
  aside: AsideCode | null;
  openQuoteLine: number;
  outcome: RecordOutcome;
};
export type ReadFile = { plan: FilePlan; rows: ReadRow[]; responses: ParsedResponse[] };

/** A record as kept text, for what reads records again. */
export function recordOf({ cells, line, aside, openQuoteLine }: ReadRow): CellRecord {
  return createTextRecord(cells, line, aside, openQuoteLine);
}

export function planOf(content: string | Uint8Array, settings: ImportSettings = {}, fileName = 'survey.csv'): FilePlan {
  return readFile(content, settings, fileName).plan;
}

/** Analyses and converts a whole file, in chunks of an odd size so that every boundary is met sooner or later. */
export function readFile(
  content: string | Uint8Array,
  settings: ImportSettings = {},
  fileName = 'survey.csv',
  options: ConvertOptions = {},
): ReadFile {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const open = () => chunked(bytes, 4099);
  const { plan } = analyseFile(settings, { fileName, workspaceZone: 'Europe/Berlin' }, open);
  const converter = createConverter(plan, options);
  const rows: ReadRow[] = [];
  const reader = createReader(plan.layout, {
    onRecord: (record, rowNumber, joinedRows) => {
      const { line, aside, openQuoteLine } = record;
      const outcome = converter.convert(record);
      rows.push({ rowNumber, line, aside, openQuoteLine, cells: cellsOf(record), joinedRows, outcome });
    },
  });
  for (const chunk of open()) reader.push(chunk);
  reader.end();
  const responses = rows.flatMap(({ outcome }) => (outcome.kind === 'response' ? [outcome.response] : []));
  return { plan, rows, responses };
}

/** Target of each column, in order. */
export function targetsOf(plan: FilePlan): string[] {
  return plan.columns.map(({ target }) => target);
}

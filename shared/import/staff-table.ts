// Bytes of a staff list to its rows of cells: encoding, delimiter, which row names the columns. What the columns mean is in staff-list.ts.
// Staff lists are small: the whole table is held.
import { AppError } from '../contract/errors.ts';
import { MAX_STAFF_ROWS, type StaffSettings } from '../contract/staff.ts';
import { detectDelimiter } from './delimiter.ts';
import { createUtf8Judge, detectEncoding } from './encoding.ts';
import { transcoded } from './head-records.ts';
import { headerWords } from './header-names.ts';
import { message } from './messages.ts';
import { createReader } from './reader.ts';
import { cellsOf } from './records.ts';
import { foreignFormat } from './signatures.ts';
import { staffTargetOf } from './staff-words.ts';
import type { Delimiter, Encoding, Message } from './types.ts';

export type StaffTable = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Rows below the header, blank ones left out. */
  readonly rows: readonly (readonly string[])[];
  readonly warnings: readonly Message[];
};

/** Bytes a staff list may have. */
export const MAX_STAFF_BYTES = 20_000_000;
/** Titles and notes above the header. */
const MOST_ABOVE = 30;
/** Enough to see which delimiter gives rows of one width. */
const HEAD_BYTES = 262_144;

/** @throws AppError `file.empty`, `file.format`, `file.too-large`, `file.quote-open` */
export function readStaffTable(bytes: Uint8Array, settings: StaffSettings): StaffTable {
  if (bytes.length === 0) throw new AppError('file.empty');
  const { encoding, warnings } = encodingOf(bytes, settings.encoding);
  const foreign = foreignFormat(bytes, encoding.startsWith('utf-16'));
  if (foreign !== null) throw new AppError('file.format', { format: foreign });
  const isWhole = bytes.length <= HEAD_BYTES;
  const head = transcoded(bytes.subarray(0, HEAD_BYTES), encoding);
  const separated = detectDelimiter(head, isWhole, settings.delimiter);
  const rows: string[][] = [];
  const reader = createReader(
    { encoding, ...separated, headerRows: 0 },
    {
      onRecord(record) {
        if (rows.length > MAX_STAFF_ROWS + MOST_ABOVE) {
          throw new AppError('file.too-large', { limit: 'rows', max: MAX_STAFF_ROWS });
        }
        rows.push(cellsOf(record));
      },
    },
  );
  reader.push(bytes);
  reader.end();
  const at = headerAt(rows);
  const below = rows.slice(at + 1);
  if (below.length > MAX_STAFF_ROWS) throw new AppError('file.too-large', { limit: 'rows', max: MAX_STAFF_ROWS });
  const header = rows[at] ?? [];
  if (below.length === 0) warnings.push(message('noRecords'));
  return { encoding, delimiter: separated.delimiter, header, rows: below, warnings };
}

function encodingOf(bytes: Uint8Array, chosen: Encoding | undefined): { encoding: Encoding; warnings: Message[] } {
  if (chosen !== undefined) return { encoding: chosen, warnings: [] };
  const detected = detectEncoding(bytes.subarray(0, HEAD_BYTES));
  if (detected.isCertain) return { encoding: detected.encoding, warnings: [] };
  const judge = createUtf8Judge();
  judge.push(bytes);
  judge.end();
  const encoding = judge.verdict();
  const isGuess = encoding !== 'utf-8' && judge.highCount() > 0;
  return {
    encoding,
    warnings: isGuess ? [message('encodingGuessed', { encoding, count: judge.highCount() })] : [],
  };
}

/** The first row with the most known headers; without any, the first row that names two columns. */
function headerAt(rows: readonly (readonly string[])[]): number {
  let best = -1;
  let most = 0;
  rows.slice(0, MOST_ABOVE).forEach((cells, index) => {
    const known = new Set(cells.map((cell) => staffTargetOf(headerWords(cell)))).size - 1;
    const count = cells.some((cell) => staffTargetOf(headerWords(cell)) === null) ? known : known + 1;
    if (count > most) {
      best = index;
      most = count;
    }
  });
  if (best >= 0) return best;
  return Math.max(
    0,
    rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1),
  );
}

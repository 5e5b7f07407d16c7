// A look at every sheet of a workbook: its first rows and how many rows hold a value. Decides nothing (table-choice.ts).
import { type CellContext, createSheetReader } from './table-cells.ts';
import { MAX_INFLATED_BYTES } from './table-limits.ts';
import type { WorkbookSheet } from './table-workbook.ts';
import { encodingOf } from './table-xml.ts';
import type { Archive } from './table-zip.ts';

export type SurveyedSheet = {
  readonly sheet: WorkbookSheet;
  /** The first rows with a value. */
  readonly head: readonly (readonly string[])[];
  /** Rows with a value, header rows included. */
  readonly rowCount: number;
};

const HEAD_ROWS = 200;
const HEAD_BYTES = 4_000_000;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** What follows a `<` that has to be seen whole to be judged. */
const LOOK_AHEAD = 64;

/** Errors: those of createSheetReader and of reading the archive */
export async function surveySheet(
  archive: Archive,
  sheet: WorkbookSheet,
  context: CellContext,
): Promise<SurveyedSheet> {
  const head: (readonly string[])[] = [];
  let rowCount = 0;
  const reader = createSheetReader(sheet.entry.name, context, { hiddenRows: 0, formulasWithoutValue: 0 }, (cells) => {
    rowCount += 1;
    if (head.length < HEAD_ROWS) head.push(cells);
  });
  const counter = createRowCounter();
  let byteCount = 0;
  let isHeadRead = false;
  let isWide = false;
  for await (const chunk of archive.chunks(sheet.entry, MAX_INFLATED_BYTES)) {
    if (byteCount === 0) isWide = encodingOf(chunk) !== 'utf-8';
    byteCount += chunk.length;
    if (isWide || !isHeadRead) reader.push(chunk);
    // Only the head is read cell by cell; the rest is counted, which takes a tenth of the time.
    isHeadRead = head.length >= HEAD_ROWS || byteCount >= HEAD_BYTES;
    if (!isWide) counter.push(chunk);
  }
  if (isWide || !isHeadRead) reader.end();
  return { sheet, head, rowCount: isWide || !isHeadRead ? rowCount : counter.count() };
}

/** Counts rows with a value in the bytes of a sheet: a `v` with content or an `is` since the last `row`. */
function createRowCounter(): { push(bytes: Uint8Array): void; count(): number } {
  let carried: Buffer = Buffer.alloc(0);
  let rowCount = 0;
  let isRowCounted = true;

  function judge(bytes: Buffer, at: number): void {
    const end = bytes.indexOf(GREATER_THAN, at);
    const tag = bytes.toString('latin1', at + 1, end === -1 ? at + LOOK_AHEAD : end);
    const name = /^(?:[\w.-]+:)?(row|v|is)(?=[\s/]|$)/u.exec(tag)?.[1];
    if (name === undefined) return;
    if (name === 'row') isRowCounted = false;
    else if (!isRowCounted && !tag.endsWith('/') && (name === 'is' || bytes[end + 1] !== LESS_THAN)) {
      isRowCounted = true;
      rowCount += 1;
    }
  }

  function scan(bytes: Buffer, end: number): number {
    let at = bytes.indexOf(LESS_THAN);
    while (at !== -1 && at < end) {
      // Closing tags and cells are most of a sheet and say nothing here.
      const next = bytes[at + 1];
      if (next !== 0x2f && !(next === 0x63 && bytes[at + 2] === 0x20)) judge(bytes, at);
      at = bytes.indexOf(LESS_THAN, at + 1);
    }
    return at === -1 ? bytes.length : at;
  }

  return {
    push(chunk) {
      const bytes = Buffer.concat([carried, chunk]);
      carried = Buffer.from(bytes.subarray(scan(bytes, bytes.length - LOOK_AHEAD)));
    },
    count() {
      scan(carried, carried.length);
      carried = Buffer.alloc(0);
      return rowCount;
    },
  };
}

// The rejects of an import as a CSV that people repair in a spreadsheet and import again: the columns of the original file, then where
// each row stood and why it was refused. Rows come from the data process in portions; no SQL here.
import { open } from 'node:fs/promises';
import type { CallOutput } from '../shared/contract/index.ts';
import type { ImportId, Language } from '../shared/contract/values.ts';
import { csvRecord, REASON_HEADER, ROW_HEADER } from '../shared/import/own-export.ts';
import type { Message } from '../shared/import/types.ts';

type Rejects = CallOutput<'imports.rejects'>;

/** Asks for the next portion of rejects. */
export type ReadRejects = (input: {
  importId: ImportId;
  limit: number;
  afterRow: number;
  isWhole: true;
}) => Promise<Rejects>;

const PORTION = 200;
/** Spreadsheets tell UTF-8 by it. */
const BYTE_ORDER_MARK = '\ufeff';

/** `survey.csv` → `survey-rejects.csv`. */
export function rejectFileName(fileName: string): string {
  return `${fileName.replace(/\.[A-Za-z0-9]{1,5}$/u, '')}-rejects.csv`;
}

/** The reason as a sentence; without one, its code and what it is about. */
function reasonText({ code, params }: Message, sentences: Readonly<Record<string, string>>): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (sentence === undefined) {
    const about = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    return about.length === 0 ? code : `${code} (${about.join(', ')})`;
  }
  return sentence.replace(/\{\{\s*(\w+)[^{}]*\}\}/gu, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** One CSV text after the other: the header, then the rows that are not repaired yet. */
export async function* rejectRecords(
  read: ReadRejects,
  importId: ImportId,
  options: { readonly language: Language; readonly sentences: Readonly<Record<string, string>> },
): AsyncGenerator<string> {
  let afterRow = 0;
  for (;;) {
    const { headers, delimiter, rejects } = await read({ importId, limit: PORTION, afterRow, isWhole: true });
    // A spreadsheet set to Spanish or German takes a comma for a decimal.
    const separator = options.language === 'en' ? delimiter : ';';
    const kept = headers.filter((header) => header !== ROW_HEADER && header !== REASON_HEADER);
    if (afterRow === 0) yield BYTE_ORDER_MARK + csvRecord([...kept, ROW_HEADER, REASON_HEADER], separator);
    let text = '';
    for (const { rowNumber, reason, cells, isRepaired } of rejects) {
      if (isRepaired) continue;
      // Cells beyond the last column stand behind ours, so that nothing is lost and every header keeps its cells.
      const inside = headers.flatMap((header, at) => (kept.includes(header) ? [cells[at] ?? ''] : []));
      const outside = cells.slice(headers.length);
      text += csvRecord([...inside, String(rowNumber), reasonText(reason, options.sentences), ...outside], separator);
    }
    if (text !== '') yield text;
    const last = rejects.at(-1)?.rowNumber;
    if (last === undefined) return;
    afterRow = last;
  }
}

/** Writes the file. Errors of the file system are passed on. */
export async function writeRejects(path: string, records: AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for await (const text of records) await file.write(text);
  } finally {
    await file.close();
  }
}

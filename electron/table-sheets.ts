// A workbook as a table: opens its parts, chooses the sheet and hands its rows out as CSV.
import { AppError } from '../shared/contract/errors.ts';
import { message } from '../shared/import/messages.ts';
import type { ImportSettings, Message } from '../shared/import/types.ts';
import type { ImportTable } from './import-source.ts';
import { remember, type TableMaker } from './table-cache.ts';
import { type CellContext, createSheetReader, type SheetStats } from './table-cells.ts';
import { chooseSheet } from './table-choice.ts';
import { createCsvWriter } from './table-csv.ts';
import { readFormats } from './table-formats.ts';
import { MAX_INFLATED_BYTES } from './table-limits.ts';
import { readSharedStrings } from './table-strings.ts';
import { type SurveyedSheet, surveySheet } from './table-survey.ts';
import { readWorkbook, type WorkbookSheet } from './table-workbook.ts';
import { type Archive, inflatesTooFar } from './table-zip.ts';

const NOTHING = new Uint8Array(0);

/** What other programs put into a ZIP of the same kind, by a file that only they have. */
const OTHER_KINDS: readonly (readonly [name: RegExp, format: string])[] = [
  [/^xl\/workbook\.bin$/iu, 'xlsb'],
  [/^word\/document\.xml$/iu, 'docx'],
  [/^ppt\/presentation\.xml$/iu, 'pptx'],
  [/^Index\/(?:Document|Tables\/.*)\.iwa$|^index\.zip$/iu, 'numbers'],
];
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether a ZIP is a workbook. @throws AppError `file.format` for documents of other kinds, named by it */
export async function isWorkbook(archive: Archive): Promise<boolean> {
  for (const [name, format] of OTHER_KINDS) {
    if (archive.entries.some((entry) => name.test(entry.name))) throw new AppError('file.format', { format });
  }
  const mimeType = archive.find('mimetype');
  if (mimeType && mimeType.bytes < 200) {
    const text = Buffer.from(await archive.read(mimeType, 200)).toString('latin1');
    if (text.startsWith(OPEN_DOCUMENT)) throw new AppError('file.format', { format: 'ods' });
  }
  return archive.find('[Content_Types].xml') !== undefined || archive.find('xl/workbook.xml') !== undefined;
}

/** Errors: `file.format`, `file.too-large`, `file.empty`, `call.invalid` for a sheet that is not there. */
export async function workbookTable(archive: Archive, settings: ImportSettings): Promise<ImportTable> {
  if (archive.declaredBytes > MAX_INFLATED_BYTES) throw inflatesTooFar(MAX_INFLATED_BYTES, archive.declaredBytes);
  const trick = archive.entries.find(({ isTrick }) => isTrick);
  if (trick) throw new AppError('file.format', { format: 'zip-path', entry: trick.name });
  const workbook = await readWorkbook(archive);
  const context: CellContext = {
    strings: await readSharedStrings(archive, workbook.sharedStrings),
    formats: await readFormats(archive, workbook.styles),
    is1904: workbook.is1904,
  };
  const surveyed: SurveyedSheet[] = [];
  for (const sheet of workbook.sheets) {
    const survey = await surveySheet(archive, sheet, context);
    if (survey.rowCount > 0) surveyed.push(survey);
  }
  const { chosen, questions, warnings: known } = chooseSheet(surveyed, settings);
  const warnings: Message[] = [...known];
  const remembered = remember(
    sheetMaker(archive, chosen.sheet, context, (stats) => {
      warnings.splice(known.length, warnings.length, ...statsWarnings(stats));
    }),
  );
  return {
    format: 'xlsx',
    sheets: surveyed.map(({ sheet, rowCount }) => ({ name: sheet.name, isHidden: sheet.isHidden, rowCount })),
    sheet: chosen.sheet.name,
    questions,
    warnings,
    ...remembered,
  };
}

function sheetMaker(
  archive: Archive,
  { entry }: WorkbookSheet,
  context: CellContext,
  onRead: (stats: SheetStats) => void,
): TableMaker {
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const stats: SheetStats = { hiddenRows: 0, formulasWithoutValue: 0 };
    const writer = createCsvWriter();
    const reader = createSheetReader(entry.name, context, stats, writer.row);
    read = 0;
    for await (const chunk of archive.chunks(entry, MAX_INFLATED_BYTES)) {
      reader.push(chunk);
      read += chunk.length;
      yield writer.take() ?? NOTHING;
    }
    reader.end();
    onRead(stats);
    yield writer.rest();
  }
  return { chunks, readShare: () => read / Math.max(1, entry.bytes) };
}

function statsWarnings({ hiddenRows, formulasWithoutValue }: SheetStats): Message[] {
  return [
    ...(hiddenRows === 0 ? [] : [message('hiddenRows', { count: hiddenRows })]),
    ...(formulasWithoutValue === 0 ? [] : [message('formulasWithoutValue', { count: formulasWithoutValue })]),
  ];
}

// Reads a staff list for the page. What it would do to the workspace, and doing it, is the data process's.
import { AppError } from '../shared/contract/errors.ts';
import type { StaffDetection, StaffSettings } from '../shared/contract/staff.ts';
import { detectStaffList } from '../shared/import/staff-list.ts';
import { MAX_STAFF_BYTES, readStaffTable } from '../shared/import/staff-table.ts';
import { createProgressMeter, type JobWatch } from './import-progress.ts';
import type { ImportSource } from './import-source.ts';

/** Reads the whole list. Errors: those of the file (`file.*`), `import.cancelled`. */
export async function detectStaff(
  source: ImportSource,
  settings: StaffSettings,
  watch: JobWatch,
): Promise<StaffDetection> {
  // Which file of a ZIP is meant is a question that staff lists do not ask: unpacking it answers it.
  if (source.questions.some((question) => question.code === 'zipEntry')) {
    throw new AppError('file.format', { format: 'zip-many' });
  }
  const meter = createProgressMeter('detect', { reading: [0, 1] }, watch);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    length += chunk.length;
    if (length > MAX_STAFF_BYTES) throw new AppError('file.too-large', { limit: 'bytes', max: MAX_STAFF_BYTES });
    parts.push(chunk.slice());
    meter.at('reading', source.readShare(), 0);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const table = readStaffTable(
    bytes,
    source.format === 'csv' ? settings : { ...settings, encoding: 'utf-8', delimiter: ',' },
  );
  const list = detectStaffList(table, settings);
  return {
    fileName: source.name,
    fileBytes: source.bytes,
    format: source.format,
    sheets: source.sheets.map((sheet) => ({ ...sheet })),
    sheet: source.sheet,
    encoding: table.encoding,
    delimiter: table.delimiter,
    ...list,
    questions: [...sheetQuestions(source), ...list.questions],
    warnings: [...source.warnings, ...table.warnings].map(({ code, params }) => ({ code, params: { ...params } })),
  };
}

/** Which sheet is meant is asked only where the file leaves it open. */
function sheetQuestions(source: ImportSource): StaffDetection['questions'] {
  return source.questions
    .filter((question) => question.code === 'sheet')
    .map(({ params, choices }) => ({ code: 'sheet', params: { ...params }, choices: [...choices] }));
}

// What kind of file a path leads to, by its content, and the source that reads it. The kinds themselves stand in table-*.ts.
import { AppError } from '../shared/contract/errors.ts';
import { detectEncoding } from '../shared/import/encoding.ts';
import { message } from '../shared/import/messages.ts';
import { createTranscoder } from '../shared/import/transcoder.ts';
import type { ImportSettings } from '../shared/import/types.ts';
import { fileAt, type ImportSource, type ImportTable, type NamedBytes, plainTable } from './import-source.ts';
import { packedFile } from './table-archive.ts';
import { base64Head, decodedBase64 } from './table-base64.ts';
import { jsonTable } from './table-json.ts';
import { MAX_WORKBOOK_BYTES, tooLarge } from './table-limits.ts';
import { isOldContainer, oldContainerFormat } from './table-office.ts';
import { isWorkbook, workbookTable } from './table-sheets.ts';
import { type ArchivePlace, openArchive } from './table-zip.ts';

/** Enough to tell what a file is. */
const HEAD_BYTES = 65_536;
/** With a file in it, and without any. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const JSON_NAME = /\.(?:json|jsonl|ndjson)$/iu;
/** An object or list from its first characters; a CSV that begins with a bracket does not go on like this. */
const JSON_START = /^\s*(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[{[\]]|"(?:[^"\\]|\\.)*"\s*[,\]]\s*))/u;
/** Stands before each object of a sequence. */
const RECORD_MARK = '\u001e';
const NAMED_JSON_START = /^\s*[[{]/u;

/**
 * The file at `path` as something to import. Of the settings only `sheet` and the answers about containers count here.
 * Errors: `file.*`, and `call.invalid` for a sheet the workbook does not have.
 */
export async function openSource(path: string, settings: ImportSettings): Promise<ImportSource> {
  const file = await fileAt(path);
  const head = await headOf(file);
  const { table, tableName, isPlain } = isZip(head)
    ? await fromZip(file.name, file.bytes, { path }, settings)
    : { ...(await fromBytes(file, head)), tableName: file.name };
  return Object.assign(table, {
    name: file.name,
    bytes: file.bytes,
    tableName,
    isPlain,
    ...(table.sheets.length === 0 ? {} : { onSheet: (sheet: string) => openSource(path, { ...settings, sheet }) }),
    fileChunks: () => file.chunks(),
  });
}

type Opened = { readonly table: ImportTable; readonly tableName: string; readonly isPlain: boolean };

async function fromZip(name: string, bytes: number, place: ArchivePlace, settings: ImportSettings): Promise<Opened> {
  const archive = await openArchive(place);
  if (await isWorkbook(archive)) {
    if (bytes > MAX_WORKBOOK_BYTES) throw tooLarge('workbookBytes', MAX_WORKBOOK_BYTES, bytes);
    return { table: await workbookTable(archive, settings), tableName: name, isPlain: false };
  }
  if (!('path' in place)) throw new AppError('file.format', { format: 'zip' });
  const { file, entry, questions } = packedFile(archive, settings);
  const head = await headOf(file);
  if (!isZip(head)) {
    const { table } = await fromBytes(file, head);
    return { table: asking(table, questions), tableName: file.name, isPlain: false };
  }
  if (entry.bytes > MAX_WORKBOOK_BYTES) throw tooLarge('workbookBytes', MAX_WORKBOOK_BYTES, entry.bytes);
  const inner = Buffer.from(await archive.read(entry, MAX_WORKBOOK_BYTES));
  const opened = await fromZip(file.name, inner.length, { bytes: inner }, settings);
  return { ...opened, table: asking(opened.table, questions) };
}

function asking(table: ImportTable, questions: ImportTable['questions']): ImportTable {
  return { ...table, questions: [...questions, ...table.questions] };
}

/** Everything but archives: text in one form or another, or an old office file. */
async function fromBytes(file: NamedBytes, head: Uint8Array): Promise<{ table: ImportTable; isPlain: boolean }> {
  if (isOldContainer(head)) throw new AppError('file.format', { format: await oldContainerFormat(file.chunks()) });
  const base64 = base64Head(head, head.length === file.bytes);
  if (base64 !== null && isText(base64.head)) {
    const inner = decodedBase64(file, base64.start);
    const warnings = [message('base64Decoded')];
    const table = JSON_START.test(textOf(base64.head))
      ? jsonTable(inner, detectEncoding(base64.head).encoding, warnings)
      : plainTable(inner, warnings);
    return { table, isPlain: false };
  }
  if (isJson(file.name, head)) return { table: jsonTable(file, detectEncoding(head).encoding), isPlain: false };
  return { table: plainTable(file), isPlain: true };
}

function isJson(name: string, head: Uint8Array): boolean {
  const text = textOf(head);
  return JSON_NAME.test(name) ? NAMED_JSON_START.test(text) : JSON_START.test(text);
}

/** Begins as a table or JSON would: decoded by chance, letters give control characters. */
function isText(head: Uint8Array): boolean {
  const text = textOf(head);
  return (
    /[,;\t{[]/u.test(text) && !Array.from(text).some((character) => character < ' ' && !'\t\n\r'.includes(character))
  );
}

function textOf(head: Uint8Array): string {
  const parts: Uint8Array[] = [];
  const transcoder = createTranscoder(detectEncoding(head).encoding, (part) => parts.push(part.slice()));
  transcoder.push(head);
  transcoder.end();
  const text = Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/u, '');
  return text.startsWith(RECORD_MARK) ? text.slice(1) : text;
}

async function headOf(file: NamedBytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.chunks()) {
    parts.push(chunk.slice(0, HEAD_BYTES - size));
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts);
}

function isZip(head: Uint8Array): boolean {
  return ZIPS.some((bytes) => bytes.every((byte, index) => head[index] === byte));
}

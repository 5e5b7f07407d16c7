// Files that try to break an import, made on the fly: the small ones as bytes, the large ones as chunks that never stand in memory
// together.
import { bytesOf, utf16 } from './read-all.ts';

const CHUNK = 131_072;

const HEADER = 'response_id,submitted_at,agent,nps,comment\n';

/** A good row, by its number. */
export function goodRow(index: number, comment = `plain text ${index}`): string {
  return `R${index},2026-03-01T10:00:00Z,Ana Quispe,${index % 11},${comment}\n`;
}

/** `rowCount` rows, one of which opens a quote that nothing closes; every third comment is quoted if `hasQuotes`. */
export function* openQuoteFile(rowCount: number, openAt: number, hasQuotes: boolean): Generator<Uint8Array> {
  let text = HEADER;
  for (let index = 0; index < rowCount; index += 1) {
    const quoted = hasQuotes && index % 3 === 0 ? `"said ""so"", twice\nand again ${index}"` : undefined;
    text += goodRow(index, index === openAt ? '"never closed' : quoted);
    if (text.length < CHUNK) continue;
    yield bytesOf(text);
    text = '';
  }
  yield bytesOf(text);
}

/** One cell of `byteCount` bytes: the text over and over. The chunk is one and the same array each time. */
export function* endlessCell(byteCount: number, text: string, isQuoted: boolean): Generator<Uint8Array> {
  yield bytesOf(`${HEADER}${goodRow(1)}${goodRow(2)}R3,2026-03-01T10:00:00Z,Ana Quispe,9,${isQuoted ? '"' : ''}`);
  const chunk = bytesOf(text.repeat(Math.ceil(CHUNK / text.length)));
  for (let sent = 0; sent < byteCount; sent += chunk.length) yield chunk;
}

/** A header of so many columns, and a row to it. */
export function wideFile(columnCount: number): Uint8Array {
  const names = Array.from({ length: columnCount }, (_, index) => `Question ${index}`);
  return bytesOf(`${names.join(',')}\n${'9,'.repeat(columnCount - 1)}9\n`);
}

/** Names that mean something to JavaScript, as headers, ids and comments. */
export function prototypeFile(): Uint8Array {
  const rows = ['__proto__', 'constructor', 'toString'].map((word) => `${word},${word},9,${word},${word},${word}\n`);
  return bytesOf(`response_id,__proto__,nps,constructor,hasOwnProperty,comment\n${rows.join('')}`);
}

/** NUL and other control characters inside cells, between them, and as a long run. */
export function controlFile(): Uint8Array {
  return bytesOf(
    `NPS,Agent,Comment\n9,Ana\0Quispe,"back\bspace\x1b[31m"\n8,Bruno,${'\0'.repeat(3000)}\n7,Dirk,fine\x7f\n`,
  );
}

/** Records end with CR alone; one comment holds a LF in quotes. */
export function crFile(): Uint8Array {
  return bytesOf('NPS,Agent,Comment\r9,Ana,"two\nlines"\r8,Bruno,fine\r');
}

/** UTF-16 whose last character lost its second byte. */
export function oddUtf16File(): Uint8Array {
  const whole = utf16('NPS\tAgent\tComment\r\n9\tAna\tfine\r\n8\tBruno\tgood', 'le', true);
  return whole.subarray(0, whole.length - 1);
}

/** So many rows of two cells. */
export function* manyRows(rowCount: number): Generator<Uint8Array> {
  yield bytesOf('NPS,Agent\n');
  const row = bytesOf('9,A\n'.repeat(10_000));
  for (let sent = 0; sent < rowCount; sent += 10_000) yield row;
}

/** A row whose comment is longer than any may be, between two good ones. */
export function longCellFile(characters: number, isQuoted: boolean): Uint8Array {
  const comment = 'é, '.repeat(Math.ceil(characters / 3)).slice(0, characters);
  const plain = comment.replaceAll(',', ';');
  return bytesOf(`${HEADER}${goodRow(1)}${goodRow(2, isQuoted ? `"${comment}"` : plain)}${goodRow(3)}`);
}

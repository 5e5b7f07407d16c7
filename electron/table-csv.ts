// Rows of cells as the bytes of one kind of CSV: UTF-8, comma, quotes doubled, LF. The engine reads every table in this form.

export type CsvWriter = {
  /** Missing cells at the end are left out. */
  row(cells: readonly string[]): void;
  /** The bytes since the last call, valid until the next one; null while there are few. */
  take(): Uint8Array | null;
  /** All bytes left. */
  rest(): Uint8Array;
};

const CHUNK_CHARACTERS = 65_536;
/** A character of a string takes three bytes at most (a pair of them four). */
const BYTES_A_CHARACTER = 3;
const NEEDS_QUOTES = /[",\n\r]/u;

export function createCsvWriter(): CsvWriter {
  let text = '';
  let buffer = Buffer.alloc(0);
  function rest(): Uint8Array {
    if (buffer.length < text.length * BYTES_A_CHARACTER) {
      buffer = Buffer.allocUnsafe(Math.ceil(text.length * BYTES_A_CHARACTER * 1.2));
    }
    const length = buffer.write(text, 'utf8');
    text = '';
    return buffer.subarray(0, length);
  }
  return {
    row(cells) {
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index] ?? '';
        if (index > 0) text += ',';
        text += NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      }
      text += '\n';
    },
    take: () => (text.length < CHUNK_CHARACTERS ? null : rest()),
    rest,
  };
}

// Rows of cells as the bytes of one kind of CSV: UTF-8, comma, quotes doubled, LF. The engine reads every table in this form.

export type CsvWriter = {
  /** Missing cells at the end are left out. */
  row(cells: readonly string[]): void;
  /** The bytes since the last call, valid until the next one; null while there are few. */
  take(): Uint8Array | null;
  /** All bytes left. */
  rest(): Uint8Array;
};

const encoder = new TextEncoder();
const CHUNK_CHARACTERS = 65_536;
/** A character of a string takes three bytes at most (a pair of them four). */
const BYTES_A_CHARACTER = 3;
const NEEDS_QUOTES = /[",\n\r]/u;

export function createCsvWriter(): CsvWriter {
  let text = '';
  // Used again and again. No Buffer: the slice() of a Buffer is not the copy that readers take it for.
  let bytes = new Uint8Array(0);
  function rest(): Uint8Array {
    if (bytes.length < text.length * BYTES_A_CHARACTER) {
      bytes = new Uint8Array(Math.ceil(text.length * BYTES_A_CHARACTER * 1.2));
    }
    const { written } = encoder.encodeInto(text, bytes);
    text = '';
    return bytes.subarray(0, written);
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

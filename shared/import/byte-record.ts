// A record as ranges of bytes: the scanner fills it, readers ask for strings cell by cell. No decision about values here.
import { decodeText, TextMemory } from './byte-text.ts';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS } from './limits.ts';
import type { CellRecord } from './records.ts';
import { utcInstantOf } from './utc-bytes.ts';

export const QUOTED = 1;
/** Holds doubled quotes. */
export const DOUBLED = 2;
/** Text follows the closing quote; the range then begins at the opening quote. */
export const IRREGULAR = 4;
/** Longer than any cell may be; the range holds its beginning only. */
export const TOO_LONG = 8;

const QUOTE = 0x22;

/** Reused for every record of one scanner: see `CellRecord`. */
export class ByteRecord implements CellRecord {
  bytes: Uint8Array = new Uint8Array(0);
  fieldCount = 0;
  line = 0;
  byteLength = 0;
  /** First byte and byte after the last of each cell; cells past the limit of columns are counted, not kept. */
  readonly starts = new Int32Array(MAX_COLUMNS);
  readonly ends = new Int32Array(MAX_COLUMNS);
  readonly flags = new Uint8Array(MAX_COLUMNS);
  readonly #memory = new TextMemory();

  isEmpty(index: number): boolean {
    return index >= this.fieldCount || this.starts[index] === this.ends[index];
  }

  isQuoted(index: number): boolean {
    return index < this.fieldCount && ((this.flags[index] ?? 0) & QUOTED) !== 0;
  }

  isBlank(): boolean {
    const count = Math.min(this.fieldCount, MAX_COLUMNS);
    for (let index = 0; index < count; index += 1) {
      const end = this.ends[index] ?? 0;
      for (let at = this.starts[index] ?? 0; at < end; at += 1) {
        const byte = this.bytes[at] ?? 0;
        if (byte === 0x20 || byte === 0x09) continue;
        // A non-breaking space is two bytes.
        if (byte === 0xc2 && this.bytes[at + 1] === 0xa0) at += 1;
        else return false;
      }
    }
    return this.fieldCount <= MAX_COLUMNS;
  }

  text(index: number): string {
    if (this.isEmpty(index)) return '';
    const flags = this.flags[index] ?? 0;
    if ((flags & (DOUBLED | IRREGULAR)) !== 0) return this.#unquoted(index, flags);
    return decodeText(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  shared(index: number): string {
    if (this.isEmpty(index)) return '';
    const flags = this.flags[index] ?? 0;
    if ((flags & (DOUBLED | IRREGULAR)) !== 0) return this.#unquoted(index, flags);
    return this.#memory.read(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  utcInstant(index: number): number {
    if (this.isEmpty(index)) return Number.NaN;
    return utcInstantOf(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  hasLongCell(): boolean {
    // Characters are at most as many as bytes, so a short record needs no look at its cells.
    if (this.byteLength <= MAX_CELL_CHARACTERS) return false;
    const count = Math.min(this.fieldCount, MAX_COLUMNS);
    for (let index = 0; index < count; index += 1) {
      if (((this.flags[index] ?? 0) & TOO_LONG) !== 0) return true;
      const length = (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
      if (length > MAX_CELL_CHARACTERS && this.text(index).length > MAX_CELL_CHARACTERS) return true;
    }
    return false;
  }

  /** Doubled quotes become one; in an irregular cell the text after the closing quote is kept as it stands. */
  #unquoted(index: number, flags: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    const clean = new Uint8Array(end - start);
    let length = 0;
    let isInside = true;
    for (let at = (flags & IRREGULAR) === 0 ? start : start + 1; at < end; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (isInside && byte === QUOTE) {
        if (this.bytes[at + 1] === QUOTE && at + 1 < end) at += 1;
        else {
          isInside = false;
          continue;
        }
      }
      clean[length] = byte;
      length += 1;
    }
    return decodeText(clean, 0, length);
  }
}

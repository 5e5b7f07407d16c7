// A record as ranges of bytes: the scanner fills it, readers ask for strings cell by cell. No decision about values here.
import { decodeText, TextMemory } from './byte-text.ts';
import { MAX_CELL_BYTES, MAX_CELL_CHARACTERS, MAX_COLUMNS } from './limits.ts';
import type { CellRecord } from './records.ts';
import type { AsideCode } from './types.ts';
import { utcInstantOf } from './utc-bytes.ts';

export const QUOTED = 1;
/** Holds doubled quotes. */
export const DOUBLED = 2;
/** Text follows the closing quote; the range then begins at the opening quote. */
export const IRREGULAR = 4;
/** Quoted in a file whose quotes are escaped by backslashes: `\"` and `\\` stand for one character each. */
export const ESCAPED = 8;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Reused for every record of one scanner: see `CellRecord`. */
export class ByteRecord implements CellRecord {
  bytes: Uint8Array = new Uint8Array(0);
  fieldCount = 0;
  line = 0;
  byteLength = 0;
  openQuoteLine = 0;
  aside: AsideCode | null = null;
  /** First byte and byte after the last of each cell; cells past the limit of columns are counted, not kept. */
  readonly starts = new Int32Array(MAX_COLUMNS);
  readonly ends = new Int32Array(MAX_COLUMNS);
  readonly flags = new Uint8Array(MAX_COLUMNS);
  readonly #memory = new TextMemory();
  /** Texts of `shared` by cell, with the line of the record they are from: no two records begin on one line. */
  readonly #texts: string[] = new Array<string>(MAX_COLUMNS).fill('');
  readonly #textLines = new Int32Array(MAX_COLUMNS);
  readonly #places = new Int32Array(MAX_COLUMNS);

  isEmpty(index: number): boolean {
    return index >= this.fieldCount || this.starts[index] === this.ends[index];
  }

  isQuoted(index: number): boolean {
    return index < this.fieldCount && ((this.flags[index] ?? 0) & QUOTED) !== 0;
  }

  byteSize(index: number): number {
    return index >= this.fieldCount ? 0 : (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
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
    if ((flags & (DOUBLED | IRREGULAR | ESCAPED)) !== 0) return this.#unquoted(index, flags);
    return decodeText(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  shared(index: number): string {
    if (this.isEmpty(index)) return '';
    const flags = this.flags[index] ?? 0;
    if ((flags & (DOUBLED | IRREGULAR | ESCAPED)) !== 0) return this.#unquoted(index, flags);
    if (this.#textLines[index] === this.line) return this.#texts[index] ?? '';
    const text = this.#memory.read(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0);
    this.#texts[index] = text;
    this.#textLines[index] = this.line;
    this.#places[index] = this.#memory.slot;
    return text;
  }

  memoryPlace(index: number): number {
    return this.#textLines[index] === this.line ? (this.#places[index] ?? -1) : -1;
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
      const length = (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
      if (length > MAX_CELL_BYTES) return true;
      if (length > MAX_CELL_CHARACTERS && this.text(index).length > MAX_CELL_CHARACTERS) return true;
    }
    return false;
  }

  /** Cells with text behind their closing quote among the first `count`. */
  irregularCount(count: number): number {
    let found = 0;
    for (let index = 0; index < count; index += 1) if (((this.flags[index] ?? 0) & IRREGULAR) !== 0) found += 1;
    return found;
  }

  /** The bytes moved towards the start by `by`; so do the ranges of the first `count` cells. */
  shift(count: number, by: number): void {
    for (let index = 0; index < Math.min(count, MAX_COLUMNS); index += 1) {
      this.starts[index] = (this.starts[index] ?? 0) - by;
      this.ends[index] = (this.ends[index] ?? 0) - by;
    }
  }

  /** Doubled quotes and escaped characters become one; in an irregular cell the text after the closing quote is kept as it stands. */
  #unquoted(index: number, flags: number): string {
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? 0;
    const clean = new Uint8Array(end - start);
    let length = 0;
    let isInside = true;
    const isEscaping = (flags & ESCAPED) !== 0;
    for (let at = (flags & IRREGULAR) === 0 ? start : start + 1; at < end; at += 1) {
      let byte = this.bytes[at] ?? 0;
      if (isInside && isEscaping && byte === BACKSLASH && at + 1 < end && isEscapable(this.bytes[at + 1])) {
        at += 1;
        byte = this.bytes[at] ?? 0;
      } else if (isInside && byte === QUOTE) {
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

function isEscapable(byte: number | undefined): boolean {
  return byte === QUOTE || byte === BACKSLASH;
}

// The form in which new rows travel from where they are read to where they are inserted: records of fixed width in one block of bytes,
// the texts behind them. One blob costs SQLite's driver what a single value costs. Writing the bytes is here, what they mean for a
// table in import-pack.ts, reading them (in SQL) in import-insert.ts.

/** A block: `count` records of equal width, then the texts they point into, which begin at byte `base`. */
export type PackedBlock = { readonly count: number; readonly base: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** Numbers stand as decimal figures, which SQL reads back: whole, from 0, below 10^NUMBER_WIDTH. */
export const NUMBER_WIDTH = 16;
export const HASH_WIDTH = 16;
/** A slice of the texts: its first byte times this, plus its length. 0 stands for no text. */
export const SLICE = 67_108_864;
/** Bits of the length in a slice. */
export const SLICE_BITS = 26;

const HALF = 100_000_000;
const FIGURE_0 = 0x30;
/** Texts up to this length are written character by character, if they are plain ASCII. */
const SHORT = 32;

export type BlockWriter = {
  /** Begins the next record. */
  begin(): void;
  /** A hash as a string of 16 characters below 256. */
  hash(characters: string): void;
  /** A whole number from 0. */
  number(value: number): void;
  /** A text of its own, or none. */
  text(text: string | null): void;
  /** Bytes of their own, or none. */
  raw(bytes: Uint8Array | null): void;
  readonly count: () => number;
  /** Bytes so far. */
  readonly size: () => number;
  /** The block so far; the writer begins anew. */
  take(): PackedBlock;
};

/** @param width bytes of one record */
export function createBlockWriter(width: number): BlockWriter {
  let records = Buffer.allocUnsafe(width * 512);
  let at = 0;
  let count = 0;
  let texts = Buffer.allocUnsafe(65_536);
  let used = 0;

  function digits(value: number, place: number): void {
    let rest = value;
    for (let digit = place + NUMBER_WIDTH / 2 - 1; digit >= place; digit -= 1) {
      const next = (rest / 10) | 0;
      records[digit] = FIGURE_0 + rest - next * 10;
      rest = next;
    }
  }

  function number(value: number): void {
    const high = Math.floor(value / HALF);
    digits(high, at);
    digits(value - high * HALF, at + NUMBER_WIDTH / 2);
    at += NUMBER_WIDTH;
  }

  function reserve(length: number): void {
    if (used + length <= texts.length) return;
    const grown = Buffer.allocUnsafe(Math.max(texts.length * 2, used + length));
    texts.copy(grown, 0, 0, used);
    texts = grown;
  }

  /** Writes the text behind the others and returns its length in bytes. */
  function append(text: string): number {
    reserve(text.length * 3);
    const { length } = text;
    if (length <= SHORT) {
      let place = 0;
      while (place < length) {
        const code = text.charCodeAt(place);
        if (code > 0x7f) break;
        texts[used + place] = code;
        place += 1;
      }
      if (place === length) return length;
    }
    return texts.write(text, used);
  }

  return {
    begin: () => {
      count += 1;
      at = (count - 1) * width;
      if (at + width <= records.length) return;
      const grown = Buffer.allocUnsafe(records.length * 2);
      records.copy(grown, 0, 0, at);
      records = grown;
    },
    hash: (characters) => {
      for (let place = 0; place < HASH_WIDTH; place += 1) records[at + place] = characters.charCodeAt(place);
      at += HASH_WIDTH;
    },
    number,
    text: (text) => {
      if (text === null || text === '') number(0);
      else {
        const length = append(text);
        number(used * SLICE + length);
        used += length;
      }
    },
    raw: (bytes) => {
      if (bytes === null) number(0);
      else {
        reserve(bytes.length);
        texts.set(bytes, used);
        number(used * SLICE + bytes.length);
        used += bytes.length;
      }
    },
    count: () => count,
    size: () => count * width + used,
    take: () => {
      const base = count * width;
      const bytes = new Uint8Array(base + used);
      bytes.set(records.subarray(0, base));
      bytes.set(texts.subarray(0, used), base);
      const block = { count, base, bytes };
      count = 0;
      used = 0;
      return block;
    },
  };
}

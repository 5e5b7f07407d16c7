// Splits UTF-8 bytes into records and cells. Works on bytes, keeps ranges, makes no strings; knows nothing of headers or values.
import { AppError } from '../contract/errors.ts';
import { ByteRecord, DOUBLED, IRREGULAR, QUOTED, TOO_LONG } from './byte-record.ts';
import { MAX_CELL_BYTES, MAX_COLUMNS, MAX_RECORD_BYTES } from './limits.ts';
import type { Delimiter, Layout } from './types.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;

const FIELD_START = 0;
const PLAIN = 1;
const INSIDE = 2;
/** A quote was seen inside quotes: the end, or the first of two. */
const AFTER_QUOTE = 3;
/** Text after a closing quote. */
const LOOSE = 4;

/** Bytes taken from a chunk at a time to finish a record that began in the chunk before. */
const JOIN_BYTES = 16_384;

export type ScanStats = {
  readonly lfCount: number;
  readonly crlfCount: number;
  readonly crCount: number;
  /** Cells with text after their closing quote. */
  readonly irregularCount: number;
};

export type Scanner = {
  /** Reads on. Records that end within are handed to `onRecord` before it returns. @throws AppError `file.quote-open`, `file.too-large` */
  push(bytes: Uint8Array): void;
  /** The last record, with or without a line end. @throws AppError `file.quote-open` with `line` where the quote opened */
  end(): void;
  stats(): ScanStats;
};

/**
 * A streaming scanner. Quotes count only at the start of a cell; a doubled quote inside stands for one; text after a
 * closing quote belongs to the cell, blanks alone do not. LF, CRLF and CR end a record outside quotes, in any mixture. Blank lines arrive as
 * records with one empty cell. The record handed over is one object, reused.
 */
export function createScanner(options: {
  readonly delimiter: Delimiter;
  readonly onRecord: (record: ByteRecord) => void;
}): Scanner {
  const delimiter = options.delimiter.charCodeAt(0);
  const highest = Math.max(delimiter, CR);
  const { onRecord } = options;
  const record = new ByteRecord();
  const { starts, ends, flags } = record;

  let state = FIELD_START;
  let fieldStart = 0;
  let fieldFlags = 0;
  let closingQuote = 0;
  let fieldCount = 0;
  let recordStart = 0;
  let line = 1;
  let recordLine = 1;
  let quoteLine = 1;
  let isAfterCr = false;
  let lfCount = 0;
  let crlfCount = 0;
  let crCount = 0;
  let irregularCount = 0;

  /** The record that the last chunk left unfinished. */
  let carry = new Uint8Array(JOIN_BYTES * 4);
  let carryLength = 0;

  /** Nothing but blanks between a closing quote and `position`. */
  function isBlankAfterQuote(bytes: Uint8Array, position: number): boolean {
    let at = closingQuote + 1;
    while (at < position && bytes[at] === BLANK) at += 1;
    return at === position;
  }

  function endField(bytes: Uint8Array, position: number): void {
    let start = fieldStart;
    let end = position;
    let flag = fieldFlags;
    if (state === AFTER_QUOTE || (state === LOOSE && isBlankAfterQuote(bytes, position))) {
      start = fieldStart + 1;
      end = closingQuote;
    } else if (state === LOOSE) {
      flag |= IRREGULAR;
      irregularCount += 1;
    }
    if (end - start > MAX_CELL_BYTES) {
      flag |= TOO_LONG;
      end = start + MAX_CELL_BYTES;
    }
    if (fieldCount < MAX_COLUMNS) {
      starts[fieldCount] = start;
      ends[fieldCount] = end;
      flags[fieldCount] = flag;
    }
    fieldCount += 1;
    fieldFlags = 0;
    state = FIELD_START;
  }

  function emit(bytes: Uint8Array, position: number): void {
    record.bytes = bytes;
    record.fieldCount = fieldCount;
    record.line = recordLine;
    record.byteLength = position - recordStart;
    fieldCount = 0;
    onRecord(record);
  }

  function failOpenQuote(): never {
    throw new AppError('file.quote-open', { line: quoteLine });
  }

  /** Scans `bytes` from `from`; with `isSingle` it stops after one record. Returns where it stopped. */
  function run(bytes: Uint8Array, from: number, end: number, isSingle: boolean): number {
    let at = from;
    while (at < end) {
      if (state === FIELD_START) {
        if (fieldCount === 0) {
          if (isAfterCr) {
            isAfterCr = false;
            if (bytes[at] === LF) {
              at += 1;
              crCount -= 1;
              crlfCount += 1;
              continue;
            }
          }
          recordStart = at;
          recordLine = line;
        }
        fieldStart = at;
        if (bytes[at] === QUOTE) {
          fieldFlags = QUOTED;
          state = INSIDE;
          quoteLine = line;
          at += 1;
          continue;
        }
        state = PLAIN;
      }
      if (state === INSIDE) {
        let byte = 0;
        while (at < end) {
          byte = bytes[at] ?? 0;
          // Letters and figures lie above every character that counts: one comparison for most bytes.
          if (byte <= QUOTE) {
            if (byte === QUOTE) break;
            if (byte === CR || (byte === LF && bytes[at - 1] !== CR)) line += 1;
          }
          at += 1;
        }
        if (at - fieldStart > MAX_CELL_BYTES) failOpenQuote();
        if (at === end) break;
        closingQuote = at;
        state = AFTER_QUOTE;
        at += 1;
        continue;
      }
      if (state === AFTER_QUOTE && bytes[at] === QUOTE) {
        fieldFlags |= DOUBLED;
        state = INSIDE;
        at += 1;
        continue;
      }
      let byte = 0;
      const textStart = at;
      while (at < end) {
        byte = bytes[at] ?? 0;
        if (byte <= highest && (byte === delimiter || byte === LF || byte === CR)) break;
        at += 1;
      }
      if (state === AFTER_QUOTE && at > textStart) state = LOOSE;
      if (at === end) break;
      endField(bytes, at);
      at += 1;
      if (byte === delimiter) continue;
      if (byte === LF) lfCount += 1;
      else {
        crCount += 1;
        isAfterCr = true;
      }
      line += 1;
      emit(bytes, at - 1);
      if (isSingle) return at;
    }
    return at;
  }

  function isMidRecord(): boolean {
    return state !== FIELD_START || fieldCount > 0;
  }

  function keep(bytes: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (carryLength + length > carry.length) {
      const grown = new Uint8Array(Math.max(carry.length * 2, carryLength + length));
      grown.set(carry.subarray(0, carryLength));
      carry = grown;
    }
    carry.set(bytes.subarray(from, to), carryLength);
    carryLength += length;
  }

  /** Moves the unfinished record to the carry, whose first byte is then the record's first. */
  function carryOver(bytes: Uint8Array): void {
    const shift = recordStart;
    keep(bytes, recordStart, bytes.length);
    for (let index = 0; index < Math.min(fieldCount, MAX_COLUMNS); index += 1) {
      starts[index] = (starts[index] ?? 0) - shift;
      ends[index] = (ends[index] ?? 0) - shift;
    }
    fieldStart -= shift;
    closingQuote -= shift;
    recordStart = 0;
    dropSurplus();
  }

  /** An endless plain cell keeps its beginning only, so that memory stays bounded. */
  function dropSurplus(): void {
    if ((state === PLAIN || state === LOOSE) && carryLength - fieldStart > MAX_CELL_BYTES + 1) {
      carryLength = fieldStart + MAX_CELL_BYTES + 1;
    }
    if (carryLength > MAX_RECORD_BYTES) {
      throw new AppError('file.too-large', { limit: 'record', max: MAX_RECORD_BYTES, line: recordLine });
    }
  }

  /** Finishes the carried record with the first bytes of a chunk. Returns how many it took. */
  function finishCarried(bytes: Uint8Array): number {
    let taken = 0;
    while (taken < bytes.length) {
      const step = Math.min(JOIN_BYTES, bytes.length - taken);
      const scanned = carryLength;
      keep(bytes, taken, taken + step);
      taken += step;
      const stopped = run(carry, scanned, carryLength, true);
      if (!isMidRecord()) {
        taken -= carryLength - stopped;
        carryLength = 0;
        return taken;
      }
      dropSurplus();
    }
    return taken;
  }

  return {
    push(bytes) {
      let from = 0;
      if (carryLength > 0) {
        from = finishCarried(bytes);
        if (carryLength > 0) return;
      }
      run(bytes, from, bytes.length, false);
      if (isMidRecord()) carryOver(bytes);
    },
    end() {
      if (!isMidRecord()) return;
      if (state === INSIDE) failOpenQuote();
      if (state === FIELD_START) fieldStart = carryLength;
      endField(carry, carryLength);
      emit(carry, carryLength);
      carryLength = 0;
    },
    stats: () => ({ lfCount, crlfCount, crCount, irregularCount }),
  };
}

/** The line end of a file, from what the scanner counted. */
export function lineEndOf(stats: ScanStats): Layout['lineEnd'] {
  const { lfCount, crlfCount, crCount } = stats;
  const kinds = Number(lfCount > 0) + Number(crlfCount > 0) + Number(crCount > 0);
  if (kinds > 1) return 'mixed';
  if (crlfCount > 0) return 'crlf';
  return crCount > 0 ? 'cr' : 'lf';
}

// Splits UTF-8 bytes into records and cells. Works on bytes, keeps ranges, makes no strings; knows nothing of headers or values.
import { AppError } from '../contract/errors.ts';
import { ByteRecord, DOUBLED, ESCAPED, IRREGULAR, QUOTED } from './byte-record.ts';
import { Carry } from './carry.ts';
import { MAX_CELL_BYTES, MAX_COLUMNS, MAX_RECORD_BYTES } from './limits.ts';
import { breaksBetween, QuoteJudge } from './open-quotes.ts';
import { isBlank, isEscaped } from './record-widths.ts';
import { emptyScanStats, type ScanStats } from './scan-stats.ts';
import type { Delimiter } from './types.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

const FIELD_START = 0;
const PLAIN = 1;
const INSIDE = 2;
/** A quote was seen inside quotes: the end, or the first of two. */
const AFTER_QUOTE = 3;
/** Text after a closing quote. */
const LOOSE = 4;

/** Bytes taken from a chunk at a time to finish a record that began in the chunk before. */
const JOIN_BYTES = 16_384;

export type Scanner = {
  /** Reads on. Records that end within are handed to `onRecord` before it returns. @throws AppError `file.quote-open`, `file.too-large` */
  push(bytes: Uint8Array): void;
  /** The last record, with or without a line end. @throws AppError `file.quote-open` with `line` where the quote opened */
  end(): void;
  stats(): ScanStats;
};

/**
 * A streaming scanner. Quotes count only at the start of a cell; a doubled quote inside stands for one; text after a closing quote belongs
 * to the cell, blanks alone do not. LF, CRLF and CR end a record outside quotes, in any mixture. Blank lines arrive as records with one
 * empty cell. A quote that nothing closes is read again as plain text where the records behind it then have the width of the file; its
 * record says so. The record handed over is one object, reused.
 */
export function createScanner(options: {
  readonly delimiter: Delimiter;
  /** Inside quotes `\"` is a quote and `\\` a backslash; otherwise a backslash is a character like others. */
  readonly hasBackslashQuotes?: boolean;
  readonly onRecord: (record: ByteRecord) => void;
}): Scanner {
  const { onRecord, hasBackslashQuotes = false } = options;
  const delimiter = options.delimiter.charCodeAt(0);
  const highest = Math.max(delimiter, CR);
  const quotedFlags = hasBackslashQuotes ? QUOTED | ESCAPED : QUOTED;
  const record = new ByteRecord();
  const { starts, ends, flags } = record;
  const stats = emptyScanStats();
  const judge = new QuoteJudge({ delimiter: options.delimiter, hasBackslashQuotes }, stats);

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
  /** Irregular cells of this record. */
  let irregularCount = 0;
  /** The cell passed its limit and was judged to be one cell nevertheless. */
  let isJudged = false;
  const carry = new Carry();

  function endField(bytes: Uint8Array, position: number): void {
    let start = fieldStart;
    let end = position;
    if (state === AFTER_QUOTE || (state === LOOSE && isBlank(bytes, closingQuote + 1, position))) {
      start = fieldStart + 1;
      end = closingQuote;
    } else if (state === LOOSE) {
      fieldFlags |= IRREGULAR;
      irregularCount += 1;
    }
    if (fieldCount < MAX_COLUMNS) {
      starts[fieldCount] = start;
      ends[fieldCount] = end;
      flags[fieldCount] = fieldFlags;
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
    if (record.byteLength > MAX_RECORD_BYTES) failLongRecord();
    record.openQuoteLine = judge.endRecord(fieldCount);
    stats.recordCount += 1;
    fieldCount = 0;
    irregularCount = 0;
    onRecord(record);
  }

  /** Before a record is handed over that may be read wrong: where to read on instead, or -1 where it is right. */
  function reconsider(bytes: Uint8Array, end: number): number {
    const index = judge.judge({ bytes, end, fieldCount, starts, ends, flags });
    if (index < 0) return -1;
    const isIrregular = ((flags[index] ?? 0) & IRREGULAR) !== 0;
    return readAsPlain(bytes, (starts[index] ?? 0) - (isIrregular ? 0 : 1), index);
  }

  /** Goes back to an opening quote that is a plain character. Returns where to read on. */
  function readAsPlain(bytes: Uint8Array, quoteAt: number, index: number): number {
    line = recordLine + breaksBetween(bytes, recordStart, quoteAt);
    judge.reopen(line);
    irregularCount = record.irregularCount(index);
    fieldCount = index;
    fieldStart = quoteAt;
    fieldFlags = 0;
    state = PLAIN;
    return quoteAt + 1;
  }

  function failLongRecord(): never {
    if (state === INSIDE && line > quoteLine) throw new AppError('file.quote-open', { line: quoteLine });
    throw new AppError('file.too-large', { limit: 'record', max: MAX_RECORD_BYTES, line: recordLine });
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
              stats.crCount -= 1;
              stats.crlfCount += 1;
              continue;
            }
          }
          recordStart = at;
          recordLine = line;
        }
        fieldStart = at;
        if (bytes[at] === QUOTE) {
          fieldFlags = quotedFlags;
          state = INSIDE;
          quoteLine = line;
          isJudged = false;
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
        if (at - fieldStart > MAX_CELL_BYTES && !isJudged) {
          isJudged = true;
          if (line > quoteLine && judge.isNeverClosed(bytes, fieldStart, fieldCount)) {
            at = readAsPlain(bytes, fieldStart, fieldCount);
            continue;
          }
        }
        if (at === end) break;
        if (hasBackslashQuotes && isEscaped(bytes, fieldStart + 1, at)) {
          at += 1;
          continue;
        }
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
      if (byte === delimiter) {
        at += 1;
        continue;
      }
      if (fieldCount === judge.width && irregularCount === 0) judge.votes += 1;
      else {
        const back = reconsider(bytes, at);
        if (back >= 0) {
          at = back;
          continue;
        }
      }
      at += 1;
      if (byte === LF) stats.lfCount += 1;
      else {
        stats.crCount += 1;
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

  /** The unfinished record now begins at the first byte of the carry. */
  function rebase(): void {
    record.shift(fieldCount, recordStart);
    fieldStart -= recordStart;
    closingQuote -= recordStart;
    recordStart = 0;
    if (carry.length > MAX_RECORD_BYTES) failLongRecord();
  }

  /** Finishes the carried record with the first bytes of a chunk. Returns how many it took. */
  function finishCarried(bytes: Uint8Array): number {
    let taken = 0;
    while (taken < bytes.length) {
      const step = Math.min(JOIN_BYTES, bytes.length - taken);
      const known = carry.length;
      carry.keep(bytes, taken, taken + step);
      taken += step;
      let stopped = run(carry.bytes, known, carry.length, true);
      // Where a quote was read again as plain text, records end among the bytes of earlier chunks.
      while (!isMidRecord() && stopped < known) stopped = run(carry.bytes, stopped, carry.length, true);
      if (!isMidRecord()) {
        taken -= carry.length - stopped;
        carry.length = 0;
        return taken;
      }
      carry.drop(recordStart);
      rebase();
    }
    return taken;
  }

  /** Ends the last record. Returns where to read on instead, or -1 where nothing is left. */
  function finishLast(bytes: Uint8Array, end: number): number {
    if (state === INSIDE) {
      if (judge.isNeverClosed(bytes, fieldStart, fieldCount, end)) return readAsPlain(bytes, fieldStart, fieldCount);
      throw new AppError('file.quote-open', { line: quoteLine });
    }
    if (state === FIELD_START) fieldStart = end;
    endField(bytes, end);
    const back = reconsider(bytes, end);
    if (back < 0) emit(bytes, end);
    return back;
  }

  return {
    push(bytes) {
      let from = 0;
      if (carry.length > 0) {
        from = finishCarried(bytes);
        if (carry.length > 0) return;
      }
      run(bytes, from, bytes.length, false);
      if (!isMidRecord()) return;
      carry.keep(bytes, recordStart, bytes.length);
      rebase();
    },
    end() {
      while (isMidRecord()) {
        const from = finishLast(carry.bytes, carry.length);
        if (from >= 0) run(carry.bytes, from, carry.length, false);
      }
      carry.length = 0;
    },
    stats: () => stats,
  };
}

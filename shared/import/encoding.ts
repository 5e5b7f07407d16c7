// Which encoding the bytes of a file have, and a judge that reads all of them. Turning them into UTF-8 is in transcoder.ts.
import { isLegacyPage } from './code-pages.ts';
import { isInvisible } from './invisible.ts';
import { createPageTally } from './page-guess.ts';
import type { Encoding } from './types.ts';

export type DetectedEncoding = {
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** Beyond doubt: a byte order mark, or the pattern of NUL bytes. Otherwise the whole file has to be judged. */
  readonly isCertain: boolean;
};

/**
 * Judges the first bytes of a file: byte order mark, the NUL pattern of UTF-16, strict UTF-8, else a page of single bytes:
 * windows-1252 unless another makes clearly more sense. A sequence cut by the end of `head` counts for nothing.
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const [first = -1, second = -1, third = -1] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', hasBom: true, isCertain: true };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', hasBom: true, isCertain: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', hasBom: true, isCertain: true };
  const wide = wideByNulPattern(head);
  if (wide !== null) return { encoding: wide, hasBom: false, isCertain: true };
  const judge = createUtf8Judge();
  judge.push(head);
  return { encoding: judge.verdict(), hasBom: false, isCertain: false };
}

/** Length of the byte order mark that `encoding` has at the start of `head`, else 0. */
export function bomLength(head: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if (encoding === 'utf-16le') return head[0] === 0xff && head[1] === 0xfe ? 2 : 0;
  if (encoding === 'utf-16be') return head[0] === 0xfe && head[1] === 0xff ? 2 : 0;
  return 0;
}

/** Bytes looked at for UTF-16. */
const WIDE_BYTES = 4096;
/** Latin text in UTF-16 has a NUL in nearly every second byte; other scripts have one with each blank, figure and line end. */
const MOSTLY = 0.4;
const SOME = 0.08;
/** A text keeps to few blocks of characters, so that the higher byte has few values. */
const MOST_BLOCKS = 6;

function wideByNulPattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, WIDE_BYTES) & ~1;
  if (length < 4) return null;
  const even = halfOf(head, 0, length);
  const odd = halfOf(head, 1, length);
  const pairs = length / 2;
  if (isHighHalf(odd, even, pairs)) return 'utf-16le';
  return isHighHalf(even, odd, pairs) ? 'utf-16be' : null;
}

type Half = { readonly nulCount: number; readonly blockCount: number };

function halfOf(head: Uint8Array, from: number, to: number): Half {
  const blocks = new Set<number>();
  let nulCount = 0;
  for (let index = from; index < to; index += 2) {
    if (head[index] === 0) nulCount += 1;
    blocks.add(head[index] ?? 0);
  }
  return { nulCount, blockCount: blocks.size };
}

function isHighHalf(high: Half, low: Half, pairs: number): boolean {
  if (high.nulCount > pairs * MOSTLY && low.nulCount < pairs * 0.1) return true;
  return high.nulCount > pairs * SOME && low.nulCount === 0 && high.blockCount <= MOST_BLOCKS;
}

export type Utf8Judge = {
  push(bytes: Uint8Array): void;
  /** No byte follows: a character cut short counts as bad. */
  end(): void;
  /** UTF-8 where nothing is malformed, or where well-formed multi-byte characters outnumber the bad bytes; else a page. */
  verdict(): Encoding;
  /** Bytes that belong to no well-formed character, so far. */
  badCount(): number;
  /** Bytes above 127, so far. */
  highCount(): number;
  /** NUL bytes, so far. */
  nulCount(): number;
  /** Well-formed characters that nobody sees (see `invisible.ts`), so far; the byte order mark of the file is none. */
  invisibleCount(): number;
  /** Bytes that make no sense where they stand, so far, if the file is in `encoding`; 0 for Unicode. */
  oddCount(encoding: Encoding): number;
};

/** Counts well-formed characters and bad bytes over a whole file (Unicode 16, table 3-7: shortest forms only, no surrogates). */
export function createUtf8Judge(): Utf8Judge {
  let goodCount = 0;
  let badCount = 0;
  let highCount = 0;
  let nulCount = 0;
  /** Continuation bytes still due, and the range of the next one. */
  let dueCount = 0;
  let seenCount = 0;
  let low = 0x80;
  let high = 0xbf;
  const tally = createPageTally();
  let invisibleCount = 0;
  /** Bytes of the character so far, as one number. */
  let code = 0;
  /** Bytes before this chunk; where the last character of three bytes or more ended. */
  let byteCount = 0;
  let signEnd = -1;

  function open(byte: number): void {
    low = 0x80;
    high = 0xbf;
    seenCount = 1;
    code = byte;
    if (byte >= 0xc2 && byte <= 0xdf) dueCount = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      dueCount = 2;
      if (byte === 0xe0) low = 0xa0;
      if (byte === 0xed) high = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      dueCount = 3;
      if (byte === 0xf0) low = 0x90;
      if (byte === 0xf4) high = 0x8f;
    } else badCount += 1;
  }

  /** A character of several bytes ends before `end`, counted from the start of the file. */
  function close(end: number): void {
    goodCount += 1;
    if (seenCount < 3) return;
    if (seenCount === 3 && isInvisible(code, signEnd === end - 3) && end > 3) invisibleCount += 1;
    signEnd = end;
  }

  function read(bytes: Uint8Array): void {
    const length = bytes.length;
    let index = 0;
    while (index < length) {
      // Plain text takes this loop alone.
      if (dueCount === 0) {
        while (index < length) {
          const plain = bytes[index] ?? 0;
          if (plain === 0 || plain > 0x7f) break;
          index += 1;
        }
        if (index === length) return;
      }
      const byte = bytes[index] ?? 0;
      index += 1;
      if (byte < 0x80) {
        if (byte === 0) nulCount += 1;
        if (dueCount === 0) continue;
        badCount += seenCount;
        dueCount = 0;
        continue;
      }
      highCount += 1;
      if (dueCount === 0) open(byte);
      else if (byte >= low && byte <= high) {
        dueCount -= 1;
        seenCount += 1;
        low = 0x80;
        high = 0xbf;
        code = (code << 8) | byte;
        if (dueCount === 0) close(byteCount + index);
      } else {
        badCount += seenCount;
        dueCount = 0;
        open(byte);
      }
    }
  }

  return {
    push(bytes) {
      read(bytes);
      byteCount += bytes.length;
      if (badCount > 0) tally.push(bytes);
    },
    end() {
      if (dueCount > 0) badCount += seenCount;
      dueCount = 0;
    },
    verdict: () => (badCount === 0 || goodCount > badCount ? 'utf-8' : tally.page()),
    badCount: () => badCount,
    highCount: () => highCount,
    nulCount: () => nulCount,
    invisibleCount: () => invisibleCount,
    oddCount: (encoding) => (isLegacyPage(encoding) ? tally.oddCount(encoding) : 0),
  };
}

// Which encoding the bytes of a file have, and a judge that reads all of them. Turning them into UTF-8 is in transcoder.ts.
import type { Encoding } from './types.ts';

export type DetectedEncoding = {
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** Beyond doubt: a byte order mark, or the pattern of NUL bytes. Otherwise the whole file has to be judged. */
  readonly isCertain: boolean;
};

/**
 * Judges the first bytes of a file: byte order mark, the NUL pattern of UTF-16, strict UTF-8, else windows-1252.
 * A sequence cut by the end of `head` counts for nothing.
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

/** Latin text in UTF-16 has a NUL in nearly every second byte; a header row is always near the start. */
function wideByNulPattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(head.length, 4096) & ~1;
  if (length < 4) return null;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let index = 0; index < length; index += 2) {
    if (head[index] === 0) evenNuls += 1;
    if (head[index + 1] === 0) oddNuls += 1;
  }
  const pairs = length / 2;
  if (oddNuls > pairs * 0.4 && evenNuls < pairs * 0.1) return 'utf-16le';
  if (evenNuls > pairs * 0.4 && oddNuls < pairs * 0.1) return 'utf-16be';
  return null;
}

export type Utf8Judge = {
  push(bytes: Uint8Array): void;
  /** No byte follows: a character cut short counts as bad. */
  end(): void;
  /** UTF-8 where nothing is malformed, or where well-formed multi-byte characters outnumber the bad bytes. */
  verdict(): 'utf-8' | 'windows-1252';
  /** Bytes that belong to no well-formed character, so far. */
  badCount(): number;
  /** Bytes above 127, so far. */
  highCount(): number;
  /** NUL bytes, so far. */
  nulCount(): number;
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

  function open(byte: number): void {
    low = 0x80;
    high = 0xbf;
    seenCount = 1;
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

  return {
    push(bytes) {
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
          if (dueCount === 0) goodCount += 1;
        } else {
          badCount += seenCount;
          dueCount = 0;
          open(byte);
        }
      }
    },
    end() {
      if (dueCount > 0) badCount += seenCount;
      dueCount = 0;
    },
    verdict: () => (badCount === 0 || goodCount > badCount ? 'utf-8' : 'windows-1252'),
    badCount: () => badCount,
    highCount: () => highCount,
    nulCount: () => nulCount,
  };
}

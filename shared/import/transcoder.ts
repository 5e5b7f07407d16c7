// Turns the bytes of a file into UTF-8, chunk by chunk. UTF-8 and plain ASCII chunks pass through untouched.
import { isLegacyPage, type LegacyPage, pageCharacters } from './code-pages.ts';
import { bomLength } from './encoding.ts';
import { countInvisible } from './invisible.ts';
import type { Encoding } from './types.ts';

export type Transcoder = {
  push(bytes: Uint8Array): void;
  end(): void;
  /** What only the decoded text of UTF-16 shows; of other encodings the judge of their bytes knows it. */
  counts(): TextCounts;
};

export type TextCounts = {
  /** Lone surrogates and half a unit, shown as U+FFFD. */
  readonly replacedCount: number;
  /** Characters nobody sees: see `invisible.ts`. */
  readonly invisibleCount: number;
};

type Body = Pick<Transcoder, 'push' | 'end'>;

/**
 * A streaming transcoder. `onBytes` gets UTF-8 without byte order mark; it may be a view of the caller's chunk, valid during
 * the call only. Malformed UTF-8 is passed on as it is (the reader of a cell shows it as U+FFFD); half a UTF-16 unit at the
 * end and lone surrogates become U+FFFD; codes that a page leaves open become C1 controls.
 */
export function createTranscoder(encoding: Encoding, onBytes: (bytes: Uint8Array) => void): Transcoder {
  const counts = { replacedCount: 0, invisibleCount: 0 };
  const body = bodyFor(encoding, counts, onBytes);
  /** The first bytes, held until a byte order mark can be told. */
  let start: Uint8Array | null = new Uint8Array(0);
  return {
    push(bytes) {
      if (start === null) {
        body.push(bytes);
        return;
      }
      const joined = new Uint8Array(start.length + bytes.length);
      joined.set(start);
      joined.set(bytes, start.length);
      start = joined;
      if (joined.length < 3) return;
      start = null;
      body.push(joined.subarray(bomLength(joined, encoding)));
    },
    end() {
      if (start !== null && start.length > 0) body.push(start.subarray(bomLength(start, encoding)));
      body.end();
    },
    counts: () => counts,
  };
}

type Counts = { -readonly [Key in keyof TextCounts]: TextCounts[Key] };

function bodyFor(encoding: Encoding, counts: Counts, onBytes: (bytes: Uint8Array) => void): Body {
  if (encoding === 'utf-8') return { push: onBytes, end: () => undefined };
  if (isLegacyPage(encoding)) return { push: fromPage(encoding, onBytes), end: () => undefined };
  return fromUtf16(encoding === 'utf-16be', counts, onBytes);
}

function fromUtf16(isBigEndian: boolean, counts: Counts, onBytes: (bytes: Uint8Array) => void): Body {
  // A mark in the middle of a text is a character; the one at the start is gone already.
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const encoder = new TextEncoder();
  let odd = -1;

  function handOn(text: string, givenCount: number): void {
    if (text !== '') onBytes(encoder.encode(text));
    counts.invisibleCount += countInvisible(text);
    // Those the file holds itself are replaced by nobody.
    counts.replacedCount += occurrences(text, '\ufffd') - givenCount;
  }

  return {
    push(bytes) {
      const isOddFirst = odd >= 0;
      const total = bytes.length + (isOddFirst ? 1 : 0);
      const even = new Uint8Array(total & ~1);
      let place = 0;
      if (isOddFirst && even.length > 0) {
        even[0] = odd;
        place = 1;
      }
      const used = even.length - place;
      even.set(bytes.subarray(0, used), place);
      if (total % 2 === 0) odd = -1;
      else if (bytes.length > used) odd = bytes[used] ?? 0;
      let givenCount = 0;
      for (let index = 0; index < even.length; index += 2) {
        const first = even[index] ?? 0;
        const second = even[index + 1] ?? 0;
        if (isBigEndian) {
          even[index] = second;
          even[index + 1] = first;
        }
        if (first + second === 0x1fc && (isBigEndian ? second : first) === 0xfd) givenCount += 1;
      }
      handOn(decoder.decode(even, { stream: true }), givenCount);
    },
    end() {
      handOn(decoder.decode() + (odd >= 0 ? '\ufffd' : ''), 0);
    },
  };
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** A page of single bytes. Chunks of plain ASCII pass through untouched. */
function fromPage(page: LegacyPage, onBytes: (bytes: Uint8Array) => void): (bytes: Uint8Array) => void {
  const codes = Uint16Array.from(pageCharacters[page], (character) => character.charCodeAt(0));
  return (bytes) => {
    let highCount = 0;
    for (let index = 0; index < bytes.length; index += 1) highCount += (bytes[index] ?? 0) >> 7;
    onBytes(highCount === 0 ? bytes : toUtf8(bytes, codes, highCount));
  };
}

function toUtf8(bytes: Uint8Array, codes: Uint16Array, highCount: number): Uint8Array {
  const out = new Uint8Array(bytes.length + highCount * 2);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      out[length] = byte;
      length += 1;
      continue;
    }
    const code = codes[byte - 0x80] ?? byte;
    if (code < 0x800) {
      out[length] = 0xc0 | (code >> 6);
      length += 1;
    } else {
      out[length] = 0xe0 | (code >> 12);
      out[length + 1] = 0x80 | ((code >> 6) & 0x3f);
      length += 2;
    }
    out[length] = 0x80 | (code & 0x3f);
    length += 1;
  }
  return out.subarray(0, length);
}

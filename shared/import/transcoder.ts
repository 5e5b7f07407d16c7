// Turns the bytes of a file into UTF-8, chunk by chunk. UTF-8 and plain ASCII chunks pass through untouched.
import { bomLength } from './encoding.ts';
import type { Encoding } from './types.ts';

export type Transcoder = { push(bytes: Uint8Array): void; end(): void };

/**
 * A streaming transcoder. `onBytes` gets UTF-8 without byte order mark; it may be a view of the caller's chunk, valid during
 * the call only. Malformed UTF-8 is passed on as it is (the reader of a cell shows it as U+FFFD); half a UTF-16 unit at the
 * end and lone surrogates become U+FFFD; the five codes that windows-1252 leaves open become C1 controls.
 */
export function createTranscoder(encoding: Encoding, onBytes: (bytes: Uint8Array) => void): Transcoder {
  const body = bodyFor(encoding, onBytes);
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
  };
}

function bodyFor(encoding: Encoding, onBytes: (bytes: Uint8Array) => void): Transcoder {
  if (encoding === 'utf-8') return { push: onBytes, end: () => undefined };
  if (encoding === 'windows-1252') return { push: (bytes) => onBytes(fromWindows1252(bytes)), end: () => undefined };
  return fromUtf16(encoding === 'utf-16be', onBytes);
}

function fromUtf16(isBigEndian: boolean, onBytes: (bytes: Uint8Array) => void): Transcoder {
  // A mark in the middle of a text is a character; the one at the start is gone already.
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const encoder = new TextEncoder();
  let odd = -1;
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
      if (isBigEndian) {
        for (let index = 0; index < even.length; index += 2) {
          const first = even[index] ?? 0;
          even[index] = even[index + 1] ?? 0;
          even[index + 1] = first;
        }
      }
      const text = decoder.decode(even, { stream: true });
      if (text !== '') onBytes(encoder.encode(text));
    },
    end() {
      const rest = decoder.decode() + (odd >= 0 ? '\ufffd' : '');
      if (rest !== '') onBytes(encoder.encode(rest));
    },
  };
}

/** Code points of 0x80…0x9F (Unicode's CP1252.TXT; open codes as the WHATWG encoding standard has them). */
const CODES_80_9F: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

function fromWindows1252(bytes: Uint8Array): Uint8Array {
  let highCount = 0;
  for (let index = 0; index < bytes.length; index += 1) highCount += (bytes[index] ?? 0) >> 7;
  if (highCount === 0) return bytes;
  const out = new Uint8Array(bytes.length + highCount * 2);
  let length = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      out[length] = byte;
      length += 1;
      continue;
    }
    const code = byte < 0xa0 ? (CODES_80_9F[byte - 0x80] ?? byte) : byte;
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

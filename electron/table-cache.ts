// Keeps the bytes a table was turned into, packed, so that the second and third reading need not take the file apart again.
// Bounded: what does not fit is made anew each time.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { plainBytes } from './import-source.ts';

const MAX_KEPT_BYTES = 48_000_000;
const FAST = { level: 1 };

/** Makes the bytes of a table, from their beginning and the same every time it is asked. */
export type TableMaker = {
  chunks(): AsyncIterable<Uint8Array>;
  /** How far the latest making is, 0…1. */
  readShare(): number;
};

/** The same bytes; once read whole, and if they fit, without the maker and all that it holds. */
export function remember(maker: TableMaker): TableMaker {
  let made: TableMaker | null = maker;
  let kept: readonly Uint8Array[] = [];
  let handedOut = 0;

  async function* first(from: TableMaker): AsyncGenerator<Uint8Array> {
    let parts: Uint8Array[] | null = [];
    let size = 0;
    for await (const chunk of from.chunks()) {
      if (parts !== null && chunk.length > 0) {
        const packed = deflateRawSync(chunk, FAST);
        size += packed.length;
        if (size > MAX_KEPT_BYTES) parts = null;
        // A copy of its own size: what zlib returns may be the beginning of a larger buffer.
        else parts.push(Uint8Array.from(packed));
      }
      yield chunk;
    }
    if (parts === null) return;
    kept = parts;
    made = null;
  }

  async function* again(): AsyncGenerator<Uint8Array> {
    handedOut = 0;
    for (const part of kept) {
      yield plainBytes(inflateRawSync(part));
      handedOut += 1 / kept.length;
    }
  }

  return {
    chunks: () => (made === null ? again() : first(made)),
    readShare: () => (made === null ? handedOut : made.readShare()),
  };
}

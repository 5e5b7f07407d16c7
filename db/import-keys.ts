// A set of 16-byte keys in typed arrays: millions of them in bounded memory. Knows nothing of responses or SQL.

const WORDS = 4;
const SEGMENT_BITS = 16;
const SEGMENT_SIZE = 1 << SEGMENT_BITS;
const SEGMENT_MASK = SEGMENT_SIZE - 1;

/** Keys are strings of 16 characters below 256, evenly spread as hashes are; each gets the next index from 0. */
export type KeySet = {
  /** The key's index; a key that is not yet in the set is added. Whether it was shows in the size. */
  indexOf(key: string): number;
  readonly size: () => number;
};

/** Four characters from `at` as one number. */
export function wordAt(key: string, at: number): number {
  return (
    (key.charCodeAt(at) |
      (key.charCodeAt(at + 1) << 8) |
      (key.charCodeAt(at + 2) << 16) |
      (key.charCodeAt(at + 3) << 24)) >>>
    0
  );
}

/** An entry is an index + 1 and, above it, some bits of the key: nearly every other key is told apart without being looked up. */
const INDEX_BITS = 24;
const INDEX_MASK = (1 << INDEX_BITS) - 1;
const MOST_KEYS = INDEX_MASK - 1;

function entryOf(index: number, lastWord: number): number {
  return ((index + 1) | (lastWord & ~INDEX_MASK)) >>> 0;
}

/** Open addressing over entries; keys stand in segments that are never copied when the set grows. Holds 16 million keys at most. */
export function createKeySet(): KeySet {
  let slots = new Uint32Array(1 << 12);
  let mask = slots.length - 1;
  let count = 0;
  const segments: Uint32Array[] = [];

  function isAt(index: number, a: number, b: number, c: number, d: number): boolean {
    const segment = segments[index >>> SEGMENT_BITS];
    const at = (index & SEGMENT_MASK) * WORDS;
    return (
      segment !== undefined &&
      segment[at] === a &&
      segment[at + 1] === b &&
      segment[at + 2] === c &&
      segment[at + 3] === d
    );
  }

  function grow(): void {
    const next = new Uint32Array(slots.length * 2);
    const nextMask = next.length - 1;
    for (let index = 0; index < count; index += 1) {
      const segment = segments[index >>> SEGMENT_BITS];
      const at = (index & SEGMENT_MASK) * WORDS;
      let slot = (segment?.[at] ?? 0) & nextMask;
      while (next[slot] !== 0) slot = (slot + 1) & nextMask;
      next[slot] = entryOf(index, segment?.[at + 3] ?? 0);
    }
    slots = next;
    mask = nextMask;
  }

  /** Writes the words of the next key and returns its index. */
  function append(a: number, b: number, c: number, d: number): number {
    const index = count;
    count += 1;
    let segment = segments[index >>> SEGMENT_BITS];
    if (!segment) {
      segment = new Uint32Array(SEGMENT_SIZE * WORDS);
      segments.push(segment);
    }
    const at = (index & SEGMENT_MASK) * WORDS;
    segment[at] = a;
    segment[at + 1] = b;
    segment[at + 2] = c;
    segment[at + 3] = d;
    return index;
  }

  return {
    size: () => count,
    indexOf: (key) => {
      if ((count + 1) * 10 > slots.length * 7) grow();
      const a = wordAt(key, 0);
      const b = wordAt(key, 4);
      const c = wordAt(key, 8);
      const d = wordAt(key, 12);
      let slot = a & mask;
      for (;;) {
        const taken = slots[slot] ?? 0;
        if (taken === 0) {
          if (count > MOST_KEYS) throw new Error('too many keys');
          slots[slot] = entryOf(count, d);
          return append(a, b, c, d);
        }
        const index = (taken & INDEX_MASK) - 1;
        if (entryOf(index, d) === taken && isAt(index, a, b, c, d)) return index;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** Numbers by index, growing by segments: what goes with the keys of a set. */
export type NumberColumn = { get(index: number): number; set(index: number, value: number): void };

/** `bytes` 4: whole numbers from 0 to 2^32-1; 8: any number. Unset ones read 0. */
export function createNumberColumn(bytes: 4 | 8): NumberColumn {
  const segments: (Uint32Array | Float64Array)[] = [];
  return {
    get: (index) => segments[index >>> SEGMENT_BITS]?.[index & SEGMENT_MASK] ?? 0,
    set: (index, value) => {
      const number = index >>> SEGMENT_BITS;
      while (segments.length <= number) {
        segments.push(bytes === 4 ? new Uint32Array(SEGMENT_SIZE) : new Float64Array(SEGMENT_SIZE));
      }
      const segment = segments[number];
      if (segment) segment[index & SEGMENT_MASK] = value;
    },
  };
}

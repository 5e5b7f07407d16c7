// The bytes of a record that a chunk left unfinished, kept until the next one ends it. Grows with the record, up to its limit.

const FIRST_BYTES = 65_536;

export class Carry {
  bytes = new Uint8Array(FIRST_BYTES);
  length = 0;

  /** Appends a part of a chunk. */
  keep(chunk: Uint8Array, from: number, to: number): void {
    const needed = this.length + to - from;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.bytes.length * 2, needed));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.bytes.set(chunk.subarray(from, to), this.length);
    this.length = needed;
  }

  /** Forgets the first bytes. */
  drop(count: number): void {
    if (count === 0) return;
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
  }
}

// Strings out of UTF-8 bytes, made as rarely as possible: a decoder for cells and a memory of cells seen before.

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Argument lists for `String.fromCharCode`, one per length: cheaper than the decoder up to this length. */
const SHORT = 24;
const lists: number[][] = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

/** Bytes `start` to `end` as text. Malformed sequences and NUL become U+FFFD, so that they are seen and never cut a text short. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const list = lists[end - start];
  if (list !== undefined) {
    let index = start;
    for (let place = 0; index < end; index += 1, place += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === 0 || byte > 0x7f) break;
      list[place] = byte;
    }
    if (index === end) return String.fromCharCode.apply(null, list);
  }
  const text = decoder.decode(bytes.subarray(start, end));
  return text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
}

const SLOTS = 8192;
const SLOT_BYTES = 48;

/** Remembers short cells by their bytes: one entry per hash, the newest wins, so its size never grows. */
export class TextMemory {
  readonly #texts: string[] = new Array<string>(SLOTS).fill('');
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #bytes = new Uint8Array(SLOTS * SLOT_BYTES);
  /** Where the last text stands; -1 for one too long to be remembered. */
  slot = -1;

  read(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    if (length > SLOT_BYTES) {
      this.slot = -1;
      return decodeText(bytes, start, end);
    }
    let hash = length;
    for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const base = slot * SLOT_BYTES;
    this.slot = slot;
    const known = this.#bytes;
    if (this.#lengths[slot] === length) {
      let place = 0;
      while (place < length && known[base + place] === bytes[start + place]) place += 1;
      if (place === length) return this.#texts[slot] ?? '';
    }
    const text = decodeText(bytes, start, end);
    for (let place = 0; place < length; place += 1) known[base + place] = bytes[start + place] ?? 0;
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }
}

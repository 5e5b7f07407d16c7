// Texts of a workbook: those its cells share, kept as bytes; and what the format wraps around them (runs, phonetic guides, escapes).
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { damaged, MAX_INFLATED_BYTES, MAX_SHARED_STRING_BYTES, tooLarge } from './table-limits.ts';
import { readXml } from './table-xml.ts';
import type { Archive, ArchiveEntry } from './table-zip.ts';

export type SharedStrings = {
  readonly count: number;
  /** @throws AppError `file.format` (`damaged`) for a number the workbook does not have */
  text(index: number): string;
};

/** Fits 16 bits. A longer text has a page of its own. */
const PAGE_BYTES = 32_768;
const UNPACKED_PAGES = 256;
const FAST = { level: 1 };

/** Errors: `file.too-large` (`sharedStrings`), and as readXml */
export async function readSharedStrings(archive: Archive, part: ArchiveEntry | undefined): Promise<SharedStrings> {
  const store = createTextStore(MAX_SHARED_STRING_BYTES);
  if (part) {
    const text = createTextCollector((whole) => store.add(whole));
    await readXml(part.name, archive.chunks(part, MAX_INFLATED_BYTES), {
      onOpen: (name) => text.open(name, name === 'si'),
      onText: text.text,
      onClose: (name) => text.close(name, name === 'si'),
    });
  }
  return {
    count: store.count(),
    text(index) {
      if (!Number.isInteger(index) || index < 0 || index >= store.count()) throw damaged('sharedStrings');
      return store.text(index);
    },
  };
}

/** Puts the runs of one text together and leaves phonetic guides out. */
export function createTextCollector(onText: (text: string) => void) {
  let whole: string | null = null;
  let isInRun = false;
  let phoneticDepth = 0;
  return {
    open(name: string, isStart: boolean): void {
      if (isStart) whole = '';
      else if (name === 'rPh') phoneticDepth += 1;
      else if (name === 't') isInRun = true;
    },
    text(text: string): void {
      if (whole !== null && isInRun && phoneticDepth === 0) whole += text;
    },
    close(name: string, isEnd: boolean): void {
      if (name === 'rPh') phoneticDepth -= 1;
      if (name === 't') isInRun = false;
      if (!isEnd || whole === null) return;
      onText(plainText(whole));
      whole = null;
    },
  };
}

/** `_x000D_` and its kind decoded, every line break as LF. */
export function plainText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.includes('\r') ? decoded.replace(/\r\n?/gu, '\n') : decoded;
}

/**
 * Texts by number, packed in pages: a fraction of what as many strings would take. Cells use them mostly in the order of the list, so a
 * few unpacked pages are enough.
 */
function createTextStore(maxBytes: number) {
  const pages: Uint8Array[] = [];
  const unpacked = new Map<number, Buffer>();
  /** Where each text begins: page and offset in 16 bits each. It ends where the next one of its page begins. */
  let places = new Uint32Array(1024);
  let count = 0;
  let total = 0;
  let page: Buffer = Buffer.allocUnsafe(PAGE_BYTES);
  let used = 0;

  function closePage(): void {
    // A copy of its own size: what zlib returns may be the beginning of a larger buffer.
    pages.push(Uint8Array.from(deflateRawSync(page.subarray(0, used), FAST)));
    used = 0;
  }

  function pageAt(number: number): Buffer {
    const known = unpacked.get(number);
    const found = known ?? (number === pages.length ? page.subarray(0, used) : inflateRawSync(pages[number] ?? ''));
    // The page used last is the last one to go.
    unpacked.delete(number);
    if (number < pages.length) unpacked.set(number, found);
    const oldest = unpacked.keys().next().value;
    if (unpacked.size > UNPACKED_PAGES && oldest !== undefined) unpacked.delete(oldest);
    return found;
  }

  return {
    count: () => count,
    add(text: string): void {
      const length = Buffer.byteLength(text);
      total += length + 4;
      if (total > maxBytes) throw tooLarge('sharedStrings', maxBytes, total);
      if (used > 0 && used + length > PAGE_BYTES) closePage();
      if (length > page.length) page = Buffer.allocUnsafe(length);
      if (places.length === count) {
        const wider = new Uint32Array(places.length * 2);
        wider.set(places);
        places = wider;
      }
      places[count] = (pages.length << 16) | used;
      used += page.write(text, used);
      count += 1;
    },
    text(index: number): string {
      const place = places[index] ?? 0;
      const next = index + 1 < count ? (places[index + 1] ?? 0) : 0;
      const from = pageAt(place >>> 16);
      const end = index + 1 < count && next >>> 16 === place >>> 16 ? next & 0xffff : from.length;
      return from.toString('utf8', place & 0xffff, end);
    },
  };
}

// Tells files that are no separated text by their first bytes, so that the message can name what they are.

type Signature = { readonly format: string; readonly bytes: readonly number[] };

const SIGNATURES: readonly Signature[] = [
  { format: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: 'gzip', bytes: [0x1f, 0x8b] },
  { format: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { format: 'sqlite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { format: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'utf-32', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { format: 'utf-32', bytes: [0x00, 0x00, 0xfe, 0xff] },
];

/** The share of control characters above which bytes are no text. Single ones occur in real exports. */
const CONTROL_SHARE = 0.05;
/** A few kinds of them, however often, are an export's separators or padding; a program or a picture has all of them. */
const FEW_KINDS = 4;
/** Nothing but NUL: a file whose content a crash has taken. */
const NUL_SHARE = 0.99;

/**
 * What the file is if it is no text: `xlsx`, `zip`, `xls` (also a password-protected workbook), `pdf`, `json`, `html`, `xml`,
 * `binary`…; null for text.
 * @param isWide the bytes are UTF-16, where NUL is half of a character
 */
export function foreignFormat(head: Uint8Array, isWide: boolean): string | null {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (found !== undefined) return found.format === 'zip' && isWorkbook(head) ? 'xlsx' : found.format;
  if (isWide) return null;
  const start = asciiOf(head, 512).trimStart();
  if (/^(?:\{\s*["}]|\[\s*[{\]])/u.test(start)) return 'json';
  if (/^(?:<!doctype html|<html|<head|<table)/iu.test(start)) return 'html';
  if (/^<\?xml/iu.test(start)) return 'xml';
  return isMostlyControls(head) ? 'binary' : null;
}

function isWorkbook(head: Uint8Array): boolean {
  const text = asciiOf(head, 8192);
  return text.includes('[Content_Types].xml') || text.includes('xl/');
}

function asciiOf(head: Uint8Array, length: number): string {
  let text = '';
  for (const byte of head.subarray(0, length)) text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return text.startsWith('???') ? text.slice(3) : text;
}

function isMostlyControls(head: Uint8Array): boolean {
  const looked = head.subarray(0, 8192);
  const kinds = new Set<number>();
  let controlCount = 0;
  let nulCount = 0;
  for (const byte of looked) {
    if (byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue;
    if (byte === 0) nulCount += 1;
    else {
      controlCount += 1;
      kinds.add(byte);
    }
  }
  if (nulCount > looked.length * NUL_SHARE) return true;
  return controlCount > looked.length * CONTROL_SHARE && kinds.size > FEW_KINDS;
}

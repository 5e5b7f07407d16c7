// A file that arrives encoded as Base64, as some survey servers' remote interfaces hand their exports out: told by its characters,
// decoded as it is read.
import type { NamedBytes } from './import-source.ts';

/** Shorter texts may be words. */
const LEAST_CHARACTERS = 64;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

/**
 * The first bytes decoded, if a file that begins like `head` is Base64 of something; null for any other.
 * @param isWhole `head` is the whole file
 */
export function base64Head(head: Uint8Array, isWhole: boolean): Uint8Array | null {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '');
  const packed = withoutBlanks(text);
  if (packed.length < LEAST_CHARACTERS || !BASE64.test(packed)) return null;
  // Lines of one length, or one line: words of a list are neither.
  const lines = text.trim().split(/\r?\n/u);
  const width = lines[0]?.length ?? 0;
  const isWrapped = lines.slice(0, -1).every((line) => line.length === width);
  if (!isWrapped || width < LEAST_CHARACTERS || /[\t ]/u.test(text.trim())) return null;
  if (isWhole && packed.length % 4 !== 0) return null;
  return Buffer.from(packed.slice(0, packed.length - (packed.length % 4)), 'base64');
}

/** The decoded bytes. Quotation marks around the whole are allowed, as JSON and some tools put them. */
export function decodedBase64(file: NamedBytes): NamedBytes {
  return {
    name: file.name,
    bytes: Math.floor((file.bytes * 3) / 4),
    chunks: async function* chunks() {
      let carried = '';
      for await (const chunk of file.chunks()) {
        carried += withoutBlanks(Buffer.from(chunk).toString('latin1'));
        const whole = carried.length - (carried.length % 4);
        yield Buffer.from(carried.slice(0, whole), 'base64');
        carried = carried.slice(whole);
      }
      yield Buffer.from(carried, 'base64');
    },
  };
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s"]+/gu, '');
}

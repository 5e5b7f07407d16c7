// A file that arrives encoded as Base64, as some survey servers' remote interfaces hand their exports out: told by its characters,
// decoded as it is read.
import { type NamedBytes, plainBytes } from './import-source.ts';

/** Shorter texts may be words. */
const LEAST_CHARACTERS = 64;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;

/** What a remote interface wraps around the text: `{"id":1,"result":"`. */
const WRAPPER = /^\s*\{(?:\s*"[a-z]+"\s*:\s*(?:\d+|null|"[^"]{0,40}")\s*,)*\s*"result"\s*:\s*"/u;

/** A text alone, with or without marks around it. */
const QUOTED = /^(?:\xef\xbb\xbf)?\s*"?/u;

/** Where the encoded text begins, and what it decodes to at its beginning. */
export type Base64Start = { readonly start: number; readonly head: Uint8Array };

/**
 * The first bytes decoded, if a file that begins like `head` is Base64 of something; null for any other.
 * @param isWhole `head` is the whole file
 */
export function base64Head(head: Uint8Array, isWhole: boolean): Base64Start | null {
  const text = Buffer.from(head).toString('latin1');
  const start = (WRAPPER.exec(text) ?? QUOTED.exec(text))?.[0].length ?? 0;
  const encoded = text.slice(start).split('"', 1)[0]?.trim() ?? '';
  const packed = encodedOnly(encoded);
  if (packed.length < LEAST_CHARACTERS || !BASE64.test(packed)) return null;
  // Lines of one length, or one line: words of a list are neither.
  const lines = encoded.split(/\r?\n/u);
  const width = lines[0]?.length ?? 0;
  const isOneWidth = lines.slice(0, -1).every((line) => line.length === width);
  if (!isOneWidth || width < LEAST_CHARACTERS || /[\t ]/u.test(encoded)) return null;
  if (isWhole && packed.length % 4 !== 0) return null;
  return { start, head: Buffer.from(packed.slice(0, packed.length - (packed.length % 4)), 'base64') };
}

/** The decoded bytes from `start`, to a quotation mark or the end. */
export function decodedBase64(file: NamedBytes, start: number): NamedBytes {
  return {
    name: file.name,
    bytes: Math.floor((file.bytes * 3) / 4),
    chunks: async function* chunks() {
      let toSkip = start;
      let carried = '';
      for await (const chunk of file.chunks()) {
        const text = Buffer.from(chunk).toString('latin1').slice(toSkip);
        toSkip = Math.max(0, toSkip - chunk.length);
        const end = text.indexOf('"');
        carried += encodedOnly(end === -1 ? text : text.slice(0, end));
        const whole = carried.length - (carried.length % 4);
        yield plainBytes(Buffer.from(carried.slice(0, whole), 'base64'));
        carried = carried.slice(whole);
        if (end !== -1) break;
      }
      yield plainBytes(Buffer.from(carried, 'base64'));
    },
  };
}

/** Without line breaks, and without the backslashes that some writers of JSON put before each slash. */
function encodedOnly(text: string): string {
  return text.replace(/[\s\\]+/gu, '');
}

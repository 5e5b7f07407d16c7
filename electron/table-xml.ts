// XML as a stream of elements: names without their prefix, text, nothing of documents types. The strict part is saxes; here stand
// the encoding, the refusal of DOCTYPE, and what errors are called.
import { SaxesParser } from 'saxes';
import { AppError } from '../shared/contract/errors.ts';
import { damaged } from './table-limits.ts';

export type XmlHandlers = {
  readonly onOpen: (name: string, tag: XmlTag) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
};

export type XmlTag = { readonly attributes: Readonly<Record<string, string>> };

export type XmlReader = { push(bytes: Uint8Array): void; end(): void };

/** What may stand before the first element: declaration and comments. More than this hides something. */
const MAX_PROLOG_CHARACTERS = 65_536;

/** @param part the name of the part, for errors: `file.format` (`doctype`, `damaged`) */
export function createXmlReader(part: string, { onOpen, onText, onClose }: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let decoder: TextDecoder | null = null;
  let prolog: string | null = '';

  parser.on('opentag', (tag) => {
    prolog = null;
    onOpen(localName(tag.name), tag);
  });
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  if (onClose) parser.on('closetag', (tag) => onClose(localName(tag.name)));
  parser.on('doctype', refuseDoctype);
  parser.on('error', (error) => {
    // Sloppy writers leave control characters in texts; they are shown as such, as in separated text.
    if (!error.message.includes('disallowed character')) throw damaged(part, error);
  });

  /** Entities are defined there, and entities can grow without end. No office program writes one. */
  function refuseDoctype(): never {
    throw new AppError('file.format', { format: 'doctype', part });
  }

  function write(text: string): void {
    if (prolog !== null) {
      prolog += text;
      const start = prolog.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/gu, '').trimStart();
      if (start.startsWith('<!DOCTYPE')) refuseDoctype();
      if (prolog.length > MAX_PROLOG_CHARACTERS && !/^<[^!?]/u.test(start)) throw damaged(part);
    }
    parser.write(text);
  }

  return {
    push(bytes) {
      decoder ??= new TextDecoder(encodingOf(bytes));
      write(decoder.decode(bytes, { stream: true }));
    },
    end() {
      write(decoder?.decode() ?? '');
      parser.close();
    },
  };
}

/** Reads a whole part. */
export async function readXml(part: string, bytes: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> {
  const reader = createXmlReader(part, handlers);
  for await (const chunk of bytes) reader.push(chunk);
  reader.end();
}

/** An attribute by its name without prefix: `r:id` where another writer says `d5p1:id`. */
export function attributeOf({ attributes }: XmlTag, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/** `true` and `1` of the schema's booleans. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Of a part by its first bytes; declarations are not read, as every writer uses one of these. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

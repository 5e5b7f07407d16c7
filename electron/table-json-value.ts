// One JSON value as text and structure. Unlike JSON.parse it keeps the digits of numbers as they stand (ids of 19 digits), both
// values of a repeated key, the order of keys, and control characters that sloppy writers leave in texts.

/** Numbers, true and false are their text; null is null. A Map has no keys of its own that a file could overwrite. */
export type JsonValue = string | null | JsonList | JsonObject;
export type JsonList = readonly JsonValue[];
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** Where a value breaks: offset in its text. */
export class JsonSyntaxError extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`broken at ${at}`);
    this.at = at;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
/** Some writers have words for numbers that are none. */
const WORDS = [
  ['true', 'true'],
  ['false', 'false'],
  ['null', null],
  ['NaN', null],
  ['Infinity', null],
  ['-Infinity', null],
] as const;
const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads a value whose brackets are known to fit. @throws JsonSyntaxError */
export function readJsonValue(text: string): JsonValue {
  let at = 0;
  /** The next one from where strings were read; -1 where none follows. */
  let backslash = text.indexOf('\\');

  function passBackslashes(from: number): void {
    if (backslash !== -1 && backslash < from) backslash = text.indexOf('\\', from);
  }

  function skipBlanks(): void {
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at += 1;
      code = text.charCodeAt(at);
    }
  }

  function expect(character: string): void {
    skipBlanks();
    if (text[at] !== character) throw new JsonSyntaxError(at);
    at += 1;
  }

  /** Whether `character` comes next; then it is passed. */
  function takes(character: string): boolean {
    skipBlanks();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  }

  function value(): JsonValue {
    skipBlanks();
    const first = text[at];
    if (first === '{') return object();
    if (first === '[') return list();
    if (first === '"') return string();
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) {
      at += number.length;
      return number;
    }
    const known = WORDS.find(([word]) => text.startsWith(word, at));
    if (known === undefined) throw new JsonSyntaxError(at);
    at += known[0].length;
    return known[1];
  }

  function object(): JsonObject {
    const fields = new Map<string, JsonValue>();
    at += 1;
    if (takes('}')) return fields;
    do {
      skipBlanks();
      if (text[at] !== '"') throw new JsonSyntaxError(at);
      const key = string();
      expect(':');
      const read = value();
      const before = fields.get(key);
      // Neither of two values under one key is better than the other.
      fields.set(key, before === undefined || before === null || before === read ? read : [before, read]);
    } while (takes(','));
    expect('}');
    return fields;
  }

  function list(): JsonList {
    const items: JsonValue[] = [];
    at += 1;
    if (takes(']')) return items;
    do items.push(value());
    while (takes(','));
    expect(']');
    return items;
  }

  function string(): string {
    const start = at + 1;
    let end = text.indexOf('"', start);
    let hasEscape = false;
    passBackslashes(start);
    while (backslash !== -1 && end !== -1 && backslash < end) {
      hasEscape = true;
      if (backslash + 1 === end) end = text.indexOf('"', end + 1);
      passBackslashes(backslash + 2);
    }
    if (end === -1) throw new JsonSyntaxError(at);
    at = end + 1;
    const raw = text.slice(start, end);
    return hasEscape ? unescaped(raw, start) : raw;
  }

  const whole = value();
  skipBlanks();
  if (at !== text.length) throw new JsonSyntaxError(at);
  return whole;
}

function unescaped(raw: string, start: number): string {
  return raw.replace(ESCAPED, (_, code: string | undefined, character: string | undefined, offset: number) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const meant = ESCAPES[character ?? ''];
    if (meant === undefined) throw new JsonSyntaxError(start + offset);
    return meant;
  });
}

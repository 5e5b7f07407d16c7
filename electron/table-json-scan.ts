// JSON as a stream of bytes: where values begin and end, the keys on the way, and where it breaks. Values are not read here
// (table-json-value.ts); several values one after the other (one object a line) are as good as one.
import { AppError } from '../shared/contract/errors.ts';
import { MAX_JSON_DEPTH } from './table-limits.ts';

export type JsonKind = 'object' | 'list' | 'scalar';

/** `depth`: brackets open around the value. `at`: offset in the chunk that is being pushed. */
export type JsonEvents = {
  readonly onStart: (kind: JsonKind, depth: number, at: number) => void;
  /** `at` points behind the value. */
  readonly onEnd: (kind: JsonKind, depth: number, at: number) => void;
  /** A key of the object that is open at `depth - 1`; only up to the depth asked for. */
  readonly onKey: (key: string, depth: number) => void;
};

export type JsonScanner = { push(bytes: Uint8Array): void; end(): void; readonly line: number };

/** Keys longer than this are cut: nobody's path has them. */
const MAX_KEY_BYTES = 1000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const LF = 0x0a;
const OPEN = { 123: 'object', 91: 'list' } as const;

/** What may come next. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/** Broken JSON, named by its line. */
export function brokenJson(line: number, reason?: 'depth'): AppError {
  return new AppError('file.format', { format: 'json', line, ...(reason === undefined ? {} : { reason }) });
}

/** @param keysToDepth keys of deeper objects are not told. @throws AppError `file.format` (`json`) from push and end */
export function createJsonScanner(events: JsonEvents, keysToDepth: number): JsonScanner {
  const kinds: JsonKind[] = [];
  let expected: Expected = 'value';
  let line = 1;
  let state: 'between' | 'string' | 'escape' | 'scalar' = 'between';
  let isKey = false;
  let key: number[] | null = null;

  function startValue(kind: JsonKind, at: number): void {
    if (expected !== 'value' && expected !== 'valueOrEnd') throw brokenJson(line);
    events.onStart(kind, kinds.length, at);
  }

  function endValue(kind: JsonKind, at: number): void {
    expected = kinds.length === 0 ? 'value' : 'commaOrEnd';
    events.onEnd(kind, kinds.length, at);
  }

  function open(kind: 'object' | 'list', at: number): void {
    startValue(kind, at);
    if (kinds.length >= MAX_JSON_DEPTH) throw brokenJson(line, 'depth');
    kinds.push(kind);
    expected = kind === 'object' ? 'keyOrEnd' : 'valueOrEnd';
  }

  function close(kind: 'object' | 'list', at: number): void {
    const isPossible = expected === 'commaOrEnd' || expected === (kind === 'object' ? 'keyOrEnd' : 'valueOrEnd');
    if (!isPossible || kinds.at(-1) !== kind) throw brokenJson(line);
    kinds.pop();
    endValue(kind, at + 1);
  }

  function startString(at: number): void {
    isKey = expected === 'key' || expected === 'keyOrEnd';
    if (isKey) key = kinds.length <= keysToDepth ? [] : null;
    else startValue('scalar', at);
    state = 'string';
  }

  function endString(at: number): void {
    state = 'between';
    if (!isKey) {
      endValue('scalar', at + 1);
      return;
    }
    if (key !== null) events.onKey(keyText(key, line), kinds.length);
    key = null;
    expected = 'colon';
  }

  /** One byte outside strings. */
  function between(byte: number, at: number): void {
    if (byte === LF) line += 1;
    // blanks, and the mark some writers put before each object of a sequence
    else if (byte === 0x20 || byte === 0x09 || byte === 0x0d || (byte === 0x1e && kinds.length === 0)) return;
    else if (byte === QUOTE) startString(at);
    else if (byte === 0x7b || byte === 0x5b) open(OPEN[byte], at);
    else if (byte === 0x7d) close('object', at);
    else if (byte === 0x5d) close('list', at);
    else if (byte === COLON && expected === 'colon') expected = 'value';
    else if (byte === COMMA && expected === 'commaOrEnd') expected = kinds.at(-1) === 'object' ? 'key' : 'value';
    else if (isScalarByte(byte)) {
      startValue('scalar', at);
      state = 'scalar';
    } else throw brokenJson(line);
  }

  return {
    get line() {
      return line;
    },
    push(bytes) {
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (state === 'string') {
          if (byte === QUOTE) endString(at);
          else {
            if (byte === BACKSLASH) state = 'escape';
            else if (byte === LF) line += 1;
            if (key !== null && key.length < MAX_KEY_BYTES) key.push(byte);
            else if (key === null && state === 'string') at = plainUntil(bytes, at + 1) - 1;
          }
        } else if (state === 'escape') {
          state = 'string';
          if (key !== null && key.length < MAX_KEY_BYTES) key.push(byte);
        } else if (state === 'scalar' && isScalarByte(byte)) continue;
        else {
          if (state === 'scalar') {
            state = 'between';
            endValue('scalar', at);
          }
          between(byte, at);
        }
      }
    },
    end() {
      if (state === 'scalar') {
        state = 'between';
        endValue('scalar', 0);
      }
      if (state !== 'between' || kinds.length > 0) throw brokenJson(line);
    },
  };
}

/** The next place from `at` where a string ends, escapes or breaks the line. */
function plainUntil(bytes: Uint8Array, at: number): number {
  let end = at;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === QUOTE || byte === BACKSLASH || byte === LF) break;
  }
  return end;
}

/** Letters, digits and signs of numbers and of true, false, null. */
function isScalarByte(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e ||
    byte === 0x45 ||
    // of NaN and Infinity, which some writers put for numbers
    byte === 0x49 ||
    byte === 0x4e
  );
}

function keyText(bytes: readonly number[], line: number): string {
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.includes('\\')) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    throw brokenJson(line);
  }
}

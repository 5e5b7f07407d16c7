// The responses of a JSON file one after the other, read as values. Holds one at a time.

import type { JsonPlace } from './table-json-place.ts';
import { brokenJson, createJsonScanner, type JsonScanner } from './table-json-scan.ts';
import { JsonSyntaxError, type JsonValue, readJsonValue } from './table-json-value.ts';
import { MAX_ELEMENT_BYTES, tooLarge } from './table-limits.ts';

/** @throws AppError `file.too-large` (`record`), `file.format` (`json`) from push and end */
export function createItemReader(place: JsonPlace, onItem: (item: JsonValue) => void): JsonScanner {
  const { kind, path } = place;
  const itemDepth = kind === 'lines' ? 0 : path.length + 1;
  /** How many keys of the path lead to where the reading is; the container itself counts one more. */
  const matches: boolean[] = [true];
  let chunk: Uint8Array = new Uint8Array(0);
  let start = -1;
  let startLine = 1;
  let parts: Uint8Array[] = [];
  let size = 0;

  function keep(end: number): void {
    size += end - start;
    if (size > MAX_ELEMENT_BYTES) throw tooLarge('record', MAX_ELEMENT_BYTES, size);
    // The chunk is reused: what goes on in the next one has to be copied.
    parts.push(Uint8Array.from(chunk.subarray(start, end)));
  }

  /** The item that ends here; mostly it began in the same chunk. */
  function textTo(end: number): string {
    if (parts.length === 0 && end - start <= MAX_ELEMENT_BYTES) {
      return Buffer.from(chunk.buffer, chunk.byteOffset + start, end - start).toString('utf8');
    }
    keep(end);
    const text = Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return text;
  }

  function hand(text: string): void {
    let item: JsonValue;
    try {
      item = readJsonValue(text);
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      throw brokenJson(startLine + linesIn(text.slice(0, error.at)));
    }
    onItem(item);
  }

  const scanner = createJsonScanner(
    {
      onKey(key, depth) {
        matches[depth] = matches[depth - 1] === true && key === path[depth - 1];
      },
      onStart(valueKind, depth, at) {
        if (depth === itemDepth && (depth === 0 || matches[depth] === true)) {
          start = at;
          startLine = scanner.line;
        } else if (depth === path.length && depth < itemDepth) {
          const isContainer = valueKind === (kind === 'list' ? 'list' : 'object');
          matches[itemDepth] = matches[depth] === true && isContainer;
        }
      },
      onEnd(_, depth, at) {
        if (depth !== itemDepth || start === -1) return;
        const text = textTo(at);
        start = -1;
        hand(text);
      },
    },
    path.length,
  );

  return {
    get line() {
      return scanner.line;
    },
    push(bytes) {
      chunk = bytes;
      scanner.push(bytes);
      if (start === -1) return;
      keep(bytes.length);
      start = 0;
    },
    end() {
      chunk = new Uint8Array(0);
      scanner.end();
    },
  };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

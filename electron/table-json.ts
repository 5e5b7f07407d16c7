// A JSON file as a table: where its responses lie, which columns they have, then a row each. Reads the file three times and holds one
// response at a time.
import { MAX_COLUMNS } from '../shared/import/limits.ts';
import { message } from '../shared/import/messages.ts';
import { createTranscoder } from '../shared/import/transcoder.ts';
import type { Encoding, Message } from '../shared/import/types.ts';
import type { ImportTable, NamedBytes } from './import-source.ts';
import { remember } from './table-cache.ts';
import { createCsvWriter } from './table-csv.ts';
import { joined, readableText } from './table-json-answers.ts';
import { createShape, type JsonShape, type PutCell, putFields, ShapeChanged, unwrapped } from './table-json-fields.ts';
import { createItemReader } from './table-json-items.ts';
import { createPlaceFinder, itemsOfPage, type JsonPlace } from './table-json-place.ts';
import type { JsonList, JsonObject, JsonValue } from './table-json-value.ts';
import { tooLarge } from './table-limits.ts';

const NOTHING = new Uint8Array(0);
/** What is no object gets this column. */
const VALUE = 'value';

type Column = { readonly label: string; index: number; hasText: boolean };
type Columns = Map<string, Column>;
type Prepared = {
  readonly place: JsonPlace;
  readonly shape: JsonShape;
  readonly columns: Columns;
  readonly width: number;
};

/** Errors while it is read: `file.format` (`json` with the line), `file.too-large`. */
export function jsonTable(file: NamedBytes, encoding: Encoding, known: readonly Message[] = []): ImportTable {
  let prepared: Prepared | null = null;
  const warnings: Message[] = [...known];
  let step = 0;
  let read = 0;

  /** Hands the file's bytes to `push` as UTF-8; empty chunks in between keep the reader of the table informed. */
  async function* feed(to: { push(bytes: Uint8Array): void; end(): void }): AsyncGenerator<Uint8Array> {
    const transcoder = createTranscoder(encoding, (bytes) => to.push(bytes));
    read = 0;
    for await (const chunk of file.chunks()) {
      transcoder.push(chunk);
      read += chunk.length;
      yield NOTHING;
    }
    transcoder.end();
    to.end();
  }

  async function* prepare(): AsyncGenerator<Uint8Array, Prepared> {
    const finder = createPlaceFinder();
    yield* feed(finder);
    const place = finder.place();
    const shape = createShape();
    for (;;) {
      step = 1;
      const columns: Columns = new Map();
      try {
        yield* feed(
          createItemReader(place, (item) => {
            for (const one of itemsOfPage(item) ?? [item]) collectColumns(one, shape, columns);
          }),
        );
        return { place, shape, columns, width: number(columns) };
      } catch (error) {
        if (!(error instanceof ShapeChanged)) throw error;
      }
    }
  }

  async function* rows(): AsyncGenerator<Uint8Array> {
    step = 0;
    if (prepared === null) {
      prepared = yield* prepare();
      warnings.push(...placeWarnings(prepared.place));
    }
    step = 2;
    const { place, shape, columns, width } = prepared;
    const writer = createCsvWriter();
    if (width > 0) writer.row([...columns.values()].filter(({ index }) => index >= 0).map(({ label }) => label));
    const reader = createItemReader(place, (item) => {
      for (const one of itemsOfPage(item) ?? [item]) writer.row(cellsOfItem(one, shape, columns, width));
    });
    for await (const _ of feed(reader)) yield writer.take() ?? NOTHING;
    yield writer.rest();
  }

  const remembered = remember({
    chunks: rows,
    readShare: () => (step + read / Math.max(1, file.bytes)) / 3,
  });
  return { format: 'json', sheets: [], sheet: null, warnings, questions: [], ...remembered };
}

function placeWarnings({ path, others }: JsonPlace): Message[] {
  return others.length === 0 ? [] : [message('listChosen', { list: path.join('.'), others: others.join(', ') })];
}

/** Lists of lists are rows already, their first one the header. */
function isRow(item: JsonValue): item is JsonList {
  return Array.isArray(item);
}

function collectColumns(item: JsonValue, shape: JsonShape, columns: Columns): void {
  putItem(item, shape, (key, label, text) => {
    const column = columns.get(key);
    if (column) {
      if (text !== '') column.hasText = true;
      return;
    }
    columns.set(key, { label, index: -1, hasText: text !== '' });
    if (columns.size > MAX_COLUMNS * 2) throw tooLarge('columns', MAX_COLUMNS, columns.size);
  });
}

function putItem(item: JsonValue, shape: JsonShape, put: PutCell): void {
  const inner = unwrapped(item);
  if (inner instanceof Map) putFields(inner as JsonObject, shape, put);
  else if (!isRow(inner) && inner !== null) put(VALUE, VALUE, inner as string);
}

/** Numbers the columns and says how many there are. One that is null throughout is left out where the same field is an object or list elsewhere. */
function number(columns: Columns): number {
  const keys = [...columns.keys()];
  let count = 0;
  for (const [key, column] of columns) {
    const isContainer =
      !column.hasText && keys.some((other) => other.startsWith(`${key}.`) || other.startsWith(`${key}\0`));
    if (!isContainer) column.index = count++;
  }
  if (count > MAX_COLUMNS) throw tooLarge('columns', MAX_COLUMNS, count);
  return count;
}

function cellsOfItem(item: JsonValue, shape: JsonShape, columns: Columns, width: number): string[] {
  if (isRow(item)) return item.map(readableText).map(oneKindOfBreak);
  const cells: string[] = new Array(width).fill('');
  putItem(item, shape, (key, _, text) => {
    const index = columns.get(key)?.index ?? -1;
    if (index < 0) return;
    cells[index] = joined([cells[index] ?? '', oneKindOfBreak(text)]);
  });
  return cells;
}

function oneKindOfBreak(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
}

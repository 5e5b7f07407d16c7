// Is a row of a file new, known, or one the same file already had? Identity by hashed keys: nothing is matched by likeness. Reads only.
import { contentKeyText, contentText, responseKeyText } from '../shared/import/identity.ts';
import type { ParsedResponse } from '../shared/import/types.ts';
import { digest, digestBytes } from './import-digest.ts';
import { createKeySet, createNumberColumn } from './import-keys.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

/** What a row is, compared with the workspace and with the rows before it in the same file. */
export type Sorted = {
  readonly fate: 'new' | 'unchanged' | 'changed' | 'duplicate' | 'version';
  readonly response: ParsedResponse;
  readonly rowNumber: number;
  readonly key: string;
  readonly content: string;
  readonly occurrence: number;
  /** Where the sorter remembers the key; `rowOf` and `place` speak of it. */
  readonly index: number;
  /** The stored row: 0 for new ones until it is placed. */
  readonly responseId: number;
};

export type Sorter = {
  /** Sorts rows in file order. */
  sort(rows: readonly { readonly response: ParsedResponse; readonly rowNumber: number }[]): Sorted[];
  /** Remembers the row a new response got. */
  place(index: number, responseId: number): void;
  /** The row of a key: above 0 made by this import, below 0 (negated) there before it, 0 not placed yet. */
  rowOf(index: number): number;
};

type Draft = { -readonly [K in keyof Sorted]: Sorted[K] };
type StoredKey = { id: number; key: Buffer; content: Buffer };

/** Keys asked for in one statement. */
const LOOKUP = 64;
const LOOKUP_SQL = `SELECT id AS id, key AS key, content AS content FROM responses
  WHERE key IN (${new Array<string>(LOOKUP).fill('?').join(', ')})`;

/** The first bytes of a content hash as two whole numbers: enough to tell versions of one answer apart. */
function halves(content: string): readonly [number, number] {
  let low = 0;
  let high = 0;
  for (let at = 3; at >= 0; at -= 1) {
    low = low * 256 + content.charCodeAt(at);
    high = high * 256 + content.charCodeAt(at + 4);
  }
  return [low, high];
}

/** `connection` null: the workspace holds nothing of this source, so no row can be known. */
export function createSorter(connection: Connection | null, sourceKey: string): Sorter {
  const keys = createKeySet();
  const rows = createNumberColumn(8);
  const lowHalves = createNumberColumn(4);
  const highHalves = createNumberColumn(4);
  // Rows without an id are told apart by how often the same content came before.
  const contents = createKeySet();
  const counts = createNumberColumn(4);

  function remember(key: string, content: string): number {
    const index = keys.add(key);
    const [low, high] = halves(content);
    lowHalves.set(index, low);
    highHalves.set(index, high);
    return index;
  }

  function isSame(index: number, content: string): boolean {
    const [low, high] = halves(content);
    return lowHalves.get(index) === low && highHalves.get(index) === high;
  }

  function occurrenceOf(content: string): number {
    const found = contents.find(content);
    const index = found === -1 ? contents.add(content) : found;
    const occurrence = counts.get(index) + 1;
    counts.set(index, occurrence);
    return occurrence;
  }

  function withId(response: ParsedResponse, rowNumber: number, externalId: string): Draft {
    const key = digest(responseKeyText(sourceKey, externalId));
    const content = digest(contentText(response));
    const found = keys.find(key);
    if (found === -1) {
      const index = remember(key, content);
      return { fate: 'new', response, rowNumber, key, content, occurrence: 1, index, responseId: 0 };
    }
    const fate = isSame(found, content) ? 'duplicate' : 'version';
    if (fate === 'version') {
      const [low, high] = halves(content);
      lowHalves.set(found, low);
      highHalves.set(found, high);
    }
    return { fate, response, rowNumber, key, content, occurrence: 1, index: found, responseId: 0 };
  }

  function withoutId(response: ParsedResponse, rowNumber: number): Draft {
    const content = digest(contentText(response));
    const occurrence = occurrenceOf(content);
    const key = digest(contentKeyText(sourceKey, digestBytes(content).toString('hex'), occurrence));
    const index = remember(key, content);
    return { fate: 'new', response, rowNumber, key, content, occurrence, index, responseId: 0 };
  }

  /** Looks the new ones up in the workspace. */
  function recognise(from: Connection, drafts: readonly Draft[]): void {
    const wanted = drafts.filter((draft) => draft.fate === 'new');
    for (let at = 0; at < wanted.length; at += LOOKUP) {
      const slice = wanted.slice(at, at + LOOKUP);
      const values = slice.map((draft) => digestBytes(draft.key));
      const last = values.at(-1);
      while (last && values.length < LOOKUP) values.push(last);
      const stored = new Map<string, StoredKey>();
      for (const row of prepared(from, LOOKUP_SQL).all(values) as StoredKey[])
        stored.set(row.key.toString('latin1'), row);
      for (const draft of slice) {
        const known = stored.get(draft.key);
        if (!known) continue;
        draft.fate = known.content.toString('latin1') === draft.content ? 'unchanged' : 'changed';
        draft.responseId = known.id;
        rows.set(draft.index, -known.id);
      }
    }
  }

  return {
    sort: (batch) => {
      const drafts = batch.map(({ response, rowNumber }) =>
        response.externalId === null
          ? withoutId(response, rowNumber)
          : withId(response, rowNumber, response.externalId),
      );
      if (connection) recognise(connection, drafts);
      return drafts;
    },
    place: (index, responseId) => rows.set(index, responseId),
    rowOf: (index) => rows.get(index),
  };
}

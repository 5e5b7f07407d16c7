// Is a row of a file new, known, or one the same file already had? Identity by hashed keys: nothing is matched by likeness. Reads only.
import { contentHash } from '../shared/import/content-hash.ts';
import { contentKeyText, contentText, fileKeyText, responseKeyText } from '../shared/import/identity.ts';
import type { ParsedResponse } from '../shared/import/types.ts';
import { digest, digestBytes } from './import-digest.ts';
import { createKeySet, createNumberColumn, wordAt } from './import-keys.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

/** What a row is, compared with the workspace and with the rows before it in the same file. */
export type Sorted = {
  readonly fate: 'new' | 'unchanged' | 'changed' | 'duplicate' | 'version' | 'perhaps';
  readonly response: ParsedResponse;
  readonly rowNumber: number;
  readonly key: string;
  readonly content: string;
  readonly occurrence: number;
  /** The stored row of known ones; 0 for others. */
  readonly responseId: number;
  /** Of a version: which row it is another version of. Above 0 the n-th new row of this file, below 0 (negated) a stored one. */
  readonly original: number;
};

export type FileRow = { readonly response: ParsedResponse; readonly rowNumber: number };

export type Sorter = {
  /** Sorts rows in file order. */
  sort(rows: readonly FileRow[]): Sorted[];
  /** The same for one row where no row can be known. */
  sortUnknown(response: ParsedResponse, rowNumber: number): Sorted;
};

type Draft = { -readonly [K in keyof Sorted]: Sorted[K] } & { readonly index: number };
type StoredKey = { id: number; key: Buffer; content: Buffer };

/** Keys asked for in one statement. */
const LOOKUP = 64;
const LOOKUP_SQL = `SELECT id AS id, key AS key, content AS content FROM responses
  WHERE key IN (${new Array<string>(LOOKUP).fill('?').join(', ')})`;

/** `file`: ids begin anew in every file of the source, so a row is known by its id and all its values. */
export type IdScope = 'source' | 'file';

/** `connection` null: the workspace holds nothing of this source, so no row can be known. */
export function createSorter(connection: Connection | null, sourceKey: string, idScope: IdScope = 'source'): Sorter {
  const keys = createKeySet();
  /** Row of a key: above 0 the n-th new one of this file, below 0 (negated) a stored one, 0 not settled yet. */
  const rows = createNumberColumn(8);
  const lowHalves = createNumberColumn(4);
  const highHalves = createNumberColumn(4);
  // Rows without an id are told apart by how often the same content came before.
  const contents = createKeySet();
  const counts = createNumberColumn(4);
  /** `responseKeyText` up to the id itself. */
  const idKeyStart = responseKeyText(sourceKey, '').slice(0, -'0:'.length);
  let newCount = 0;

  /** Eight bytes of a content hash are enough to tell versions of one answer apart. */
  function remember(index: number, content: string): void {
    lowHalves.set(index, wordAt(content, 0));
    highHalves.set(index, wordAt(content, 4));
  }

  function isSame(index: number, content: string): boolean {
    return lowHalves.get(index) === wordAt(content, 0) && highHalves.get(index) === wordAt(content, 4);
  }

  function occurrenceOf(content: string): number {
    const index = contents.indexOf(content);
    const occurrence = counts.get(index) + 1;
    counts.set(index, occurrence);
    return occurrence;
  }

  function draftOf(
    fate: Draft['fate'],
    { response, rowNumber }: FileRow,
    key: string,
    content: string,
    index: number,
    occurrence = 1,
  ): Draft {
    return { fate, response, rowNumber, key, content, occurrence, index, responseId: 0, original: 0 };
  }

  function withId(row: FileRow, externalId: string): Draft {
    const key = digest(`${idKeyStart}${externalId.length}:${externalId}`);
    const content = contentHash(row.response);
    const known = keys.size();
    const index = keys.indexOf(key);
    if (index < known && isSame(index, content)) return draftOf('duplicate', row, key, content, index);
    remember(index, content);
    return draftOf(index === known ? 'new' : 'version', row, key, content, index);
  }

  function withFileId(row: FileRow, externalId: string): Draft {
    const content = digest(contentText(row.response));
    const key = digest(fileKeyText(sourceKey, externalId, digestBytes(content).toString('hex')));
    const known = keys.size();
    const index = keys.indexOf(key);
    return draftOf(index < known ? 'duplicate' : 'new', row, key, content, index);
  }

  function withoutId(row: FileRow): Draft {
    const content = digest(contentText(row.response));
    const occurrence = occurrenceOf(content);
    const key = digest(contentKeyText(sourceKey, digestBytes(content).toString('hex'), occurrence));
    return draftOf('new', row, key, content, keys.indexOf(key), occurrence);
  }

  function inFile(row: FileRow): Draft {
    const { externalId } = row.response;
    if (externalId === null) return withoutId(row);
    return idScope === 'file' ? withFileId(row, externalId) : withId(row, externalId);
  }

  /** Counts the new rows and says which rows the versions are of. */
  function settle(draft: Draft): void {
    if (draft.fate === 'new') {
      newCount += 1;
      rows.set(draft.index, newCount);
    } else if (draft.fate === 'version') draft.original = rows.get(draft.index);
  }

  /** Stored rows by key. */
  function storedRows(from: Connection, keysOfRows: readonly string[]): Map<string, StoredKey> {
    const values = keysOfRows.map(digestBytes);
    const last = values.at(-1);
    while (last && values.length < LOOKUP) values.push(last);
    const stored = new Map<string, StoredKey>();
    for (const row of prepared(from, LOOKUP_SQL).all(values) as StoredKey[])
      stored.set(row.key.toString('latin1'), row);
    return stored;
  }

  /** Rows that came while ids still held for the whole source stand under their id. */
  function recogniseById(from: Connection, drafts: readonly Draft[]): void {
    const wanted = drafts.filter(({ fate, response }) => fate === 'new' && response.externalId !== null);
    const idKey = ({ response }: Draft) => digest(responseKeyText(sourceKey, response.externalId ?? ''));
    for (let at = 0; at < wanted.length; at += LOOKUP) {
      const slice = wanted.slice(at, at + LOOKUP);
      const stored = storedRows(from, slice.map(idKey));
      for (const draft of slice) {
        const known = stored.get(idKey(draft));
        if (!known) continue;
        draft.fate = known.content.toString('latin1') === draft.content ? 'unchanged' : 'perhaps';
        draft.responseId = known.id;
        if (draft.fate === 'unchanged') rows.set(draft.index, -known.id);
      }
    }
  }

  /** Looks the new ones up in the workspace. */
  function recognise(from: Connection, drafts: readonly Draft[]): void {
    const wanted = drafts.filter((draft) => draft.fate === 'new');
    for (let at = 0; at < wanted.length; at += LOOKUP) {
      const slice = wanted.slice(at, at + LOOKUP);
      const stored = storedRows(
        from,
        slice.map((draft) => draft.key),
      );
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
      const drafts = batch.map(inFile);
      if (connection) recognise(connection, drafts);
      if (connection && idScope === 'file') recogniseById(connection, drafts);
      for (const draft of drafts) settle(draft);
      return drafts;
    },
    sortUnknown: (response, rowNumber) => {
      const draft = inFile({ response, rowNumber });
      settle(draft);
      return draft;
    },
  };
}

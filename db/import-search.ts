// Full text of a workspace in the making: built in a file beside it by another thread while rows are still being read, then taken over as
// it is. What is found under a comment is the same as import-apply.ts would write; it does the work where this cannot.
import { rmSync } from 'node:fs';
import { PASSIVE_FROM, PROMOTER_FROM } from '../shared/score-group.ts';
import type { PackedBlock } from './import-packed.ts';
import { NUMBER_WIDTH } from './import-packed.ts';
import { COMMENT_WIDTH, RESPONSE_BITS, type ResponseLayout, SCORES, TUPLE_BITS } from './import-record.ts';
import { SEARCH_TOKENS } from './import-tokens.ts';
import type { NewTuples } from './import-tuples.ts';
import { asBlob, createPlaces, createTuples, numberAt, PLACE, PLACES, runOver, sliceOf } from './import-unpack.ts';
import { type Connection, openConnection } from './open.ts';

/** Packed rows that were stored, and what their numbers mean. */
export type SearchPart = {
  readonly comments: PackedBlock;
  readonly firstCommentId: number;
  readonly responses: PackedBlock;
  readonly layout: Pick<ResponseLayout, 'width' | 'tuples'>;
  /** Agents of the people combinations, as stored. */
  readonly people: NewTuples;
  readonly scores: NewTuples;
};

export type SearchBuilder = {
  /** Takes parts in the order of their comments. */
  add(part: SearchPart): void;
  /** Completes and closes the file. */
  finish(): void;
};

const CACHE_KIB = 4096;
/** Every statement leaves a part of the index; they are joined once, at the end, and not again and again on the way. */
const NO_MERGING = { automerge: 0, crisismerge: 2000 };

/** The tables behind a full-text table that hold its content. The one with its settings stays the workspace's own. */
const PARTS = ['data', 'idx', 'docsize'];

const TUPLE_MASK = 2 ** TUPLE_BITS - 1;
const RESPONSE_MASK = 2 ** RESPONSE_BITS - 1;

function insertSql({ width, tuples: tuplesAt }: SearchPart['layout']): string {
  const tuples = numberAt(width, tuplesAt, `(place & ${RESPONSE_MASK})`, ':responses');
  return `INSERT INTO comment_search(rowid, text, tokens)
    SELECT :first + r.i, CAST(${sliceOf('r.words')} AS TEXT), ${SEARCH_TOKENS}
    FROM (SELECT c.i AS i, c.words AS words, p.agent_id AS agent_id, s.nps AS nps
      FROM (SELECT i, words, ${tuples} AS tuples
        FROM (SELECT ${PLACE} AS i, ${numberAt(COMMENT_WIDTH, 0)} AS place, ${numberAt(COMMENT_WIDTH, NUMBER_WIDTH)} AS words
          FROM ${PLACES} LIMIT -1) LIMIT -1) c
      CROSS JOIN temp.search_people p ON p.id = c.tuples & ${TUPLE_MASK}
      CROSS JOIN temp.search_scores s ON s.id = c.tuples >> ${2 * TUPLE_BITS}) r`;
}

/** @param sql makes the full-text table, as in the workspace */
export function createSearchBuilder(path: string, sql: string): SearchBuilder {
  removeSearch(path);
  const connection = openConnection(path, {
    mayCreate: true,
    busyTimeoutMs: 0,
    tempStore: 'memory',
    cacheKib: CACHE_KIB,
  });
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = MEMORY');
  connection.pragma('synchronous = OFF');
  connection.exec(sql);
  for (const [name, value] of Object.entries(NO_MERGING)) {
    // A bound number is refused.
    connection.exec(`INSERT INTO comment_search(comment_search, rank) VALUES ('${name}', ${value})`);
  }
  createPlaces(connection);
  const learnPeople = createTuples(connection, 'search_people', ['agent_id INTEGER']);
  const learnScores = createTuples(connection, 'search_scores', ['nps INTEGER']);
  const npsAt = SCORES.findIndex(([, column]) => column === 'nps');
  let insert: ReturnType<Connection['prepare']> | null = null;
  connection.exec('BEGIN');
  return {
    add: (part) => {
      insert ??= connection.prepare(insertSql(part.layout));
      learnPeople(part.people, (tuple) => tuple);
      learnScores(part.scores, (tuple) => [tuple[npsAt] ?? null]);
      runOver(insert, part.comments, [0, part.comments.count], {
        first: part.firstCommentId,
        responses: asBlob(part.responses.bytes),
        promoterFrom: PROMOTER_FROM,
        passiveFrom: PASSIVE_FROM,
      });
    },
    finish: () => {
      connection.exec('COMMIT');
      connection.exec(`INSERT INTO comment_search(comment_search) VALUES ('optimize')`);
      connection.close();
    },
  };
}

/** The full text of the file at `path` becomes that of the workspace, whose own is empty and was not yet used on this connection. */
export function takeSearchOver(connection: Connection, path: string): void {
  connection.prepare('ATTACH :path AS search').run({ path });
  // The driver keeps the tables behind a virtual table from being written, which is just what is wanted here.
  connection.unsafeMode(true);
  try {
    connection.transaction(() => {
      for (const part of PARTS) {
        connection.exec(`DELETE FROM main.comment_search_${part};
          INSERT INTO main.comment_search_${part} SELECT * FROM search.comment_search_${part}`);
      }
    })();
  } finally {
    connection.unsafeMode(false);
  }
  connection.exec('DETACH search');
}

const ADD_SQL = `INSERT INTO comment_search(rowid, text, tokens)
  SELECT c.id, c.text, ${SEARCH_TOKENS} FROM comments c JOIN responses r ON r.id = c.response_id WHERE c.id = :id`;

/** Brings full text that was taken over in line with comments it was not told of (rising) and with those that are gone again. */
export function amendSearch(connection: Connection, added: readonly number[], removed: readonly number[]): void {
  if (added.length + removed.length === 0) return;
  const add = connection.prepare(ADD_SQL);
  const remove = connection.prepare('DELETE FROM comment_search WHERE rowid = :id');
  connection.transaction(() => {
    for (const id of added) add.run({ id, promoterFrom: PROMOTER_FROM, passiveFrom: PASSIVE_FROM });
    for (const id of removed) remove.run({ id });
  })();
}

export function removeSearch(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
}

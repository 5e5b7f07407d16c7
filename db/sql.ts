// The handles every query is written against: readable and writable ones are different types, statements are cached by text.
// No SQL of any area, no transactions (dispatch.ts opens them).
import type { PersonId } from '../shared/contract/values.ts';
import type { Connection } from './open.ts';

export type SqlValue = string | number | bigint | null | Uint8Array;
export type Params = Readonly<Record<string, SqlValue>>;

declare const readable: unique symbol;
declare const writable: unique symbol;

/** Where and when a call is made, and for whom. */
export type CallContext = {
  /** UTC ms; one instant for the whole call. */
  readonly now: number;
  /** The chosen person; null only before the first one exists. */
  readonly personId: PersonId | null;
  /** Identifies this installation in the history; kept outside the workspace file. */
  readonly deviceId: string;
};

/** May read. Rows come back as the caller's type: the SQL beside the call names every column `AS camelCase`. */
export type ReadDb = {
  readonly [readable]: true;
  readonly context: CallContext;
  /** All rows. */
  all<Row>(sql: string, params?: Params): Row[];
  /** First row or undefined. */
  get<Row>(sql: string, params?: Params): Row | undefined;
  /** Like get, for statements that always give a row. */
  one<Row>(sql: string, params?: Params): Row;
};

/** May also write; only inside the transaction dispatch opened. History is written by changes.ts, not here. */
export type WriteDb = ReadDb & {
  readonly [writable]: true;
  readonly call: string;
  readonly stepId: string;
  run(sql: string, params?: Params): { changes: number; lastId: number };
};

type Cache = Map<string, ReturnType<Connection['prepare']>>;
const caches = new WeakMap<Connection, Cache>();
const MAX_STATEMENTS = 500;

/** Prepares once per connection and text. Texts are few (hand-written or from closed fragments), the limit only guards against a mistake. */
export function prepared(connection: Connection, sql: string): ReturnType<Connection['prepare']> {
  let cache = caches.get(connection);
  if (!cache) {
    cache = new Map();
    caches.set(connection, cache);
  }
  let statement = cache.get(sql);
  if (!statement) {
    if (cache.size >= MAX_STATEMENTS) cache.clear();
    statement = connection.prepare(sql);
    cache.set(sql, statement);
  }
  return statement;
}

function reader(connection: Connection, context: CallContext): Omit<ReadDb, typeof readable> {
  return {
    context,
    all: <Row>(sql: string, params: Params = {}) => prepared(connection, sql).all(params) as Row[],
    get: <Row>(sql: string, params: Params = {}) => prepared(connection, sql).get(params) as Row | undefined,
    one: <Row>(sql: string, params: Params = {}) => {
      const row = prepared(connection, sql).get(params);
      if (row === undefined) throw new Error('statement gave no row');
      return row as Row;
    },
  };
}

/** A handle that can only read. Its connection should be opened read-only. */
export function readHandle(connection: Connection, context: CallContext): ReadDb {
  return reader(connection, context) as ReadDb;
}

/** A handle for one command: everything it writes belongs to `stepId`. */
export function writeHandle(connection: Connection, context: CallContext, call: string, stepId: string): WriteDb {
  return {
    ...reader(connection, context),
    call,
    stepId,
    run: (sql: string, params: Params = {}) => {
      const result = prepared(connection, sql).run(params);
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
    },
  } as WriteDb;
}

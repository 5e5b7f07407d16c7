// New rows of a running import: many rows a statement, columns the file lacks left out. Nothing is decided or read here.
import type { FileShape, RowValues } from './import-shape.ts';
import type { Connection } from './open.ts';

export type NewResponse = {
  readonly id: number;
  readonly key: string;
  readonly content: string;
  readonly externalId: string | null;
  readonly occurrence: number;
  readonly rowNumber: number;
  readonly hasComment: boolean;
  readonly values: RowValues;
};
export type NewComment = {
  readonly id: number;
  readonly responseId: number;
  readonly questionId: number;
  readonly text: string;
};
export type NewRating = {
  readonly responseId: number;
  readonly metricId: number;
  readonly value: number;
  readonly raw: string | null;
};
export type NewReject = {
  readonly rowNumber: number;
  readonly reason: string;
  readonly params: string;
  readonly cells: string;
};

export type Inserter = {
  responses(rows: readonly NewResponse[]): void;
  comments(rows: readonly NewComment[]): void;
  ratings(rows: readonly NewRating[]): void;
  rejects(rows: readonly NewReject[]): void;
};

/** Rows of one statement: more of them make SQLite's program too large for the processor's caches. */
const ROWS = 16;
/** Stands for NULL: binding one costs three times a number or an empty text. Outside every value a file can give. */
const NO_NUMBER = -9_007_199_254_740_991;
const NO_TEXT = '';
const HASH_BYTES = 16;

type Value = number | string | Uint8Array;
/** `sql` for the row at a place of its statement, from 0. */
type Field<Row> = {
  readonly column: string;
  readonly sql: (place: number) => string;
  readonly of?: (row: Row) => Value;
};

function number<Row>(column: string, of: (row: Row) => number | null): Field<Row> {
  return { column, sql: () => `nullif(?, ${NO_NUMBER})`, of: (row) => of(row) ?? NO_NUMBER };
}

function text<Row>(column: string, of: (row: Row) => string | null): Field<Row> {
  return { column, sql: () => `nullif(?, '${NO_TEXT}')`, of: (row) => of(row) ?? NO_TEXT };
}

function plain<Row>(column: string, of: (row: Row) => Value): Field<Row> {
  return { column, sql: () => '?', of };
}

function fixed<Row>(column: string, parameter: string): Field<Row> {
  return { column, sql: () => parameter };
}

/** The hashes of all rows of a statement come as one blob: a blob costs more to bind than anything else. */
function hashed<Row>(column: string, half: 0 | 1): Field<Row> {
  return { column, sql: (place) => `substr(:hashes, ${(place * 2 + half) * HASH_BYTES + 1}, ${HASH_BYTES})` };
}

function hashesOf(rows: readonly NewResponse[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(rows.length * 2 * HASH_BYTES);
  let at = 0;
  for (const row of rows) {
    at += bytes.write(row.key, at, HASH_BYTES, 'latin1');
    at += bytes.write(row.content, at, HASH_BYTES, 'latin1');
  }
  return bytes;
}

/** The columns of `responses` a file of this shape can fill. */
function responseFields(shape: FileShape): Field<NewResponse>[] {
  const { has } = shape;
  const fields: (Field<NewResponse> | false)[] = [
    plain('id', (row) => row.id),
    hashed('key', 0),
    hashed('content', 1),
    fixed('source_id', ':sourceId'),
    fixed('import_id', ':importId'),
    fixed('last_import_id', ':importId'),
    plain('row_number', (row) => row.rowNumber),
    text('external_id', (row) => row.externalId),
    plain('occurrence', (row) => row.occurrence),
    has.has('respondedAt') && number('responded_at', (row) => row.values.respondedAt),
    has.has('respondedAt') && number('responded_on', (row) => row.values.respondedOn),
    has.has('interactionAt') && number('interaction_at', (row) => row.values.interactionAt),
    has.has('interactionAt') && number('interaction_on', (row) => row.values.interactionOn),
    shape.hasAgent && number('agent_id', (row) => row.values.agentId),
    (shape.hasAgent || has.has('team')) && number('team_id', (row) => row.values.teamId),
    has.has('team') && text('raw_team', (row) => row.values.rawTeam),
    has.has('channel') && text('channel', (row) => row.values.channel),
    has.has('contactReason') && text('contact_reason', (row) => row.values.contactReason),
    has.has('language') && text('language', (row) => row.values.language),
    has.has('site') && text('site', (row) => row.values.site),
    has.has('interactionId') && text('interaction_id', (row) => row.values.interactionId),
    has.has('customerId') && {
      column: 'customer_key',
      sql: () => `nullif(?, x'')`,
      of: (row) => row.values.customerKey ?? Buffer.alloc(0),
    },
    has.has('customerId') && text('customer_id', (row) => row.values.customerId),
    has.has('nps') && number('nps', (row) => row.values.nps),
    has.has('resolution') && number('resolution', (row) => row.values.resolution),
    has.has('csat') && number('csat', (row) => row.values.csat),
    has.has('ces') && number('ces', (row) => row.values.ces),
    has.has('channelHops') && number('channel_hops', (row) => row.values.channelHops),
    shape.comments.size > 0 && plain('has_comment', (row) => (row.hasComment ? 1 : 0)),
    shape.extras.size > 0 && text('extra', (row) => row.values.extra),
    text('raw', (row) => row.values.raw),
  ];
  return fields.filter((field) => field !== false);
}

type Batch<Row> = (rows: readonly Row[]) => void;
/** Values of the named parameters, for the rows of one statement. */
type Named<Row> = (rows: readonly Row[]) => Readonly<Record<string, number | Uint8Array>> | null;

/** A function that inserts rows of `table`, `ROWS` at a time and the rest one by one. Names come from the lists above only. */
function batchOf<Row>(
  connection: Connection,
  table: string,
  fields: readonly Field<Row>[],
  named: Named<Row>,
): Batch<Row> {
  const head = `INSERT INTO ${table}(${fields.map((field) => field.column).join(', ')}) VALUES`;
  const tuples = Array.from({ length: ROWS }, (_, place) => `(${fields.map((field) => field.sql(place)).join(', ')})`);
  const single = connection.prepare(`${head} ${tuples[0]}`);
  const many = connection.prepare(`${head} ${tuples.join(', ')}`);
  const bound = fields.map((field) => field.of).filter((of) => of !== undefined);

  return (rows) => {
    let at = 0;
    while (at < rows.length) {
      const count = rows.length - at >= ROWS ? ROWS : 1;
      const part = rows.slice(at, at + count);
      const values: Value[] = [];
      for (const row of part) for (const of of bound) values.push(of(row));
      const statement = count === ROWS ? many : single;
      const others = named(part);
      if (others) statement.run(values, others);
      else statement.run(values);
      at += count;
    }
  };
}

export function createInserter(
  connection: Connection,
  shape: FileShape,
  ids: { readonly importId: number; readonly sourceId: number },
): Inserter {
  const { importId } = ids;
  return {
    responses: batchOf(connection, 'responses', responseFields(shape), (rows) => ({ ...ids, hashes: hashesOf(rows) })),
    comments: batchOf<NewComment>(
      connection,
      'comments',
      [
        plain('id', (row) => row.id),
        plain('response_id', (row) => row.responseId),
        plain('question_id', (row) => row.questionId),
        plain('text', (row) => row.text),
      ],
      () => null,
    ),
    ratings: batchOf<NewRating>(
      connection,
      'response_ratings',
      [
        plain('response_id', (row) => row.responseId),
        plain('metric_id', (row) => row.metricId),
        plain('value', (row) => row.value),
        text('raw', (row) => row.raw),
      ],
      () => null,
    ),
    rejects: batchOf<NewReject>(
      connection,
      'import_rejects',
      [
        fixed('import_id', ':importId'),
        plain('row_number', (row) => row.rowNumber),
        plain('reason', (row) => row.reason),
        plain('params', (row) => row.params),
        plain('cells', (row) => row.cells),
      ],
      () => ({ importId }),
    ),
  };
}

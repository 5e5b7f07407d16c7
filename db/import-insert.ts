// Inserts packed rows (import-pack.ts): one statement for hundreds of rows, which takes their records apart in SQL. Nothing is decided here.

import type { PackedRows, Person } from './import-pack.ts';
import { HASH_WIDTH, NUMBER_WIDTH } from './import-packed.ts';
import {
  COMMENT_FLAG,
  COMMENT_WIDTH,
  INSTANT_BIAS,
  LABELS,
  RATING_WIDTH,
  RAW_FLAG,
  RESPONSE_BITS,
  type ResponseLayout,
  ROW_BITS,
  responseLayout,
  SCORES,
  TUPLE_BITS,
} from './import-record.ts';
import type { FileShape } from './import-shape.ts';
import { createPlaces, createTuples, numberAt, PLACE, PLACES, runOver, sliceOf } from './import-unpack.ts';
import type { Connection } from './open.ts';

export type NewReject = {
  readonly rowNumber: number;
  readonly reason: string;
  readonly params: string;
  readonly cells: string;
};

/** Which of the packed rows, and the ids the first of them and of its comments get. */
export type Range = {
  readonly from: number;
  readonly until: number;
  /** Row of the first of all packed responses. */
  readonly firstResponseId: number;
  readonly firstCommentId: number;
};

/** Who and where the people of packed rows are in the workspace. */
export type PlacedPerson = { readonly agentId: number | null; readonly teamId: number | null };

export type Inserter = {
  /** Makes combinations known that the next rows name. Once for each `PackedRows`, before any of its rows. */
  learn(rows: PackedRows, place: (person: Person) => PlacedPerson): void;
  insert(rows: PackedRows, range: Range): void;
  rejects(rows: readonly NewReject[]): void;
};

function textOf(slice: string): string {
  return `CASE WHEN ${slice} THEN CAST(${sliceOf(slice)} AS TEXT) END`;
}

function instantOf(number: string): string {
  return `CASE WHEN ${number} THEN (${number} >> 2) - ${INSTANT_BIAS} END`;
}

function dayOf(number: string): string {
  const day = `(${number} >> 2) / 86400000 - ${INSTANT_BIAS / 86_400_000}`;
  return `CASE WHEN ${number} THEN ${day} + (${number} & 3) - 2 END`;
}

/** Column of the table and the expression that fills it. */
type Filled = readonly [column: string, sql: string];

/** Numbers of the record are read once, under these names, by a subquery of their own. */
type Read = readonly [name: string, sql: string];

type Source = { readonly reads: readonly Read[]; readonly filled: readonly Filled[]; readonly joins: string };

function insertFrom(table: string, { reads, filled, joins }: Source): string {
  const columns = filled.map(([column]) => column).join(', ');
  const values = filled.map(([, sql]) => sql).join(', ');
  const numbers = reads.map(([name, sql]) => `${sql} AS ${name}`).join(', ');
  // LIMIT keeps SQLite from putting the reading of a number wherever the number is used.
  return `INSERT INTO ${table}(${columns}) SELECT ${values}
    FROM (SELECT ${PLACE} AS i, ${numbers} FROM ${PLACES} LIMIT -1) ${joins}`;
}

const TUPLE_MASK = 2 ** TUPLE_BITS - 1;

function responseSource(shape: FileShape, layout: ResponseLayout, name: string): Source {
  const { has } = shape;
  const { width } = layout;
  const reads: Read[] = [
    ['place', numberAt(width, layout.place)],
    ['tuples', numberAt(width, layout.tuples)],
    ['given_id', numberAt(width, layout.externalId)],
  ];
  const filled: Filled[] = [
    ['id', ':first + i'],
    ['key', `substr(:bytes, i * ${width} + 1, ${HASH_WIDTH})`],
    ['content', `substr(:bytes, i * ${width} + ${HASH_WIDTH + 1}, ${HASH_WIDTH})`],
    ['source_id', ':sourceId'],
    ['import_id', ':importId'],
    ['last_import_id', ':importId'],
    ['row_number', `(place >> 2) & ${2 ** ROW_BITS - 1}`],
    ['occurrence', `place >> ${ROW_BITS + 2}`],
    ['external_id', textOf('given_id')],
    ['agent_id', 'p.agent_id'],
    ['team_id', 'p.team_id'],
    ['raw_team', 'p.raw_team'],
    ['site', 'p.site'],
    ['has_comment', `place & ${COMMENT_FLAG}`],
    // Nearly always absent, so its number is not read with the others.
    ['raw', `CASE WHEN place & ${RAW_FLAG} THEN CAST(${sliceOf(numberAt(width, layout.raw, 'i'))} AS TEXT) END`],
    ...LABELS.filter(([field]) => has.has(field)).map(([, column]): Filled => [column, `l.${column}`]),
    ...SCORES.filter(([field]) => has.has(field)).map(([, column]): Filled => [column, `s.${column}`]),
  ];
  function add(column: string, at: number | null, sql: (number: string) => string): void {
    if (at === null) return;
    reads.push([`${column}_read`, numberAt(width, at)]);
    filled.push([column, sql(`${column}_read`)]);
  }
  add('responded_at', layout.respondedAt, instantOf);
  if (layout.respondedAt !== null) filled.push(['responded_on', dayOf('responded_at_read')]);
  add('interaction_at', layout.interactionAt, instantOf);
  if (layout.interactionAt !== null) filled.push(['interaction_on', dayOf('interaction_at_read')]);
  for (const [column, at] of layout.texts) add(column, at, textOf);
  add('customer_key', layout.customerKey, (slice) => `CASE WHEN ${slice} THEN ${sliceOf(slice)} END`);
  add('extra', layout.extra, textOf);
  const joins = `CROSS JOIN temp.${name}_people p ON p.id = tuples & ${TUPLE_MASK}
    CROSS JOIN temp.${name}_labels l ON l.id = (tuples >> ${TUPLE_BITS}) & ${TUPLE_MASK}
    CROSS JOIN temp.${name}_scores s ON s.id = tuples >> ${2 * TUPLE_BITS}`;
  return { reads, filled, joins };
}

const RESPONSE_MASK = 2 ** RESPONSE_BITS - 1;

const COMMENTS: Source = {
  reads: [
    ['place', numberAt(COMMENT_WIDTH, 0)],
    ['words', numberAt(COMMENT_WIDTH, NUMBER_WIDTH)],
  ],
  filled: [
    ['id', ':first + i'],
    ['response_id', `:response + (place & ${RESPONSE_MASK})`],
    ['question_id', `place >> ${RESPONSE_BITS}`],
    ['text', `CAST(${sliceOf('words')} AS TEXT)`],
  ],
  joins: '',
};

function ratingSource(name: string): Source {
  return {
    reads: [['place', numberAt(RATING_WIDTH, 0)]],
    filled: [
      ['response_id', `:response + (place & ${RESPONSE_MASK})`],
      ['metric_id', 'v.metric_id'],
      ['value', 'v.value'],
      ['raw', 'v.raw'],
    ],
    joins: `CROSS JOIN temp.${name}_ratings v ON v.id = place >> ${RESPONSE_BITS}`,
  };
}

/** The comments or ratings, by their owners, of the responses `from` to `until`. */
function partOf(owners: Uint32Array, from: number, until: number): [from: number, until: number] {
  return [firstOf(owners, from), firstOf(owners, until)];
}

/** The first place in `owners` (rising) that belongs to `owner` or a later one. */
function firstOf(owners: Uint32Array, owner: number): number {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((owners[middle] ?? 0) < owner) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * An inserter of packed rows. Every packer numbers its combinations itself, so each needs an inserter of its own.
 * @param name of the inserter's tables; one word, unlike those of other inserters on this connection
 */
export function createInserter(
  connection: Connection,
  shape: FileShape,
  ids: { readonly importId: number; readonly sourceId: number },
  name: string,
): Inserter {
  createPlaces(connection);
  const learnPeople = createTuples(connection, `${name}_people`, [
    'agent_id INTEGER',
    'team_id INTEGER',
    'raw_team TEXT',
    'site TEXT',
  ]);
  const learnLabels = createTuples(
    connection,
    `${name}_labels`,
    LABELS.map(([, column]) => `${column} TEXT`),
  );
  const learnScores = createTuples(
    connection,
    `${name}_scores`,
    SCORES.map(([, column]) => column),
  );
  const learnRatings = createTuples(connection, `${name}_ratings`, ['metric_id INTEGER', 'value REAL', 'raw TEXT']);
  const responses = connection.prepare(insertFrom('responses', responseSource(shape, responseLayout(shape), name)));
  const comments = connection.prepare(insertFrom('comments', COMMENTS));
  const ratings = connection.prepare(insertFrom('response_ratings', ratingSource(name)));
  const reject = connection.prepare(`INSERT INTO import_rejects(import_id, row_number, reason, params, cells)
    VALUES (:importId, :rowNumber, :reason, :params, :cells)`);

  return {
    learn: (rows, place) => {
      learnPeople(rows.people, (tuple) => {
        const person = tuple as Person;
        const { agentId, teamId } = place(person);
        return [agentId, teamId, person[3], person[4]];
      });
      learnLabels(rows.labels, (tuple) => tuple);
      learnScores(rows.scores, (tuple) => tuple);
      learnRatings(rows.ratingValues, (tuple) => tuple);
    },
    insert: (rows, { from, until, firstResponseId, firstCommentId }) => {
      runOver(responses, rows.responses, [from, until], { ...ids, first: firstResponseId });
      const response = firstResponseId;
      const commented = partOf(rows.responseOfComment, from, until);
      runOver(comments, rows.comments, commented, { first: firstCommentId, response });
      runOver(ratings, rows.ratings, partOf(rows.responseOfRating, from, until), { response });
    },
    rejects: (rows) => {
      for (const row of rows) reject.run({ importId: ids.importId, ...row });
    },
  };
}

// New responses of an import on their way into the workspace: which ids they get, which agent and team they belong to. Packed rows are
// inserted by import-insert.ts; rows the workspace knows stand in import-reconsider.ts.
import { createInserter, type Inserter, type NewReject, type PlacedPerson } from './import-insert.ts';
import {
  createPacker,
  type NewResponse,
  type PackContext,
  type PackedRows,
  type Packer,
  type Person,
} from './import-pack.ts';
import { type ResponseLayout, responseLayout } from './import-record.ts';
import { type Placing, placedPerson } from './import-shape.ts';
import type { NewTuples } from './import-tuples.ts';
import type { Connection } from './open.ts';
import { prepared } from './sql.ts';

export type FreshStart = {
  /** Null where nothing is written: then people are only found and counted. */
  readonly connection: Connection | null;
  readonly ids: { readonly importId: number; readonly sourceId: number };
  readonly context: PackContext;
  readonly placing: Placing;
  readonly nextResponseId: number;
  readonly nextCommentId: number;
  readonly search: SearchFeed | null;
};

/** Packed rows in the workspace. */
export type StoredRows = {
  readonly rows: PackedRows;
  readonly firstCommentId: number;
  /** Agents of the people combinations. */
  readonly agents: NewTuples;
  readonly layout: ResponseLayout;
};

/** Who builds full text of stored rows while the next ones come. */
export type SearchFeed = {
  /** The rows are its own from then on. */
  add(stored: StoredRows): void;
  /** Resolves when it can take more. */
  room(): Promise<void>;
};

export type FreshRows = {
  /** Takes in the next packed rows; `insert` then speaks of them. Writes: inside a transaction, as everything below. */
  begin(rows: PackedRows): void;
  insert(from: number, until: number): void;
  /** One more row after all others so far. */
  add(row: NewResponse): void;
  /** Another version of the n-th new row (from 1) takes its place and its id. */
  replace(number: number, row: NewResponse): void;
  rejects(rows: readonly NewReject[]): void;
  /** Row of the n-th new row. */
  idOf(number: number): number;
  readonly nextCommentId: () => number;
  /** Comments that the search was not told of, and those it was told of that are gone again. */
  readonly exceptions: { readonly added: readonly number[]; readonly removed: readonly number[] };
  /** Rows with an agent but no team. */
  readonly teamlessCount: () => number;
};

/** Rows that come one by one are packed and inserted on their own, with combinations of their own. */
type Spare = { readonly packer: Packer; readonly inserter: Inserter };

export function createFreshRows(start: FreshStart): FreshRows {
  const { connection, ids, context, placing } = start;
  const { shape } = context;
  const layout = responseLayout(shape);
  const inserter = connection && createInserter(connection, shape, ids, 'import');
  let spare: Spare | null = null;
  let current: PackedRows | null = null;
  let nextResponseId = start.nextResponseId;
  let nextCommentId = start.nextCommentId;
  let currentCommentId = nextCommentId;
  let teamlessCount = 0;
  /** Numbers of people combinations with an agent but no team. */
  const teamless = new Set<number>();
  const added: number[] = [];
  const removed: number[] = [];
  let agents: (number | null)[][] = [];

  function place(person: Person): PlacedPerson {
    const [id, name, email, team, site, on] = person;
    return placedPerson({ id, name, email }, { team, site, on }, placing);
  }

  function learn(rows: PackedRows): void {
    const { from, tuples, isAnew } = rows.people;
    if (isAnew) teamless.clear();
    let number = from;
    agents = [];
    function placeNext(person: Person): PlacedPerson {
      const placed = place(person);
      agents.push([placed.agentId]);
      if (placed.agentId !== null && placed.teamId === null) teamless.add(number);
      number += 1;
      return placed;
    }
    if (inserter) inserter.learn(rows, placeNext);
    else for (const tuple of tuples) placeNext(tuple as Person);
  }

  function insertAlone(row: NewResponse, responseId: number): void {
    if (!connection) {
      const { agentId = null, agentName = null, agentEmail = null, team = null, site = null } = row.response;
      place([agentId, agentName, agentEmail, team, site, null]);
      return;
    }
    spare ??= { packer: createPacker(context), inserter: createInserter(connection, shape, ids, 'spare') };
    spare.packer.add(row);
    const rows = spare.packer.take();
    spare.inserter.learn(rows, (person) => {
      const placed = place(person);
      if (placed.agentId !== null && placed.teamId === null) teamlessCount += 1;
      return placed;
    });
    spare.inserter.insert(rows, { from: 0, until: 1, firstResponseId: responseId, firstCommentId: nextCommentId });
    for (let count = 0; count < rows.comments.count; count += 1) added.push(nextCommentId + count);
    nextCommentId += rows.comments.count;
  }

  return {
    begin: (rows) => {
      learn(rows);
      current = rows;
      currentCommentId = nextCommentId;
      nextCommentId += rows.comments.count;
      if (teamless.size > 0) for (const number of rows.personOf) if (teamless.has(number)) teamlessCount += 1;
    },
    insert: (from, until) => {
      if (!current) return;
      inserter?.insert(current, {
        from,
        until,
        firstResponseId: nextResponseId - from,
        firstCommentId: currentCommentId,
      });
      nextResponseId += until - from;
      if (until < current.responses.count || from === until) return;
      const { from: firstPerson, isAnew } = current.people;
      const stored = { rows: current, firstCommentId: currentCommentId, layout };
      start.search?.add({ ...stored, agents: { from: firstPerson, tuples: agents, isAnew } });
      current = null;
    },
    add: (row) => {
      insertAlone(row, nextResponseId);
      nextResponseId += 1;
    },
    replace: (number, row) => {
      if (!connection) return;
      const responseId = start.nextResponseId + number - 1;
      const gone = prepared(connection, 'DELETE FROM comments WHERE response_id = :responseId RETURNING id AS id');
      removed.push(...(gone.all({ responseId }) as { id: number }[]).map(({ id }) => id));
      prepared(connection, 'DELETE FROM response_ratings WHERE response_id = :responseId').run({ responseId });
      prepared(connection, 'DELETE FROM responses WHERE id = :responseId').run({ responseId });
      insertAlone(row, responseId);
    },
    rejects: (rows) => inserter?.rejects(rows),
    idOf: (number) => start.nextResponseId + number - 1,
    nextCommentId: () => nextCommentId,
    exceptions: { added, removed },
    teamlessCount: () => teamlessCount,
  };
}

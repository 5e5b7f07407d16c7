// Rows of a file that are not simply new: known responses, found as they are or changed, and further versions of rows of the same file.
// What changes is set aside (import-changes.ts) until the import is committed.
import type { ImportCounts, ParsedResponse } from '../shared/import/types.ts';
import type { Begun } from './import-begin.ts';
import { differenceOf, type ResponseChange, stageChange, unstageChange } from './import-changes.ts';
import type { Doubts } from './import-doubts.ts';
import type { FreshRows } from './import-fresh.ts';
import { type Placing, placed } from './import-shape.ts';
import { encodeSightings, type Sighting, standingSightings } from './import-sighted.ts';
import type { Sorted } from './import-sorting.ts';
import { readMovedResponses } from './moved-responses.ts';
import type { Connection } from './open.ts';
import { prepared, readHandle } from './sql.ts';

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] };

export type ReconsiderStart = {
  readonly connection: Connection | null;
  readonly isTrial: boolean;
  readonly begun: Begun;
  readonly placing: Placing;
  readonly doubts: Doubts;
  readonly fresh: FreshRows;
  /** Is kept up to date. */
  readonly counts: Counts;
};

export type Reconsidered = {
  /** Takes rows in file order, after the new rows before them were inserted. Writes: inside a transaction. */
  take(rows: readonly Sorted[]): void;
  /** Which responses were found unchanged, as they are stored; null where none was. */
  sighted(): Uint8Array | null;
};

export function createReconsidered(start: ReconsiderStart): Reconsidered {
  const { connection, isTrial, begun, placing, doubts, fresh, counts } = start;
  const { importId } = begun;
  const moved = connection
    ? readMovedResponses(readHandle(connection, { now: 0, personId: null, deviceId: '' }))
    : null;
  const sightings: Sighting[] = [];
  const changedIds = new Set<number>();
  /** Known responses the file has several versions of. */
  const versioned = new Set<number>();

  function sight(rowNumber: number, responseId: number): void {
    counts.unchanged += 1;
    sightings.push({ rowNumber, responseId });
  }

  function changeOf({ response, content }: Sorted, responseId: number): ResponseChange | null {
    if (!connection) return null;
    const given = placed(response, placing);
    const values = { ...given, agentId: moved?.keeper(responseId, given.agentId) ?? given.agentId };
    return differenceOf(connection, responseId, { response, values, content }, placing.shape, begun);
  }

  /** Compares a known response with its row and sets the difference aside. */
  function reconsider(sorted: Sorted, responseId: number): void {
    if (!connection) return;
    const { response, rowNumber } = sorted;
    const change = changeOf(sorted, responseId);
    if (change === null) {
      if (changedIds.delete(responseId) && !isTrial) unstageChange(connection, importId, responseId);
      sight(rowNumber, responseId);
      return;
    }
    if (!doubts.admits(change, response)) {
      sight(rowNumber, responseId);
      return;
    }
    changedIds.add(responseId);
    counts.updated += 1;
    if (!isTrial) stageChange(connection, importId, responseId, rowNumber, change);
  }

  /** A later row with the id of an earlier one: the version answered later counts, else the one further down in the file. */
  function takeVersion(sorted: Sorted): void {
    counts.mergedRows += 1;
    const { original, response } = sorted;
    if (!connection || original === 0) return;
    if (original < 0) {
      const responseId = -original;
      if (isOlder(response, storedInstant(responseId, changedIds.has(responseId)))) return;
      if (changedIds.has(responseId)) counts.updated -= 1;
      else forgetSighting(responseId);
      reconsider(sorted, responseId);
      return;
    }
    if (isTrial || isOlder(response, storedInstant(fresh.idOf(original), false))) return;
    fresh.replace(original, sorted);
  }

  /** A later version replaces what was seen of a response; which sighting stands is settled at the end. */
  function forgetSighting(responseId: number): void {
    versioned.add(responseId);
    counts.unchanged -= 1;
  }

  function storedInstant(responseId: number, isStaged: boolean): number | null {
    if (!connection) return null;
    const staged = isStaged
      ? prepared(
          connection,
          `SELECT json_extract(after, '$.row.responded_at') AS at FROM response_changes
           WHERE import_id = :importId AND response_id = :responseId`,
        ).get({ importId, responseId })
      : undefined;
    const at = (staged as { at: number | null } | undefined)?.at ?? null;
    if (at !== null) return at;
    const stored = prepared(connection, 'SELECT responded_at AS at FROM responses WHERE id = :responseId').get({
      responseId,
    });
    return (stored as { at: number | null } | undefined)?.at ?? null;
  }

  /** A stored row whose hash is unknown may hold all values of the row already. */
  function takePerhaps(sorted: Sorted): void {
    if (changeOf(sorted, sorted.responseId) === null) sight(sorted.rowNumber, sorted.responseId);
    else {
      counts.inserted += 1;
      fresh.add(sorted);
    }
  }

  function takeOne(sorted: Sorted): void {
    if (sorted.fate === 'unchanged') sight(sorted.rowNumber, sorted.responseId);
    else if (sorted.fate === 'changed') reconsider(sorted, sorted.responseId);
    else if (sorted.fate === 'perhaps') takePerhaps(sorted);
    else if (sorted.fate === 'version') takeVersion(sorted);
  }

  return {
    take: (rows) => {
      for (const sorted of rows) takeOne(sorted);
    },
    sighted: () =>
      sightings.length === 0 ? null : encodeSightings(standingSightings(sightings, versioned, changedIds)),
  };
}

function isOlder(response: ParsedResponse, at: number | null): boolean {
  const given = response.respondedAt ?? null;
  return given !== null && at !== null && given < at;
}

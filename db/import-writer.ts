// Writes one import: rows come in as outcomes, go to the workspace in short transactions and count only from the commit point on.
// Reading and deciding about values is done before (shared/import); what follows the commit point stands in import-apply.ts.
import type { ImportCounts, Message, ParsedResponse, RecordOutcome } from '../shared/import/types.ts';
import { identifierKey } from './identifier-key.ts';
import { createAgentBook } from './import-agents.ts';
import { type Begun, beginImport, type ImportStart } from './import-begin.ts';
import { differenceOf, stageChange, unstageChange } from './import-changes.ts';
import {
  createInserter,
  type Inserter,
  type NewComment,
  type NewRating,
  type NewReject,
  type NewResponse,
} from './import-insert.ts';
import { createReasonCounter, noCounts, type StoredResult } from './import-result.ts';
import { type Placing, placed, type RowValues, shapeOf } from './import-shape.ts';
import { encodeSightings, type Sighting, standingSightings } from './import-sighted.ts';
import { createSorter, type Sorted } from './import-sorting.ts';
import { createMembershipBook, createTeamBook } from './import-teams.ts';
import { prepared } from './sql.ts';

export type ImportWriter = {
  /** 0 in a trial. */
  readonly importId: number;
  /** Takes the next record of the file; `cells` is only asked for what has to be kept of a rejected one. */
  add(outcome: RecordOutcome, rowNumber: number, cells: () => readonly string[]): void;
  /** Writes what has come in so far, once it fills a transaction. */
  drain(): Promise<void>;
  readonly counts: ImportCounts;
  newAgentCount(): number;
  /** Turns a personal identifier into the code that is stored in its place. */
  codeOf(text: string): string;
  /** Writes the rest and makes everything count: the commit point. */
  commit(seconds: number): Promise<StoredResult>;
};

/** Agents named in the result; the rest is only counted. */
const NAMED_AGENTS = 200;

type Pending = { readonly response: ParsedResponse; readonly rowNumber: number };

export function createImportWriter(start: ImportStart): ImportWriter {
  const { connection, plan, isTrial } = start;
  const shape = shapeOf(plan);
  const begun: Begun = beginImport(start, shape);
  if (!isTrial) start.pace?.relax();
  const { importId, sourceId, sourceKey } = begun;
  const writtenImportId = isTrial ? null : importId;
  const agents = createAgentBook(connection, { sourceId, sourceKey, importId: writtenImportId });
  const teams = createTeamBook(connection, writtenImportId);
  const memberships = createMembershipBook(connection);
  const sorter = createSorter(begun.hasResponses ? connection : null, sourceKey);
  const inserter: Inserter | null =
    connection && !isTrial ? createInserter(connection, shape, { importId, sourceId }) : null;
  const placing: Placing = {
    zone: begun.zone,
    secret: begun.secret,
    shape,
    agentOf: agents.resolve,
    teamOf: teams.resolve,
    teamOn: memberships.teamOn,
  };

  const counts = noCounts();
  const rejectReasons = createReasonCounter();
  const notAnswerReasons = createReasonCounter();
  const sightings: Sighting[] = [];
  const changedIds = new Set<number>();
  /** Known responses the file has several versions of. */
  const versioned = new Set<number>();
  let pending: Pending[] = [];
  let rejects: NewReject[] = [];
  let nextResponseId = begun.nextResponseId;
  let nextCommentId = begun.nextCommentId;
  let teamlessCount = 0;

  function takeReject(reason: Message, rowNumber: number, cells: readonly string[]): void {
    counts.rejected += 1;
    rejectReasons.add(reason);
    if (inserter) {
      rejects.push({
        rowNumber,
        reason: reason.code,
        params: JSON.stringify(reason.params),
        cells: JSON.stringify(cells),
      });
    }
  }

  /** The rows of a new response, under `id`. */
  function compose(
    sorted: Sorted,
    id: number,
    values: RowValues,
    comments: NewComment[],
    ratings: NewRating[],
  ): NewResponse {
    const { response } = sorted;
    let hasComment = false;
    for (const comment of response.comments) {
      const questionId = begun.questionIds.get(comment.key);
      if (questionId === undefined) continue;
      comments.push({ id: nextCommentId, responseId: id, questionId, text: comment.text });
      nextCommentId += 1;
      hasComment = true;
    }
    for (const rating of response.ratings) {
      const metricId = begun.metricIds.get(rating.key);
      if (metricId !== undefined) ratings.push({ responseId: id, metricId, value: rating.value, raw: rating.raw });
    }
    if (values.agentId !== null && values.teamId === null) teamlessCount += 1;
    const { key, content, occurrence, rowNumber } = sorted;
    return { id, key, content, externalId: response.externalId, occurrence, rowNumber, hasComment, values };
  }

  function sight(rowNumber: number, responseId: number): void {
    counts.unchanged += 1;
    sightings.push({ rowNumber, responseId });
  }

  /** Compares a known response with its row and sets the difference aside. */
  function reconsider(sorted: Sorted, responseId: number): void {
    if (!connection) return;
    const { response, content, rowNumber } = sorted;
    const values = placed(response, placing);
    const change = differenceOf(connection, responseId, { response, values, content }, shape, begun);
    if (change === null) {
      if (changedIds.delete(responseId) && !isTrial) unstageChange(connection, importId, responseId);
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
    const row = sorter.rowOf(sorted.index);
    if (!connection || row === 0) return;
    if (row < 0) {
      const responseId = -row;
      if (isOlder(sorted.response, storedInstant(responseId, changedIds.has(responseId)))) return;
      if (changedIds.has(responseId)) counts.updated -= 1;
      else forgetSighting(responseId);
      reconsider(sorted, responseId);
      return;
    }
    if (!inserter || isOlder(sorted.response, storedInstant(row, false))) return;
    prepared(connection, 'DELETE FROM comments WHERE response_id = :row').run({ row });
    prepared(connection, 'DELETE FROM response_ratings WHERE response_id = :row').run({ row });
    prepared(connection, 'DELETE FROM responses WHERE id = :row').run({ row });
    const comments: NewComment[] = [];
    const ratings: NewRating[] = [];
    inserter.responses([compose(sorted, row, placed(sorted.response, placing), comments, ratings)]);
    inserter.comments(comments);
    inserter.ratings(ratings);
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

  function store(batch: readonly Sorted[], rejected: readonly NewReject[]): void {
    const responses: NewResponse[] = [];
    const comments: NewComment[] = [];
    const ratings: NewRating[] = [];
    for (const sorted of batch) {
      if (sorted.fate === 'unchanged') sight(sorted.rowNumber, sorted.responseId);
      else if (sorted.fate === 'changed') reconsider(sorted, sorted.responseId);
      else if (sorted.fate === 'duplicate') counts.duplicatesInFile += 1;
      else if (sorted.fate === 'new') {
        const values = placed(sorted.response, placing);
        counts.inserted += 1;
        if (!inserter) continue;
        responses.push(compose(sorted, nextResponseId, values, comments, ratings));
        sorter.place(sorted.index, nextResponseId);
        nextResponseId += 1;
      }
    }
    inserter?.responses(responses);
    inserter?.comments(comments);
    inserter?.ratings(ratings);
    inserter?.rejects(rejected);
    for (const sorted of batch) if (sorted.fate === 'version') takeVersion(sorted);
  }

  async function drain(isLast: boolean): Promise<void> {
    const size = start.pace?.batchRows() ?? pending.length;
    if (!isLast && pending.length < size && rejects.length < size) return;
    let at = 0;
    let rejectAt = 0;
    while (at < pending.length || rejectAt < rejects.length) {
      const rows = start.pace?.batchRows() ?? pending.length;
      const batch = sorter.sort(pending.slice(at, at + rows));
      const rejected = rejects.slice(rejectAt, rejectAt + rows);
      at += rows;
      rejectAt += rows;
      if (start.pace && !isTrial) await start.pace.write(() => store(batch, rejected));
      else store(batch, rejected);
    }
    pending = [];
    rejects = [];
  }

  function result(seconds: number): StoredResult {
    return {
      counts: { ...counts },
      rejectReasons: rejectReasons.list(),
      notAnswerReasons: notAnswerReasons.list(),
      warnings: [...plan.warnings, ...plan.columns.flatMap((column) => column.warnings)],
      newAgentIds: agents.created.slice(0, NAMED_AGENTS),
      newAgentCount: agents.created.length,
      seconds,
      pending: {
        firstCommentId: begun.nextCommentId,
        lastCommentId: nextCommentId - 1,
        hasTeams: shape.has.has('team') && shape.hasAgent,
        teamlessCount,
        completedAgents: [...agents.completed].map(([agentId, more]) => [
          agentId,
          more.name ?? null,
          more.email ?? null,
        ]),
      },
    };
  }

  return {
    importId,
    counts,
    newAgentCount: () => agents.created.length,
    codeOf: (text) => identifierKey(begun.secret, text).toString('hex'),
    add: (outcome, rowNumber, cells) => {
      counts.rowsRead += 1;
      if (outcome.kind === 'response') pending.push({ response: outcome.response, rowNumber });
      else if (outcome.kind === 'rejected') takeReject(outcome.reason, rowNumber, cells());
      else {
        counts.notAnswers += 1;
        notAnswerReasons.add(outcome.reason);
      }
    },
    drain: () => drain(false),
    commit: async (seconds) => {
      await drain(true);
      const stored = result(seconds);
      if (!connection || !start.pace || isTrial) return stored;
      // From here on the import must survive a power cut; before, losing it is the same as cancelling it.
      start.pace.secure();
      await start.pace.write(() =>
        prepared(
          connection,
          `UPDATE imports SET state = 'applying', result = :result, sighted = :sighted WHERE id = :importId`,
        ).run({
          importId,
          result: JSON.stringify(stored),
          sighted: sightings.length === 0 ? null : encodeSightings(standingSightings(sightings, versioned, changedIds)),
        }),
      );
      return stored;
    },
  };
}

function isOlder(response: ParsedResponse, at: number | null): boolean {
  const given = response.respondedAt ?? null;
  return given !== null && at !== null && given < at;
}

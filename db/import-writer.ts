// Writes one import: rows come in sorted and packed, go to the workspace in short transactions and count only from the commit point on.
// Reading and deciding about values is done before (shared/import); what follows the commit point stands in import-apply.ts.
import { warningsOf } from '../shared/import/plan-json.ts';
import type { FilePlan, ImportCounts, Question } from '../shared/import/types.ts';
import { createAgentBook } from './import-agents.ts';
import { type Begun, beginImport, type ImportStart } from './import-begin.ts';
import { createDoubts } from './import-doubts.ts';
import { readErasures } from './import-erasures.ts';
import { createFreshRows, type FreshRows } from './import-fresh.ts';
import { createIntake, type Intake, type IntakeContext, type IntakeEnd, type SortedRows } from './import-intake.ts';
import { createReconsidered } from './import-reconsider.ts';
import { createRepairs } from './import-repairs.ts';
import { mappingOf, noCounts, type StoredResult } from './import-result.ts';
import { type Placing, shapeOf } from './import-shape.ts';
import { createMembershipBook, createTeamBook } from './import-teams.ts';
import { prepared } from './sql.ts';

export type ImportWriter = {
  /** 0 in a trial. */
  readonly importId: number;
  /** Keys the codes that are stored in place of personal identifiers. */
  readonly secret: Uint8Array;
  /** Takes the records of the file in, here in this thread. */
  readonly intake: Intake;
  /** What another thread needs to take them in instead; null where rows have to be compared with the workspace as they come. */
  readonly elsewhere: IntakeContext | null;
  /** Rows of one transaction at most: as many should be taken in before they are stored. */
  batchRows(): number;
  /** Writes what was taken in. */
  store(rows: SortedRows): Promise<void>;
  readonly counts: ImportCounts;
  /** Comments that the search was not told of, and those it was told of that are gone again. */
  readonly exceptions: FreshRows['exceptions'];
  newAgentCount(): number;
  /** After the last rows were stored: says what has to be asked before the import may count. `end`: of the intake, wherever it ran. */
  settle(end: IntakeEnd): readonly Question[];
  /** The rows were read by a plan that says the same about them as this one, which knows the whole file. */
  amend(plan: FilePlan, sha256: Uint8Array): void;
  /** Makes everything count: the commit point. */
  commit(seconds: number): Promise<StoredResult>;
};

/** Agents named in the result; the rest is only counted. */
const NAMED_AGENTS = 200;
/** Rows taken in at a time where nothing is written. */
const TRIAL_ROWS = 2000;

export function createImportWriter(start: ImportStart): ImportWriter {
  const { connection, isTrial, pace } = start;
  let { plan } = start;
  let { sha256 } = start.file;
  const shape = shapeOf(plan);
  const begun: Begun = beginImport(start, shape);
  if (!isTrial) pace?.relax();
  const { importId, sourceId, sourceKey } = begun;
  const writtenImportId = isTrial ? null : importId;
  const agents = createAgentBook(connection, { sourceId, sourceKey, importId: writtenImportId });
  const teams = createTeamBook(connection, writtenImportId);
  const memberships = createMembershipBook(connection);
  const doubts = createDoubts(start, begun);
  const erasures = readErasures(connection, begun);
  const repairs = createRepairs(connection, plan, sourceId);
  const placing: Placing = {
    zone: begun.zone,
    secret: begun.secret,
    shape,
    agentOf: agents.resolve,
    teamOf: teams.resolve,
    statedOn: memberships.statedOn,
    teamOn: memberships.teamOn,
  };
  const context: IntakeContext = {
    shape,
    zone: begun.zone,
    secret: begun.secret,
    questionIds: begun.questionIds,
    metricIds: begun.metricIds,
    teamByDay: memberships.decidesFor,
    sourceKey,
    idScope: begun.idScope,
    keepsRejects: connection !== null && !isTrial,
  };
  const counts = noCounts();
  const fresh = createFreshRows({
    connection: isTrial ? null : connection,
    ids: { importId, sourceId },
    context,
    placing,
    nextResponseId: begun.nextResponseId,
    nextCommentId: begun.nextCommentId,
    search: (!isTrial && start.search) || null,
  });
  const reconsidered = createReconsidered({ connection, isTrial, begun, placing, doubts, fresh, counts });
  let end: IntakeEnd = { rejectReasons: [], notAnswerReasons: [], latestAt: null };
  let isCounted = false;

  const intake = createIntake(context, {
    connection: begun.hasResponses ? connection : null,
    admit: erasures?.admit,
    see: (response, cells) => {
      doubts.see(response);
      repairs?.see(cells());
    },
  });

  function inTransaction(work: () => void): Promise<void> {
    if (pace && !isTrial) return pace.write(work);
    work();
    return Promise.resolve();
  }

  async function store({ fresh: packed, known, rejects, counts: taken }: SortedRows): Promise<void> {
    counts.rowsRead += taken.rowsRead;
    counts.duplicatesInFile += taken.duplicatesInFile;
    counts.rejected += taken.rejected;
    counts.notAnswers += taken.notAnswers;
    counts.mergedRows += taken.joinedRows;
    const newCount = packed.responses.count;
    // Three lists one after the other; `at` counts through all of them.
    const total = newCount + known.length + rejects.length;
    for (let at = 0; at < total; ) {
      const from = at;
      const until = Math.min(total, at + batchRows());
      const [knownFrom, knownUntil] = [from, until].map((place) => Math.max(0, place - newCount));
      const [rejectsFrom, rejectsUntil] = [from, until].map((place) => Math.max(0, place - newCount - known.length));
      await inTransaction(() => {
        if (from === 0) fresh.begin(packed);
        fresh.insert(Math.min(from, newCount), Math.min(until, newCount));
        counts.inserted += Math.min(until, newCount) - Math.min(from, newCount);
        reconsidered.take(known.slice(knownFrom, knownUntil));
        fresh.rejects(rejects.slice(rejectsFrom, rejectsUntil));
      });
      at = until;
    }
    await start.search?.room();
  }

  function batchRows(): number {
    return pace && !isTrial ? pace.batchRows() : TRIAL_ROWS;
  }

  function result(seconds: number): StoredResult {
    return {
      counts: { ...counts },
      rejectReasons: end.rejectReasons,
      notAnswerReasons: end.notAnswerReasons,
      warnings: warningsOf(plan),
      newAgentIds: agents.created.slice(0, NAMED_AGENTS),
      newAgentCount: agents.created.length,
      seconds,
      latestAt: end.latestAt,
      pending: {
        firstCommentId: begun.nextCommentId,
        lastCommentId: fresh.nextCommentId() - 1,
        hasTeams: shape.has.has('team') && shape.hasAgent,
        teamlessCount: fresh.teamlessCount(),
        repaired: repairs?.found() ?? [],
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
    secret: begun.secret,
    intake,
    elsewhere: begun.hasResponses || erasures || repairs ? null : context,
    batchRows,
    store,
    counts,
    exceptions: fresh.exceptions,
    newAgentCount: () => agents.created.length,
    settle: (ended) => {
      end = ended;
      isCounted = true;
      return doubts.questions(counts);
    },
    amend: (whole, hash) => {
      plan = whole;
      sha256 = hash;
    },
    commit: async (seconds) => {
      if (!isCounted) throw new Error('commit before settle');
      const stored = result(seconds);
      if (!connection || !pace || isTrial) return stored;
      // From here on the import must survive a power cut; before, losing it is the same as cancelling it.
      pace.secure();
      await pace.write(() => {
        prepared(
          connection,
          `UPDATE imports SET state = 'applying', result = :result, sighted = :sighted, mapping = :mapping, file_sha256 = :sha256
           WHERE id = :importId`,
        ).run({
          importId,
          result: JSON.stringify(stored),
          sighted: reconsidered.sighted(),
          mapping: JSON.stringify(mappingOf(plan)),
          sha256,
        });
        doubts.keep();
      });
      return stored;
    },
  };
}

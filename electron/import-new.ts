// An import that itself makes the workspace: a large file is read once, for its plan and its rows at the same time, and again only if
// the whole file says something else than its beginning.
import { basename, extname } from 'node:path';
import { takeImportLock } from '../db/import-lock.ts';
import { createOwnFile } from '../db/import-own-file.ts';
import type { ImportWriter } from '../db/import-writer.ts';
import { ownFilePace } from '../db/pace.ts';
import { requireRows } from '../shared/import/plan-json.ts';
import { isSameReading } from '../shared/import/same-reading.ts';
import type { FilePlan } from '../shared/import/types.ts';
import type { ImportOutcome, ImportRequest } from './import-job.ts';
import { isWorthAThread, readOnce } from './import-pipeline.ts';
import type { ProgressMeter } from './import-progress.ts';
import { type Analysed, analyse, analysedAlone } from './import-reading.ts';
import { createSearchThread } from './import-search-thread.ts';
import { complete, type Target, trial, write, writerOf } from './import-write.ts';

/** What a workspace is made with. */
export type Made = { readonly zone: string; readonly writtenBy: string };

/** The workspace in the making, under the lock of its place. */
type Making = {
  readonly target: Target;
  /** It is whole: gives it its name. */
  keep(): void;
  /** Ends everything; what was not kept is gone without a trace. */
  close(): Promise<void>;
};

/** Full text of fewer bytes is built sooner than a thread is started. */
const WORTH_A_SEARCH_THREAD_BYTES = 8_000_000;

function beginNew({ source, workspacePath, isSingleThreaded }: ImportRequest, made: Made): Making {
  const lock = takeImportLock(workspacePath);
  try {
    const name = basename(workspacePath, extname(workspacePath));
    const ownFile = createOwnFile(workspacePath, { ...made, name, now: Date.now() });
    const { connection } = ownFile;
    const isLarge = source.bytes >= WORTH_A_SEARCH_THREAD_BYTES;
    const search = isLarge && isSingleThreaded !== true ? createSearchThread(ownFile.search) : null;
    let isKept = false;
    return {
      target: { connection, pace: ownFilePace(connection), backup: null, ownFile, search },
      keep: () => {
        ownFile.finish();
        isKept = true;
      },
      close: async () => {
        await search?.stop();
        if (!isKept) ownFile.discard();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const NOT_HASHED_YET = new Uint8Array(32);

/**
 * Reads the file once for its plan and its rows. If the plan by the whole file would have read the rows otherwise than the one by its
 * beginning, or has questions, nothing is kept but that plan. Null: the file has to be read in the ordinary way.
 */
async function importAtOnce(
  request: ImportRequest,
  made: Made,
  meter: ProgressMeter,
): Promise<{ outcome: ImportOutcome } | { analysed: Analysed } | null> {
  const { source, settings } = request;
  const options = { fileName: source.tableName, workspaceZone: made.zone };
  const begun: { first: FilePlan; making: Making; writer: ImportWriter }[] = [];
  function begin(first: FilePlan): ImportWriter | null {
    if (first.questions.length > 0) return null;
    const analysed = analysedAlone(first, NOT_HASHED_YET, source, settings);
    const making = beginNew(request, made);
    const writer = writerOf(request, analysed, making.target);
    begun.push({ first, making, writer });
    return writer;
  }
  try {
    const read = await readOnce(source, settings, options, begin, meter);
    if (!read) return null;
    const { plan, intake, sha256 } = read;
    const analysed = analysedAlone(plan, sha256, source, settings);
    requireRows(analysed.plan);
    const [one] = begun;
    if (!one || !intake || !isSameReading(one.first, plan)) return { analysed };
    const { writer, making } = one;
    writer.amend(analysed.plan, sha256);
    if (writer.settle(intake).length > 0) throw new Error('a new workspace cannot have doubts');
    const completed = await complete(request, writer, making.target, meter, () => undefined);
    making.keep();
    return { outcome: { status: 'imported', plan: analysed.plan, ...completed } };
  } finally {
    for (const { making } of begun) await making.close();
  }
}

/** The table is the file's own bytes, there are many of them, and rows are wanted. */
function isWorthOneReading({ source, isTrial, isSingleThreaded }: ImportRequest): boolean {
  return source.isPlain && isWorthAThread(source) && isTrial !== true && isSingleThreaded !== true;
}

/** Imports into a workspace that does not exist yet. After an error, a question or a refused file there is none either. */
export async function intoNew(request: ImportRequest, made: Made, meter: ProgressMeter): Promise<ImportOutcome> {
  const { source, settings } = request;
  const early = isWorthOneReading(request) ? await importAtOnce(request, made, meter) : null;
  if (early && 'outcome' in early) return early.outcome;
  // Before anything is made, so that a refused file or an open question leaves nothing behind.
  const analysed = early?.analysed ?? (await analyse(source, settings, { connection: null, zone: made.zone }, meter));
  requireRows(analysed.plan);
  if (analysed.plan.questions.length > 0) return { status: 'needs-answer', plan: analysed.plan };
  if (request.isTrial) return trial(request, analysed, null, meter);
  const making = beginNew(request, made);
  try {
    const outcome = await write(request, analysed, making.target, meter);
    if (outcome.status === 'imported') making.keep();
    return outcome;
  } finally {
    await making.close();
  }
}

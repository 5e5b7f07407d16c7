// One file into one workspace, or only a look at it: the order of the steps. Plain Node, used by the job process and the command line.
// Reading and deciding stands in shared/import, everything that writes in db/.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { backUp, backUpBeforeMigration } from '../db/backup.ts';
import { freeBytesAt } from '../db/disk-space.ts';
import type { KnownImport } from '../db/import-known.ts';
import { takeImportLock } from '../db/import-lock.ts';
import type { StoredResult } from '../db/import-result.ts';
import type { Connection } from '../db/open.ts';
import { politePace } from '../db/pace.ts';
import { recoverLocked } from '../db/recovery.ts';
import { wireErrorOf } from '../db/sqlite-errors.ts';
import { openWorkspace } from '../db/workspace-file.ts';
import { AppError } from '../shared/contract/errors.ts';
import { requireAnswers, requireRows } from '../shared/import/plan-json.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { rememberedSource } from './import-memory.ts';
import { intoNew } from './import-new.ts';
import { createProgressMeter, type JobWatch, type PhaseShares, type ProgressMeter } from './import-progress.ts';
import { analyse, recognise } from './import-reading.ts';
import type { ImportSource } from './import-source.ts';
import { trial, write } from './import-write.ts';

export type ImportRequest = {
  readonly source: ImportSource;
  readonly workspacePath: string;
  readonly settings: ImportSettings;
  readonly personId: string | null;
  /** The sample: how it was read is nobody's decision, so no profile remembers it. */
  readonly isInvented?: boolean;
  /** Of the clock that writes the person's history. */
  readonly deviceId?: string | undefined;
  /** Reads, maps and counts everything and writes nothing. */
  readonly isTrial?: boolean;
  /** Does without threads, whatever the size of the file. */
  readonly isSingleThreaded?: boolean;
  /** What a workspace is made with that does not exist yet; without it, that is `workspace.not-found`. */
  readonly newWorkspace?: { readonly zone: string; readonly writtenBy: string } | undefined;
};

export type ImportOutcome =
  | { readonly status: 'imported'; readonly plan: FilePlan; readonly importId: number; readonly result: StoredResult }
  | { readonly status: 'unchanged'; readonly known: KnownImport }
  | { readonly status: 'needs-answer'; readonly plan: FilePlan };

const BUSY_TIMEOUT_MS = 5000;

const IMPORT_SHARES: PhaseShares = {
  reading: [0, 0.15],
  backup: [0.15, 0.05],
  writing: [0.2, 0.6],
  applying: [0.8, 0.2],
};

/** The id of the import, or the question that stands before it. */
export function importIdOf(outcome: ImportOutcome): number {
  if (outcome.status === 'imported') return outcome.importId;
  if (outcome.status === 'unchanged') return outcome.known.importId;
  requireAnswers(outcome.plan);
  throw new AppError('import.failed');
}

function hasResponses(connection: Connection): boolean {
  return connection.prepare('SELECT 1 FROM responses LIMIT 1').get() !== undefined;
}

async function intoExisting(request: ImportRequest, meter: ProgressMeter, watch: JobWatch): Promise<ImportOutcome> {
  const { workspacePath, settings, isTrial = false } = request;
  const workspace = openWorkspace(workspacePath, {
    busyTimeoutMs: BUSY_TIMEOUT_MS,
    tempStore: 'file',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
  try {
    const { write: connection, info } = workspace;
    const lock = isTrial ? null : takeImportLock(workspacePath);
    try {
      if (lock) await recoverLocked(connection, watch.onProgress);
      const known = await recognise(connection, request.source, settings, meter);
      if (known) return { status: 'unchanged', known };
      const source = await rememberedSource(connection, request.source, settings);
      const opened = { ...request, source };
      const analysed = await analyse(source, settings, { connection, zone: info.zone }, meter);
      requireRows(analysed.plan);
      if (analysed.plan.questions.length > 0) return { status: 'needs-answer', plan: analysed.plan };
      if (isTrial) return await trial(opened, analysed, workspace.read, meter);
      let backup: string | null = null;
      if (hasResponses(connection)) {
        meter.at('backup', 0, 0);
        backup = backUp(connection, workspacePath).file;
        meter.stopIfCancelled();
      }
      const pace = politePace(connection);
      return await write(opened, analysed, { connection, pace, backup, ownFile: null, search: null }, meter);
    } finally {
      lock?.release();
    }
  } finally {
    workspace.close();
  }
}

/**
 * Imports a file. Errors: those of reading (`file.*`), of the workspace (`workspace.*`), `import.locked`, `import.cancelled`;
 * after any of them nothing of the import is left.
 */
export async function importFile(request: ImportRequest, watch: JobWatch): Promise<ImportOutcome> {
  const meter = createProgressMeter('import', IMPORT_SHARES, watch);
  try {
    if (existsSync(request.workspacePath)) return await intoExisting(request, meter, watch);
    if (!request.newWorkspace) throw new AppError('workspace.not-found', { file: basename(request.workspacePath) });
    return await intoNew(request, request.newWorkspace, meter);
  } catch (error) {
    throw asAppError(error, request);
  }
}

function asAppError(error: unknown, { source, workspacePath }: ImportRequest): unknown {
  if (error instanceof AppError) return error;
  const known = wireErrorOf(error);
  if (!known) return error;
  const params =
    known.code === 'workspace.disk-full'
      ? { neededBytes: source.bytes * 2, freeBytes: freeBytesAt(workspacePath) }
      : known.params;
  return new AppError(known.code, params, { cause: error });
}

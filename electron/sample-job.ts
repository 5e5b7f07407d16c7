// Makes the sample workspace: generated export, the same import as any file's, then the work of the sample's people.
// Plain Node, used by the job process and the command line. What is in the sample stands in shared/sample.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { backUpBeforeMigration } from '../db/backup.ts';
import type { Connection } from '../db/open.ts';
import {
  addSamplePeople,
  applySampleWork,
  type SamplePerson,
  type SampleStaff,
  type SampleWork,
} from '../db/sample.ts';
import { createWorkspace, openWorkspace } from '../db/workspace-file.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { PersonId } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import type { ImportCounts } from '../shared/import/types.ts';
import { exportFileName, workspaceName } from '../shared/sample/export-file.ts';
import { generateSample } from '../shared/sample/generator.ts';
import { importFile } from './import-job.ts';
import type { JobWatch } from './import-progress.ts';
import { sourceOfText } from './import-source.ts';

export type SampleRequest = {
  /** Where it will stand; nothing may stand there yet. */
  readonly workspacePath: string;
  readonly person: SamplePerson;
  readonly deviceId: string;
  /** Version of the program, written into the workspace. */
  readonly version: string;
  /** Default 6,000. */
  readonly responseCount?: number | undefined;
  readonly seed?: number | undefined;
  /** IANA name; default: the system's. */
  readonly zone?: string | undefined;
  /** UTC ms; default: now. The sample ends the day before. */
  readonly now?: number | undefined;
};

export type SampleOutcome = {
  readonly personId: PersonId;
  readonly importId: number;
  readonly counts: ImportCounts;
  /** Days since 1970-01-01 */
  readonly endOn: number;
  readonly seconds: number;
};

const BUSY_TIMEOUT_MS = 5000;
/** Share of the whole that is done before and after the import, from measured runs. */
const GENERATED = 0.1;
const IMPORTED = 0.85;

function removeFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-import-lock', '-backups']) {
    rmSync(`${path}${suffix}`, { force: true, recursive: true });
  }
}

function withWorkspace<Result>(path: string, work: (connection: Connection) => Result): Result {
  const workspace = openWorkspace(path, {
    busyTimeoutMs: BUSY_TIMEOUT_MS,
    tempStore: 'file',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
  try {
    return work(workspace.write);
  } finally {
    workspace.close();
  }
}

/** Tells how far the sample is; `share` 0…1 of the whole. Cancelling is possible until it is whole. */
function tell(watch: JobWatch, share: number): void {
  if (watch.isCancelled()) throw new AppError('import.cancelled');
  watch.onProgress({
    type: 'progress',
    job: 'sample',
    phase: share < IMPORTED ? 'reading' : 'applying',
    share,
    rows: 0,
    rowCount: null,
    rowsPerSecond: null,
    secondsLeft: null,
    canCancel: true,
  });
}

/** The import's own progress as a part of the sample's. */
function partOf(watch: JobWatch): JobWatch {
  return {
    isCancelled: watch.isCancelled,
    onProgress: (progress) =>
      watch.onProgress({
        ...progress,
        job: 'sample',
        share: progress.share === null ? null : GENERATED + (IMPORTED - GENERATED) * progress.share,
        secondsLeft: null,
        canCancel: true,
      }),
  };
}

async function importResponses(
  path: string,
  work: SampleWork,
  staff: SampleStaff,
  zone: string,
  watch: JobWatch,
): Promise<{ importId: number; counts: ImportCounts }> {
  const { language } = work.person;
  const text = [...generateSample({ ...work, language })].join('');
  tell(watch, GENERATED);
  const outcome = await importFile(
    {
      source: sourceOfText(exportFileName(language, work.endOn), text),
      workspacePath: path,
      settings: { zone },
      personId: staff.personId,
      isInvented: true,
    },
    partOf(watch),
  );
  if (outcome.status !== 'imported') throw new AppError('import.failed');
  return { importId: outcome.importId, counts: outcome.result.counts };
}

/**
 * Makes a whole sample workspace or nothing: it is built beside its place and renamed when done.
 * Errors: `workspace.exists`, `import.cancelled` and those of an import.
 */
export async function makeSample(request: SampleRequest, watch: JobWatch): Promise<SampleOutcome> {
  const startedAt = performance.now();
  const { workspacePath, person, deviceId, version, responseCount, seed } = request;
  const { zone = Intl.DateTimeFormat().resolvedOptions().timeZone, now = Date.now() } = request;
  if (existsSync(workspacePath)) throw new AppError('workspace.exists', { file: basename(workspacePath) });
  const endOn = dayOfInstant(now, zone) - 1;
  const work: SampleWork = { endOn, responseCount, seed, person, deviceId };
  const making = `${workspacePath}.making`;
  removeFiles(making);
  try {
    tell(watch, 0);
    createWorkspace(making, { name: workspaceName(person.language), zone, now, isSample: true, writtenBy: version });
    const staff = withWorkspace(making, (connection) => addSamplePeople(connection, work));
    const imported = await importResponses(making, work, staff, zone, watch);
    tell(watch, IMPORTED);
    withWorkspace(making, (connection) => applySampleWork(connection, work, staff));
    tell(watch, 1);
    renameSync(making, workspacePath);
    return { personId: staff.personId, ...imported, endOn, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    removeFiles(making);
  }
}

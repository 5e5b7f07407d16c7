// Rows of one file into a workspace that is open: writer, commit point, what follows it. Which workspace, and whether it has to be made
// first, is decided in import-job.ts and import-new.ts.
import { applyImport } from '../db/import-apply.ts';
import type { OwnFile } from '../db/import-own-file.ts';
import { removeImport } from '../db/import-removal.ts';
import type { StoredResult } from '../db/import-result.ts';
import { createImportWriter, type ImportWriter } from '../db/import-writer.ts';
import type { Connection } from '../db/open.ts';
import type { Pace } from '../db/pace.ts';
import { personId as personIdSchema } from '../shared/contract/values.ts';
import type { ImportOutcome, ImportRequest } from './import-job.ts';
import { readInto } from './import-pipeline.ts';
import { keepDecisions } from './import-profile.ts';
import type { ProgressMeter } from './import-progress.ts';
import type { Analysed } from './import-reading.ts';
import type { SearchThread } from './import-search-thread.ts';

/** Where an import goes. `ownFile`: the workspace is in the making and nobody else knows it. */
export type Target = {
  readonly connection: Connection;
  readonly pace: Pace;
  readonly backup: string | null;
  readonly ownFile: OwnFile | null;
  /** Builds full text of such a workspace meanwhile, where there are many rows. */
  readonly search: SearchThread | null;
};

export function writerOf(
  request: ImportRequest,
  analysed: Analysed,
  { connection, pace, backup, search }: Target,
): ImportWriter {
  const { source, settings, personId } = request;
  const { plan, sha256, effective, profile } = analysed;
  return createImportWriter({
    connection,
    pace,
    plan,
    settings,
    effective,
    profileId: profile?.profileId ?? null,
    file: { name: source.name, bytes: source.bytes, sha256 },
    personId,
    now: Date.now(),
    backup,
    isTrial: false,
    search,
  });
}

/** From the last row to the finished import. `onCommitted`: from now on it counts. */
export async function complete(
  request: ImportRequest,
  writer: ImportWriter,
  { connection, pace, ownFile, search }: Target,
  meter: ProgressMeter,
  onCommitted: () => void,
): Promise<{ importId: number; result: StoredResult }> {
  const seconds = () => meter.seconds();
  const result = await writer.commit(seconds());
  onCommitted();
  search?.finish();
  ownFile?.buildIndexes();
  if (await search?.isWhole()) ownFile?.takeSearch(writer.exceptions);
  const rows = writer.counts.rowsRead;
  await applyImport(connection, writer.importId, pace, {
    now: Date.now,
    onApplied: (share) => meter.at('applying', share, rows),
    seconds,
  });
  const author = personIdSchema.safeParse(request.personId);
  if (author.success && request.isInvented !== true) {
    const by = { personId: author.data, deviceId: request.deviceId ?? '', now: Date.now() };
    await keepDecisions(connection, writer.importId, by, pace);
  }
  return { importId: writer.importId, result };
}

/** Reads the rows by a finished plan and stores them. After an error nothing of the import is left. */
export async function write(
  request: ImportRequest,
  analysed: Analysed,
  target: Target,
  meter: ProgressMeter,
): Promise<ImportOutcome> {
  const { plan } = analysed;
  const { connection, pace, ownFile } = target;
  const writer = writerOf(request, analysed, target);
  let isCommitted = false;
  try {
    const questions = await readInto(writer, request, plan, meter);
    meter.stopIfCancelled();
    if (questions.length > 0) {
      await removeImport(connection, writer.importId, pace);
      return { status: 'needs-answer', plan: { ...plan, questions } };
    }
    const completed = await complete(request, writer, target, meter, () => {
      isCommitted = true;
    });
    return { status: 'imported', plan, ...completed };
  } catch (error) {
    // What cannot be cleaned up now is cleaned up at the next opening; the first error is the one to tell.
    if (!isCommitted && !ownFile) await removeImport(connection, writer.importId, pace).catch(() => undefined);
    throw error;
  }
}

/** Counts what an import would do, without a transaction. */
export async function trial(
  request: ImportRequest,
  { plan, sha256 }: Analysed,
  connection: Connection | null,
  meter: ProgressMeter,
): Promise<ImportOutcome> {
  const { source, settings, personId } = request;
  const writer = createImportWriter({
    connection,
    pace: null,
    plan,
    settings,
    file: { name: source.name, bytes: source.bytes, sha256 },
    personId,
    now: Date.now(),
    backup: null,
    isTrial: true,
  });
  const questions = await readInto(writer, request, plan, meter);
  if (questions.length > 0) return { status: 'needs-answer', plan: { ...plan, questions } };
  return { status: 'imported', plan, importId: 0, result: await writer.commit(0) };
}

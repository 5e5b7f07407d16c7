// Taking an import back: lock, backup, then the undo itself. Plain Node, used by the job process and the command line.
import { backUp, backUpBeforeMigration } from '../db/backup.ts';
import { takeImportLock } from '../db/import-lock.ts';
import { type UndoCounts, undoImport } from '../db/import-undo.ts';
import { politePace } from '../db/pace.ts';
import { recoverLocked } from '../db/recovery.ts';
import { wireErrorOf } from '../db/sqlite-errors.ts';
import { openWorkspace } from '../db/workspace-file.ts';
import { AppError } from '../shared/contract/errors.ts';
import { personId as personIdSchema } from '../shared/contract/values.ts';
import { createProgressMeter, type JobWatch, type PhaseShares } from './import-progress.ts';

export type UndoRequest = {
  readonly workspacePath: string;
  readonly importId: number;
  /** Also what people worked on; their work is put aside with its history. */
  readonly isInsisting: boolean;
  readonly personId: string | null;
  readonly deviceId: string;
};

const BUSY_TIMEOUT_MS = 5000;
const SHARES: PhaseShares = { backup: [0, 0.1], removing: [0.1, 0.9] };

/**
 * Takes an import back. Errors: `row.missing` (no such finished import), `import.locked`, those of the workspace and of its backup.
 * Cancelling works until the undo has begun; from then on it is finished, at the next opening if need be.
 */
export async function undoImportJob(request: UndoRequest, watch: JobWatch): Promise<UndoCounts> {
  const { workspacePath, importId, isInsisting, deviceId } = request;
  const meter = createProgressMeter('undo', SHARES, watch);
  const workspace = openWorkspace(workspacePath, {
    busyTimeoutMs: BUSY_TIMEOUT_MS,
    tempStore: 'file',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
  try {
    const lock = takeImportLock(workspacePath);
    try {
      const { write: connection } = workspace;
      await recoverLocked(connection, watch.onProgress);
      const standing = connection
        .prepare(`SELECT 1 FROM imports WHERE id = :importId AND state = 'done'`)
        .get({ importId });
      if (!standing) throw new AppError('row.missing', { table: 'imports', id: importId });
      meter.at('backup', 0, 0);
      backUp(connection, workspacePath);
      meter.stopIfCancelled();
      const person = personIdSchema.safeParse(request.personId);
      const order = { isInsisting, personId: person.success ? person.data : null, deviceId };
      return await undoImport(connection, importId, order, politePace(connection), {
        now: Date.now,
        onProgress: (share, rows) => meter.at('removing', share, rows),
      });
    } finally {
      lock.release();
    }
  } catch (error) {
    const known = error instanceof AppError ? undefined : wireErrorOf(error);
    throw known ? new AppError(known.code, known.params, { cause: error }) : error;
  } finally {
    workspace.close();
  }
}
